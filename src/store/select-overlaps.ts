// Which consortia share members, as the state asks for it.
import type { TieEvidence } from "../pipeline/answers.ts";
import { type CombinationRule, type Combinations, combineConsortia } from "../pipeline/combinations.ts";
import { type ConsortiumGroup, type GroupRule, groupConsortiaInSteps } from "../pipeline/consortium-groups.ts";
import { ministryOf } from "../pipeline/node-facts.ts";
import { type OverlapOrder, orderOverlapsInSteps } from "../pipeline/order-overlaps.ts";
import { arrangeMatrixInSteps, type MatrixAnswer } from "../pipeline/overlap-matrix.ts";
import {
	type Chance,
	compareConsortiaInSteps,
	describeListings,
	type Overlap,
	type Overlaps,
	tellChance,
} from "../pipeline/overlaps.ts";
import { selectTwoMode, selectTwoModeInSteps } from "./measures.ts";
import { memoise, memoiseSteps } from "./memoise.ts";
import { selectNetwork } from "./selectors.ts";
import type { State } from "./state.ts";

const overlaps = memoiseSteps(compareConsortiaInSteps, 2);
/** As long as a page is drawn from a state, part by part, or a table of it written, whatever is asked for meanwhile. */
const overlapsOf = new WeakMap<State, Overlaps>();
const matrix = memoiseSteps(arrangeMatrixInSteps, 3);
/** `chosen`: their ids as JSON, as those that hang together with a pair are gathered anew whenever the page is drawn. */
const combinations = memoise(
	(answer: Overlaps, chosen: string, rule: CombinationRule): Combinations =>
		combineConsortia(answer, JSON.parse(chosen) as string[], rule),
	4,
);
/** By place and by similarity, of the present answer and of the one before. */
const groups = memoiseSteps(groupConsortiaInSteps, 4);
const ordered = memoiseSteps(orderOverlapsInSteps, 2);
const ids = memoise(({ sets }: Overlaps) => [...sets.keys()], 4);

/** What belongs side by side in the matrix when the pairs stand in this order. */
function ruleOf(order: OverlapOrder): GroupRule {
	return order === "place" ? "place" : "similarity";
}

/** What the view shows, in steps of a few milliseconds. */
export function* prepareOverlaps(state: State): Generator<void, void> {
	const { overlapOrder, matrixLimit } = state.session.choices;
	yield* overlaps.inSteps(selectNetwork(state), yield* selectTwoModeInSteps(state));
	yield* matrix.inSteps(...readForMatrix(state, overlapOrder, matrixLimit));
	yield* groups.inSteps(...readForGroups(state, "place"));
	if (overlapOrder === "similarity") yield* groups.inSteps(...readForGroups(state, overlapOrder));
	yield* ordered.inSteps(...readForOrder(state, overlapOrder));
}

export function selectOverlaps(state: State): Overlaps {
	const known = overlapsOf.get(state);
	if (known) return known;
	const found = overlaps(selectNetwork(state), selectTwoMode(state));
	overlapsOf.set(state, found);
	return found;
}

export function selectOrderedOverlaps(state: State, order: OverlapOrder): readonly Overlap[] {
	return ordered(...readForOrder(state, order));
}

/** Only an order by groups asks for them: by similarity everybody is compared with everybody. */
function readForOrder(state: State, order: OverlapOrder) {
	const isByGroups = order === "place" || order === "similarity";
	const inGroups = isByGroups ? groups(...readForGroups(state, order)) : noGroups;
	return [selectOverlaps(state).overlaps, order, inGroups] as const;
}

const noGroups: readonly ConsortiumGroup[] = [];

export function selectPlaceGroups(state: State): readonly ConsortiumGroup[] {
	return groups(...readForGroups(state, "place"));
}

function readForGroups(state: State, rule: GroupRule) {
	const answer = selectOverlaps(state);
	return [selectNetwork(state), answer, rule, ids(answer)] as const;
}

export function selectMatrix(state: State, order: OverlapOrder, limit: number): MatrixAnswer {
	return matrix(...readForMatrix(state, order, limit));
}

function readForMatrix(state: State, order: OverlapOrder, limit: number) {
	return [selectNetwork(state), selectOverlaps(state), ruleOf(order), limit] as const;
}

export function selectCombinations(state: State, chosen: readonly string[], rule: CombinationRule): Combinations {
	return combinations(selectOverlaps(state), JSON.stringify(chosen), rule);
}

/** How likely an overlap is by chance; null where that cannot be told. */
export function selectChance(state: State, pair: Overlap): Chance | null {
	return tellChance(selectOverlaps(state), pair);
}

/** What lists an institution in these consortia. */
export function selectListings(
	state: State,
	institution: string,
	consortia: readonly string[],
): readonly TieEvidence[] {
	return describeListings(selectNetwork(state), selectOverlaps(state), institution, consortia);
}

export function selectMinistry(state: State, consortium: string): string | null {
	return ministryOf(selectNetwork(state), consortium);
}
