// The grid itself: prefectures by region, programmes with their ministries, in every cell what stands there.
// One stop of the tab key; arrows move, Enter filters, Space selects.
import { html, nothing, type TemplateResult } from "lit-html";
import type { RegionId } from "../../model/prefecture.ts";
import type { CoverageColumn, CoverageGrid, GridCell, GridRow } from "../../pipeline/coverage-grid.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { growing } from "../growing.ts";
import { keepInView } from "../keep-in-view.ts";
import { japanese, shortName } from "../naming.ts";
import { partSize } from "../part-size.ts";
import { prose } from "../prose.ts";
import { walkGrid } from "../walk-grid.ts";
import { chooseConsortia, chooseTarget, columnName, isTarget, onKey, placeName, targetOf } from "./choose.ts";
import { entryBox, star } from "./entry.ts";
import { sharedLine } from "./shared-line.ts";

/** Rows drawn at one turn. */
const RUN = 1;
/** Every row of the grid is two lines of cells: its consortia, then who they share. */
const LINES = 2;

export function coverageTable(grid: CoverageGrid, state: State, app: App): TemplateResult {
	const { coverage } = app.words.ui;
	const { prefecture = [], program = [] } = state.project.view.filters;
	const choice = [...prefecture, ...program, ...state.session.selection].join();
	return html`<div class="coverage-scroll">
		<table
			class="coverage-grid"
			role="grid"
			aria-label=${coverage.caption}
			${partSize(grid.columns.length)}
			${walkGrid()}
			${keepInView(choice, "[data-chosen='true'], :focus")}
		>
			<caption class="visually-hidden">
				${coverage.caption} ${coverage.keys}
			</caption>
			<thead role="rowgroup" lang=${app.language}>
				<tr role="row">
					<td class="coverage-corner" role="gridcell" colspan="2"></td>
					${grid.columns.map((column, at) => columnHead(column, at, grid, state, app))}
				</tr>
			</thead>
			${growing({
				key: "",
				items: grid.rows,
				run: RUN,
				inputsOf: (row) => inputsOf(row, grid, state, app),
				draw: (row, at) => drawRow(row, at, grid, state, app),
			})}
		</table>
	</div>`;
}

function columnHead(column: CoverageColumn, at: number, grid: CoverageGrid, state: State, app: App): TemplateResult {
	const { coverage } = app.words.ui;
	const { program, kind, ministry } = column;
	const target = targetOf(null, column);
	const name = columnName(program, state, app);
	const consortia = grid.rows.flatMap(
		(row) => row.cells[at]?.entries.filter(({ isShown }) => isShown).map(({ id }) => id) ?? [],
	);
	const act = () => chooseTarget(target, [], app);
	return html`<th
		scope="col"
		role="columnheader"
		tabindex="-1"
		data-row="0"
		data-column=${at + 1}
		data-chosen=${isTarget(state.project.view.filters, target)}
		@click=${act}
		@keydown=${onKey(act, () => chooseConsortia(name, consortia, app))}
	>
		${ministry ? html`<span class="column-ministry">${japanese(ministry, app)}</span>` : nothing}
		<span class="column-program">${japanese(name, app)}</span>
		${kind ? html`<span class="column-kind">${coverage.kind[kind]}</span>` : nothing}
	</th>`;
}

/** What a row is drawn anew for. */
function inputsOf(row: GridRow, grid: CoverageGrid, state: State, app: App): readonly unknown[] {
	const { hover, selection } = state.session;
	const lit = row.shared.find(({ id }) => id === hover)?.id;
	const chosen = selection.filter((id) => row.consortia.includes(id) || row.shared.some((each) => each.id === id));
	const { filters } = state.project.view;
	return [row, grid, lit, chosen.join(), filters.prefecture, filters.program, app.language, state.project];
}

function drawRow(row: GridRow, at: number, grid: CoverageGrid, state: State, app: App): TemplateResult {
	const line = at * LINES + 1;
	const hasShared = row.shared.length > 0;
	return html`<tbody
		role="rowgroup"
		lang=${app.language}
		data-place=${row.place.kind}
		data-rest=${row.consortia.length === 0 ? "out" : "in"}
		${partSize(guessHeight(row), "--height")}
	>
		<tr role="row">
			${regionHead(row, at, grid, app)} ${rowHead(row, line, state, app)}
			${row.cells.map((cell, column) => gridCell(cell, { row, line, column }, grid, state, app))}
		</tr>
		${hasShared ? sharedLine(row, line + 1, grid, state, app) : nothing}
	</tbody>`;
}

