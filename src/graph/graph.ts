// The network as flat arrays: nodes, edges, adjacency in compressed sparse rows. No coordinates, no colours.
// Nodes stand in code-point order of their ids and edges in order of their ends, so that nothing
// depends on the order of rows.
import type { Tie } from "../model/evidence.ts";
import type { NodeKind } from "../model/view.ts";
import { compareCodePoints } from "./order.ts";

export const nodeKindCodes: Readonly<Record<NodeKind, number>> = { institution: 0, person: 1, consortium: 2 };
export const nodeKinds: readonly NodeKind[] = ["institution", "person", "consortium"];

/** A node before the graph is built. */
export interface NodeSpec {
	readonly id: string;
	readonly kind: NodeKind;
}

/** An undirected edge before the graph is built; `ties` index into the list of ties the graph was built from. */
export interface EdgeSpec {
	readonly a: string;
	readonly b: string;
	/** For two-mode edges 1 per pair; for projections the number of shared neighbours. */
	readonly weight: number;
	/** Strongest (lowest) evidence layer among its ties. */
	readonly layer: number;
	readonly ties: readonly number[];
}

/** The arrays that measures are read on: plain values that travel to a worker. */
export interface FlatGraph {
	readonly nodeCount: number;
	readonly edgeCount: number;
	/** One code of `nodeKindCodes` per node. */
	readonly kind: Uint8Array;
	/** Ends of edge e; `edgeA[e] < edgeB[e]`. */
	readonly edgeA: Uint32Array;
	readonly edgeB: Uint32Array;
	readonly edgeWeight: Float64Array;
	/** Neighbours of node n: `adjacentNode[adjacentStart[n] .. adjacentStart[n + 1])`, ascending. */
	readonly adjacentStart: Uint32Array;
	readonly adjacentNode: Uint32Array;
	/** The edge that leads to the neighbour at the same place. */
	readonly adjacentEdge: Uint32Array;
}

export interface Graph extends FlatGraph {
	/** Hash of nodes and edges: equal graphs have equal keys whatever the order of rows was. */
	readonly key: string;
	readonly ids: readonly string[];
	readonly edgeLayer: Uint8Array;
	/** Ties of edge e: `edgeTies[edgeTieStart[e] .. edgeTieStart[e + 1])`, ascending. */
	readonly edgeTieStart: Uint32Array;
	readonly edgeTies: Uint32Array;
}

/** A graph with the ties its edges rest on. For a projection the ties are those of the two-mode graph. */
export interface EvidenceGraph {
	readonly graph: Graph;
	readonly ties: readonly Tie[];
}

/** Neighbours of a node, ascending. */
export function neighboursOf(graph: FlatGraph, node: number): Uint32Array {
	return graph.adjacentNode.subarray(graph.adjacentStart[node], graph.adjacentStart[node + 1]);
}

/** Edges at a node, in the order of its neighbours. */
export function edgesAt(graph: FlatGraph, node: number): Uint32Array {
	return graph.adjacentEdge.subarray(graph.adjacentStart[node], graph.adjacentStart[node + 1]);
}

/** Ties an edge rests on, as indices into the ties of its evidence graph. */
export function tiesOfEdge(graph: Graph, edge: number): Uint32Array {
	return graph.edgeTies.subarray(graph.edgeTieStart[edge], graph.edgeTieStart[edge + 1]);
}

/** Index of the node with this id, by binary search; -1 when it is not in the graph. */
export function findNode(graph: Graph, id: string): number {
	let low = 0;
	let high = graph.nodeCount - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const order = compareCodePoints(graph.ids[middle] as string, id);
		if (order === 0) return middle;
		if (order < 0) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

/** Index of the edge between two nodes; -1 when there is none. */
export function findEdge(graph: Graph, one: number, other: number): number {
	const place = neighboursOf(graph, one).indexOf(other);
	return place < 0 ? -1 : (edgesAt(graph, one)[place] as number);
}
