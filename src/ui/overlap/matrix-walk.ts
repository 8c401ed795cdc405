// The hand on the painted matrix. Of its cells only a few are elements that lie over it: the one tab stop, which is a new
// element at every step so that it is read out, the one under the pointer with its title, and the rings of the choice.
import { noChange } from "lit-html";
import { Directive, directive, type ElementPart } from "lit-html/directive.js";
import { type Axis, edgeBefore, findOnAxis } from "../../scene/matrix.ts";
import { findNextSpot, type Spot } from "../next-spot.ts";
import { afterTurns } from "../turns.ts";

export interface MatrixHand {
	readonly rows: Axis;
	readonly columns: Axis;
	readonly tell: (spot: Spot) => CellWords;
	/** The cells of the choice; the first is the stop until another was visited. */
	readonly chosen: readonly Spot[];
	readonly choose: (spot: Spot) => void;
}

export interface CellWords {
	readonly label: string;
	/** Null for a cell that cannot be chosen. */
	readonly isChosen: boolean | null;
}

const CELL = "[data-row][data-column]";
/** Columns before the cells: names and numbers of members. */
const HEADS = 2;

class MatrixWalk extends Directive {
	private matrix: HTMLElement | null = null;
	private hand: MatrixHand | null = null;
	private visited: Spot | null = null;
	private stop: HTMLElement | null = null;
	private pointed: HTMLElement | null = null;
	private rings: readonly HTMLElement[] = [];

	override render(_: MatrixHand) {
		return noChange;
	}

	override update(part: ElementPart, [hand]: [MatrixHand]) {
		this.hand = hand;
		if (!this.matrix) this.listen(part.element as HTMLElement);
		// What lies over the cells is drawn after the element that holds it.
		queueMicrotask(() => this.renew());
		return this.render(hand);
	}

	private listen(matrix: HTMLElement): void {
		this.matrix = matrix;
		matrix.addEventListener("keydown", (event) => this.press(event));
		matrix.addEventListener("pointermove", (event) => event.pointerType !== "touch" && this.point(event));
		matrix.addEventListener("pointerleave", () => this.pointAt(null));
		matrix.addEventListener("click", (event) => this.choose(this.findSpot(event)));
	}

	private renew(): void {
		const { hand } = this;
		if (!hand) return;
		for (const ring of this.rings) ring.remove();
		this.rings = hand.chosen.map((spot) => this.lay(spot, "is-chosen"));
		this.pointAt(this.pointed && spotOf(this.pointed));
		this.keepStop(hand);
	}

	private keepStop({ rows, columns, chosen, tell }: MatrixHand): void {
		const { row, column } = this.visited ?? chosen[0] ?? { row: 0, column: 0 };
		const spot = { row: Math.min(row, rows.starts.length - 1), column: Math.min(column, columns.starts.length - 1) };
		if (!this.stop?.isConnected || !isAt(this.stop, spot)) this.stopAt(spot, false);
		else describe(this.stop, tell(spot));
		afterTurns(() => this.claimStop());
	}

	private stopAt(spot: Spot, isFocused: boolean): void {
		if (!this.hand) return;
		const last = this.stop;
		const cell = this.lay(spot, "is-stop");
		cell.id = `matrix-cell-${spot.row}-${spot.column}`;
		cell.setAttribute("role", "gridcell");
		cell.setAttribute("aria-colindex", `${spot.column + HEADS + 1}`);
		cell.tabIndex = 0;
		describe(cell, this.hand.tell(spot));
		this.stop = cell;
		this.claimStop();
		if (isFocused) cell.focus();
		last?.remove();
	}

	/** To a reader the stop stands in its row, where that is drawn. */
	private claimStop(): void {
		const { matrix, stop } = this;
		if (!matrix || !stop) return;
		for (const row of matrix.querySelectorAll("[aria-owns]")) row.removeAttribute("aria-owns");
		matrix.querySelectorAll("[role='row']")[spotOf(stop).row]?.setAttribute("aria-owns", stop.id);
	}

	private press(event: KeyboardEvent): void {
		const { hand, stop } = this;
		if (!hand || !stop || event.target !== stop) return;
		const isChoosing = event.key === "Enter" || event.key === " ";
		const spots = hand.rows.starts.flatMap((_, row) => hand.columns.starts.map((_, column) => ({ row, column })));
		const from = spots.find((spot) => isAt(stop, spot));
		const next = from && !isChoosing ? findNextSpot(spots, from, event) : undefined;
		if (!isChoosing && !next) return;
		event.preventDefault();
		if (next) this.visit(next);
		else this.choose(from ?? null);
	}

	private visit(spot: Spot): void {
		this.visited = spot;
		this.stopAt(spot, true);
	}

	private choose(spot: Spot | null): void {
		if (!spot) return;
		this.visit(spot);
		this.hand?.choose(spot);
	}

	private point(event: PointerEvent): void {
		if (event.target !== this.pointed) this.pointAt(this.findSpot(event));
	}

	private pointAt(spot: Spot | null): void {
		this.pointed?.remove();
		this.pointed = null;
		if (!spot || !this.hand || !isIn(this.hand, spot)) return;
		this.pointed = this.lay(spot, "is-pointed");
		this.pointed.title = this.hand.tell(spot).label;
	}

	/** An element over the painted cell. */
	private lay({ row, column }: Spot, role: string): HTMLElement {
		const cell = document.createElement("div");
		cell.className = `matrix-cell ${role}`;
		cell.dataset.row = `${row}`;
		cell.dataset.column = `${column}`;
		cell.style.setProperty("--row", `${this.hand?.rows.starts[row] ?? 0}`);
		cell.style.setProperty("--column", `${this.hand?.columns.starts[column] ?? 0}`);
		this.matrix?.querySelector(".matrix-marks")?.append(cell);
		return cell;
	}

	/** A cell that is an element, else what is painted there. */
	private findSpot({ target, clientX, clientY }: MouseEvent): Spot | null {
		const cell = (target as HTMLElement).closest<HTMLElement>(CELL);
		if (cell) return spotOf(cell);
		if (!(target instanceof HTMLCanvasElement) || !this.hand) return null;
		const { rows, columns } = this.hand;
		const { left, top, width } = target.getBoundingClientRect();
		const pitch = width / columns.end;
		const column = findOnAxis(columns, (clientX - left) / pitch);
		const row = findOnAxis(rows, edgeBefore(rows, Number(target.dataset.from)) + (clientY - top) / pitch);
		return row < 0 || column < 0 ? null : { row, column };
	}
}

/** Goes on what holds the rows, which are the elements with that role, and a place for the marks over their cells. */
export const walkMatrix = directive(MatrixWalk);

function describe(cell: HTMLElement, { label, isChosen }: CellWords): void {
	cell.setAttribute("aria-label", label);
	if (isChosen === null) cell.removeAttribute("aria-selected");
	else cell.setAttribute("aria-selected", `${isChosen}`);
}

function spotOf({ dataset }: HTMLElement): Spot {
	return { row: Number(dataset.row), column: Number(dataset.column) };
}

function isIn({ rows, columns }: MatrixHand, { row, column }: Spot): boolean {
	return row < rows.starts.length && column < columns.starts.length;
}

function isAt(cell: HTMLElement, spot: Spot): boolean {
	const { row, column } = spotOf(cell);
	return row === spot.row && column === spot.column;
}
