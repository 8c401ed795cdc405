// The cheapest line with at most two bends: a first leg from one end to a point of a lattice, a level or upright piece
// along the lattice, a last leg to the other end.

import type { Ground } from "./ground.ts";
import type { Walker } from "./price.ts";
import { priceOfPiece } from "./price.ts";

/** One end of a tie: the middle of a mark and how far in from its rim a line may meet it. */
export interface End {
	readonly x: number;
	readonly y: number;
	readonly acrossInside: number;
	readonly downInside: number;
}

export interface Found {
	/** x, y, x, y … from one end to the other. */
	readonly points: readonly number[];
	readonly price: number;
}

/** Cells from one line of the lattice to the next. */
const mesh = 2;
const priceOfBend = 22;
/** A leg that is neither level nor upright, and one that turns back. */
const priceOfSlant = 14;
const slantShare = 1.2;
const priceOfTurningBack = 60;

export function findRoute(ground: Ground, walker: Walker, from: End, to: End, isSquare: boolean): Found | null {
	const xs = spanLattice(ground.left, ground.cell * mesh, Math.ceil(ground.columns / mesh), [from.x, to.x]);
	const ys = spanLattice(ground.top, ground.cell * mesh, Math.ceil(ground.rows / mesh), [from.y, to.y]);
	const first = walkLegs(ground, walker, from, xs, ys, isSquare);
	const last = walkLegs(ground, walker, to, xs, ys, isSquare);
	const best = joinLegs(ground, walker, { xs, ys, first, last, from, to });
	if (best === null) return null;
	const [px, py, qx, qy] = [xs[best.fromColumn], ys[best.fromRow], xs[best.toColumn], ys[best.toRow]];
	const [start, end] = [meet(from, px, py), meet(to, qx, qy)];
	return { points: dropRepeated([start.x, start.y, px, py, qx, qy, end.x, end.y]), price: best.price };
}

function spanLattice(start: number, step: number, count: number, extra: readonly number[]): number[] {
	const lines = Array.from({ length: count }, (_, index) => start + (index + 0.5) * step);
	return [...new Set([...lines, ...extra])].sort((a, b) => a - b);
}

/** Where a leg towards a point leaves the mark: level or upright where the mark is wide or high enough, else from its middle. */
function meet({ x, y, acrossInside, downInside }: End, towardsX: number, towardsY: number): { x: number; y: number } {
	if (Math.abs(towardsX - x) <= acrossInside) return { x: towardsX, y };
	if (Math.abs(towardsY - y) <= downInside) return { x, y: towardsY };
	return { x, y };
}

/** Price of the leg to every point of the lattice, row by row; Infinity where there is none. */
function walkLegs(
	ground: Ground,
	walker: Walker,
	end: End,
	xs: readonly number[],
	ys: readonly number[],
	isSquare: boolean,
): Float64Array {
	const prices = new Float64Array(xs.length * ys.length).fill(Number.POSITIVE_INFINITY);
	walkStraight(ground, walker, end, xs, ys, prices);
	if (isSquare) return prices;
	for (let row = 0; row < ys.length; row += meshOfSlants) {
		const down = ys[row] - end.y;
		if (Math.abs(down) > longestSlant || Math.abs(down) <= end.downInside) continue;
		for (let column = 0; column < xs.length; column += meshOfSlants) {
			const across = xs[column] - end.x;
			if (Math.abs(across) > longestSlant || Math.abs(across) <= end.acrossInside) continue;
			const price = priceOfPiece(ground, walker, end.x, end.y, xs[column], ys[row], mostOfSlant);
			const at = row * xs.length + column;
			prices[at] = Math.min(prices[at], price * slantShare + priceOfSlant);
		}
	}
	return prices;
}

/** Level and upright legs, from every port of the mark as far as the ground goes. */
function walkStraight(
	ground: Ground,
	walker: Walker,
	{ x, y, acrossInside, downInside }: End,
	xs: readonly number[],
	ys: readonly number[],
	prices: Float64Array,
): void {
	const walk = (line: readonly number[], from: number, step: (one: number, next: number) => number, set: Setter) => {
		for (const direction of [1, -1]) {
			let [at, price, before] = [direction > 0 ? 0 : line.length - 1, 0, from];
			while (at >= 0 && at < line.length && direction * (line[at] - from) < 0) at += direction;
			for (; at >= 0 && at < line.length && price < mostPrice; at += direction) {
				price += step(before, line[at]);
				before = line[at];
				set(at, price);
			}
		}
	};
	for (const [column, port] of xs.entries()) {
		if (Math.abs(port - x) > acrossInside) continue;
		walk(
			ys,
			y,
			(one, next) => priceOfPiece(ground, walker, port, one, port, next),
			(row, price) => {
				prices[row * xs.length + column] = price;
			},
		);
	}
	for (const [row, port] of ys.entries()) {
		if (Math.abs(port - y) > downInside) continue;
		walk(
			xs,
			x,
			(one, next) => priceOfPiece(ground, walker, one, port, next, port),
			(column, price) => {
				prices[row * xs.length + column] = price;
			},
		);
	}
}

