// Level and upright pieces along the lines of a lattice: what it costs to go on along them from where one is.

import { cover, type Ground } from "./ground.ts";
import type { End, Lattice } from "./lattice.ts";
import { mostPrice } from "./lattice.ts";
import type { Walker } from "./price.ts";
import { priceOfCell } from "./price.ts";

export const priceOfBend = 22;
/** A bend after which a line goes back where it came from. */
const priceOfTurningBack = 60;

export interface Lanes {
	readonly lattice: Lattice;
	/** One entry a point: from the point before on the same row, and on the same column. */
	readonly alongRow: Float64Array;
	readonly alongColumn: Float64Array;
}

export function priceLanes(ground: Ground, walker: Walker, lattice: Lattice): Lanes {
	const { xs, ys } = lattice;
	const across = cutPieces(xs, ground.left, ground.cell, ground.columns);
	const down = cutPieces(ys, ground.top, ground.cell, ground.rows);
	const alongRow = new Float64Array(xs.length * ys.length);
	const alongColumn = new Float64Array(xs.length * ys.length);
	for (let row = 0; row < ys.length; row++)
		pricePieces(
			ground,
			walker,
			across,
			{ pitch: 1, base: down.at[row] * ground.columns },
			alongRow,
			row * xs.length,
			1,
		);
	for (let column = 0; column < xs.length; column++)
		pricePieces(
			ground,
			walker,
			down,
			{ pitch: ground.columns, base: across.at[column] },
			alongColumn,
			column,
			xs.length,
		);
	return { lattice, alongRow, alongColumn };
}

/** The lines of a lattice in one direction as rows or columns of cells. */
interface Pieces {
	/** The cell each line runs through. */
	readonly at: Int32Array;
	/** Cells of the piece that ends at each line: where they begin in `cells`, one entry more than lines. */
	readonly start: Int32Array;
	readonly cells: readonly number[];
	/** Way through each of its cells. */
	readonly stride: Float64Array;
}

/** All pieces between two neighbouring lines pass the same cells, whichever line across they run along. */
function cutPieces(lines: readonly number[], origin: number, cell: number, count: number): Pieces {
	const findCell = (place: number) => Math.max(0, Math.min(count - 1, Math.floor((place - origin) / cell)));
	const cells: number[] = [];
	const start = new Int32Array(lines.length + 1);
	const stride = new Float64Array(lines.length);
	for (let line = 1; line < lines.length; line++) {
		const length = lines[line] - lines[line - 1];
		const steps = Math.max(1, Math.ceil(length / cell));
		stride[line] = length / steps;
		for (let step = 0; step < steps; step++) cells.push(findCell(lines[line - 1] + ((step + 0.5) / steps) * length));
		start[line + 1] = cells.length;
	}
	return { at: Int32Array.from(lines, findCell), start, cells, stride };
}

/** All pieces along one line; `base` is its first cell, `pitch` the way to the next. */
function pricePieces(
	ground: Ground,
	walker: Walker,
	{ start, cells, stride }: Pieces,
	{ pitch, base }: { readonly pitch: number; readonly base: number },
	prices: Float64Array,
	first: number,
	step: number,
): void {
	const { cover: covered, line } = ground;
	for (let piece = 1; piece < stride.length; piece++) {
		let price = 0;
		for (let index = start[piece]; index < start[piece + 1]; index++) {
			const at = base + cells[index] * pitch;
			price += covered[at] === cover.free && line[at] === 0 ? 1 : priceOfCell(ground, at, walker);
		}
		prices[first + piece * step] = price * stride[piece];
	}
}

/** Prices at every point of the lattice, and from which point each was reached by the last piece. */
export interface Reached {
	readonly prices: Float64Array;
	readonly from: Int32Array;
}

/** One further piece, level or upright, from wherever one is; turning back towards the end it comes from costs more. */
export function goOn({ lattice, alongRow, alongColumn }: Lanes, before: Float64Array, end: End): Reached {
	const { xs, ys } = lattice;
	const prices = new Float64Array(before.length).fill(Number.POSITIVE_INFINITY);
	const from = new Int32Array(before.length).fill(-1);
	const reached = { prices, from };
	for (let row = 0; row < ys.length; row++)
		for (const direction of [1, -1]) sweep(before, alongRow, reached, xs, row * xs.length, 1, end.x, direction);
	for (let column = 0; column < xs.length; column++)
		for (const direction of [1, -1]) sweep(before, alongColumn, reached, ys, column, xs.length, end.y, direction);
	return reached;
}

/** Along the points of one line in one direction; `origin` is where the tie begins, measured along it. */
function sweep(
	before: Float64Array,
	along: Float64Array,
	{ prices, from }: Reached,
	line: readonly number[],
	start: number,
	stride: number,
	origin: number,
	direction: number,
): void {
	const count = line.length;
	// The price of a piece stands at its end further along the line.
	const behind = direction > 0 ? 0 : stride;
	let carried = Number.POSITIVE_INFINITY;
	let since = -1;
	for (let turn = 0, index = direction > 0 ? 0 : count - 1; turn < count; turn++, index += direction) {
		const at = start + index * stride;
		if (turn > 0) carried += along[at + behind];
		if (carried < prices[at]) {
			prices[at] = carried;
			from[at] = since;
		}
		const fresh = before[at] + priceOfBend;
		if (fresh >= carried || before[at] >= mostPrice) continue;
		const back = direction * (line[index] - origin) < -1 ? priceOfTurningBack : 0;
		if (fresh + back >= carried) continue;
		carried = fresh + back;
		since = at;
	}
}
