// The grid itself: prefectures by region, programmes with their ministries. One stop of the tab key; arrows move,
// Enter filters, Space selects.
import { html, nothing, type TemplateResult } from "lit-html";
import type { CoverageColumn, CoverageGrid } from "../../pipeline/coverage-grid.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { keepInView } from "../keep-in-view.ts";
import { japanese } from "../naming.ts";
import { partSize } from "../part-size.ts";
import { prose } from "../prose.ts";
import { walkGrid } from "../walk-grid.ts";
import { windowed } from "../windowed.ts";
import { chooseConsortia, chooseTarget, columnName, isTarget, onKey, targetOf } from "./choose.ts";
import { countEntries, drawRow, guessHeight, hasChosen, readInputs } from "./grid-row.ts";

/** Up to so many entries all rows stay drawn, so that the browser's own search finds every name. */
const MOST_WHOLE = 300;

export function coverageTable(grid: CoverageGrid, state: State, app: App): TemplateResult {
	const { coverage } = app.words.ui;
	const { prefecture = [], program = [] } = state.project.view.filters;
	const isSmall = grid.rows.reduce((sum, row) => sum + countEntries(row), 0) <= MOST_WHOLE;
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
			${windowed({
				items: grid.rows,
				// Its cells with nothing in them are one.
				piecesOf: (row) => countEntries(row) + 1,
				inputsOf: (row) => readInputs(row, grid, state, app),
				isKept: (row) => isSmall || hasChosen(row, state),
				draw: (row, at, pieces, height) => drawRow(row, at, pieces > 0 ? pieces - 1 : null, height, grid, state, app),
				guessHeight,
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
		<span class="column-program">${prose(name, app)}</span>
		${kind ? html`<span class="column-kind">${coverage.kind[kind]}</span>` : nothing}
	</th>`;
}
