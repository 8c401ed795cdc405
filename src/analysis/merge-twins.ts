// Nodes no shortest path can tell apart, merged: members of exactly the same consortia, or nodes that share all
// neighbours and are tied to each other too (Puzis and others, 2012). Folded nodes take no part.
import { type FlatGraph, neighboursOf } from "../graph/graph.ts";
import { orderByBreadth } from "./breadth-order.ts";

export interface Twins {
	/** Class of each node, numbered in the order nodes are met; -1 where folded. */
	readonly of: Int32Array;
	/** The node of each class that is met first. */
	readonly first: readonly number[];
	/** One entry a class: 1 = its nodes are tied to each other. */
	readonly tied: readonly number[];
}

/** `folded`: one entry a node, negative where it takes part. */
export function mergeTwins(graph: FlatGraph, folded: Int32Array): Twins {
	const { adjacentStart, adjacentNode, nodeCount } = graph;
	const of = new Int32Array(nodeCount).fill(-1);
	const first: number[] = [];
	const tied: number[] = [];
	const apart = new Map<number, number[]>();
	const together = new Map<number, number[]>();
	for (const node of orderByBreadth(graph)) {
		if ((folded[node] as number) >= 0) continue;
		let hash = 0;
		let neighbours = 0;
		const end = adjacentStart[node + 1] as number;
		for (let at = adjacentStart[node] as number; at < end; at++) {
			const neighbour = adjacentNode[at] as number;
			if ((folded[neighbour] as number) >= 0) continue;
			hash = (hash + scramble(neighbour)) | 0;
			neighbours++;
		}
		const closed = (hash + scramble(node)) | 0;
		const isTwin = (other: number) => isSameButFor(graph, node, other, folded);
		const looseTwin = neighbours === 0 ? undefined : apart.get(hash)?.find(isTwin);
		const tiedTwin = together.get(closed)?.find((other) => isTied(graph, node, other) && isTwin(other));
		const twin = looseTwin ?? tiedTwin;
		if (twin !== undefined) {
			of[node] = of[twin] as number;
			if (tiedTwin !== undefined) tied[of[twin] as number] = 1;
			continue;
		}
		of[node] = first.length;
		first.push(node);
		tied.push(0);
		addTo(apart, hash, node);
		addTo(together, closed, node);
	}
	return { of, first, tied };
}

function isTied(graph: FlatGraph, one: number, other: number): boolean {
	return neighboursOf(graph, one).includes(other);
}

function addTo(groups: Map<number, number[]>, hash: number, node: number): void {
	const group = groups.get(hash);
	if (group) group.push(node);
	else groups.set(hash, [node]);
}

/** Spreads neighbouring numbers over 32 bits, so that sums of different rows differ. */
function scramble(node: number): number {
	let mixed = Math.imul(node + 1, 0x9e3779b1);
	mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
	return mixed ^ (mixed >>> 13);
}

/** Whether two nodes have the same neighbours, each other aside. Rows are ascending. */
function isSameButFor(graph: FlatGraph, one: number, other: number, folded: Int32Array): boolean {
	const { adjacentStart, adjacentNode } = graph;
	const end = adjacentStart[one + 1] as number;
	const last = adjacentStart[other + 1] as number;
	const isLeftOut = (node: number) => node === one || node === other || (folded[node] as number) >= 0;
	let at = adjacentStart[one] as number;
	let there = adjacentStart[other] as number;
	for (;;) {
		while (at < end && isLeftOut(adjacentNode[at] as number)) at++;
		while (there < last && isLeftOut(adjacentNode[there] as number)) there++;
		if (at === end || there === last) return at === end && there === last;
		if (adjacentNode[at++] !== adjacentNode[there++]) return false;
	}
}
