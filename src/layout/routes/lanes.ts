// Level and upright pieces along the lines of a lattice: what it costs to go on along them from where one is.

import type { Ground } from "./ground.ts";
import type { End, Lattice } from "./lattice.ts";
import { mostPrice } from "./lattice.ts";
import type { Walker } from "./price.ts";
import { priceOfPiece } from "./price.ts";

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
	const width = xs.length;
	const alongRow = new Float64Array(width * ys.length);
	const alongColumn = new Float64Array(width * ys.length);
	for (let row = 0; row < ys.length; row++) {
		for (let column = 0; column < width; column++) {
			const at = row * width + column;
			const [x, y] = [xs[column], ys[row]];
			if (column > 0) alongRow[at] = priceOfPiece(ground, walker, xs[column - 1], y, x, y);
			if (row > 0) alongColumn[at] = priceOfPiece(ground, walker, x, ys[row - 1], x, y);
		}
	}
	return { lattice, alongRow, alongColumn };
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
		sweep(before, alongRow, reached, { line: xs, start: row * xs.length, stride: 1, origin: end.x });
	for (let column = 0; column < xs.length; column++)
		sweep(before, alongColumn, reached, { line: ys, start: column, stride: xs.length, origin: end.y });
	return reached;
}

interface Line {
	readonly line: readonly number[];
	readonly start: number;
	readonly stride: number;
	/** Where the tie begins, measured along the line. */
	readonly origin: number;
}

function sweep(
	before: Float64Array,
	along: Float64Array,
	{ prices, from }: Reached,
	{ line, start, stride, origin }: Line,
): void {
	const count = line.length;
	for (const direction of [1, -1]) {
		let [carried, since] = [Number.POSITIVE_INFINITY, -1];
		for (let turn = 0; turn < count; turn++) {
			const index = direction > 0 ? turn : count - 1 - turn;
			const at = start + index * stride;
			if (turn > 0) carried += along[direction > 0 ? at : at + stride];
			if (carried < prices[at]) {
				prices[at] = carried;
				from[at] = since;
			}
			if (before[at] >= mostPrice) continue;
			const back = direction * (line[index] - origin) < -1 ? priceOfTurningBack : 0;
			const fresh = before[at] + priceOfBend + back;
			if (fresh < carried) [carried, since] = [fresh, at];
		}
	}
}
