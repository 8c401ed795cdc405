// Every closed wedge: two steps from a node that end at one of its own neighbours. One walk over the wedges of a
// network, which constraint, effective size and brokerage share; no pair of nodes is looked at besides.
import type { FlatGraph } from "../graph/graph.ts";
import type { Job } from "./job.ts";

/** Nodes between two moments at which a job may be stopped. */
const SLICE = 512;

/**
 * `place` and `closing` are the places of the middle node and of the last one in the row of `node`; `second` is
 * that of the last one in the row of the middle.
 */
type VisitClosure = (node: number, place: number, second: number, closing: number) => void;

export function* eachClosure(graph: FlatGraph, visit: VisitClosure): Job<void> {
	const { adjacentStart, adjacentNode } = graph;
	/** Place of each neighbour in the row of the present node, plus one. */
	const placeOf = new Uint32Array(graph.nodeCount);
	for (let node = 0; node < graph.nodeCount; node++) {
		if (node % SLICE === 0) yield { done: node, total: graph.nodeCount };
		const start = adjacentStart[node] as number;
		const end = adjacentStart[node + 1] as number;
		for (let place = start; place < end; place++) placeOf[adjacentNode[place] as number] = place + 1;
		for (let place = start; place < end; place++) {
			const middle = adjacentNode[place] as number;
			const last = adjacentStart[middle + 1] as number;
			for (let second = adjacentStart[middle] as number; second < last; second++) {
				const closing = placeOf[adjacentNode[second] as number] as number;
				if (closing > 0) visit(node, place, second, closing - 1);
			}
		}
		for (let place = start; place < end; place++) placeOf[adjacentNode[place] as number] = 0;
	}
}
