// The lattice that bent ties run on, and the legs with which they come to it from their marks.

import type { Ground } from "./ground.ts";
import type { Walker } from "./price.ts";
import { priceOfPiece } from "./price.ts";

/** One end of a tie: the middle of a mark and how far from there a line may meet it level or upright. */
export interface End {
	readonly x: number;
	readonly y: number;
	readonly acrossInside: number;
	readonly downInside: number;
}

/** Points where its lines cross are counted row by row. */
export interface Lattice {
	readonly xs: readonly number[];
	readonly ys: readonly number[];
}

/** Cells from one line of the lattice to the next. */
const mesh = 2;
/** Dearer ways are none. */
export const mostPrice = 20_000;

/** A leg that is neither level nor upright. */
const priceOfSlant = 14;
const slantShare = 1.2;
/** Such legs are tried to every second line only, and no farther than this. */
const meshOfSlants = 2;
const longestSlant = 240;
const mostOfSlant = 2500;

/** Around both ends and not farther than `reach`; lines through their middles are among those of the lattice. */
export function layLattice(ground: Ground, from: End, to: End, reach: number): Lattice {
	const step = ground.cell * mesh;
	const lines = (start: number, count: number, ends: readonly number[]) => {
		const regular = Array.from({ length: Math.ceil(count / mesh) }, (_, index) => start + (index + 0.5) * step);
		const near = regular.filter((at) => at > Math.min(...ends) - reach && at < Math.max(...ends) + reach);
		return [...new Set([...near, ...ends])].sort((a, b) => a - b);
	};
	return {
		xs: lines(ground.left, ground.columns, [from.x, to.x]),
		ys: lines(ground.top, ground.rows, [from.y, to.y]),
	};
}

/** Where a leg towards a point leaves the mark: level or upright where the mark is wide or high enough, else from its middle. */
export function meetMark({ x, y, acrossInside, downInside }: End, towardsX: number, towardsY: number) {
	if (Math.abs(towardsX - x) <= acrossInside) return { x: towardsX, y };
	if (Math.abs(towardsY - y) <= downInside) return { x, y: towardsY };
	return { x, y };
}

/** Price of the leg from an end to every point of the lattice; Infinity where there is none. */
export function walkLegs(
	ground: Ground,
	walker: Walker,
	end: End,
	{ xs, ys }: Lattice,
	isSquare: boolean,
): Float64Array {
	const prices = new Float64Array(xs.length * ys.length).fill(Number.POSITIVE_INFINITY);
	for (const [column, port] of xs.entries()) {
		if (Math.abs(port - end.x) > end.acrossInside) continue;
		const step = (one: number, next: number) => priceOfPiece(ground, walker, port, one, port, next);
		walkStraight(ys, end.y, step, prices, column, xs.length);
	}
	for (const [row, port] of ys.entries()) {
		if (Math.abs(port - end.y) > end.downInside) continue;
		const step = (one: number, next: number) => priceOfPiece(ground, walker, one, port, next, port);
		walkStraight(xs, end.x, step, prices, row * xs.length, 1);
	}
	if (!isSquare) walkSlanted(ground, walker, end, { xs, ys }, prices);
	return prices;
}

/** Level or upright legs in both directions, as far as the ground goes. */
function walkStraight(
	line: readonly number[],
	from: number,
	priceOfStep: (one: number, next: number) => number,
	prices: Float64Array,
	start: number,
	stride: number,
): void {
	for (const direction of [1, -1]) {
		let [at, price, before] = [direction > 0 ? 0 : line.length - 1, 0, from];
		while (at >= 0 && at < line.length && direction * (line[at] - from) < 0) at += direction;
		for (; at >= 0 && at < line.length && price < mostPrice; at += direction) {
			price += priceOfStep(before, line[at]);
			before = line[at];
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