type Setter = (at: number, price: number) => void;

/** Legs that are neither level nor upright are tried to every second point of the lattice, and no farther than this. */
const meshOfSlants = 2;
const longestSlant = 240;
const mostOfSlant = 2500;
const mostPrice = 20_000;

interface Legs {
	readonly xs: readonly number[];
	readonly ys: readonly number[];
	readonly first: Float64Array;
	readonly last: Float64Array;
	readonly from: End;
	readonly to: End;
}

interface Joint {
	readonly price: number;
	readonly fromColumn: number;
	readonly fromRow: number;
	readonly toColumn: number;
	readonly toRow: number;
}

/** Along every line of the lattice, in both directions, the cheapest start before each end. */
function joinLegs(ground: Ground, walker: Walker, legs: Legs): Joint | null {
	const { xs, ys, from, to } = legs;
	let best: Joint | null = null;
	const take = (price: number, first: number, last: number) => {
		if (price > (best?.price ?? mostPrice) - 1e-6) return;
		const [width, at] = [xs.length, (index: number) => Math.floor(index / xs.length)];
		best = {
			price,
			fromColumn: first % width,
			fromRow: at(first),
			toColumn: last % width,
			toRow: at(last),
		};
	};
	for (const [row, y] of ys.entries()) {
		if (!isReached(legs, row * xs.length, 1, xs.length)) continue;
		const steps = xs.map((x, at) => (at === 0 ? 0 : priceOfPiece(ground, walker, xs[at - 1], y, x, y)));
		joinAlong({ ...legs, along: xs, steps, ends: [from.x, to.x], start: row * xs.length, stride: 1 }, take);
	}
	for (const [column, x] of xs.entries()) {
		if (!isReached(legs, column, xs.length, ys.length)) continue;
		const steps = ys.map((y, at) => (at === 0 ? 0 : priceOfPiece(ground, walker, x, ys[at - 1], x, y)));
		joinAlong({ ...legs, along: ys, steps, ends: [from.y, to.y], start: column, stride: xs.length }, take);
	}
	return best;
}

/** Whether a line of the lattice is met by legs from both ends. */
function isReached({ first, last }: Legs, start: number, stride: number, count: number): boolean {
	const isMet = (prices: Float64Array) => {
		for (let turn = 0; turn < count; turn++) if (prices[start + turn * stride] < mostPrice) return true;
		return false;
	};
	return isMet(first) && isMet(last);
}

interface Lane extends Pick<Legs, "first" | "last"> {
	readonly along: readonly number[];
	/** Price from the point before to each point. */
	readonly steps: readonly number[];
	/** Where the tie begins and ends, measured along the lane. */
	readonly ends: readonly [number, number];
	/** Index of the lane's first point in the lattice, and from one point to the next. */
	readonly start: number;
	readonly stride: number;
}

function joinAlong(
	{ along, steps, ends, start, stride, first, last }: Lane,
	take: (price: number, from: number, to: number) => void,
): void {
	const count = along.length;
	for (const direction of [1, -1]) {
		let [carried, since] = [Number.POSITIVE_INFINITY, 0];
		for (let turn = 0; turn < count; turn++) {
			const at = direction > 0 ? turn : count - 1 - turn;
			carried += turn === 0 ? 0 : steps[direction > 0 ? at : at + 1];
			const point = start + at * stride;
			const back = direction * (along[at] - ends[0]) < -1 ? priceOfTurningBack : 0;
			const forth = direction * (ends[1] - along[at]) < -1 ? priceOfTurningBack : 0;
			take(carried + last[point] + priceOfBend + forth, since, point);
			const fresh = first[point] + priceOfBend + back;
			if (fresh < carried) [carried, since] = [fresh, point];
			if (direction > 0) take(first[point] + last[point] + priceOfBend, point, point);
		}
	}
}

/** Points that repeat the one before, or lie on the line between their neighbours, are none. */
function dropRepeated(points: readonly number[]): number[] {
	const kept: number[] = [];
	for (let at = 0; at < points.length; at += 2) {
		const [x, y] = [points[at], points[at + 1]];
		const count = kept.length;
		if (count >= 2 && Math.hypot(x - kept[count - 2], y - kept[count - 1]) < 0.5) continue;
		if (count >= 4) {
			const [ax, ay, bx, by] = kept.slice(-4);
			const turn = (bx - ax) * (y - by) - (by - ay) * (x - bx);
			if (Math.abs(turn) < 1e-6 && (bx - ax) * (x - bx) + (by - ay) * (y - by) > 0) kept.length -= 2;
		}
		kept.push(x, y);
	}
	return kept;
}
