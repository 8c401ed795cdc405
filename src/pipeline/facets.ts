// Live counts beside the values of every facet: what would be shown if a value alone were chosen, the
// other facets unchanged. One pass over the ties for every facet and word of 32 values.
import { nodeKindCodes, nodeKinds } from "../graph/graph.ts";
import { isProjectedTie } from "../graph/projection.ts";
import { type Layer, layers } from "../model/evidence.ts";
import { type FacetId, facetIds, type NodeKind, type View } from "../model/view.ts";
import type { Facet, LayerCount } from "./answers.ts";
import { type Base, buildBase } from "./base.ts";
import { bitsPerWord, type Condition } from "./conditions.ts";
import { applyFilters, failBit, passesButLayer, type Verdict } from "./filter.ts";
import type { Network } from "./network.ts";

/** The kind of node a facet chooses among; the others choose ties or any node. */
const chosenKind: Readonly<Partial<Record<FacetId, NodeKind>>> = {
	sector: "institution",
	seat: "institution",
	prefecture: "consortium",
	program: "consortium",
	ministry: "consortium",
};

export function countFacets(
	network: Network,
	view: View,
): { readonly facets: readonly Facet[]; readonly layers: readonly LayerCount[] } {
	const verdict = applyFilters(network, view.filters, view.layer);
	const question = { network, view, verdict, base: buildBase(network, view), carrying: listCarrying(network, view) };
	return { facets: facetIds.map((facet) => countFacet(question, facet)), layers: countLayers(network, view, verdict) };
}

const EVERY = 0xffffffff;

interface Question {
	readonly network: Network;
	readonly view: View;
	readonly verdict: Verdict;
	readonly base: Base;
	/** Ties that can bring a node into this mode. */
	readonly carrying: Uint8Array;
}

/** In the two-mode network every tie does; among institutions only membership; consortia need none. */
function listCarrying({ index }: Network, { mode }: View): Uint8Array {
	if (mode === "two-mode") return new Uint8Array(index.ties.length).fill(1);
	if (mode === "consortia") return new Uint8Array(index.ties.length);
	return Uint8Array.from({ length: index.ties.length }, (_, tie) => (isProjectedTie(index, tie) ? 1 : 0));
}

function countFacet(question: Question, facet: FacetId): Facet {
	const condition = question.network.conditions[facet];
	const chosen = question.view.filters[facet];
	const own = chosen === undefined ? null : new Set(chosen);
	const { ofKind, all } = facet === "kind" ? countKinds(question, condition) : countValues(question, facet, condition);
	const kind = chosenKind[facet];
	const counted = kind !== undefined && isDrawnKind(question.view, nodeKindCodes[kind]) ? ofKind : all;
	return {
		id: facet,
		active: own !== null,
		values: condition.values.map((value, at) => ({
			value,
			count: counted[at] as number,
			nodes: all[at] as number,
			chosen: own === null || own.has(value),
		})),
	};
}

interface Tally {
	readonly ofKind: Uint32Array;
	readonly all: Uint32Array;
}

function countValues(question: Question, facet: FacetId, condition: Condition): Tally {
	const kind = chosenKind[facet];
	const tally = { ofKind: new Uint32Array(condition.values.length), all: new Uint32Array(condition.values.length) };
	for (let word = 0; word < condition.words; word++) {
		const shown = markShown(question, facet, condition, word);
		for (let actor = 0; actor < shown.length; actor++) {
			const isOfKind = kind !== undefined && question.network.index.kind[actor] === nodeKindCodes[kind];
			addBits(tally, shown[actor] as number, word, isOfKind);
		}
	}
	return tally;
}

/** Adds one to every value whose bit is set. */
function addBits({ ofKind, all }: Tally, bits: number, word: number, isOfKind: boolean): void {
	let rest = bits;
	while (rest !== 0) {
		const bit = 31 - Math.clz32(rest);
		rest &= ~(1 << bit);
		const at = word * bitsPerWord + bit;
		if (at >= all.length) continue;
		(all[at] as number)++;
		if (isOfKind) (ofKind[at] as number)++;
	}
}

/** By actor: the values of one word under which it would be shown. */
function markShown(question: Question, facet: FacetId, condition: Condition, word: number): Uint32Array {
	const { network, verdict, base, view, carrying } = question;
	const { index } = network;
	const { masks, words } = condition;
	const ignored = ~failBit[facet];
	const ofTie = condition.of === "tie";
	const shown = new Uint32Array(index.ids.length);
	for (let tie = 0; tie < index.ties.length; tie++) {
		if (!carrying[tie] || ((verdict.ties[tie] as number) & ignored) !== 0) continue;
		const low = index.low[tie] as number;
		const high = index.high[tie] as number;
		const bits =
			facet === "kind"
				? EVERY
				: ofTie
					? (masks[tie * words + word] as number)
					: (masks[low * words + word] as number) & (masks[high * words + word] as number);
		(shown[low] as number) |= bits;
		(shown[high] as number) |= bits;
	}
	for (let actor = 0; actor < shown.length; actor++) {
		const kind = index.kind[actor] as number;
		if (kind === nodeKindCodes.consortium) {
			shown[actor] = ofTie || facet === "kind" ? EVERY : (masks[actor * words + word] as number);
		}
		const isOut =
			((verdict.actors[actor] as number) & ignored) !== 0 || !isDrawnKind(view, kind) || isFolded(base, view, actor);
		if (isOut) shown[actor] = 0;
	}
	return shown;
}

function isDrawnKind({ mode }: View, kind: number): boolean {
	if (mode === "two-mode") return true;
	return kind === (mode === "institutions" ? nodeKindCodes.institution : nodeKindCodes.consortium);
}

function isFolded(base: Base, { mode }: View, actor: number): boolean {
	return mode === "two-mode" && base.folding.folded[actor] === 1;
}

/** Kinds choose among what everything else leaves. */
function countKinds(question: Question, condition: Condition): Tally {
	const { index } = question.network;
	const all = new Uint32Array(condition.values.length);
	const shown = markShown(question, "kind", condition, 0);
	for (let actor = 0; actor < shown.length; actor++) {
		const at = condition.place.get(nodeKinds[index.kind[actor] as number] as NodeKind);
		if (shown[actor] !== 0 && at !== undefined) (all[at] as number)++;
	}
	return { ofKind: all, all };
}

/** Ties of every layer that pass all filters, whether the layer is on or not. */
function countLayers({ index }: Network, view: View, verdict: Verdict): LayerCount[] {
	const counts = new Map<Layer, number>(layers.map((layer) => [layer, 0]));
	for (let tie = 0; tie < index.ties.length; tie++) {
		if (!passesButLayer(verdict.ties[tie] as number)) continue;
		const layer = index.layer[tie] as Layer;
		counts.set(layer, (counts.get(layer) as number) + 1);
	}
	return layers.map((layer) => ({ layer, ties: counts.get(layer) as number, on: layer <= view.layer }));
}
