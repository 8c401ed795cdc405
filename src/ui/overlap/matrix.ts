// The matrix of consortia: a number where two share members, a zero where they do not, a hatch where it is unknown.
import { html, nothing, type TemplateResult } from "lit-html";
import type { MatrixAnswer } from "../../pipeline/consortium-groups.ts";
import type { Overlap } from "../../pipeline/overlaps.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { growing } from "../growing.ts";
import { partSize } from "../part-size.ts";
import { walkGrid } from "../walk-grid.ts";
import { setChoices } from "./choices.ts";
import { placeName, rowName, shortName, splitNames } from "./names.ts";
import { choosePair, isPair, type Pair } from "./pair.ts";

/** Rows drawn at one turn. */
const RUN = 4;

interface Place {
	readonly id: string;
	/** Whether a group begins here. */
	readonly isFirst: boolean;
}

export function matrixTable(answer: MatrixAnswer, chosen: Pair | null, state: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const places = answer.groups.flatMap(({ ids }) => ids.map((id, at): Place => ({ id, isFirst: at === 0 })));
	const names = splitNames(
		places.map(({ id }) => id),
		state,
		app,
	);
	const columns = places.length + (answer.unknown.length > 0 ? 1 : 0);
	const choose = (event: Event) => chooseCell(event, answer, state, app);
	return html`<div class="matrix-scroll">
		<table
			class="matrix"
			role="grid"
			aria-label=${words.matrix}
			aria-rowcount=${places.length}
			${partSize(columns)}
			${walkGrid()}
			@click=${choose}
			@pointerover=${nameCell}
			@keydown=${(event: KeyboardEvent) => {
				if (event.key !== "Enter" && event.key !== " ") return;
				event.preventDefault();
				choose(event);
			}}
		>
			<caption class="visually-hidden">${words.matrixCaption(places.length)}</caption>
			${captions(answer, app)}
			<tbody role="rowgroup">
				${growing({
					key: `${columns}`,
					items: places,
					run: RUN,
					// A choice touches the rows of its pair alone: the others are left as they are.
					inputsOf: ({ id }) => [answer, app.language, chosen?.includes(id) && chosen.find((other) => other !== id)],
					draw: (place, row) => matrixRow(place, row, { answer, places, names, chosen }, state, app),
				})}
			</tbody>
		</table>
	</div>`;
}

/** Letters of a caption that fit over one column. */
const LETTERS = 1.8;

/** The places of the groups stand over their columns; to a screen reader every cell says both its names. */
function captions({ groups, unknown }: MatrixAnswer, app: App): TemplateResult {
	const { overlap } = app.words.ui;
	return html`<thead aria-hidden="true">
		<tr>
			<th></th>
			<td class="matrix-size"></td>
			${groups.map(({ place, ids, isRest }) => {
				const text = placeName(place, app) ?? (isRest ? overlap.rest : overlap.noPlace);
				const isNarrow = text.length > ids.length * LETTERS;
				return html`<td class="matrix-caption" data-first="true" data-narrow=${isNarrow} ${partSize(ids.length)}>
						<span class="caption-text">${text}</span>
					</td>`;
			})}
			${unknown.length > 0 ? html`<td class="matrix-caption" data-first="true" ${partSize(1)}><span class="caption-text">${overlap.others(unknown.length)}</span></td>` : nothing}
		</tr>
	</thead>`;
}

interface MatrixParts {
	readonly answer: MatrixAnswer;
	readonly places: readonly Place[];
	readonly names: ReturnType<typeof splitNames>;
	readonly chosen: Pair | null;
}

function matrixRow(
	{ id, isFirst }: Place,
	row: number,
	{ answer, places, names, chosen }: MatrixParts,
	state: State,
	app: App,
): TemplateResult {
	const { overlap: words } = app.words.ui;
	const set = app.answers.overlaps(state).sets.get(id);
	const name = shortName(id, state, app);
	const size = set?.members.size ?? 0;
	return html`<tr role="row" data-first=${isFirst}>
		<th scope="row" role="rowheader">${rowName(id, names, state, app)}</th>
		<td class="matrix-size" role="gridcell">${set?.list === "complete" ? size : words.atLeast(size)}</td>
		${answer.cells[row]?.map((cell, column) =>
			matrixCell(
				cell,
				{
					row,
					column,
					id: places[column]?.id ?? id,
					name,
					isFirst: places[column]?.isFirst ?? false,
					chosen,
					most: answer.most,
				},
				state,
				app,
			),
		)}
		${
			answer.unknown.length > 0
				? html`<td class="matrix-cell" role="gridcell" data-row=${row} data-column=${places.length} data-first="true" data-kind="unknown" tabindex="-1" aria-label=${words.unknownCell(name, answer.unknown.length)}></td>`
				: nothing
		}
	</tr>`;
}

interface CellParts {
	/** Of the column. */
	readonly id: string;
	/** Of the row. */
	readonly name: string;
	readonly row: number;
	readonly column: number;
	readonly isFirst: boolean;
	readonly chosen: Pair | null;
	readonly most: number;
}

function matrixCell(
	overlap: Overlap,
	{ row, column, id, name, isFirst, chosen, most }: CellParts,
	state: State,
	app: App,
): TemplateResult {
	const { overlap: words } = app.words.ui;
	const n = overlap.shared.length;
	if (row === column) {
		return html`<td class="matrix-cell" role="gridcell" data-row=${row} data-column=${column} data-first=${isFirst} data-kind="self" tabindex="-1" aria-label=${words.sameConsortium(name)}></td>`;
	}
	const number = overlap.reach === "exact" ? `${n}` : words.atLeast(n);
	const label = words.cell(number, name, shortName(id, state, app), words.sharedInWords(n, overlap.reach));
	return html`<td
		class="matrix-cell"
		role="gridcell"
		data-row=${row}
		data-column=${column}
		data-first=${isFirst}
		data-kind=${n > 0 ? "sharing" : "none"}
		data-open=${overlap.reach === "at-least"}
		data-step=${stepOf(n, most)}
		tabindex="-1"
		aria-selected=${isPair(overlap, chosen) ? "true" : "false"}
		aria-label=${label}
	>${number}</td>`;
}

const STEPS = 5;

/** Darkness of a cell, from 1 to 5, ink on the two darkest being white; where little is shared nothing is dark. */
function stepOf(n: number, most: number): number {
	return n === 0 ? 0 : Math.min(STEPS, Math.max(1, Math.ceil((STEPS * n) / Math.max(most, STEPS))));
}

/** A pointer is told what a reader hears; written only then, since it is long and the cells are many. */
function nameCell(event: Event): void {
	const cell = (event.target as HTMLElement).closest<HTMLElement>(".matrix-cell");
	if (cell && cell.title === "") cell.title = cell.getAttribute("aria-label") ?? "";
}

function chooseCell(event: Event, answer: MatrixAnswer, state: State, app: App): void {
	const cell = (event.target as HTMLElement).closest<HTMLElement>(".matrix-cell");
	if (cell?.dataset.kind === "unknown") setChoices(app, { areUnknownListed: true });
	const { row = -1, column = -1 } = cell?.dataset ?? {};
	const overlap = answer.cells[Number(row)]?.[Number(column)];
	if (overlap) choosePair(overlap, state, app);
}
