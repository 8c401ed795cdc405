// Cut points: nodes without which a component falls apart (Hopcroft and Tarjan, 1973), and how many pairs of
// consortia would then have no chain left between them.
import { type FlatGraph, neighboursOf, nodeKindCodes } from "../graph/graph.ts";
import type { Job } from "./job.ts";

export interface CutPoints {
	/** One entry a node: 1 = cut point. */
	readonly isCut: Uint8Array;
	/** Pairs of consortia, the node itself aside, whose every chain runs through it. */
	readonly lostPairs: Float64Array;
}

/** Depth-first search without recursion. */
interface Walk {
	/** When a node was met, from 1; 0 = not yet. */
	readonly met: Uint32Array;
	/** Earliest node that can be reached from what lies behind, by one edge back. */
	readonly lowest: Uint32Array;
	/** Consortia in what lies behind a node, itself included. */
	readonly behind: Float64Array;
	/** Consortia in the pieces cut off so far, and the pairs between these pieces. */
	readonly cutOff: Float64Array;
	readonly lost: Float64Array;
	readonly pieces: Uint32Array;
	/** Place of the neighbour to go to next, and the node a node was met from; -1 for roots. */
	readonly next: Uint32Array;
	readonly parent: Int32Array;
}

export function findCutPoints(graph: FlatGraph): CutPoints {
	const make = () => new Float64Array(graph.nodeCount);
	const met = new Uint32Array(graph.nodeCount);
	const pieces = new Uint32Array(graph.nodeCount);
	const parent = new Int32Array(graph.nodeCount).fill(-1);
	const walk: Walk = {
		met,
		lowest: met.slice(),
		behind: make(),
		cutOff: make(),
		lost: make(),
		pieces,
		next: met.slice(),
		parent,
	};
	const isCut = new Uint8Array(graph.nodeCount);
	let clock = 0;
	for (let root = 0; root < graph.nodeCount; root++) {
		if (met[root] !== 0) continue;
		const visited = walkFrom(graph, walk, root, clock);
		clock += visited.length;
		const consortia = walk.behind[root] as number;
		for (const node of visited) {
			const own = isConsortium(graph, node);
			// What was not cut off hangs together with the root; of the root itself nothing is left.
			const rest = consortia - own - (walk.cutOff[node] as number);
			walk.lost[node] = (walk.lost[node] as number) + rest * (walk.cutOff[node] as number);
			isCut[node] = (walk.pieces[node] as number) > (node === root ? 1 : 0) ? 1 : 0;
		}
	}
	return { isCut, lostPairs: walk.lost };
}

function isConsortium(graph: FlatGraph, node: number): number {
	return graph.kind[node] === nodeKindCodes.consortium ? 1 : 0;
}

/** Answers the nodes of the component in the order they were met. */
function walkFrom(graph: FlatGraph, walk: Walk, root: number, clock: number): readonly number[] {
	const { next, parent } = walk;
	const visited: number[] = [];
	const enter = (node: number) => {
		visited.push(node);
		walk.met[node] = clock + visited.length;
		walk.lowest[node] = clock + visited.length;
		walk.behind[node] = isConsortium(graph, node);
		next[node] = graph.adjacentStart[node] as number;
	};
	enter(root);
	for (let node = root; node >= 0; ) {
		const place = next[node] as number;
		if (place < (graph.adjacentStart[node + 1] as number)) {
			next[node] = place + 1;
			const neighbour = graph.adjacentNode[place] as number;
			if (walk.met[neighbour] === 0) {
				parent[neighbour] = node;
				enter(neighbour);
				node = neighbour;
			} else if (neighbour !== parent[node]) {
				walk.lowest[node] = Math.min(walk.lowest[node] as number, walk.met[neighbour] as number);
			}
			continue;
		}
		const above = parent[node] as number;
		if (above >= 0) leave(walk, node, above);
		node = above;
	}
	return visited;
}

/** What lies behind a node is cut off by the one above when nothing in it leads further back. */
function leave({ met, lowest, behind, cutOff, lost, pieces }: Walk, node: number, above: number): void {
	const own = behind[node] as number;
	behind[above] = (behind[above] as number) + own;
	lowest[above] = Math.min(lowest[above] as number, lowest[node] as number);
	if ((lowest[node] as number) < (met[above] as number)) return;
	lost[above] = (lost[above] as number) + (cutOff[above] as number) * own;
	cutOff[above] = (cutOff[above] as number) + own;
	pieces[above] = (pieces[above] as number) + 1;
}

/** The consortia of each piece that is left of its component without the node; pieces without any are left out. */
export function listPieces(graph: FlatGraph, node: number): readonly (readonly number[])[] {
	const { adjacentStart, adjacentNode } = graph;
	const seen = new Uint8Array(graph.nodeCount);
	seen[node] = 1;
	const reached = new Uint32Array(graph.nodeCount);
	const pieces: (readonly number[])[] = [];
	for (const start of neighboursOf(graph, node)) {
		if (seen[start]) continue;
		seen[start] = 1;
		reached[0] = start;
		const consortia: number[] = [];
		for (let head = 0, tail = 1; head < tail; head++) {
			const own = reached[head] as number;
			if (isConsortium(graph, own)) consortia.push(own);
			const end = adjacentStart[own + 1] as number;
			for (let place = adjacentStart[own] as number; place < end; place++) {
				const neighbour = adjacentNode[place] as number;
				if (seen[neighbour]) continue;
				seen[neighbour] = 1;
				reached[tail++] = neighbour;
			}
		}
		if (consortia.length > 0) pieces.push(consortia.sort((one, other) => one - other));
	}
	return pieces;
}

/** The number of pairs of consortia that only this node joins, as a metric. */
// biome-ignore lint/correctness/useYield: a metric is a job, and this one is done in one go.
export function* measureLostPairs(graph: FlatGraph): Job<Float64Array> {
	return findCutPoints(graph).lostPairs;
}
