// What remains of a network when trees are folded and twins merged: the small graph that shortest paths are
// searched in, and how many nodes each of its places stands for. Nothing is lost; results are exact.
import { findComponents } from "../graph/components.ts";
import type { FlatGraph } from "../graph/graph.ts";
import { type FoldedTrees, foldTrees } from "./fold-trees.ts";
import { mergeTwins, type Twins } from "./merge-twins.ts";

/** The small graph itself, without the way back to the nodes: all that a search needs to know. */
export interface Places {
	/** One a class of twins; those of a component side by side. */
	readonly count: number;
	/** Places in the component of each place. */
	readonly reachable: Uint32Array;
	/** Twins merged into each place, and the nodes they and their trees stand for. */
	readonly twinCount: Float64Array;
	readonly stands: Float64Array;
	/** Neighbours of each place, in compressed sparse rows. */
	readonly start: Uint32Array;
	readonly other: Uint32Array;
}

export interface Core extends Places {
	readonly trees: FoldedTrees;
	readonly twins: Twins;
	/** Component of each node, and the number of nodes in it. */
	readonly component: Uint32Array;
	readonly reach: Uint32Array;
}

export function findCore(graph: FlatGraph): Core {
	const trees = foldTrees(graph);
	const twins = mergeTwins(graph, trees.parent);
	const count = twins.first.length;
	const components = findComponents(graph);
	const placesIn = new Uint32Array(components.sizes.length);
	for (const node of twins.first) (placesIn[components.of[node] as number] as number)++;
	const twinCount = new Float64Array(count);
	const stands = new Float64Array(count);
	for (let node = 0; node < graph.nodeCount; node++) {
		const place = twins.of[node] as number;
		if (place < 0) continue;
		(twinCount[place] as number)++;
		stands[place] = (stands[place] as number) + (trees.stands[node] as number);
	}
	return {
		trees,
		twins,
		component: components.of,
		reach: components.of.map((component) => components.sizes[component] as number),
		count,
		reachable: Uint32Array.from(twins.first, (node) => placesIn[components.of[node] as number] as number),
		twinCount,
		stands,
		...joinPlaces(graph, twins),
	};
}

/** For a worker, to which every array is copied. */
export function leaveNodes({ count, reachable, twinCount, stands, start, other }: Core): Places {
	return { count, reachable, twinCount, stands, start, other };
}

/** Twins have the same neighbours, so the first of each class speaks for all. */
function joinPlaces(graph: FlatGraph, twins: Twins) {
	const { adjacentStart, adjacentNode } = graph;
	const start = new Uint32Array(twins.first.length + 1);
	const other: number[] = [];
	/** The place whose row a place was last met in, plus one. */
	const met = new Uint32Array(twins.first.length);
	for (let place = 0; place < twins.first.length; place++) {
		const node = twins.first[place] as number;
		// Not tied to itself, as its twins may be.
		met[place] = place + 1;
		const end = adjacentStart[node + 1] as number;
		for (let at = adjacentStart[node] as number; at < end; at++) {
			const neighbour = twins.of[adjacentNode[at] as number] as number;
			if (neighbour < 0 || met[neighbour] === place + 1) continue;
			met[neighbour] = place + 1;
			other.push(neighbour);
		}
		start[place + 1] = other.length;
	}
	return { start, other: Uint32Array.from(other) };
}
