// All nodes breadth first, each component from its node with most neighbours: what is searched together then lies
// together in memory, which is worth a fifth of the time of a search.
import type { FlatGraph } from "../graph/graph.ts";
import { orderByCount } from "./counting-order.ts";

export function orderByBreadth({ nodeCount, adjacentStart, adjacentNode }: FlatGraph): Uint32Array {
	const free = new Uint32Array(nodeCount);
	for (let node = 0; node < nodeCount; node++) {
		free[node] = nodeCount - ((adjacentStart[node + 1] as number) - (adjacentStart[node] as number));
	}
	const roots = orderByCount(free);
	const order = new Uint32Array(nodeCount);
	const seen = new Uint8Array(nodeCount);
	let head = 0;
	let tail = 0;
	for (let at = 0; at < nodeCount; at++) {
		const root = roots[at] as number;
		if (seen[root]) continue;
		seen[root] = 1;
		order[tail++] = root;
		for (; head < tail; head++) {
			const node = order[head] as number;
			const end = adjacentStart[node + 1] as number;
			for (let next = adjacentStart[node] as number; next < end; next++) {
				const neighbour = adjacentNode[next] as number;
				if (seen[neighbour]) continue;
				seen[neighbour] = 1;
				order[tail++] = neighbour;
			}
		}
	}
	return order;
}
