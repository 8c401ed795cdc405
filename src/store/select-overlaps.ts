// Which consortia share members, as the state asks for it.
import type { TieEvidence } from "../pipeline/answers.ts";
import { type CombinationRule, type Combinations, combineConsortia } from "../pipeline/combinations.ts";
import {
	arrangeMatrix,
	type ConsortiumGroup,
	type GroupRule,
	groupConsortia,
	type MatrixAnswer,
} from "../pipeline/consortium-groups.ts";
import { ministryOf } from "../pipeline/node-facts.ts";
import { type OverlapOrder, orderOverlaps } from "../pipeline/order-overlaps.ts";
import {
	type Chance,
	compareConsortia,
	describeListings,
	type Overlap,
	type Overlaps,
	tellChance,
} from "../pipeline/overlaps.ts";
import { selectTwoMode, selectTwoModeInSteps } from "./measures.ts";
import { memoise } from "./memoise.ts";
import { selectNetwork } from "./selectors.ts";
import type { State } from "./state.ts";

const overlaps = memoise(compareConsortia, 2);
const matrix = memoise(arrangeMatrix, 2);
const combinations = memoise(combineConsortia, 4);
const groups = memoise(groupConsortia, 2);
const ordered = memoise(orderOverlaps, 2);
const ids = memoise(({ sets }: Overlaps) => [...sets.keys()]);

/** What belongs side by side when the pairs stand in this order. */
function ruleOf(order: OverlapOrder): GroupRule {
	return order === "place" ? "place" : "similarity";
}

/** What the view shows, one question a step. */
export function* prepareOverlaps(state: State): Generator<void, void> {
	const { overlapOrder, matrixLimit } = state.session.choices;
	yield* selectTwoModeInSteps(state);
	yield;
	selectOverlaps(state);
	yield;
	selectMatrix(state, overlapOrder, matrixLimit);
	yield;
	selectConsortiumGroups(state, overlapOrder);
	yield;
	selectOrderedOverlaps(state, overlapOrder);
}

export function selectOverlaps(state: State): Overlaps {
	return overlaps(selectNetwork(state), selectTwoMode(state));
}

export function selectOrderedOverlaps(state: State, order: OverlapOrder): readonly Overlap[] {
	return ordered(selectOverlaps(state).overlaps, order, selectConsortiumGroups(state, order));
}

export function selectConsortiumGroups(state: State, order: OverlapOrder): readonly ConsortiumGroup[] {
	const answer = selectOverlaps(state);
	return groups(selectNetwork(state), answer, ruleOf(order), ids(answer));
}

export function selectMatrix(state: State, order: OverlapOrder, limit: number): MatrixAnswer {
	return matrix(selectNetwork(state), selectOverlaps(state), ruleOf(order), limit);
}

export function selectCombinations(state: State, chosen: readonly string[], rule: CombinationRule): Combinations {
	return combinations(selectOverlaps(state), chosen, rule);
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
