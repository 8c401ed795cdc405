// One tab stop for whatever is laid out in rows and columns, tables with joined cells and maps alike: arrow keys, Home
// and End move the focus among what carries data-row and data-column, to the nearest that lies that way.
import { noChange } from "lit-html";
import { Directive, directive, type ElementPart } from "lit-html/directive.js";

const CELL = "[data-row][data-column]";
const STOP = `${CELL}[tabindex='0']`;
const CHOSEN = `${CELL}:is([aria-selected='true'], [aria-pressed='true'])`;

class WalkGrid extends Directive {
	private isListening = false;

	override render() {
		return noChange;
	}

	override update(part: ElementPart) {
		const grid = part.element as HTMLElement;
		if (!this.isListening) {
			grid.addEventListener("keydown", (event) => move(grid, event));
			grid.addEventListener("focusin", (event) => takeStop(grid, event.target as Element));
			this.isListening = true;
		}
		// The cells are drawn after the element that holds them.
		queueMicrotask(() => keepOneStop(grid));
		return this.render();
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

interface Spot {
	readonly element: HTMLElement;
	readonly row: number;
	readonly column: number;
}

function move(grid: HTMLElement, event: KeyboardEvent): void {
	if (event.isComposing || event.altKey || event.metaKey) return;
	const spots = [...grid.querySelectorAll<HTMLElement>(CELL)].map((element) => ({
		element,
		row: Number(element.dataset.row),
		column: Number(element.dataset.column),
	}));
	const from = spots.find(({ element }) => element === event.target);
	const next = from && findNext(spots, from, event);
	if (!next) return;
	event.preventDefault();
	next.element.focus();
}

function findNext(
	spots: readonly Spot[],
	from: Spot,
	{ key, ctrlKey }: Pick<KeyboardEvent, "key" | "ctrlKey">,
): Spot | undefined {
	const row = spots.filter((spot) => spot.row === from.row).toSorted((one, other) => one.column - other.column);
	switch (key) {
		case "ArrowLeft":
			return row[row.indexOf(from) - 1];
		case "ArrowRight":
			return row[row.indexOf(from) + 1];
		case "ArrowUp":
			return findNearest(spots, from, -1);
		case "ArrowDown":
			return findNearest(spots, from, 1);
		case "Home":
			return ctrlKey ? spots[0] : row[0];
		case "End":
			return (ctrlKey ? spots : row).at(-1);
		default:
			return undefined;
	}
}

/** Of the next row that way the cell nearest to this column, the left one of two. */
function findNearest(spots: readonly Spot[], from: Spot, sign: 1 | -1): Spot | undefined {
	const away = (spot: Spot) => sign * (spot.row - from.row);
	const aside = (spot: Spot) => Math.abs(spot.column - from.column);
	let nearest: Spot | undefined;
	for (const spot of spots) {
		if (away(spot) <= 0) continue;
		const order = nearest
			? away(spot) - away(nearest) || aside(spot) - aside(nearest) || spot.column - nearest.column
			: -1;
		if (order < 0) nearest = spot;
	}
	return nearest;
}
