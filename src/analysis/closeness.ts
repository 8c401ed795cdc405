// Closeness of a node to all it can reach: (r − 1)² / ((n − 1) · d), r nodes in its component, n in all, d the sum
// of its distances (Wasserman and Faust, 1994). Exact, on the core of the network.
import type { FlatGraph } from "../graph/graph.ts";
import { type Core, findCore } from "./core.ts";
import { sumDistances } from "./distance-sums.ts";
import type { Job } from "./job.ts";

export function* measureCloseness(graph: FlatGraph): Job<Float64Array> {
	const core = findCore(graph);
	const sums = sumOverNodes(graph, core, yield* sumDistances(core));
	return sums.map((sum, node) => {
		const others = (core.reach[node] as number) - 1;
		return others === 0 ? 0 : (others * others) / ((graph.nodeCount - 1) * sum);
	});
}

/** Sums of distances of all nodes: twins and folded trees are put back. */
function sumOverNodes(graph: FlatGraph, core: Core, between: Float64Array): Float64Array {
	const { trees, twins } = core;
	// What hangs on a node is further away than the node itself, from everywhere.
	const depths = new Float64Array(graph.nodeCount);
	for (const [node, place] of twins.of.entries()) {
		const component = core.component[node] as number;
		if (place >= 0) depths[component] = (depths[component] as number) + (trees.depths[node] as number);
	}
	const sums = new Float64Array(graph.nodeCount);
	for (const [node, place] of twins.of.entries()) {
		if (place < 0) continue;
		const toTwins = ((core.stands[place] as number) - (trees.stands[node] as number)) * (twins.tied[place] ? 1 : 2);
		sums[node] = (between[place] as number) + toTwins + (depths[core.component[node] as number] as number);
	}
	for (const node of [...trees.order].reverse()) {
		// One step outward is one step nearer to what hangs there and one further from all else.
		const nearer = trees.stands[node] as number;
		sums[node] = (sums[trees.parent[node] as number] as number) + (core.reach[node] as number) - 2 * nearer;
	}
	return sums;
}
