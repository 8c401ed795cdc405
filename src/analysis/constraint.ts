// Structural holes (Burt, 1992): how far a node's neighbours are tied to each other, so that it bridges nothing.
// Constraint sums over the neighbours j of i the square of p(i,j) + Σ p(i,q) p(q,j), where p(i,j) is the share of
// i's edge weight that lies on j. Effective size is n − 2t / n, t ties among n neighbours (Borgatti, 1997).
import type { FlatGraph } from "../graph/graph.ts";
import { eachClosure } from "./closures.ts";
import type { Job } from "./job.ts";

/** Weighted; NaN for isolates, which have no neighbours to be constrained by. */
export function* measureConstraint(graph: FlatGraph): Job<Float64Array> {
	const total = new Float64Array(graph.nodeCount);
	for (let edge = 0; edge < graph.edgeCount; edge++) {
		for (const end of [graph.edgeA[edge] as number, graph.edgeB[edge] as number]) {
			total[end] = (total[end] as number) + (graph.edgeWeight[edge] as number);
		}
	}
	const shareAt = (node: number, place: number): number =>
		(graph.edgeWeight[graph.adjacentEdge[place] as number] as number) / (total[node] as number);
	// What each neighbour takes of the node, directly and through others; one entry a place in its row.
	const taken = new Float64Array(graph.adjacentNode.length);
	for (const [node, start, end] of eachRow(graph)) {
		for (let place = start; place < end; place++) taken[place] = shareAt(node, place);
	}
	yield* eachClosure(graph, (node, place, second, closing) => {
		const middle = graph.adjacentNode[place] as number;
		taken[closing] = (taken[closing] as number) + shareAt(node, place) * shareAt(middle, second);
	});
	const values = new Float64Array(graph.nodeCount).fill(Number.NaN);
	for (const [node, start, end] of eachRow(graph)) {
		if (end > start) values[node] = taken.subarray(start, end).reduce((sum, own) => sum + own * own, 0);
	}
	return values;
}

/** Not weighted; 0 for isolates. */
export function* measureEffectiveSize(graph: FlatGraph): Job<Float64Array> {
	const closed = new Float64Array(graph.nodeCount);
	yield* eachClosure(graph, (node) => {
		closed[node] = (closed[node] as number) + 1;
	});
	const values = new Float64Array(graph.nodeCount);
	for (const [node, start, end] of eachRow(graph)) {
		// Every tie among neighbours was met from both of its ends.
		if (end > start) values[node] = end - start - (closed[node] as number) / (end - start);
	}
	return values;
}

function* eachRow(graph: FlatGraph): Generator<readonly [node: number, start: number, end: number]> {
	for (let node = 0; node < graph.nodeCount; node++) {
		yield [node, graph.adjacentStart[node] as number, graph.adjacentStart[node + 1] as number];
	}
}
