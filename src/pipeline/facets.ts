// Live counts beside the values of every facet: what would be shown if a value alone were chosen, the
// other facets unchanged. A facet counts what it chooses: institutions, consortia, ties, or any node.
// Two passes over the ties for every facet and word of 32 values.
import { nodeKindCodes, nodeKinds } from "../graph/graph.ts";
import { isProjectedTie } from "../graph/projection.ts";
import { type Layer, layers } from "../model/evidence.ts";
import { finish } from "../model/steps.ts";
import { type FacetId, facetIds, type NodeKind, type View } from "../model/view.ts";
import type { Facet, LayerCount } from "./answers.ts";
import { type Base, buildBase, keepTold } from "./base.ts";
import { bitsPerWord, type Condition } from "./conditions.ts";
import { applyFilters, bitOfAnchor, failBit, passesButLayer, type Verdict } from "./filter.ts";
import type { Network } from "./network.ts";

/** The kind of node a facet chooses among; the others choose ties or any node. */
const chosenKind: Readonly<Partial<Record<FacetId, NodeKind>>> = {
	sector: "institution",
	seat: "institution",
	prefecture: "consortium",
	program: "consortium",
	ministry: "consortium",
};

export interface FacetCounts {
	readonly facets: readonly Facet[];
	readonly layers: readonly LayerCount[];
}

export function countFacets(network: Network, view: View): FacetCounts {
	return finish(countFacetsInSteps(network, view));
}

/** The same, some values of a facet a step. */
export function* countFacetsInSteps(network: Network, view: View): Generator<void, FacetCounts> {
	const verdict = applyFilters(network, view.filters, view.layer);
	yield;
	const base = buildBase(network, view);
	const told = listTold(network, view, verdict, base);
	yield;
	const question = { network, view, verdict, base, carrying: listCarrying(network, view), told };
	const facets: Facet[] = [];
	for (const facet of facetIds) {
		yield;
		facets.push(yield* countFacet(question, facet));
	}
	return { facets, layers: countLayers(network, view, verdict) };
}

const EVERY = 0xffffffff;

interface Question {
	readonly network: Network;
	readonly view: View;
	readonly verdict: Verdict;
	readonly base: Base;
	/** Ties that can bring a node into this mode. */
	readonly carrying: Uint8Array;
	/** Ties this mode tells of as soon as they are on. */
	readonly told: Uint8Array;
}

/** In the two-mode network every tie does; among institutions only membership; consortia need none. */
function listCarrying({ index }: Network, { mode }: View): Uint8Array {
	if (mode === "two-mode") return new Uint8Array(index.ties.length).fill(1);
	if (mode === "consortia") return new Uint8Array(index.ties.length);
	return Uint8Array.from({ length: index.ties.length }, (_, tie) => (isProjectedTie(index, tie) ? 1 : 0));
}

/** A node this mode draws is there whenever a tie of it is on, unless its kind is not chosen. */
function listTold({ index }: Network, view: View, verdict: Verdict, { folding }: Base): Uint8Array {
	const every = new Uint8Array(index.ties.length).fill(1);
	const nodes = Uint8Array.from(index.kind, (kind, actor) =>
		isDrawnKind(view, kind) && !folding.folded[actor] && ((verdict.actors[actor] as number) & failBit.kind) === 0
			? 1
			: 0,
	);
	return keepTold(index, view.mode, every, nodes, folding);
}

function* countFacet(question: Question, facet: FacetId): Generator<void, Facet> {
	const condition = question.network.conditions[facet];
	const chosen = question.view.filters[facet];
	const own = chosen === undefined ? null : new Set(chosen);
	const { ofKind, all, ties } =
		facet === "kind" ? countKinds(question, condition) : yield* countValues(question, facet, condition);
	const kind = chosenKind[facet];
	const nodes = kind !== undefined && isDrawnKind(question.view, nodeKindCodes[kind]) ? ofKind : all;
	const counted = condition.of === "tie" ? ties : nodes;
	yield;
	const carried = condition.of === "tie" ? findCarried(question.network, condition) : null;
	return {
		id: facet,
		active: own !== null,
		values: condition.values.map((value, at) => ({
			value,
			count: counted[at] as number,
			nodes: all[at] as number,
			chosen: own === null || own.has(value),
			isIdle: carried?.has(value) === false,
		})),
	};
}

/** Values that a tie other than an affiliation has. */
function findCarried({ index }: Network, { masks, words, values }: Condition): ReadonlySet<string> {
	const found = new Uint32Array(words);
	for (let tie = 0; tie < index.ties.length; tie++) {
		if (index.isAffiliation[tie]) continue;
		for (let word = 0; word < words; word++) (found[word] as number) |= masks[tie * words + word] as number;
	}
	return new Set(values.filter((_, at) => ((found[at >> 5] as number) & (1 << (at & 31))) !== 0));
}

