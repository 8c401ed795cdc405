// One tab stop for a table of cells: arrow keys, Home and End move the focus among what carries data-cell, row by row.
import { noChange } from "lit-html";
import { Directive, directive, type ElementPart } from "lit-html/directive.js";

class WalkCells extends Directive {
	private isListening = false;

	override render() {
		return noChange;
	}

	override update(part: ElementPart) {
		const table = part.element as HTMLElement;
		if (!this.isListening) {
			table.addEventListener("keydown", (event) => move(table, event));
			table.addEventListener("focusin", (event) => takeStop(table, event.target as HTMLElement));
			this.isListening = true;
		}
		// The cells are drawn after the element that holds them.
		queueMicrotask(() => keepOneStop(table));
		return this.render();
	}
}

/** Cells must be drawn with tabindex -1; the chosen one, marked by aria-selected or aria-pressed, is the stop at first. */
export const walkCells = directive(WalkCells);

function listRows(table: HTMLElement): HTMLElement[][] {
	return [...table.querySelectorAll("tr")]
		.map((row) => [...row.querySelectorAll<HTMLElement>("[data-cell]")])
		.filter((cells) => cells.length > 0);
}

function keepOneStop(table: HTMLElement): void {
	const stops = table.querySelectorAll<HTMLElement>("[data-cell][tabindex='0']");
	if (stops.length === 1) return;
	const chosen = table.querySelector<HTMLElement>("[data-cell]:is([aria-selected='true'], [aria-pressed='true'])");
	const first = chosen ?? table.querySelector<HTMLElement>("[data-cell]");
	if (first) takeStop(table, first);
}

function takeStop(table: HTMLElement, target: HTMLElement): void {
	const cell = target.closest<HTMLElement>("[data-cell]");
	if (!cell) return;
	for (const stop of table.querySelectorAll<HTMLElement>("[data-cell][tabindex='0']")) stop.tabIndex = -1;
	cell.tabIndex = 0;
}

function move(table: HTMLElement, event: KeyboardEvent): void {
	if (event.isComposing || event.altKey || event.metaKey) return;
	const rows = listRows(table);
	const row = rows.findIndex((cells) => cells.includes(document.activeElement as HTMLElement));
	const column = rows[row]?.indexOf(document.activeElement as HTMLElement) ?? -1;
	if (row < 0 || column < 0) return;
	const next = findNext(rows, row, column, event);
	if (!next) return;
	event.preventDefault();
	next.focus();
}

function findNext(
	rows: readonly (readonly HTMLElement[])[],
	row: number,
	column: number,
	{ key, ctrlKey }: Pick<KeyboardEvent, "key" | "ctrlKey">,
): HTMLElement | undefined {
	switch (key) {
		case "ArrowLeft":
			return rows[row]?.[column - 1];
		case "ArrowRight":
			return rows[row]?.[column + 1];
		case "ArrowUp":
			return rows[row - 1]?.[column];
		case "ArrowDown":
			return rows[row + 1]?.[column];
		case "Home":
			return rows[ctrlKey ? 0 : row]?.[0];
		case "End":
			return rows.at(ctrlKey ? -1 : row)?.at(-1);
		default:
			return undefined;
	}
}
