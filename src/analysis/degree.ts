// Degree centrality in its plain form: how many neighbours a node has, and how many of one kind (Freeman, 1978).
import type { FlatGraph } from "../graph/graph.ts";

export function countNeighbours(graph: FlatGraph): Uint32Array {
	return Uint32Array.from({ length: graph.nodeCount }, (_, node) => {
		return (graph.adjacentStart[node + 1] as number) - (graph.adjacentStart[node] as number);
	});
}

/** Neighbours of one kind of each node; `kind` is a code of `nodeKindCodes`. */
export function countNeighboursOfKind(graph: FlatGraph, kind: number): Uint32Array {
	const counts = new Uint32Array(graph.nodeCount);
	for (let edge = 0; edge < graph.edgeCount; edge++) {
		const a = graph.edgeA[edge] as number;
		const b = graph.edgeB[edge] as number;
		if (graph.kind[b] === kind) (counts[a] as number)++;
		if (graph.kind[a] === kind) (counts[b] as number)++;
	}
	return counts;
}
