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
	return [...groups.values()].map(makeCard);
}

type Entry = { readonly gap: GapWithCandidates; readonly candidate: Candidate; readonly isTurned: boolean };

function makeCard(group: readonly Entry[]): CandidateCard {
	const [first] = group as readonly [Entry, ...Entry[]];
	const endsOf = ({ gap, isTurned }: Entry) => (isTurned ? ([gap.b, gap.a] as const) : ([gap.a, gap.b] as const));
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
