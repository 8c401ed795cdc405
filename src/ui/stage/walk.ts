// Walking the figure by keyboard: to the neighbour that lies in the direction of an arrow, along the
// ties of a node in reading order, and the nodes within a number of steps.
import type { Graph } from "../../pipeline/answers.ts";

export type Direction = "left" | "right" | "up" | "down";

const UNIT: Readonly<Record<Direction, readonly [number, number]>> = {
	left: [-1, 0],
	right: [1, 0],
	up: [0, -1],
	down: [0, 1],
};

/** Neighbours a walker may step to: those not filtered out, in ascending order. */
export function listNeighbours(graph: Graph, node: number, isOpen: (node: number) => boolean): number[] {
	const found: number[] = [];
	for (let i = graph.adjacentStart[node]; i < graph.adjacentStart[node + 1]; i++) {
		const other = graph.adjacentNode[i];
		if (isOpen(other)) found.push(other);
	}
	return found;
}

/**
 * The best candidate in a direction: at most 60° off it, nearest first, where distance across the
 * direction counts double. Null when none lies there. `positions` is x, y, x, y …
 */
export function stepTowards(
	positions: Float64Array,
	from: number,
	candidates: readonly number[],
	direction: Direction,
): number | null {
	const [unitX, unitY] = UNIT[direction];
	let best: number | null = null;
	let bestCost = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		if (candidate === from) continue;
		const dx = positions[2 * candidate] - positions[2 * from];
		const dy = positions[2 * candidate + 1] - positions[2 * from + 1];
		const along = dx * unitX + dy * unitY;
		const across = Math.abs(dx * unitY - dy * unitX);
		if (along <= 0 || across > along * Math.sqrt(3)) continue;
		const cost = along + 2 * across;
		if (cost < bestCost) {
			best = candidate;
			bestCost = cost;
		}
	}
	return best;
}

/** Reading order of a picture: rows of 24 px from the top, left to right within a row; ties by index. */
export function compareReading(positions: Float64Array, a: number, b: number): number {
	const rowA = Math.round(positions[2 * a + 1] / 24);
	const rowB = Math.round(positions[2 * b + 1] / 24);
	return rowA - rowB || positions[2 * a] - positions[2 * b] || a - b;
}

/** All nodes at most `depth` edges away from any start, the starts included. */
export function reachWithin(
	graph: Graph,
	starts: readonly number[],
	depth: number,
	isOpen: (node: number) => boolean,
): Set<number> {
	const reached = new Set(starts);
	let frontier = [...starts];
	for (let step = 0; step < depth; step++) {
		const next: number[] = [];
		for (const node of frontier) {
			for (const other of listNeighbours(graph, node, isOpen)) {
				if (reached.has(other)) continue;
				reached.add(other);
				next.push(other);
			}
		}
		frontier = next;
	}
	return reached;
}
