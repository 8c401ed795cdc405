// Where the consortia of the state stand, prefecture by programme, and those chosen side by side. Whatever the
// picture draws, both speak of the two-mode network of the same filters.
import { type Comparison, describeComparison } from "../pipeline/comparison.ts";
import { type CoverageGrid, coverGridInSteps } from "../pipeline/coverage-grid.ts";
import { type CoverageMap, mapCoverageInSteps } from "../pipeline/coverage-map.ts";
import type { Network } from "../pipeline/network.ts";
import type { Shown } from "../pipeline/shown.ts";
import { selectTwoMode, selectTwoModeInSteps } from "./measures.ts";
import { memoiseSteps } from "./memoise.ts";
import { selectNetwork } from "./selectors.ts";
import type { State } from "./state.ts";

const grid = memoiseSteps(
	(network: Network, shown: Shown, withFrameless: boolean, keepsHidden: boolean) =>
		coverGridInSteps(network, shown, { withFrameless, keepsHidden }),
	2,
);
const map = memoiseSteps(mapCoverageInSteps);
const comparison = memoiseSteps(describeComparison, 2);

/** What the view shows, one question after the other. */
export function* prepareCoverage(state: State): Generator<void, void> {
	yield* selectTwoModeInSteps(state);
	yield;
	yield* map.inSteps(selectNetwork(state), selectTwoMode(state));
	yield;
	yield* grid.inSteps(...readForGrid(state, state.session.choices.withFrameless));
	yield* prepareComparison(state);
}

/** The selected consortia side by side. */
export function* prepareComparison(state: State): Generator<void, void> {
	const twoMode = yield* selectTwoModeInSteps(state);
	yield* comparison.inSteps(selectNetwork(state), twoMode, state.session.selection);
}

export function selectCoverageGrid(state: State, withFrameless: boolean): CoverageGrid {
	return grid(...readForGrid(state, withFrameless));
}

function readForGrid(state: State, withFrameless: boolean): [Network, Shown, boolean, boolean] {
	const keepsHidden = state.project.view.filteredOut === "dim";
	return [selectNetwork(state), selectTwoMode(state), withFrameless, keepsHidden];
}

export function selectCoverageMap(state: State): CoverageMap {
	return map(selectNetwork(state), selectTwoMode(state));
}

export function selectComparison(state: State): Comparison {
	return comparison(selectNetwork(state), selectTwoMode(state), state.session.selection);
}
