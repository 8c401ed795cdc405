// The measures as the textbooks write them, without any of our shortcuts.
import { type Graph, neighboursOf } from "../../src/graph/graph.ts";

/** Brandes (2001), algorithm 1, halved because every pair is met from both ends. */
export function measurePlainBetweenness(graph: Graph): number[] {
	const values = new Array<number>(graph.nodeCount).fill(0);
	for (let source = 0; source < graph.nodeCount; source++) {
		const { order, paths, before } = searchPlainly(graph, source);
		const share = new Array<number>(graph.nodeCount).fill(0);
		for (const node of order.reverse()) {
			for (const earlier of before[node] ?? []) {
				share[earlier] = at(share, earlier) + (at(paths, earlier) / at(paths, node)) * (1 + at(share, node));
			}
			if (node !== source) values[node] = at(values, node) + at(share, node) / 2;
		}
	}
	return values;
}

export function measurePlainCloseness(graph: Graph): number[] {
	return Array.from({ length: graph.nodeCount }, (_, source) => {
		const { order, distance } = searchPlainly(graph, source);
		const sum = order.reduce((total, node) => total + at(distance, node), 0);
		const others = order.length - 1;
		return others === 0 ? 0 : (others / (graph.nodeCount - 1)) * (others / sum);
	});
}

function at(values: readonly number[], node: number): number {
	return values[node] as number;
}

function searchPlainly(graph: Graph, source: number) {
	const distance = new Array<number>(graph.nodeCount).fill(-1);
	const paths = new Array<number>(graph.nodeCount).fill(0);
	const before: number[][] = Array.from({ length: graph.nodeCount }, () => []);
	distance[source] = 0;
	paths[source] = 1;
	const order = [source];
	for (const node of order) {
		for (const next of neighboursOf(graph, node)) {
			if (at(distance, next) < 0) {
				distance[next] = at(distance, node) + 1;
				order.push(next);
			}
			if (at(distance, next) === at(distance, node) + 1) {
				paths[next] = at(paths, next) + at(paths, node);
				before[next]?.push(node);
			}
		}
	}
	return { order, distance, paths, before };
}
