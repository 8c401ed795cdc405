// The unfiltered network of a mode and layer: what places are computed for, whatever is filtered.
import { buildAffiliation, type Selection, selectLayer, selectTied } from "../graph/affiliation.ts";
import { type Folding, foldAffiliations } from "../graph/folding.ts";
import { type EvidenceGraph, nodeKindCodes } from "../graph/graph.ts";
import { isDirectTie, isProjectedTie, projectInSteps } from "../graph/projection.ts";
import type { TieIndex } from "../graph/ties.ts";
import type { Layer } from "../model/evidence.ts";
import { finish } from "../model/steps.ts";
import type { Mode, View } from "../model/view.ts";
import type { Network } from "./network.ts";

export interface Base {
	readonly evidence: EvidenceGraph;
	readonly folding: Folding;
	/** All ties of the layer, and the actors drawn for them. */
	readonly selection: Selection;
}

/** Answers are kept per network: a filter click must not build the same graph again. */
const kept = new WeakMap<Network, Map<string, Base>>();

export function buildBase(network: Network, view: Pick<View, "mode" | "layer" | "unfolded">): Base {
	return finish(buildBaseInSteps(network, view));
}

export function* buildBaseInSteps(
	network: Network,
	view: Pick<View, "mode" | "layer" | "unfolded">,
): Generator<void, Base> {
	const answers = kept.get(network) ?? new Map<string, Base>();
	kept.set(network, answers);
	const question = JSON.stringify([view.mode, view.layer, view.unfolded]);
	const known = answers.get(question);
	if (known) return known;
	const base = yield* computeBase(network.index, view.mode, view.layer, view.unfolded);
	answers.set(question, base);
	return base;
}

function* computeBase(index: TieIndex, mode: Mode, layer: Layer, unfolded: readonly string[]): Generator<void, Base> {
	const ties = selectLayer(index, layer);
	const folding = foldAffiliations(index, ties, unfolded);
	yield;
	const nodes = selectDrawn(index, mode, ties, folding);
	const selection = { nodes, ties: keepTold(index, mode, ties, nodes, folding) };
	yield;
	return { evidence: yield* buildEvidence(index, mode, selection), folding, selection };
}

/** Of the ties that are on, those the picture tells of: lines, folded affiliations, and what a projected line rests on. */
export function keepTold(
	index: TieIndex,
	mode: Mode,
	ties: Uint8Array,
	nodes: Uint8Array,
	folding: Folding,
): Uint8Array {
	const isThere = (actor: number) => nodes[actor] === 1 || (mode === "two-mode" && folding.folded[actor] === 1);
	return ties.map((on, tie) => {
		if (!on) return 0;
		const low = index.low[tie] as number;
		const high = index.high[tie] as number;
		if (mode === "two-mode") return isThere(low) && isThere(high) ? 1 : 0;
		if (isProjectedTie(index, tie)) return isThere(low) || isThere(high) ? 1 : 0;
		return mode === "consortia" && isDirectTie(index, tie) && (isThere(low) || isThere(high)) ? 1 : 0;
	});
}

/** Actors a mode draws for these ties: consortia always, institutions and persons only with a tie. */
export function selectDrawn(index: TieIndex, mode: Mode, ties: Uint8Array, folding: Folding): Uint8Array {
	if (mode === "two-mode") {
		const tied = selectTied(index, ties);
		return tied.map((drawn, actor) => (drawn && !folding.folded[actor] ? 1 : 0));
	}
	if (mode === "consortia") return index.kind.map((kind) => (kind === nodeKindCodes.consortium ? 1 : 0));
	const members = selectTied(
		index,
		ties.map((on, tie) => (on && isProjectedTie(index, tie) ? 1 : 0)),
	);
	return members.map((drawn, actor) => (drawn && index.kind[actor] === nodeKindCodes.institution ? 1 : 0));
}

export function* buildEvidence(index: TieIndex, mode: Mode, selection: Selection): Generator<void, EvidenceGraph> {
	switch (mode) {
		case "two-mode":
			return yield* buildAffiliation(index, selection);
		case "institutions":
			return yield* projectInSteps(index, selection, nodeKindCodes.institution);
		case "consortia":
			return yield* projectInSteps(index, selection, nodeKindCodes.consortium);
	}
}
