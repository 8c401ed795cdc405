// Works out what follows from a state step by step, so that a click never holds the page for long: the
// answers are remembered, and whoever asks for them next finds them ready.
import { describeDataInSteps } from "../pipeline/detail-data.ts";
import { selectScene } from "./scene.ts";
import { selectCandidatesInSteps, selectWhatIfInSteps } from "./select-candidates.ts";
import { prepareConnectors } from "./select-connectors.ts";
import { prepareComparison, prepareCoverage } from "./select-coverage.ts";
import { prepareOverlaps } from "./select-overlaps.ts";
import { prepareSummary, selectSummary } from "./select-summary.ts";
import {
	selectCounts,
	selectDatesInSteps,
	selectDetail,
	selectFacetsInSteps,
	selectFigureInSteps,
	selectHeadlineInSteps,
	selectHeadlineWords,
	selectNetwork,
	selectNetworkInSteps,
	selectRowsInSteps,
	selectShownInSteps,
} from "./selectors.ts";
import type { State } from "./state.ts";

/** Who is shown at all. */
export function* prepareShown(state: State): Generator<void, void> {
	yield* selectNetworkInSteps(state);
	yield;
	yield* selectShownInSteps(state);
}

/** Each step is one question, the cheaper ones first; a known answer costs nothing. */
export function* prepareFigure(state: State): Generator<void, void> {
	yield* prepareShown(state);
	yield;
	yield* selectHeadlineInSteps(state);
	selectHeadlineWords(state);
	yield;
	yield* selectFigureInSteps(state);
}

/** Everything the page shows of a state. */
export function* prepareAnswers(state: State): Generator<void, void> {
	yield* prepareFigure(state);
	yield* selectFacetsInSteps(state);
	yield* selectRowsInSteps(state);
	yield* selectDatesInSteps(state);
	yield* prepareSummary(state);
	for (const select of [selectCounts, selectSummary, selectDetail, selectScene]) {
		yield;
		select(state);
	}
	if (state.session.view === "overlap") yield* prepareOverlaps(state);
	if (state.session.view === "coverage") yield* prepareCoverage(state);
	if (state.session.view === "bridges") {
		yield* prepareConnectors(state);
		yield* selectCandidatesInSteps(state);
		yield* selectWhatIfInSteps(state);
	}
	if (state.session.dialog === "compare") yield* prepareComparison(state);
	if (state.session.dialog === "data") yield* describeDataInSteps(selectNetwork(state));
}

/** Longest piece of work before input and painting are let through, ms. */
const SLICE = 8;

export interface Clock {
	readonly now: () => number;
	readonly later: (action: () => void) => void;
}

/** Calls `then` at once where next to nothing is to be done, else in a later task; the answer gives it up. */
export function workInSlices(work: Iterator<void, unknown>, { now, later }: Clock, then: () => void): () => void {
	let isOver = false;
	const proceed = () => {
		if (isOver) return;
		const began = now();
		while (!isDone(work)) if (now() - began >= SLICE) return later(proceed);
		if (now() - began < SLICE / 4) then();
		else later(() => isOver || then());
	};
	proceed();
	return () => {
		isOver = true;
	};
}

/** Work that fails is over: whoever asks for its answer meets the error and answers for it. */
function isDone(work: Iterator<void, unknown>): boolean {
	try {
		return work.next().done === true;
	} catch {
		return true;
	}
}
