// Places that hang together through one institution or person alone.
import { findShortestChains, findStrongestChain } from "../analysis/paths.ts";
import { findNode, type Graph, nodeKindCodes } from "../graph/graph.ts";
import { type Layer, layers, type Tie } from "../model/evidence.ts";
import type { FindingPlace, OnlyLink, Passage } from "../model/finding.ts";
import { finish } from "../model/steps.ts";
import { listCutNodes } from "./cut-nodes.ts";
import type { Network } from "./network.ts";
import { listOwnTiesOn } from "./own-ties.ts";
import { type Piece, separateBy } from "./separation.ts";
import type { Shown } from "./shown.ts";

/** Cut points that are looked at, those that most pairs depend on. */
const MOST = 24;

/** Only links between groups of places, most pairs of consortia lost first; `shown` must be two-mode. */
export function findOnlyLinks(network: Network, shown: Shown): readonly OnlyLink[] {
	return finish(findOnlyLinksInSteps(network, shown));
}

/** The same, a cut point a step. */
export function* findOnlyLinksInSteps(network: Network, shown: Shown): Generator<void, readonly OnlyLink[]> {
	const { graph } = shown.survivors;
	const isActor = (node: number) => graph.kind[node] !== nodeKindCodes.consortium;
	const cuts = listCutNodes(graph).filter(({ node }) => isActor(node));
	const links = new Map<string, { readonly pieces: readonly Piece[]; readonly through: string[] }>();
	for (const { id } of cuts.slice(0, MOST)) {
		yield;
		// The narrower end is told first.
		const pieces = separateBy(network, graph, id)
			.filter(({ places }) => places.length > 0)
			.toSorted((one, other) => one.places.length - other.places.length);
		if (pieces.length < 2) continue;
		const key = JSON.stringify(pieces.map(({ places }) => places));
		const known = links.get(key);
		if (known) known.through.push(id);
		else links.set(key, { pieces, through: [id] });
	}
	const told: OnlyLink[] = [];
	for (const { pieces, through } of links.values()) {
		yield;
		told.push({
			groups: pieces.map(({ places }): readonly FindingPlace[] => places),
			through: tellPassages(network, shown, orderAlong(graph, pieces, through)),
			isInferred: findWeakest(graph, pieces) === layers.at(-1),
		});
	}
	return told;
}

/** The layer without which the first two pieces would not hang together. */
function findWeakest(graph: Graph, pieces: readonly Piece[]): Layer | null {
	const [from = -1, to = -1] = pieces.map(({ consortia }) => findNode(graph, consortia[0] ?? ""));
	return from < 0 || to < 0 ? null : (findStrongestChain(graph, from, to)?.layer ?? null);
}

/** In the order in which they are met on the way from the first piece to the second. */
function orderAlong(graph: Graph, [one, other]: readonly Piece[], through: readonly string[]): readonly string[] {
	const [from, to] = [findNode(graph, one?.consortia[0] ?? ""), findNode(graph, other?.consortia[0] ?? "")];
	const [chain] = findShortestChains(graph, from, to, 1);
	return (chain ?? []).map((node) => graph.ids[node] as string).filter((id) => through.includes(id));
}

/** A person right before or after the institution they belong to is told together with it. */
function tellPassages(network: Network, shown: Shown, through: readonly string[]): readonly Passage[] {
	const passages: Passage[] = [];
	for (const id of through) {
		const isPerson = network.persons.has(id);
		const last = passages.at(-1);
		const before = last ? (isPerson ? last.institution : last.person) : null;
		const isOpen = last?.person === null || last?.institution === null;
		const [person, institution] = isPerson ? [id, before] : [before, id];
		const posts = isOpen && person && institution ? listPosts(network, shown, person, institution) : [];
		if (posts.length > 0) passages.pop();
		passages.push({
			person: posts.length > 0 || isPerson ? person : null,
			institution: posts.length > 0 || !isPerson ? institution : null,
			isFormer: posts.length > 0 && posts.every((tie) => tie.role !== "current"),
		});
	}
	return passages;
}

function listPosts(network: Network, shown: Shown, person: string, institution: string): readonly Tie[] {
	return listOwnTiesOn(network, shown, person).filter(
		(tie) => tie.kind === "affiliation" && tie.a === person && tie.b === institution,
	);
}
