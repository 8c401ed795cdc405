// A row of the grid: its region and place, in every cell what stands there, and below who its consortia share.
import { html, nothing, type TemplateResult } from "lit-html";
import type { RegionId } from "../../model/prefecture.ts";
import type { CoverageGrid, GridCell, GridRow } from "../../pipeline/coverage-grid.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { shortName } from "../naming.ts";
import { partSize } from "../part-size.ts";
import { prose } from "../prose.ts";
import { chooseConsortia, chooseTarget, columnName, isTarget, onKey, placeName, targetOf } from "./choose.ts";
import { entryBox, star } from "./entry.ts";
import { sharedLine } from "./shared-line.ts";

/** Every row of the grid is two lines of cells: its consortia, then who they share. */
const LINES = 2;

/** What a row is drawn anew for. */
export function readInputs(row: GridRow, grid: CoverageGrid, state: State, app: App): readonly unknown[] {
	const { hover, selection } = state.session;
	const lit = row.shared.find(({ id }) => id === hover)?.id;
	const chosen = selection.filter((id) => row.consortia.includes(id) || row.shared.some((each) => each.id === id));
	const { filters } = state.project.view;
	return [row, grid, lit, chosen.join(), filters.prefecture, filters.program, app.language, state.project];
}

export function countEntries({ cells }: GridRow): number {
	return cells.reduce((sum, { entries }) => sum + entries.length, 0);
}

/** Whether one of its cells is what filters: it is brought into view. */
export function hasChosen(row: GridRow, { project }: State): boolean {
	return row.cells.some((cell) => isTarget(project.view.filters, targetOf(row, cell)));
}

/** Its head alone, or with so many of its entries, and at least so high while these are not all, CSS px. */
export function drawRow(
	row: GridRow,
	at: number,
	entries: number | null,
	height: number,
	grid: CoverageGrid,
	state: State,
	app: App,
): TemplateResult {
	const isWhole = entries === countEntries(row);
	const line = at * LINES + 1;
	const hasShared = isWhole && row.shared.length > 0;
	const lines = hasShared ? LINES : 1;
	const shares = entries === null ? [] : spreadOver(row.cells, entries);
	return html`<tbody
		role="rowgroup"
		lang=${app.language}
		${partSize(isWhole ? 0 : height, "--room")}
	>
		<tr role="row">
			${regionHead(row, at, lines, grid, app)} ${rowHead(row, line, lines, state, app)}
			${shares.map(({ cell, count }, column) => gridCell(cell, count, { row, line, column }, grid, state, app))}
		</tr>
		${hasShared ? sharedLine(row, line + 1, grid, state, app) : nothing}
	</tbody>`;
}

/** How many of so many entries stand in which cell, where the first cells are filled first. */
function spreadOver(cells: readonly GridCell[], entries: number) {
	let left = entries;
	return cells.map((cell) => {
		const count = Math.min(left, cell.entries.length);
		left -= count;
		return { cell, count };
	});
}

/** What an entry and a line of shared members take, and how many of these stand in a line, on a wide screen; CSS px. */
const ENTRY = 92;
const SHARED_LINE = 28;
const SHARED_A_LINE = 8;

/** Where rows are taken for lower than they are, too many come into sight at once. */
export function guessHeight({ cells, shared }: GridRow): number {
	const entries = Math.max(1, ...cells.map((cell) => cell.entries.length));
	return entries * ENTRY + Math.ceil(shared.length / SHARED_A_LINE) * SHARED_LINE;
}

/** The region stands before the first of its rows; the others leave its place free. */
function regionHead(row: GridRow, at: number, lines: number, grid: CoverageGrid, app: App): TemplateResult {
	const region = regionOf(row);
	const isFirst = region !== null && regionOf(grid.rows[at - 1]) !== region;
	const isLast = region === null || regionOf(grid.rows[at + 1]) !== region;
	return html`<td class="region-cell" role="gridcell" rowspan=${lines} data-last=${isLast}>
		${isFirst ? app.words.terms.region(region) : nothing}
	</td>`;
}

function regionOf(row: GridRow | undefined): RegionId | null {
	return row === undefined || row.place.kind === "unknown" ? null : row.place.region;
}

function rowHead(row: GridRow, line: number, lines: number, state: State, app: App): TemplateResult {
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
		rowspan=${lines}
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

/** With its first entries, as many as `count`; what it does is of all. */
function gridCell(
	{ program, entries, around, gone }: GridCell,
	count: number,
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
		${entries.slice(0, count).map((entry) => entryBox(entry, row, grid, state, app))}
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
