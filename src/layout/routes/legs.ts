// The legs with which bent ties come to the lattice from their marks.

import type { Ground } from "./ground.ts";
import type { Lanes } from "./lanes.ts";
import { type End, type Lattice, mostPrice } from "./lattice.ts";
import type { Walker } from "./price.ts";
import { priceOfPiece } from "./price.ts";

/** A leg that is neither level nor upright. */
const priceOfSlant = 14;
const slantShare = 1.2;
/** Such legs are tried to every second line only, and no farther than this. */
const meshOfSlants = 2;
const longestSlant = 240;
const mostOfSlant = 2500;

/** Price of the leg from an end to every point of the lattice; Infinity where there is none. */
export function walkLegs(
	ground: Ground,
	walker: Walker,
	end: End,
	{ lattice, alongRow, alongColumn }: Lanes,
	isSquare: boolean,
): Float64Array {
	const { xs, ys } = lattice;
	const prices = new Float64Array(xs.length * ys.length).fill(Number.POSITIVE_INFINITY);
	const [middleColumn, middleRow] = [xs.indexOf(end.x), ys.indexOf(end.y)];
	for (const [column, port] of xs.entries()) {
		if (Math.abs(port - end.x) > end.acrossInside) continue;
		walkStraight(alongColumn, prices, { middle: middleRow, count: ys.length, start: column, stride: xs.length });
	}
	for (const [row, port] of ys.entries()) {
		if (Math.abs(port - end.y) > end.downInside) continue;
		walkStraight(alongRow, prices, { middle: middleColumn, count: xs.length, start: row * xs.length, stride: 1 });
	}
	if (!isSquare) walkSlanted(ground, walker, end, lattice, prices);
	return prices;
}

/** A row or a column of points, and which of them is beside the middle of the mark. */
interface Line {
	readonly middle: number;
	readonly count: number;
	readonly start: number;
	readonly stride: number;
}

/** Level or upright legs in both directions, as far as the ground goes. */
function walkStraight(along: Float64Array, prices: Float64Array, { middle, count, start, stride }: Line): void {
	prices[start + middle * stride] = 0;
	for (const direction of [1, -1]) {
		let price = 0;
		for (let at = middle + direction; at >= 0 && at < count && price < mostPrice; at += direction) {
			price += along[start + (direction > 0 ? at : at + 1) * stride];
			prices[start + at * stride] = price;
		}
	}
}

function walkSlanted(ground: Ground, walker: Walker, end: End, { xs, ys }: Lattice, prices: Float64Array): void {
	for (let row = 0; row < ys.length; row += meshOfSlants) {
		const down = Math.abs(ys[row] - end.y);
		if (down > longestSlant || down <= end.downInside) continue;
		for (let column = 0; column < xs.length; column += meshOfSlants) {
			const across = Math.abs(xs[column] - end.x);
			if (across > longestSlant || across <= end.acrossInside) continue;
			const price = priceOfPiece(ground, walker, end.x, end.y, xs[column], ys[row], mostOfSlant);
			const at = row * xs.length + column;
			prices[at] = Math.min(prices[at], price * slantShare + priceOfSlant);
		}
	}
}
