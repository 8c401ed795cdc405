// Connected components of a graph.
import type { FlatGraph } from "./graph.ts";

export interface Components {
	/** Component of each node; numbered by their smallest node. */
	readonly of: Uint32Array;
	/** Number of nodes in each component. */
	readonly sizes: Uint32Array;
}

export function findComponents(graph: FlatGraph): Components {
	const unseen = 0xffffffff;
	const of = new Uint32Array(graph.nodeCount).fill(unseen);
	const sizes: number[] = [];
	const stack: number[] = [];
	for (let start = 0; start < graph.nodeCount; start++) {
		if (of[start] !== unseen) continue;
		const component = sizes.length;
		let size = 0;
		of[start] = component;
		stack.push(start);
		for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
			size++;
			const end = graph.adjacentStart[node + 1] as number;
			for (let at = graph.adjacentStart[node] as number; at < end; at++) {
				const neighbour = graph.adjacentNode[at] as number;
				if (of[neighbour] !== unseen) continue;
				of[neighbour] = component;
				stack.push(neighbour);
			}
		}
		sizes.push(size);
	}
	return { of, sizes: Uint32Array.from(sizes) };
}
