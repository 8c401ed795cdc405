// One tab stop for whatever is laid out in rows and columns, tables with joined cells and maps alike: arrow keys, Home
// and End move the focus among what carries data-row and data-column, to the nearest that lies that way.
import { noChange } from "lit-html";
import { Directive, directive, type ElementPart } from "lit-html/directive.js";
import { findNextSpot } from "./next-spot.ts";

const CELL = "[data-row][data-column]";
const STOP = `${CELL}[tabindex='0']`;
const CHOSEN = `${CELL}:is([aria-selected='true'], [aria-pressed='true'])`;

class WalkGrid extends Directive {
	private isListening = false;
	/** Where up and down led, and in which column that walk began: cells that span several do not lead astray. */
	private walk: { readonly at: Element; readonly column: number } | null = null;

	override render() {
		return noChange;
	}

	override update(part: ElementPart) {
		const grid = part.element as HTMLElement;
		if (!this.isListening) {
			grid.addEventListener("keydown", (event) => this.move(grid, event));
			grid.addEventListener("focusin", (event) => takeStop(grid, event.target as Element));
			this.isListening = true;
		}
		// The cells are drawn after the element that holds them.
		queueMicrotask(() => keepOneStop(grid));
		return this.render();
	}

	private move(grid: HTMLElement, event: KeyboardEvent): void {
		const spots = [...grid.querySelectorAll<HTMLElement>(CELL)].map((element) => ({
			element,
			row: Number(element.dataset.row),
			column: Number(element.dataset.column),
		}));
		const from = spots.find(({ element }) => element === event.target);
		if (!from) return;
		const column = this.walk?.at === from.element ? this.walk.column : from.column;
		const next = findNextSpot(spots, from, event, column);
		if (!next) return;
		event.preventDefault();
		this.walk = next.row === from.row ? null : { at: next.element, column };
		next.element.focus();
	}
}

/** Cells must be drawn with tabindex -1; the chosen one, else the first, is the stop until another was visited. */
export const walkGrid = directive(WalkGrid);

function keepOneStop(grid: HTMLElement): void {
	if (grid.querySelectorAll(STOP).length === 1) return;
	const first = grid.querySelector(CHOSEN) ?? grid.querySelector(CELL);
	if (first) takeStop(grid, first);
}

function takeStop(grid: HTMLElement, target: Element): void {
	const cell = target.closest<HTMLElement>(CELL);
	if (!cell) return;
	for (const stop of grid.querySelectorAll<HTMLElement>(STOP)) stop.tabIndex = -1;
	cell.tabIndex = 0;
}
