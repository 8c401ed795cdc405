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

export function mergeTwins(graph: FlatGraph, isFolded: (node: number) => boolean): Twins {
	const of = new Int32Array(graph.nodeCount).fill(-1);
	const first: number[] = [];
	const tied: number[] = [];
	const apart = new Map<number, number[]>();
	const together = new Map<number, number[]>();
	for (const node of orderByBreadth(graph)) {
		if (isFolded(node)) continue;
		const row = neighboursOf(graph, node).filter((neighbour) => !isFolded(neighbour));
		const hash = row.reduce((sum, neighbour) => (sum + scramble(neighbour)) | 0, 0);
		const closed = (hash + scramble(node)) | 0;
		const isTwin = (other: number) => isSameButFor(graph, node, other, isFolded);
		const looseTwin = row.length === 0 ? undefined : apart.get(hash)?.find(isTwin);
		const tiedTwin = together.get(closed)?.find((other) => row.includes(other) && isTwin(other));
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
function isSameButFor(graph: FlatGraph, one: number, other: number, isFolded: (node: number) => boolean): boolean {
	const isLeftOut = (node: number) => node === one || node === other || isFolded(node);
	const mine = neighboursOf(graph, one);
	const theirs = neighboursOf(graph, other);
	let at = 0;
	let there = 0;
	for (;;) {
		while (at < mine.length && isLeftOut(mine[at] as number)) at++;
		while (there < theirs.length && isLeftOut(theirs[there] as number)) there++;
		if (at === mine.length || there === theirs.length) return at === mine.length && there === theirs.length;
		if (mine[at++] !== theirs[there++]) return false;
	}
}
