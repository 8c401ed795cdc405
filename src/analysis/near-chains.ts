// How close two consortia that share nobody come to each other: the shortest chains through institutions and
// persons, a relation between consortia not counting as a step, since nobody stands behind it who could act.
import { edgesAt, type Graph, neighboursOf, nodeKindCodes } from "../graph/graph.ts";
import type { Layer } from "../model/evidence.ts";

export interface NearChain {
	/** From one consortium to the other, both included. */
	readonly nodes: readonly number[];
	/** Layer of the weakest tie. */
	readonly weakest: Layer;
}

export interface NearChainLimits {
	/** Most ties of a chain; longer ones say nothing of nearness. */
	readonly longest: number;
	/** Most chains traced. */
	readonly most: number;
}

/**
 * All shortest chains between two consortia, those on the strongest evidence first, then by their nodes.
 * None where they are further apart than `longest`. Linear in the ties within reach.
 */
export function findNearChains(
	graph: Graph,
	from: number,
	to: number,
	{ longest, most }: NearChainLimits,
): readonly NearChain[] {
	const distance = measureDistances(graph, to, from, longest);
	if (!distance.has(from)) return [];
	const chains: NearChain[] = [];
	const open: NearChain[] = [{ nodes: [from], weakest: 1 }];
	for (let chain = open.pop(); chain !== undefined && chains.length < most; chain = open.pop()) {
		const last = chain.nodes.at(-1) as number;
		if (last === to) {
			chains.push(chain);
			continue;
		}
		const nearer = (distance.get(last) as number) - 1;
		const steps = [...stepsFrom(graph, last)].filter(({ node }) => distance.get(node) === nearer);
		for (const { node, layer } of steps.reverse()) {
			open.push({ nodes: [...chain.nodes, node], weakest: Math.max(chain.weakest, layer) as Layer });
		}
	}
	return chains.sort((one, other) => one.weakest - other.weakest || compareNodes(one.nodes, other.nodes));
}

/** Steps to `start` of all within `longest` of it, up to where `end` is met. */
function measureDistances(graph: Graph, start: number, end: number, longest: number): ReadonlyMap<number, number> {
	const distance = new Map([[start, 0]]);
	const queue = [start];
	for (const node of queue) {
		const next = (distance.get(node) as number) + 1;
		if (node === end || next > longest) break;
		for (const { node: neighbour } of stepsFrom(graph, node)) {
			if (distance.has(neighbour)) continue;
			distance.set(neighbour, next);
			queue.push(neighbour);
		}
	}
	return distance;
}

function* stepsFrom(graph: Graph, node: number): Generator<{ readonly node: number; readonly layer: Layer }> {
	const edges = edgesAt(graph, node);
	const isBox = (at: number) => graph.kind[at] === nodeKindCodes.consortium;
	for (const [at, neighbour] of neighboursOf(graph, node).entries()) {
		if (isBox(node) && isBox(neighbour)) continue;
		yield { node: neighbour, layer: graph.edgeLayer[edges[at] as number] as Layer };
	}
}

function compareNodes(one: readonly number[], other: readonly number[]): number {
	const at = one.findIndex((node, place) => node !== other[place]);
	return at < 0 ? 0 : (one[at] as number) - (other[at] as number);
}
