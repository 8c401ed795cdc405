// Chains between two actors. Shortest: fewest steps. Strongest: of all chains the one whose weakest tie rests on
// the strongest evidence (the bottleneck path of Pollack, 1960, over evidence layers), and the shortest of these.
import { edgesAt, type Graph, neighboursOf } from "../graph/graph.ts";
import { type Layer, layers } from "../model/evidence.ts";

/** Nodes from one end to the other. */
type Chain = readonly number[];

export interface StrongestChain {
	/** The layer of its weakest tie: without this layer the two are not connected. */
	readonly layer: Layer;
	readonly chain: Chain;
}

/** All shortest chains in order of their nodes, at most `limit`; none when the two are not connected. */
export function findShortestChains(graph: Graph, from: number, to: number, limit: number): readonly Chain[] {
	return traceChains(graph, from, to, { limit, weakest: layers.length });
}

/** Null when not even the weakest evidence connects the two. */
export function findStrongestChain(graph: Graph, from: number, to: number): StrongestChain | null {
	for (const layer of layers) {
		const [chain] = traceChains(graph, from, to, { limit: 1, weakest: layer });
		if (chain !== undefined) return { layer, chain };
	}
	return null;
}

interface Allowed {
	readonly limit: number;
	/** Edges of weaker layers are not walked. */
	readonly weakest: number;
}

function* stepsFrom(graph: Graph, node: number, weakest: number): Generator<number> {
	const edges = edgesAt(graph, node);
	for (const [at, neighbour] of neighboursOf(graph, node).entries()) {
		if ((graph.edgeLayer[edges[at] as number] as number) <= weakest) yield neighbour;
	}
}

const UNKNOWN = -1;

/** Steps from the far end, as far as the near one; -1 where it did not get to. */
function measureDistances(graph: Graph, from: number, to: number, weakest: number): Int32Array {
	const { adjacentStart, adjacentNode, adjacentEdge, edgeLayer } = graph;
	const distance = new Int32Array(graph.nodeCount).fill(UNKNOWN);
	distance[to] = 0;
	const queue = [to];
	for (const node of queue) {
		if (node === from) break;
		const end = adjacentStart[node + 1] as number;
		for (let place = adjacentStart[node] as number; place < end; place++) {
			const neighbour = adjacentNode[place] as number;
			if (distance[neighbour] !== UNKNOWN || (edgeLayer[adjacentEdge[place] as number] as number) > weakest) continue;
			distance[neighbour] = (distance[node] as number) + 1;
			queue.push(neighbour);
		}
	}
	return distance;
}

function traceChains(graph: Graph, from: number, to: number, { limit, weakest }: Allowed): readonly Chain[] {
	// From the far end, so that every step that comes nearer is on a shortest chain.
	const distance = measureDistances(graph, from, to, weakest);
	if (distance[from] === UNKNOWN) return [];
	const chains: Chain[] = [];
	const open: Chain[] = [[from]];
	for (let chain = open.pop(); chain !== undefined && chains.length < limit; chain = open.pop()) {
		const last = chain.at(-1) as number;
		if (last === to) {
			chains.push(chain);
			continue;
		}
		const nearer = (distance[last] as number) - 1;
		const steps = [...stepsFrom(graph, last, weakest)].filter((neighbour) => distance[neighbour] === nearer);
		for (const step of steps.reverse()) open.push([...chain, step]);
	}
	return chains;
}
