// The matrix of consortia: a number where two share members, a zero where they do not, a hatch where it is unknown.
import { html, nothing, type TemplateResult } from "lit-html";
import type { MatrixAnswer } from "../../pipeline/overlap-matrix.ts";
import { greyInks, screenInks } from "../../render/paint-matrix.ts";
import { type Axis, edgeBefore, layOutAxis, type MatrixCell, stepOf } from "../../scene/matrix.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { growing } from "../growing.ts";
import { shortName } from "../naming.ts";
import type { Spot } from "../next-spot.ts";
import { partSize } from "../part-size.ts";
import { setChoices } from "./choices.ts";
import { matrixCanvas } from "./matrix-canvas.ts";
import { type CellWords, walkMatrix } from "./matrix-walk.ts";
import { placeName, rowName, splitNames } from "./names.ts";
import { choosePair, isPair, type Pair } from "./pair.ts";

/** Rows drawn at one turn, on one canvas. */
const BAND = 10;

/** What the rows are drawn from. */
interface Matrix {
	readonly answer: MatrixAnswer;
	/** In the order of the rows and columns. */
	readonly ids: readonly string[];
	readonly rows: Axis;
	/** That of those that name nobody comes last. */
	readonly columns: Axis;
	readonly names: ReturnType<typeof splitNames>;
	readonly chosen: Pair | null;
}

export function matrixTable(answer: MatrixAnswer, chosen: Pair | null, state: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const ids = answer.groups.flatMap((group) => group.ids);
	const sizes = answer.groups.map((group) => group.ids.length);
	const rows = layOutAxis(sizes);
	const columns = answer.unknown.length > 0 ? layOutAxis([...sizes, 1]) : rows;
	const matrix = { answer, ids, rows, columns, names: splitNames(ids, state, app), chosen };
	const bands = ids.flatMap((_, row) => (row % BAND === 0 ? [{ from: row, ids: ids.slice(row, row + BAND) }] : []));
	return html`<div class="matrix-scroll">
		<p class="visually-hidden" id="matrix-help">${words.matrixCaption(ids.length)}</p>
		<div
			class="matrix"
			${partSize(columns.end)}
			${walkMatrix({
				rows,
				columns,
				chosen: findSpots(matrix),
				tell: (spot) => tellCell(spot, matrix, state, app),
				choose: (spot) => chooseCell(spot, matrix, state, app),
			})}
		>
			${captions(answer, state, app)}
			<div class="matrix-rows" ${partSize(rows.end)}>
				<div
					role="grid"
					aria-label=${words.matrix}
					aria-describedby="matrix-help"
					aria-rowcount=${ids.length}
					aria-colcount=${columns.starts.length + 2}
				>
					${growing({
						key: `${columns.end}`,
						items: bands,
						run: 1,
						inputsOf: () => [answer, app.language, state.project.view.palette],
						draw: (band) => matrixBand(band, matrix, state, app),
					})}
				</div>
				<div class="matrix-marks"></div>
			</div>
		</div>
	</div>`;
}

/** Letters of a caption that fit over one column. */
const LETTERS = 1.8;

/** The places of the groups stand over their columns; to a screen reader every cell says both its names. */
function captions({ groups, unknown }: MatrixAnswer, state: State, app: App): TemplateResult {
	const { overlap } = app.words.ui;
	// A family across several places has no name.
	const noPlace = state.session.choices.overlapOrder === "place" ? overlap.noPlace : "";
	const caption = (text: string, size: number, isNarrow: boolean, isLast = false) =>
		html`<span class="matrix-caption" data-narrow=${isNarrow} data-last=${isLast} ${partSize(size)}><span class="caption-text">${text}</span></span>`;
	return html`<div class="matrix-captions" aria-hidden="true">
		${groups.map(({ place, ids, isRest }) => {
			const text = placeName(place, app) ?? (isRest ? overlap.rest : noPlace);
			return caption(text, ids.length, text.length > ids.length * LETTERS);
		})}
		${unknown.length > 0 ? caption(overlap.others(unknown.length), 1, false, true) : nothing}
	</div>`;
}

