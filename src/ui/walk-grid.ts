// One tab stop for whatever is laid out in rows and columns, tables with joined cells and maps alike: arrow keys, Home
// and End move the focus among what carries data-row and data-column, to the nearest that lies that way.
import { noChange } from "lit-html";
import { Directive, directive, type ElementPart } from "lit-html/directive.js";
import { findNearest, findNextSpot, type Spot } from "./next-spot.ts";

const CELL = "[data-row][data-column]";
const STOP = `${CELL}[tabindex='0']`;
const CHOSEN = `${CELL}:is([aria-selected='true'], [aria-pressed='true'])`;

interface Place extends Spot {
	readonly element: HTMLElement;
}

class WalkGrid extends Directive {
	private isListening = false;
	/** Where up and down led, and in which column that walk began: cells that span several do not lead astray. */
	private walk: { readonly at: Element; readonly column: number } | null = null;
	private stop: Place | null = null;
	/** Whether the focus is in here, or was when what had it went. */
	private isHeld = false;

	override render() {
		return noChange;
	}

	override update(part: ElementPart) {
		const grid = part.element as HTMLElement;
		if (!this.isListening) this.listen(grid);
		this.isListening = true;
		// The cells are drawn after the element that holds them.
		queueMicrotask(() => this.keepOneStop(grid));
		return this.render();
	}

	private listen(grid: HTMLElement): void {
		grid.addEventListener("keydown", (event) => this.move(grid, event));
		grid.addEventListener("focusin", (event) => {
			this.isHeld = true;
			this.takeStop(grid, (event.target as Element).closest<HTMLElement>(CELL));
		});
		grid.addEventListener("focusout", ({ target }) =>
			queueMicrotask(() => {
				if ((target as Element).isConnected) this.isHeld = grid.contains(document.activeElement);
			}),
		);
		// Rows are drawn at turns of their own, and the stop may go with one.
		new MutationObserver(() => this.keepOneStop(grid)).observe(grid, { childList: true, subtree: true });
	}

	private move(grid: HTMLElement, event: KeyboardEvent): void {
		const places = listPlaces(grid);
		const from = places.find(({ element }) => element === event.target);
		if (!from) return;
		const column = this.walk?.at === from.element ? this.walk.column : from.column;
		const next = findNextSpot(places, from, event, column);
		if (!next) return;
		event.preventDefault();
		this.walk = next.row === from.row ? null : { at: next.element, column };
		next.element.focus();
	}

	/** Of a stop that went, what stands above takes its place and its focus. */
	private keepOneStop(grid: HTMLElement): void {
		if (grid.querySelectorAll(STOP).length === 1) return;
		const above = this.stop && findNearest(listPlaces(grid), this.stop.row, this.stop.column, -1);
		const next = above?.element ?? grid.querySelector<HTMLElement>(CHOSEN) ?? grid.querySelector<HTMLElement>(CELL);
		this.takeStop(grid, next);
		if (this.isHeld && document.activeElement === document.body) next?.focus();
	}

	private takeStop(grid: HTMLElement, cell: HTMLElement | null): void {
		if (!cell) return;
		for (const stop of grid.querySelectorAll<HTMLElement>(STOP)) stop.tabIndex = -1;
		cell.tabIndex = 0;
		this.stop = placeOf(cell);
	}
}

/** Cells must be drawn with tabindex -1; the chosen one, else the first, is the stop until another was visited. */
export const walkGrid = directive(WalkGrid);

function listPlaces(grid: HTMLElement): readonly Place[] {
	return [...grid.querySelectorAll<HTMLElement>(CELL)].map(placeOf);
}

function placeOf(element: HTMLElement): Place {
	return { element, row: Number(element.dataset.row), column: Number(element.dataset.column) };
}
