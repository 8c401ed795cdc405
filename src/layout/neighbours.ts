// Neighbours of every node in ascending order, whatever the order of the edges.

import type { LayoutInput } from "./layout.ts";

export interface Neighbour {
	readonly node: number;
	/** As `edgeKind`: 0 membership-like, 1 any other tie. */
	readonly kind: number;
}

/** They are asked for in every step of a layout. */
const known = new WeakMap<LayoutInput, readonly (readonly Neighbour[])[]>();

export function listNeighbours(input: LayoutInput): readonly (readonly Neighbour[])[] {
	const before = known.get(input);
	if (before) return before;
	const neighbours = collectNeighbours(input);
	known.set(input, neighbours);
	return neighbours;
}

function collectNeighbours(input: LayoutInput): Neighbour[][] {
	const kinds: Map<number, number>[] = Array.from({ length: input.count }, () => new Map());
	for (let edge = 0; edge < input.edgeA.length; edge++) {
		const [a, b] = [input.edgeA[edge], input.edgeB[edge]];
		if (a === b) continue;
		const kind = Math.min(input.edgeKind[edge], kinds[a].get(b) ?? 1);
		kinds[a].set(b, kind);
		kinds[b].set(a, kind);
	}
	return kinds.map((entries) => [...entries].map(([node, kind]) => ({ node, kind })).sort((a, b) => a.node - b.node));
}

export function byRank(input: LayoutInput): (a: number, b: number) => number {
	return (a, b) => input.rank[a] - input.rank[b] || a - b;
}
