// A graph in which some nodes stand as one: their ties run to the node that holds them, and those that
// lead to the same other node become one edge. What ties them among each other is no edge any more.
import { sortInSteps } from "../model/steps.ts";
import { assembleGraph } from "./build-graph.ts";
import { type EvidenceGraph, findNode, type Graph, nodeKindCodes, tiesOfEdge } from "./graph.ts";
import { compareCodePoints } from "./order.ts";

export interface Contraction {
	readonly evidence: EvidenceGraph;
	/** By node of the whole graph: the node it stands in. */
	readonly nodeOf: Int32Array;
	/** By edge of the whole graph: the edge it runs in; -1 within a node. */
	readonly edgeOf: Int32Array;
}

/** Edges of one step. */
const EDGES_A_STEP = 2000;

/** In steps of a few milliseconds. `holderOf`: by id of a node that is held, the id of the consortium's node that holds it; holders hold themselves. */
export function* contractGraph(
	{ graph, ties }: EvidenceGraph,
	holderOf: (id: string) => string | undefined,
): Generator<void, Contraction> {
	const { ids, kind } = listNodes(graph, holderOf);
	const place = new Map(ids.map((id, node) => [id, node]));
	const nodeOf = Int32Array.from(graph.ids, (id) => place.get(holderOf(id) ?? id) as number);
	yield;
	const rows = yield* collectEdges(graph, nodeOf);
	yield;
	const edgeOf = new Int32Array(graph.edgeCount).fill(-1);
	for (const [at, { edges }] of rows.entries()) for (const edge of edges) edgeOf[edge] = at;
	const tieStart = [0];
	const ownTies: number[] = [];
	for (const [at, { edges }] of rows.entries()) {
		if (at % EDGES_A_STEP === 0) yield;
		const own = edges.flatMap((edge) => [...tiesOfEdge(graph, edge)]);
		for (const tie of own.sort((one, other) => one - other)) ownTies.push(tie);
		tieStart.push(ownTies.length);
	}
	const columns = {
		a: rows.map(({ a }) => a),
		b: rows.map(({ b }) => b),
		weight: rows.map(({ edges }) => Math.max(...edges.map((edge) => graph.edgeWeight[edge] as number))),
		layer: rows.map(({ edges }) => Math.min(...edges.map((edge) => graph.edgeLayer[edge] as number))),
		tieStart,
		ties: ownTies,
	};
	return { evidence: { graph: yield* assembleGraph(ids, kind, columns), ties }, nodeOf, edgeOf };
}

/** A holder is a node even where only what it holds is left of it. */
function listNodes(graph: Graph, holderOf: (id: string) => string | undefined) {
	const ids = [...new Set(graph.ids.map((id) => holderOf(id) ?? id))].sort(compareCodePoints);
	const kind = Uint8Array.from(ids, (id) => {
		const node = findNode(graph, id);
		return node < 0 ? nodeKindCodes.consortium : (graph.kind[node] as number);
	});
	return { ids, kind };
}

interface Row {
	readonly a: number;
	readonly b: number;
	readonly edges: number[];
}

function* collectEdges(graph: Graph, nodeOf: Int32Array): Generator<void, readonly Row[]> {
	const rows = new Map<number, Row>();
	for (let edge = 0; edge < graph.edgeCount; edge++) {
		if (edge % EDGES_A_STEP === 0) yield;
		const one = nodeOf[graph.edgeA[edge] as number] as number;
		const other = nodeOf[graph.edgeB[edge] as number] as number;
		if (one === other) continue;
		const [a, b] = [Math.min(one, other), Math.max(one, other)];
		const known = rows.get(a * graph.nodeCount + b);
		if (known) known.edges.push(edge);
		else rows.set(a * graph.nodeCount + b, { a, b, edges: [edge] });
	}
	yield;
	return yield* sortInSteps([...rows.values()], (one, other) => one.a - other.a || one.b - other.b);
}
