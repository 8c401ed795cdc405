// Trees that hang on a network, folded into the node they hang on: shortest paths inside them need no search.
// Degree-1 folding after Sariyüce, Saule, Kaya and Çatalyürek (2013).
import type { FlatGraph } from "../graph/graph.ts";

export interface FoldedTrees {
	/** Folded nodes, each after all that hang on it. */
	readonly order: readonly number[];
	/** The node a folded node hangs on; -1 where not folded. */
	readonly parent: Int32Array;
	/** Number of nodes a node stands for: itself and all that hang on it. */
	readonly stands: Float64Array;
	/** Sum of the distances to all that hang on a node. */
	readonly depths: Float64Array;
}

export function foldTrees(graph: FlatGraph): FoldedTrees {
	const parent = new Int32Array(graph.nodeCount).fill(-1);
	const stands = new Float64Array(graph.nodeCount).fill(1);
	const depths = new Float64Array(graph.nodeCount);
	const { adjacentStart, adjacentNode } = graph;
	const open = new Uint32Array(graph.nodeCount);
	const ends: number[] = [];
	for (let node = 0; node < graph.nodeCount; node++) {
		open[node] = (adjacentStart[node + 1] as number) - (adjacentStart[node] as number);
		if (open[node] === 1) ends.push(node);
	}
	const order: number[] = [];
	for (let node = ends.pop(); node !== undefined; node = ends.pop()) {
		// The last two nodes of a tree end at each other: one of them stays.
		if (open[node] !== 1) continue;
		let at = adjacentStart[node] as number;
		while (parent[adjacentNode[at] as number] !== -1) at++;
		const next = adjacentNode[at] as number;
		parent[node] = next;
		order.push(node);
		stands[next] = (stands[next] as number) + (stands[node] as number);
		depths[next] = (depths[next] as number) + (depths[node] as number) + (stands[node] as number);
		open[node] = 0;
		if (--(open[next] as number) === 1) ends.push(next);
	}
	return { order, parent, stands, depths };
}
