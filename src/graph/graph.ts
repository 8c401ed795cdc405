// The network as flat arrays: nodes, edges, adjacency in compressed sparse rows. No coordinates, no colours.
// Nodes stand in code-point order of their ids and edges in order of their ends, so that nothing
// depends on the order of rows.
import type { Tie } from "../model/evidence.ts";
import type { NodeKind } from "../model/view.ts";

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

export interface Graph {
	/** Hash of nodes and edges: equal graphs have equal keys whatever the order of rows was. */
	readonly key: string;
	readonly nodeCount: number;
	readonly edgeCount: number;
	readonly ids: readonly string[];
	/** One code of `nodeKindCodes` per node. */
	readonly kind: Uint8Array;
	/** Ends of edge e; `edgeA[e] < edgeB[e]`. */
	readonly edgeA: Uint32Array;
	readonly edgeB: Uint32Array;
	readonly edgeWeight: Float64Array;
	readonly edgeLayer: Uint8Array;
	/** Ties of edge e: `edgeTies[edgeTieStart[e] .. edgeTieStart[e + 1])`, ascending. */
	readonly edgeTieStart: Uint32Array;
	readonly edgeTies: Uint32Array;
	/** Neighbours of node n: `adjacentNode[adjacentStart[n] .. adjacentStart[n + 1])`, ascending. */
	readonly adjacentStart: Uint32Array;
	readonly adjacentNode: Uint32Array;
	/** The edge that leads to the neighbour at the same place. */
	readonly adjacentEdge: Uint32Array;
}

/** A graph with the ties its edges rest on. For a projection the ties are those of the two-mode graph. */
export interface EvidenceGraph {
	readonly graph: Graph;
	readonly ties: readonly Tie[];
}
