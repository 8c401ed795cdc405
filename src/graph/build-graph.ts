// Puts nodes and edges into the flat arrays of a Graph, in canonical order and with a content key.

import { finish } from "../model/steps.ts";
import { createContentHash } from "./content-key.ts";
import { type EdgeSpec, type Graph, type NodeSpec, nodeKindCodes } from "./graph.ts";
import { compareCodePoints } from "./order.ts";

/** Edges as columns; ends are node indices with `a < b`, rows ascending by (a, b), no pair twice. */
export interface EdgeColumns {
	readonly a: ArrayLike<number>;
	readonly b: ArrayLike<number>;
	readonly weight: ArrayLike<number>;
	readonly layer: ArrayLike<number>;
	/** Offsets into `ties`, one more than there are edges. */
	readonly tieStart: ArrayLike<number>;
	readonly ties: ArrayLike<number>;
}

/** From specs in any order. Unknown or equal ends and repeated ids or pairs are programmer errors. */
export function buildGraph(nodes: readonly NodeSpec[], edges: readonly EdgeSpec[]): Graph {
	return finish(buildGraphInSteps(nodes, edges));
}

/** The same in steps of a few milliseconds. */
export function* buildGraphInSteps(nodes: readonly NodeSpec[], edges: readonly EdgeSpec[]): Generator<void, Graph> {
	const sorted = [...nodes].sort((one, other) => compareCodePoints(one.id, other.id));
	const indexOf = new Map(sorted.map((node, index) => [node.id, index]));
	if (indexOf.size !== sorted.length) throw new Error("A node id stands twice");
	yield;
	const rows = edges.map((edge) => {
		const one = indexOf.get(edge.a);
		const other = indexOf.get(edge.b);
		if (one === undefined || other === undefined) throw new Error(`Edge to an unknown node: ${edge.a}, ${edge.b}`);
		if (one === other) throw new Error(`Edge from a node to itself: ${edge.a}`);
		return { a: Math.min(one, other), b: Math.max(one, other), edge };
	});
	yield;
	rows.sort((one, other) => one.a - other.a || one.b - other.b);
	for (let at = 1; at < rows.length; at++) {
		if (rows[at]?.a === rows[at - 1]?.a && rows[at]?.b === rows[at - 1]?.b) throw new Error("A pair stands twice");
	}
	yield;
	const tieStart = [0];
	const ties: number[] = [];
	for (const { edge } of rows) {
		ties.push(...[...edge.ties].sort((one, other) => one - other));
		tieStart.push(ties.length);
	}
	return yield* assembleGraph(
		sorted.map((node) => node.id),
		Uint8Array.from(sorted, (node) => nodeKindCodes[node.kind]),
		{
			a: rows.map((row) => row.a),
			b: rows.map((row) => row.b),
			weight: rows.map((row) => row.edge.weight),
			layer: rows.map((row) => row.edge.layer),
			tieStart,
			ties,
		},
	);
}

/** Entries whose key is worked out in one step. */
const ENTRIES_A_STEP = 5000;

/** From columns that are in canonical order already; in steps of a few milliseconds. */
export function* assembleGraph(ids: readonly string[], kind: Uint8Array, edges: EdgeColumns): Generator<void, Graph> {
	const edgeA = Uint32Array.from(edges.a);
	const edgeB = Uint32Array.from(edges.b);
	const edgeWeight = Float64Array.from(edges.weight);
	const edgeLayer = Uint8Array.from(edges.layer);
	const hash = createContentHash();
	for (const [at, id] of ids.entries()) {
		if (at % ENTRIES_A_STEP === 0) yield;
		hash.addText(id);
	}
	for (const column of [kind, edgeA, edgeB, edgeWeight, edgeLayer]) yield* hash.addInSteps(column);
	yield;
	return {
		key: hash.readKey(),
		nodeCount: ids.length,
		edgeCount: edgeA.length,
		ids,
		kind,
		edgeA,
		edgeB,
		edgeWeight,
		edgeLayer,
		edgeTieStart: Uint32Array.from(edges.tieStart),
		edgeTies: Uint32Array.from(edges.ties),
		...buildAdjacency(ids.length, edgeA, edgeB),
	};
}

/** Two passes over sorted edges leave every row of neighbours ascending: first those below, then those above. */
export function buildAdjacency(nodeCount: number, edgeA: Uint32Array, edgeB: Uint32Array) {
	const adjacentStart = new Uint32Array(nodeCount + 1);
	for (let edge = 0; edge < edgeA.length; edge++) {
		(adjacentStart[(edgeA[edge] as number) + 1] as number)++;
		(adjacentStart[(edgeB[edge] as number) + 1] as number)++;
	}
	for (let node = 0; node < nodeCount; node++) {
		(adjacentStart[node + 1] as number) += adjacentStart[node] as number;
	}
	const next = adjacentStart.slice();
	const adjacentNode = new Uint32Array(edgeA.length * 2);
	const adjacentEdge = new Uint32Array(edgeA.length * 2);
	function add(from: number, to: number, edge: number): void {
		const place = (next[from] as number)++;
		adjacentNode[place] = to;
		adjacentEdge[place] = edge;
	}
	for (let edge = 0; edge < edgeA.length; edge++) add(edgeB[edge] as number, edgeA[edge] as number, edge);
	for (let edge = 0; edge < edgeA.length; edge++) add(edgeA[edge] as number, edgeB[edge] as number, edge);
	return { adjacentStart, adjacentNode, adjacentEdge };
}
