// Who stands between others, each with the ties it rests on: cut points and the highest betweenness.
import { edgesAt, findNode, type Graph, neighboursOf, tiesOfEdge } from "../graph/graph.ts";
import type { Tie } from "../model/evidence.ts";
import type { NodeKind } from "../model/view.ts";
import { listCutNodes } from "../pipeline/cut-nodes.ts";
import { kindOf } from "../pipeline/network.ts";
import { separateBy } from "../pipeline/separation.ts";
import { type Citation, citeTie, type Named, nameActor } from "./citation.ts";
import type { MeasuredNode } from "./measure.ts";
import type { Question } from "./question.ts";

export interface CutPoint extends Named {
	readonly kind: NodeKind;
	/** Pairs of consortia that would have no chain left. */
	readonly lostPairs: number;
	/** The consortia that would still hang together, piece by piece. */
	readonly pieces: readonly (readonly Named[])[];
}

export interface Bridge extends Named {
	readonly kind: NodeKind;
	readonly betweenness: number;
	/** Of all pairs of other nodes. */
	readonly share: number;
	readonly ties: readonly (Named & { readonly evidence: readonly Citation[] })[];
}

/** Bridges that are listed one by one. */
const MOST_BRIDGES = 10;

/** Those that some pair of consortia depends on, most pairs first. */
export function listCutPoints({ network, shown }: Question): readonly CutPoint[] {
	const { graph } = shown.survivors;
	const name = (id: string) => nameActor(network, id);
	return listCutNodes(graph).map(({ id, lostPairs }) => ({
		...name(id),
		kind: kindOf(network, id) as NodeKind,
		lostPairs,
		pieces: separateBy(network, graph, id).map(({ consortia }) => consortia.map(name)),
	}));
}

/** Institutions and persons; a consortium stands between its members by being one. */
export function listBridges(question: Question, nodes: readonly MeasuredNode[]): readonly Bridge[] {
	const { graph } = question.shown.survivors;
	const pairs = ((graph.nodeCount - 1) * (graph.nodeCount - 2)) / 2;
	const betweennessOf = ({ measures }: MeasuredNode) => measures.betweenness ?? 0;
	return nodes
		.filter((node) => node.kind !== "consortium" && betweennessOf(node) > 0)
		.sort((one, other) => betweennessOf(other) - betweennessOf(one))
		.slice(0, MOST_BRIDGES)
		.map((node) => ({
			id: node.id,
			name: node.name,
			kind: node.kind,
			betweenness: betweennessOf(node),
			share: betweennessOf(node) / pairs,
			ties: listTies(question, graph, findNode(graph, node.id)),
		}));
}

function listTies({ network }: Question, graph: Graph, node: number): Bridge["ties"] {
	const edges = edgesAt(graph, node);
	return Array.from(neighboursOf(graph, node), (neighbour, at) => ({
		...nameActor(network, graph.ids[neighbour] as string),
		evidence: Array.from(tiesOfEdge(graph, edges[at] as number), (tie) => citeTie(network, network.ties[tie] as Tie)),
	}));
}
