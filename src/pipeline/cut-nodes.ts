// Nodes that some pair of consortia depends on, most pairs first.
import { findCutPoints } from "../analysis/cut-points.ts";
import type { Graph } from "../graph/graph.ts";

export interface CutNode {
	readonly node: number;
	readonly id: string;
	/** Pairs of consortia that would have no chain left. */
	readonly lostPairs: number;
}

export function listCutNodes(graph: Graph): readonly CutNode[] {
	const { lostPairs } = findCutPoints(graph);
	return graph.ids
		.map((id, node) => ({ node, id, lostPairs: lostPairs[node] as number }))
		.filter((each) => each.lostPairs > 0)
		.sort((one, other) => other.lostPairs - one.lostPairs || one.node - other.node);
}
