// Who could close a gap, and what a tentative tie would change.
import { type CandidateCard, groupCandidates } from "../pipeline/candidate-cards.ts";
import { findCandidates } from "../pipeline/candidates.ts";
import { isMeant, listNarrowings, type Narrowing, type NarrowingOption } from "../pipeline/narrow-candidates.ts";
import type { Network } from "../pipeline/network.ts";
import { computeWhatIf, type WhatIf } from "../pipeline/what-if.ts";
import { memoise, memoiseSteps } from "./memoise.ts";
import { selectAsked, selectNetwork, selectShown } from "./selectors.ts";
import type { State } from "./state.ts";

export interface ShownCandidates {
	readonly cards: readonly CandidateCard[];
	/** Pairs that lie together, share no one, and nobody comes near to linking. */
	readonly lonely: readonly (readonly [string, string])[];
	/** Pairs that were not looked at. */
	readonly leftOut: number;
	/** Cards there are before narrowing. */
	readonly all: number;
	readonly options: readonly NarrowingOption[];
}

type FoundCandidates = Omit<ShownCandidates, "all" | "options">;

const candidates = memoiseSteps(function* (
	...inputs: Parameters<typeof findCandidates>
): Generator<void, FoundCandidates> {
	const found = yield* findCandidates(...inputs);
	return {
		cards: groupCandidates(found),
		lonely: found.gaps.filter((gap) => gap.candidates.length === 0).map(({ a, b }) => [a, b] as const),
		leftOut: found.leftOut,
	};
});

const options = memoise(listNarrowings);

const narrowed = memoise(
	(network: Network, found: FoundCandidates, narrowing: Narrowing | null): ShownCandidates => ({
		cards: found.cards.filter(({ left, right }) => isMeant(network, [...left, ...right], narrowing)),
		lonely: found.lonely.filter((pair) => isMeant(network, pair, narrowing)),
		leftOut: found.leftOut,
		all: found.cards.length,
		options: options(network, found.cards),
	}),
);

const whatIf = memoise(computeWhatIf);

function readInputs(state: State) {
	return [selectNetwork(state), selectAsked(state), selectShown(state)] as const;
}

export function selectCandidates(state: State): ShownCandidates {
	return narrowed(selectNetwork(state), candidates(...readInputs(state)), state.session.choices.narrowing);
}

/** The steps in which `selectCandidates` is worked out; none where it is known. */
export function selectCandidatesInSteps(state: State): Generator<void, FoundCandidates> {
	return candidates.inSteps(...readInputs(state));
}

/** Null while nothing is tried out. */
export function selectWhatIf(state: State): WhatIf | null {
	const { tentative } = state.project;
	return tentative.length === 0 ? null : whatIf(...readInputs(state), tentative);
}
