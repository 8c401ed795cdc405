// The surroundings of a node: everything within a number of steps.
import { type Graph, neighboursOf } from "./graph.ts";

/** Nodes at most `depth` steps away, the node itself included, ascending. */
export function findEgo(graph: Graph, centre: number, depth: number): Uint32Array {
	const seen = new Uint8Array(graph.nodeCount);
	seen[centre] = 1;
	const found = [centre];
	let frontier = [centre];
	for (let step = 0; step < depth; step++) {
		const next: number[] = [];
		for (const node of frontier) {
			for (const neighbour of neighboursOf(graph, node)) {
				if (seen[neighbour]) continue;
				seen[neighbour] = 1;
				next.push(neighbour);
			}
		}
		for (const node of next) found.push(node);
		frontier = next;
	}
	return Uint32Array.from(found).sort();
}
