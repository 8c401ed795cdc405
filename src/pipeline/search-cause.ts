// Why a hit is not on the stage, and the least that has to change for it to be.
import { nodeKindCodes } from "../graph/graph.ts";
import { isProjectedTie } from "../graph/projection.ts";
import type { TieIndex } from "../graph/ties.ts";
import type { Layer } from "../model/evidence.ts";
import { facetIds, type Mode, type View } from "../model/view.ts";
import type { SearchHit } from "./answers.ts";
import { buildBase } from "./base.ts";
import { applyFilters, failBit, type Verdict } from "./filter.ts";
import type { Network } from "./network.ts";
import type { Shown } from "./shown.ts";

export type Cause = Pick<SearchHit, "hiddenBy" | "layer" | "facets">;

const IN_SIGHT: Cause = { hiddenBy: null, layer: null, facets: [] };
const modeOf: Readonly<Record<Exclude<Mode, "two-mode">, SearchHit["kind"]>> = {
	institutions: "institution",
	consortia: "consortium",
};
/** Above every layer: no tie at all. */
const NEVER = 7;

export interface CauseFinder {
	/** Cheap: asked of every match. A programme is never a node; its hit counts as shown. */
	readonly isHidden: (id: string, kind: SearchHit["kind"]) => boolean;
	/** Looks at every tie: asked of the hits that are listed. */
	readonly find: (id: string, kind: SearchHit["kind"]) => Cause;
}

/** Filters are applied once per layer that any hit asks for. */
export function createCauseFinder(network: Network, view: View, shown: Shown): CauseFinder {
	const { index } = network;
	const verdicts = new Map<number, Verdict>();
	const verdictAt = (layer: number) => {
		const verdict = verdicts.get(layer) ?? applyFilters(network, view.filters, layer);
		verdicts.set(layer, verdict);
		return verdict;
	};
	const isHidden: CauseFinder["isHidden"] = (id, kind) => kind !== "program" && !shown.isShown(id);
	const find: CauseFinder["find"] = (id, kind) => {
		if (!isHidden(id, kind)) return IN_SIGHT;
		if (view.mode !== "two-mode" && kind !== modeOf[view.mode]) return { ...IN_SIGHT, hiddenBy: "mode" };
		const { selection, folding } = buildBase(network, view);
		const actor = index.indexOf.get(id) as number;
		const lowest = findLowestLayer(index, view.mode, actor);
		const layer = lowest > view.layer && lowest < NEVER ? (lowest as Layer) : null;
		const facets = listReleases(index, view.mode, actor, layer ?? view.layer, verdictAt(layer ?? view.layer));
		if (view.mode === "two-mode" && folding.folded[actor]) return { hiddenBy: "folded", layer, facets };
		return { hiddenBy: selection.nodes[actor] ? "filter" : "layer", layer, facets };
	};
	return { isHidden, find };
}

/** The lowest layer at which the mode draws an actor; a consortium is always drawn. */
function findLowestLayer(index: TieIndex, mode: Mode, actor: number): number {
	if (index.kind[actor] === nodeKindCodes.consortium) return 1;
	let lowest = NEVER;
	eachTieOf(index, mode, actor, (tie) => {
		lowest = Math.min(lowest, index.layer[tie] as number);
	});
	return lowest;
}

/** Facets the actor fails itself, and those that the one tie fails which fails the fewest more. */
function listReleases(index: TieIndex, mode: Mode, actor: number, layer: number, verdict: Verdict): Cause["facets"] {
	const own = verdict.actors[actor] as number;
	if (index.kind[actor] === nodeKindCodes.consortium) return nameFacets(own);
	const affiliations: number[] = [];
	let best: Cause["facets"] | null = null;
	const offer = (bits: number) => {
		const facets = nameFacets(own | bits);
		if (best === null || facets.length < best.length) best = facets;
	};
	eachTieOf(index, mode, actor, (tie) => {
		if ((index.layer[tie] as number) > layer) return;
		if (index.isAffiliation[tie]) affiliations.push(tie);
		else offer(verdict.ties[tie] as number);
	});
	for (const tie of affiliations) for (const anchor of listAnchors(index, tie, layer, verdict)) offer(anchor);
	return best ?? nameFacets(own);
}

function nameFacets(bits: number): Cause["facets"] {
	return facetIds.filter((facet) => (bits & failBit[facet]) !== 0);
}

/** What an affiliation fails together with each other tie of its ends, one of which it needs; alone where there is none. */
function listAnchors(index: TieIndex, affiliation: number, layer: number, verdict: Verdict): readonly number[] {
	const own = verdict.ties[affiliation] as number;
	const found = new Set<number>();
	for (const end of [index.low[affiliation] as number, index.high[affiliation] as number]) {
		eachTieOf(index, "two-mode", end, (tie) => {
			const isAnchor = !index.isAffiliation[tie] && (index.layer[tie] as number) <= layer;
			if (isAnchor) found.add(own | (verdict.ties[tie] as number));
		});
	}
	return found.size > 0 ? [...found] : [own];
}

function eachTieOf(index: TieIndex, mode: Mode, actor: number, visit: (tie: number) => void): void {
	for (let tie = 0; tie < index.ties.length; tie++) {
		const isEnd = index.low[tie] === actor || index.high[tie] === actor;
		if (isEnd && (mode === "two-mode" || isProjectedTie(index, tie))) visit(tie);
	}
}
