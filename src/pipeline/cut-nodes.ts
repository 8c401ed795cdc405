// Nodes that some pair of consortia depends on, most pairs first.
import { type CutPoints, findCutPoints } from "../analysis/cut-points.ts";
import type { Graph } from "../graph/graph.ts";

export interface CutNode {
	readonly node: number;
	readonly id: string;
	/** Pairs of consortia that would have no chain left. */
	readonly lostPairs: number;
}

/** Kept for as long as the graph stands: headline, summary, connectors and what is tried out ask of the same one. */
const kept = new WeakMap<Graph, CutPoints>();

export function readCutPoints(graph: Graph): CutPoints {
	const known = kept.get(graph) ?? findCutPoints(graph);
	kept.set(graph, known);
	return known;
}

export function listCutNodes(graph: Graph): readonly CutNode[] {
	const { lostPairs } = readCutPoints(graph);
	return graph.ids
		.map((id, node) => ({ node, id, lostPairs: lostPairs[node] as number }))
		.filter((each) => each.lostPairs > 0)
		.sort((one, other) => other.lostPairs - one.lostPairs || one.node - other.node);
}
