// The cheapest line from mark to mark: a leg to the lattice, one to three pieces along it, a leg to the other mark.

import type { Ground } from "./ground.ts";
import type { Reached } from "./lanes.ts";
import { goOn, priceLanes, priceOfBend } from "./lanes.ts";
import type { End, Lattice } from "./lattice.ts";
import { layLattice, meetMark, mostPrice } from "./lattice.ts";
import { walkLegs } from "./legs.ts";
import type { Walker } from "./price.ts";

/** Two bends as a rule; three, and at last four, only where there is no other way around the marks. */
const mostPieces = 3;

/** Ways around are looked for near the ends first. */
const reaches = [120, Number.POSITIVE_INFINITY] as const;

/** x, y, x, y … from one end to the other; null where there is no way. */
export function findRoute(
	ground: Ground,
	walker: Walker,
	from: End,
	to: End,
	isSquare: boolean,
): readonly number[] | null {
	for (const reach of reaches) {
		const found = findWithin(ground, walker, from, to, isSquare, reach);
		if (found) return found;
	}
	return null;
}

function findWithin(
	ground: Ground,
	walker: Walker,
	from: End,
	to: End,
	isSquare: boolean,
	reach: number,
): readonly number[] | null {
	const lattice = layLattice(ground, from, to, reach);
	const lanes = priceLanes(ground, walker, lattice);
	const first = walkLegs(ground, walker, from, lanes, isSquare);
	const last = walkLegs(ground, walker, to, lanes, isSquare);
	const pieces: Reached[] = [];
	let reached = first;
	for (let piece = 0; piece <= mostPieces; piece++) {
		const at = piece > 0 ? findJoint(reached, last) : -1;
		if (at >= 0) return tracePoints(lattice, pieces, at, from, to);
		if (piece === mostPieces) return null;
		const further = goOn(lanes, reached, from);
		// After the first piece a line with one bend competes with those of two.
		if (piece === 0) keepShorter(further, first);
		pieces.push(further);
		reached = further.prices;
	}
	return null;
}

function keepShorter({ prices, from }: Reached, first: Float64Array): void {
	for (let at = 0; at < first.length; at++) {
		if (first[at] > prices[at]) continue;
		prices[at] = first[at];
		from[at] = at;
	}
}

/** Where the legs from both ends meet at the least price, -1 for nowhere. */
function findJoint(reached: Float64Array, last: Float64Array): number {
	let [at, price] = [-1, mostPrice];
	for (let point = 0; point < last.length; point++) {
		const total = reached[point] + last[point] + priceOfBend;
		if (total < price - 1e-6) [at, price] = [point, total];
	}
	return at;
}

function tracePoints({ xs, ys }: Lattice, pieces: readonly Reached[], at: number, from: End, to: End): number[] {
	const bends = [at];
	for (const { from: before } of [...pieces].reverse()) bends.unshift(before[bends[0]]);
	const corners = bends.map((point) => [xs[point % xs.length], ys[Math.floor(point / xs.length)]] as const);
	const [start, end] = [meetMark(from, ...corners[0]), meetMark(to, ...corners[corners.length - 1])];
	return dropRepeated([start.x, start.y, ...corners.flat(), end.x, end.y]);
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