/** What an entry and a line of shared members take, and how many of these stand in a line, on a wide screen; CSS px. */
const ENTRY = 92;
const SHARED_LINE = 28;
const SHARED_A_LINE = 8;

/** Of a row that is not laid out yet: where rows are taken for lower than they are, too many come into sight at once. */
function guessHeight({ cells, shared }: GridRow): number {
	const entries = Math.max(1, ...cells.map((cell) => cell.entries.length));
	return entries * ENTRY + Math.ceil(shared.length / SHARED_A_LINE) * SHARED_LINE;
}

/** The region stands before the first of its rows; the others leave its place free. */
function regionHead(row: GridRow, at: number, grid: CoverageGrid, app: App): TemplateResult {
	const region = regionOf(row);
	const isFirst = region !== null && regionOf(grid.rows[at - 1]) !== region;
	const isLast = region === null || regionOf(grid.rows[at + 1]) !== region;
	const lines = row.shared.length > 0 ? LINES : 1;
	return html`<td class="region-cell" role="gridcell" rowspan=${lines} data-last=${isLast}>
		${isFirst ? app.words.terms.region(region) : nothing}
	</td>`;
}

function regionOf(row: GridRow | undefined): RegionId | null {
	return row === undefined || row.place.kind === "unknown" ? null : row.place.region;
}

function rowHead(row: GridRow, line: number, state: State, app: App): TemplateResult {
	const { coverage, comparison } = app.words.ui;
	const target = targetOf(row, null);
	const name = placeName(row.place, app);
	const act = () => chooseTarget(target, [], app);
	const { consortia } = row;
	const compare = (event: Event) => {
		event.stopPropagation();
		app.actions.select(consortia);
		app.actions.setDialog("compare");
	};
	return html`<th
		scope="row"
		role="rowheader"
		rowspan=${row.shared.length > 0 ? LINES : 1}
		tabindex="-1"
		data-row=${line}
		data-column="0"
		data-chosen=${isTarget(state.project.view.filters, target)}
		@click=${act}
		@keydown=${onKey(act, () => chooseConsortia(name, consortia, app))}
	>
		<span class="row-place">${name}${row.isFundedTwice ? star(app) : nothing}</span>
		${row.place.kind === "region" ? html`<span class="row-codes">${listPrefectures(row, app)}</span>` : nothing}
		${
			consortia.length > 1
				? html`<button class="link row-compare" tabindex="-1" title=${coverage.compareRow(name)} @click=${compare}>
						${comparison.open}
					</button>`
				: nothing
		}
	</th>`;
}

function listPrefectures(row: GridRow, app: App): string {
	return row.codes.map((code) => app.words.terms.prefecture(code)).join(app.words.ui.coverage.separator);
}

function gridCell(
	{ program, entries, around, gone }: GridCell,
	{ row, line, column }: { readonly row: GridRow; readonly line: number; readonly column: number },
	grid: CoverageGrid,
	state: State,
	app: App,
): TemplateResult {
	const { coverage } = app.words.ui;
	const target = targetOf(row, { program });
	const place = coverage.cellOf(placeName(row.place, app), columnName(program, state, app));
	const ids = entries.map(({ id }) => id);
	const isEmpty = ids.length + around.length + gone === 0;
	const act = () =>
		isEmpty
			? app.actions.announce(coverage.isNone(placeName(row.place, app), columnName(program, state, app)))
			: chooseTarget(target, [...ids, ...around], app);
	return html`<td
		role="gridcell"
		tabindex="-1"
		data-row=${line}
		data-column=${column + 1}
		data-empty=${isEmpty}
		data-chosen=${isTarget(state.project.view.filters, target)}
		@click=${act}
		@keydown=${onKey(act, () => chooseConsortia(place, [...ids, ...around], app))}
	>
		${entries.map((entry) => entryBox(entry, row, grid, state, app))}
		${
			around.length > 0
				? html`<p class="cell-around">
						${prose(coverage.around(around.map((id) => shortName(state, app, id)).join(coverage.separator)), app)}
					</p>`
				: nothing
		}
		${gone > 0 ? html`<p class="cell-around">${coverage.hiddenHere(gone)}</p>` : nothing}
		${isEmpty ? html`<span class="cell-none" role="img" aria-label=${coverage.none}>–</span>` : nothing}
	</td>`;
}