interface Band {
	readonly from: number;
	readonly ids: readonly string[];
}

function matrixBand({ from, ids }: Band, matrix: Matrix, state: State, app: App): TemplateResult {
	const top = edgeBefore(matrix.rows, from);
	const { palette } = state.project.view;
	const picture = {
		inputs: [matrix.answer, app.language, palette],
		inks: palette === "grey" ? greyInks : screenInks,
		rows: () => ({
			columns: matrix.columns,
			rows: ids.map((_, at) => ({
				start: (matrix.rows.starts[from + at] ?? 0) - top,
				cells: cellsOf(from + at, matrix, app),
			})),
		}),
	};
	return html`<div class="matrix-band" role="rowgroup" lang=${app.language}>
		<div class="matrix-heads">${ids.map((id, at) => rowHead(id, from + at, matrix, state, app))}</div>
		<canvas aria-hidden="true" data-from=${from} ${partSize(matrix.columns.end)} ${matrixCanvas(picture)}></canvas>
	</div>`;
}

function rowHead(id: string, row: number, matrix: Matrix, state: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const set = app.answers.overlaps(state).sets.get(id);
	const size = set?.members.size ?? 0;
	const isFirst = (matrix.rows.starts[row] ?? 0) > edgeBefore(matrix.rows, row);
	return html`<div class="matrix-row" role="row" aria-rowindex=${row + 1} data-first=${isFirst}>
		<span class="matrix-name" role="rowheader">${rowName(id, matrix.names, state, app)}</span>
		<span class="matrix-size" role="gridcell">${set?.list === "complete" ? size : words.atLeast(size)}</span>
	</div>`;
}

/** Both cells of the chosen pair. */
function findSpots({ ids, chosen }: Matrix): readonly Spot[] {
	const [row = -1, column = -1] = chosen?.map((id) => ids.indexOf(id)).sort((one, other) => one - other) ?? [];
	if (row < 0 || column < 0) return [];
	return [
		{ row, column },
		{ row: column, column: row },
	];
}

function cellsOf(row: number, { answer, columns }: Matrix, app: App): readonly MatrixCell[] {
	const { overlap: words } = app.words.ui;
	const cells = (answer.cells[row] ?? []).map(({ shared, reach }, column): MatrixCell => {
		const n = shared.length;
		if (row === column) return { kind: "self" };
		const text = reach === "exact" ? `${n}` : words.atLeast(n);
		return { kind: n > 0 ? "sharing" : "none", text, isOpen: reach === "at-least", step: stepOf(n, answer.most) };
	});
	return columns.starts.length > cells.length ? [...cells, { kind: "unknown" }] : cells;
}

function tellCell({ row, column }: Spot, { answer, ids, chosen }: Matrix, state: State, app: App): CellWords {
	const { overlap: words } = app.words.ui;
	const [name, other] = [row, column].map((at) => shortName(state, app, ids[at] ?? "")) as [string, string];
	const overlap = answer.cells[row]?.[column];
	if (!overlap) return { label: words.unknownCell(name, answer.unknown.length), isChosen: null };
	if (row === column) return { label: words.sameConsortium(name), isChosen: null };
	const n = overlap.shared.length;
	const number = overlap.reach === "exact" ? `${n}` : words.atLeast(n);
	const label = words.cell(number, name, other, words.sharedInWords(n, overlap.reach));
	return { label, isChosen: isPair(overlap, chosen) };
}

function chooseCell({ row, column }: Spot, { answer }: Matrix, state: State, app: App): void {
	const overlap = answer.cells[row]?.[column];
	if (!overlap) setChoices(app, { areUnknownListed: true });
	else if (row !== column) choosePair(overlap, state, app);
}
