// What a view shows: the base graph with what is filtered out marked faint, or only what survives.
import type { Selection } from "../graph/affiliation.ts";
import { createContentHash } from "../graph/content-key.ts";
import type { EvidenceGraph, Graph } from "../graph/graph.ts";
import type { TieIndex } from "../graph/ties.ts";
import { finish } from "../model/steps.ts";
import type { Filters, Mode, View } from "../model/view.ts";
import { type Base, buildBaseInSteps, buildEvidence, keepTold, selectDrawn } from "./base.ts";
import { applyFilters, type Verdict } from "./filter.ts";
import type { Network } from "./network.ts";

export interface Shown {
	/** Unfiltered, of mode and layer. */
	readonly base: EvidenceGraph;
	/** What passes the filters; counts, tables and findings speak of this. */
	readonly survivors: EvidenceGraph;
	/** What the scene draws: the base when dimming, the survivors when hiding. */
	readonly drawn: EvidenceGraph;
	/** One entry a drawn node or edge; 1 = filtered out. */
	readonly faintNode: Uint8Array;
	readonly faintEdge: Uint8Array;
	/** One entry a tie of the network; 1 = on: it and both its ends pass. */
	readonly tieOn: Uint8Array;
	/** Whether a node is drawn and not filtered out. */
	isShown(id: string): boolean;
	/** Drawn persons with the institutions folded into them. */
	readonly folded: ReadonlyMap<string, readonly string[]>;
	readonly mode: Mode;
	readonly layer: View["layer"];
	readonly filters: Filters;
	readonly key: string;
}

export function showNetwork(network: Network, view: View): Shown {
	return finish(showNetworkInSteps(network, view));
}

/** The same in steps of a few milliseconds. */
export function* showNetworkInSteps(network: Network, view: View): Generator<void, Shown> {
	const { index } = network;
	const base = yield* buildBaseInSteps(network, view);
	const isFiltered = Object.keys(view.filters).length > 0;
	const verdict = isFiltered ? applyFilters(network, view.filters, view.layer) : null;
	yield;
	const selection = verdict ? selectSurvivors(index, view.mode, base, verdict) : base.selection;
	yield;
	const survivors = isFiltered ? yield* buildEvidence(index, view.mode, selection) : base.evidence;
	yield;
	const isDim = view.filteredOut === "dim";
	const drawn = isDim && isFiltered ? weighLikeSurvivors(base.evidence, survivors) : survivors;
	yield;
	const { faintNode, faintEdge } = markFaint(index, drawn.graph, survivors.graph, selection);
	yield;
	const folded = isDim ? base.folding.byPerson : keepSurviving(index, base, selection);
	return {
		base: base.evidence,
		survivors,
		drawn,
		faintNode,
		faintEdge,
		tieOn: selection.ties,
		isShown: (id) => selection.nodes[index.indexOf.get(id) ?? -1] === 1,
		folded,
		mode: view.mode,
		layer: view.layer,
		filters: view.filters,
		key: hashShown(base.evidence.graph, drawn.graph, survivors.graph, selection, view),
	};
}

/** Actors that pass everything and ties that are on. The kind of node chooses among the actors only. */
function selectSurvivors(index: TieIndex, mode: Mode, base: Base, verdict: Verdict): Selection {
	const ties = Uint8Array.from(verdict.ties, (fails) => (fails === 0 ? 1 : 0));
	const drawn = selectDrawn(index, mode, ties, base.folding);
	const nodes = drawn.map((own, actor) => (own && verdict.actors[actor] === 0 ? 1 : 0));
	return { nodes, ties: keepTold(index, mode, ties, nodes, base.folding) };
}

/** Edges that stay carry the number of neighbours still shared, not that of the base. */
function weighLikeSurvivors(base: EvidenceGraph, survivors: EvidenceGraph): EvidenceGraph {
	const edgeWeight = base.graph.edgeWeight.slice();
	eachCommonEdge(base.graph, survivors.graph, (edge, surviving) => {
		edgeWeight[edge] = survivors.graph.edgeWeight[surviving] as number;
	});
	return { ...base, graph: { ...base.graph, edgeWeight } };
}

function markFaint(index: TieIndex, drawn: Graph, survivors: Graph, selection: Selection) {
	const faintNode = new Uint8Array(drawn.nodeCount);
	const faintEdge = new Uint8Array(drawn.edgeCount);
	if (drawn === survivors) return { faintNode, faintEdge };
	for (const [node, id] of drawn.ids.entries()) {
		faintNode[node] = selection.nodes[index.indexOf.get(id) as number] ? 0 : 1;
	}
	faintEdge.fill(1);
	eachCommonEdge(drawn, survivors, (edge) => {
		faintEdge[edge] = 0;
	});
	return { faintNode, faintEdge };
}

/** Both graphs are in canonical order and the second is part of the first, so one walk finds every pair. */
function eachCommonEdge(whole: Graph, part: Graph, visit: (edge: number, partEdge: number) => void): void {
	const place = new Map(whole.ids.map((id, node) => [id, node]));
	let edge = 0;
	for (let own = 0; own < part.edgeCount; own++) {
		const a = place.get(part.ids[part.edgeA[own] as number] as string) as number;
		const b = place.get(part.ids[part.edgeB[own] as number] as string) as number;
		while (whole.edgeA[edge] !== a || whole.edgeB[edge] !== b) edge++;
		visit(edge, own);
	}
}

/** Folded institutions whose affiliation is still on. */
function keepSurviving(index: TieIndex, base: Base, selection: Selection): ReadonlyMap<string, readonly string[]> {
	const pairs = new Set<string>();
	for (let tie = 0; tie < index.ties.length; tie++) {
		if (!selection.ties[tie] || !index.isAffiliation[tie]) continue;
		pairs.add(JSON.stringify([index.ties[tie]?.a, index.ties[tie]?.b]));
	}
	const kept = new Map<string, readonly string[]>();
	for (const [person, institutions] of base.folding.byPerson) {
		const own = institutions.filter((institution) => pairs.has(JSON.stringify([person, institution])));
		if (own.length > 0) kept.set(person, own);
	}
	return kept;
}

function hashShown(base: Graph, drawn: Graph, survivors: Graph, selection: Selection, view: View): string {
	const hash = createContentHash();
	for (const text of [base.key, survivors.key, view.mode, view.filteredOut, ...view.unfolded]) hash.addText(text);
	hash.addNumber(view.layer);
	hash.addNumbers(selection.ties);
	hash.addNumber(drawn === survivors ? 1 : 0);
	return hash.readKey();
}
