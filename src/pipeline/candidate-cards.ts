// Candidates as people ask about them: one entry for the same actors between the same two sides, however many
// consortia stand on each.

import type { Reach } from "../analysis/overlap.ts";
import { compareCodePoints } from "../graph/order.ts";
import type { Layer } from "../model/evidence.ts";
import type { Candidate, Candidates, ChainStep, GapWithCandidates } from "./candidates.ts";
import type { Nearness } from "./gaps.ts";

export interface CandidateCard {
	/** Institutions, persons and further consortia between the two sides, from left to right. */
	readonly between: readonly string[];
	readonly left: readonly string[];
	readonly right: readonly string[];
	/** The chain of the first pair; those of the others differ in their ends only. */
	readonly steps: readonly ChainStep[];
	readonly weakest: Layer;
	readonly nearness: Nearness;
	/** Of the pairs: none in common as far as is known. Unknown as soon as one of them names nobody. */
	readonly reach: Reach;
	/** Pairs a tentative membership could close, ids of consortia. */
	readonly pairs: readonly (readonly [string, string])[];
}

/** In the order of the gaps: closest and best documented first. */
export function groupCandidates({ gaps }: Candidates): readonly CandidateCard[] {
	const groups = new Map<string, { gap: GapWithCandidates; candidate: Candidate; isTurned: boolean }[]>();
	for (const gap of gaps) {
		for (const candidate of gap.candidates) {
			const between = candidate.steps.slice(1).map((step) => step.from);
			const isTurned = compareCodePoints(between[0] ?? "", between.at(-1) ?? "") > 0;
			const key = JSON.stringify(isTurned ? [...between].reverse() : between);
			const group = groups.get(key) ?? [];
			group.push({ gap, candidate, isTurned });
			groups.set(key, group);
		}
	}
	return [...groups.values()].flatMap(partSides).map(makeCard);
}

type Entry = { readonly gap: GapWithCandidates; readonly candidate: Candidate; readonly isTurned: boolean };

/** Entries of one card each: no consortium stands on both sides of it. Pairs that do not fit make a card of their own. */
function partSides(group: readonly Entry[]): readonly (readonly Entry[])[] {
	const cards: (readonly Entry[])[] = [];
	for (let left = group; left.length > 0; ) {
		const { card, rest } = fillCard(left);
		cards.push(card);
		left = rest;
	}
	return cards;
}

/** From the first pair on every pair that hangs together with it, then the next; turned where the chain reads both ways. */
function fillCard(group: readonly Entry[]): { readonly card: readonly Entry[]; readonly rest: readonly Entry[] } {
	const touching = new Map<string, number[]>();
	for (const [at, { gap }] of group.entries())
		for (const id of [gap.a, gap.b]) touching.set(id, [...(touching.get(id) ?? []), at]);
	const sideOf = new Map<string, number>();
	const isFitting = (entry: Entry) => endsOf(entry).every((id, side) => (sideOf.get(id) ?? side) === side);
	const placed = new Map<number, Entry | null>();
	for (const start of group.keys()) {
		for (const queue = [start]; queue.length > 0; ) {
			const at = queue.pop() as number;
			if (placed.has(at)) continue;
			const entry = group[at] as Entry;
			const readings = entry.candidate.steps.length === 2 ? [entry, { ...entry, isTurned: !entry.isTurned }] : [entry];
			const fitting = readings.find(isFitting) ?? null;
			placed.set(at, fitting);
			if (fitting === null) continue;
			for (const [side, id] of endsOf(fitting).entries()) {
				if (!sideOf.has(id)) queue.push(...(touching.get(id) ?? []));
				sideOf.set(id, side);
			}
		}
	}
	// In the order of the gaps: the first tells the chain.
	return {
		card: [...group.keys()].flatMap((at) => placed.get(at) ?? []),
		rest: group.filter((_, at) => placed.get(at) === null),
	};
}

function endsOf({ gap, isTurned }: Entry): readonly [string, string] {
	return isTurned ? [gap.b, gap.a] : [gap.a, gap.b];
}

function makeCard(group: readonly Entry[]): CandidateCard {
	const [first] = group as readonly [Entry, ...Entry[]];
	const pairs = group.map(endsOf);
	const distinct = (side: 0 | 1) => [...new Set(pairs.map((pair) => pair[side]))].sort(compareCodePoints);
	const { steps } = first.candidate;
	const ordered = first.isTurned ? turnChain(steps) : steps;
	const reaches = group.map(({ gap }) => gap.reach);
	return {
		between: ordered.slice(1).map((step) => step.from),
		left: distinct(0),
		right: distinct(1),
		steps: ordered,
		weakest: first.candidate.weakest,
		nearness: first.gap.nearness,
		reach: reaches.includes("unknown") ? "unknown" : reaches.includes("at-least") ? "at-least" : "exact",
		pairs,
	};
}

function turnChain(steps: readonly ChainStep[]): readonly ChainStep[] {
	return steps.map(({ from, to, evidence }) => ({ from: to, to: from, evidence })).reverse();
}
