// First places for a large network, near to where it will come to rest: distances along ties from a few nodes far from
// each other, and the two directions in which these distances differ most (PivotMDS, Brandes and Pich 2006).

import type { SettleLink } from "./settle.ts";

const pivots = 50;
const turns = 60;

/** x, y, x, y … around 0, as long as ties are meant to be on average; all nodes are tied to each other somehow. */
export function* unfold(count: number, links: readonly SettleLink[], tieLength: number): Generator<void, Float64Array> {
	const columns = yield* measureFromPivots(count, linkUp(count, links));
	for (const column of columns) for (let node = 0; node < count; node++) column[node] = -(column[node] ** 2) / 2;
	centre(columns, count);
	const table = columns.map((one) => columns.map((other) => multiply(one, other)));
	yield;
	const first = findDirection(table, null);
	const second = findDirection(table, first);
	const places = new Float64Array(2 * count);
	for (const [axis, direction] of [first, second].entries()) {
		columns.forEach((column, at) => {
			for (let node = 0; node < count; node++) places[2 * node + axis] += column[node] * direction[at];
		});
	}
	scaleTo(places, links, tieLength);
	return places;
}

interface Linked {
	readonly from: Uint32Array;
	readonly node: Uint32Array;
}

function linkUp(count: number, links: readonly SettleLink[]): Linked {
	const from = new Uint32Array(count + 1);
	for (const { source, target } of links) {
		from[source]++;
		from[target]++;
	}
	for (let node = 1; node <= count; node++) from[node] += from[node - 1];
	const node = new Uint32Array(2 * links.length);
	for (const { source, target } of links) {
		node[--from[source]] = target;
		node[--from[target]] = source;
	}
	return { from, node };
}

/** Ties from each pivot to every node; a pivot is whoever is farthest from those before, the first has most ties. */
function* measureFromPivots(count: number, linked: Linked): Generator<void, Float64Array[]> {
	const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
	const ties = (node: number) => linked.from[node + 1] - linked.from[node];
	let pivot = 0;
	for (let node = 1; node < count; node++) if (ties(node) > ties(pivot)) pivot = node;
	const columns: Float64Array[] = [];
	while (columns.length < Math.min(pivots, count)) {
		const column = measureFrom(pivot, count, linked);
		columns.push(column);
		pivot = 0;
		for (let node = 0; node < count; node++) {
			nearest[node] = Math.min(nearest[node], column[node]);
			if (nearest[node] > nearest[pivot]) pivot = node;
		}
		yield;
	}
	return columns;
}

function measureFrom(pivot: number, count: number, { from, node }: Linked): Float64Array {
	const distance = new Float64Array(count).fill(-1);
	const queue = new Uint32Array(count);
	queue[0] = pivot;
	distance[pivot] = 0;
	for (let at = 0, length = 1; at < length; at++) {
		const here = queue[at];
		for (let tie = from[here]; tie < from[here + 1]; tie++) {
			if (distance[node[tie]] >= 0) continue;
			distance[node[tie]] = distance[here] + 1;
			queue[length++] = node[tie];
		}
	}
	return distance;
}

/** Rows and columns get a mean of 0. */
function centre(columns: readonly Float64Array[], count: number): void {
	for (let node = 0; node < count; node++) {
		let mean = 0;
		for (const column of columns) mean += column[node] / columns.length;
		for (const column of columns) column[node] -= mean;
	}
	for (const column of columns) {
		let mean = 0;
		for (let node = 0; node < count; node++) mean += column[node] / count;
		for (let node = 0; node < count; node++) column[node] -= mean;
	}
}

/** The strongest direction of a symmetric table at right angles to another, by repeated multiplication. */
function findDirection(table: readonly (readonly number[])[], other: readonly number[] | null): readonly number[] {
	let direction: readonly number[] = table.map((_, at) => 1 / (1 + at));
	for (let turn = 0; turn < turns; turn++) {
		if (other !== null) {
			const shared = multiply(direction, other);
			direction = direction.map((value, at) => value - shared * (other[at] as number));
		}
		const next = table.map((row) => multiply(row, direction));
		const length = Math.sqrt(multiply(next, next)) || 1;
		direction = next.map((value) => value / length);
	}
	return direction;
}

function multiply(one: ArrayLike<number>, other: ArrayLike<number>): number {
	let sum = 0;
	for (let at = 0; at < one.length; at++) sum += one[at] * other[at];
	return sum;
}

function scaleTo(places: Float64Array, links: readonly SettleLink[], tieLength: number): void {
	let total = 0;
	for (const { source, target } of links) {
		total += Math.hypot(places[2 * source] - places[2 * target], places[2 * source + 1] - places[2 * target + 1]);
	}
	if (total === 0) return;
	for (let at = 0; at < places.length; at++) places[at] *= (tieLength * links.length) / total;
}
