// Who could close a gap, and what a tentative tie would change.
import { type CandidateCard, groupCandidates } from "../pipeline/candidate-cards.ts";
import { areTooMany, type FoundGaps, findCandidates, findGaps } from "../pipeline/candidates.ts";
import { isMeant, listNarrowings, type Narrowing, type NarrowingOption } from "../pipeline/narrow-candidates.ts";
import type { Network } from "../pipeline/network.ts";
import { computeWhatIf, type WhatIf } from "../pipeline/what-if.ts";
import { selectTwoMode, selectTwoModeInSteps } from "./measures.ts";
import { memoise, memoiseSteps } from "./memoise.ts";
import { selectNetwork } from "./selectors.ts";
import type { State } from "./state.ts";

export interface ShownCandidates {
	readonly cards: readonly CandidateCard[];
	/** Pairs that lie together, share no one, and nobody comes near to linking. */
	readonly lonely: readonly (readonly [string, string])[];
	/** Pairs that were not looked at. */
	readonly leftOut: number;
	/** Cards there are before narrowing; null where there are too many pairs and only those meant were looked at. */
	readonly all: number | null;
	/** Counted in cards, or in pairs where there are too many of these. */
	readonly options: readonly NarrowingOption[];
	readonly areOptionsPairs: boolean;
}

type FoundCandidates = Pick<ShownCandidates, "cards" | "lonely" | "leftOut">;

const gaps = memoiseSteps(findGaps);

const candidates = memoiseSteps(function* (
	...inputs: Parameters<typeof findCandidates>
): Generator<void, FoundCandidates> {
	const found = yield* findCandidates(...inputs);
	yield;
	const cards = groupCandidates(found);
	yield;
	return {
		cards,
		lonely: found.gaps.filter((gap) => gap.candidates.length === 0).map(({ a, b }) => [a, b] as const),
		leftOut: found.leftOut,
	};
});

const listEnds = ({ left, right }: CandidateCard) => [...left, ...right];

const options = memoise((network: Network, found: FoundGaps, cards: FoundCandidates["cards"] | null) =>
	listNarrowings(network, cards?.map(listEnds) ?? found.gaps.map(({ a, b }) => [a, b])),
);

const narrowed = memoise(
	(network: Network, gapsFound: FoundGaps, found: FoundCandidates, narrowing: Narrowing | null): ShownCandidates => {
		const areOptionsPairs = areTooMany(gapsFound);
		return {
			cards: found.cards.filter((card) => isMeant(network, listEnds(card), narrowing)),
			lonely: found.lonely.filter((pair) => isMeant(network, pair, narrowing)),
			leftOut: found.leftOut,
			all: areOptionsPairs && narrowing !== null ? null : found.cards.length,
			options: options(network, gapsFound, areOptionsPairs ? null : found.cards),
			areOptionsPairs,
		};
	},
);

const whatIf = memoiseSteps(computeWhatIf);

/** Whatever the picture draws, who could close a gap is asked of the two-mode network. */
function readInputs(state: State) {
	return [selectNetwork(state), selectTwoMode(state)] as const;
}

/** What is narrowed to is looked at first where not everything can be; else all is, once. */
function readSearch(state: State, found: FoundGaps) {
	return [selectNetwork(state), found, areTooMany(found) ? state.session.choices.narrowing : null] as const;
}

export function selectCandidates(state: State): ShownCandidates {
	const found = gaps(...readInputs(state));
	const { narrowing } = state.session.choices;
	return narrowed(selectNetwork(state), found, candidates(...readSearch(state, found)), narrowing);
}

/** The steps in which `selectCandidates` is worked out; none where it is known. */
export function* selectCandidatesInSteps(state: State): Generator<void, void> {
	yield* selectTwoModeInSteps(state);
	const found = yield* gaps.inSteps(...readInputs(state));
	const { cards } = yield* candidates.inSteps(...readSearch(state, found));
	yield;
	options(selectNetwork(state), found, areTooMany(found) ? null : cards);
	yield;
	selectCandidates(state);
}

/** Null while nothing is tried out. */
export function selectWhatIf(state: State): WhatIf | null {
	const { tentative } = state.project;
	return tentative.length === 0 ? null : whatIf(...readInputs(state), tentative);
}

/** The steps in which `selectWhatIf` is worked out; none while nothing is tried out. */
export function* selectWhatIfInSteps(state: State): Generator<void, void> {
	const { tentative } = state.project;
	if (tentative.length === 0) return;
	yield* selectTwoModeInSteps(state);
	yield* whatIf.inSteps(...readInputs(state), tentative);
}