/** By value: nodes of the kind the facet chooses among, nodes of every kind, ties. */
interface Tally {
	readonly ofKind: Uint32Array;
	readonly all: Uint32Array;
	readonly ties: Uint32Array;
}

function* countValues(question: Question, facet: FacetId, condition: Condition): Generator<void, Tally> {
	const kind = chosenKind[facet];
	const makeCounts = () => new Uint32Array(condition.values.length);
	const tally = { ofKind: makeCounts(), all: makeCounts(), ties: makeCounts() };
	for (let word = 0; word < condition.words; word++) {
		yield;
		const ties = markOn(question, facet, condition, word);
		yield;
		const actors = markShown(question, facet, condition, word, ties);
		yield;
		for (let actor = 0; actor < actors.length; actor++) {
			const bits = actors[actor] as number;
			addBits(tally.all, bits, word);
			if (kind !== undefined && question.network.index.kind[actor] === nodeKindCodes[kind]) {
				addBits(tally.ofKind, bits, word);
			}
		}
		// Only of facets of ties are ties counted.
		if (condition.of !== "tie") continue;
		for (let tie = 0; tie < ties.length; tie++) {
			if (question.told[tie]) addBits(tally.ties, ties[tie] as number, word);
		}
	}
	return tally;
}

/** Adds one to every value whose bit is set. */
function addBits(counts: Uint32Array, bits: number, word: number): void {
	let rest = bits;
	while (rest !== 0) {
		const bit = 31 - Math.clz32(rest);
		rest &= ~(1 << bit);
		const at = word * bitsPerWord + bit;
		if (at < counts.length) (counts[at] as number)++;
	}
}

/** By actor: the values of one word under which it would be shown; `ties` by tie those under which it would be on. */
function markShown(
	question: Question,
	facet: FacetId,
	condition: Condition,
	word: number,
	ties: Uint32Array,
): Uint32Array {
	const { network, verdict, base, view, carrying } = question;
	const { index } = network;
	const { masks, words } = condition;
	const actors = new Uint32Array(index.ids.length);
	for (let tie = 0; tie < ties.length; tie++) {
		if (!carrying[tie]) continue;
		(actors[index.low[tie] as number] as number) |= ties[tie] as number;
		(actors[index.high[tie] as number] as number) |= ties[tie] as number;
	}
	for (let actor = 0; actor < actors.length; actor++) {
		const kind = index.kind[actor] as number;
		if (kind === nodeKindCodes.consortium) {
			actors[actor] = condition.of === "tie" || facet === "kind" ? EVERY : (masks[actor * words + word] as number);
		}
		const isOut =
			((verdict.actors[actor] as number) & ~failBit[facet]) !== 0 ||
			!isDrawnKind(view, kind) ||
			isFolded(base, view, actor);
		if (isOut) actors[actor] = 0;
	}
	return actors;
}

/** By tie: the values of one word under which it would be on; affiliations with another tie of an end only. */
function markOn({ network, verdict }: Question, facet: FacetId, condition: Condition, word: number): Uint32Array {
	const { index } = network;
	const { masks, words } = condition;
	const ignored = ~(failBit[facet] | bitOfAnchor);
	const ties = new Uint32Array(index.ties.length);
	const anchored = new Uint32Array(index.ids.length);
	for (let tie = 0; tie < ties.length; tie++) {
		if (((verdict.ties[tie] as number) & ignored) !== 0) continue;
		const low = index.low[tie] as number;
		const high = index.high[tie] as number;
		let bits = EVERY;
		if (condition.of === "tie") bits = masks[tie * words + word] as number;
		else if (facet !== "kind") bits = (masks[low * words + word] as number) & (masks[high * words + word] as number);
		ties[tie] = bits;
		if (index.isAffiliation[tie]) continue;
		(anchored[low] as number) |= bits;
		(anchored[high] as number) |= bits;
	}
	for (let tie = 0; tie < ties.length; tie++) {
		if (!index.isAffiliation[tie]) continue;
		const ends = (anchored[index.low[tie] as number] as number) | (anchored[index.high[tie] as number] as number);
		(ties[tie] as number) &= ends;
	}
	return ties;
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
	const ties = markOn(question, "kind", condition, 0);
	const actors = markShown(question, "kind", condition, 0, ties);
	for (let actor = 0; actor < actors.length; actor++) {
		const at = condition.place.get(nodeKinds[index.kind[actor] as number] as NodeKind);
		if (actors[actor] !== 0 && at !== undefined) (all[at] as number)++;
	}
	return { ofKind: all, all, ties };
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
