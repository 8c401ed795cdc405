// What is known of the measures of the network that is shown: an estimate, the exact values, or how far they are.
import type { Progress } from "../analysis/job.ts";
import type { MeasureRequest, Measures } from "../analysis/measures.ts";
import { defaultView, type View } from "../model/view.ts";
import { type Measured, readMeasured } from "../pipeline/measured.ts";
import type { Network } from "../pipeline/network.ts";
import { type MeasuresById, readMeasures } from "../pipeline/read-measures.ts";
import { type Shown, showNetworkInSteps } from "../pipeline/shown.ts";
import { memoise, memoiseSteps } from "./memoise.ts";
import { selectNetwork, selectNetworkInSteps, selectShown, selectShownInSteps } from "./selectors.ts";
import type { Running, State } from "./state.ts";

export interface KnownMeasures extends MeasuresById {
	/** "estimate": betweenness is one, and other values may still be missing. */
	readonly status: "none" | "estimate" | "exact";
	/** Null while nothing is computed. */
	readonly progress: Progress | null;
	/** Sources that the estimate was made from, of how many. */
	readonly sampled: Measures["sampled"];
	/** The user stopped it. */
	readonly isStopped: boolean;
}

const measured = memoiseSteps(readMeasured, 2);

/** Measures are read on the two-mode network whatever the picture draws. */
const twoMode = memoiseSteps(
	(network: Network, layer: View["layer"], filters: View["filters"], unfolded: View["unfolded"]) =>
		showNetworkInSteps(network, { ...defaultView, mode: "two-mode", filteredOut: "hide", layer, filters, unfolded }),
	3,
);

/** The network of the view as ends and ties, whatever mode is drawn. */
export function selectTwoMode(state: State): Shown {
	return isTwoMode(state) ? selectShown(state) : twoMode(...readForTwoMode(state));
}

export function selectTwoModeInSteps(state: State): Generator<void, Shown> {
	return isTwoMode(state) ? selectShownInSteps(state) : twoMode.inSteps(...readForTwoMode(state));
}

/** The same, or without filters, as the view of connectors asks for. */
export function selectScoped(state: State): Shown {
	return isWhole(state) ? twoMode(...readForWhole(state)) : selectTwoMode(state);
}

export function selectScopedInSteps(state: State): Generator<void, Shown> {
	return isWhole(state) ? twoMode.inSteps(...readForWhole(state)) : selectTwoModeInSteps(state);
}

function isTwoMode({ project }: State): boolean {
	return project.view.mode === "two-mode";
}

function isWhole({ session }: State): boolean {
	return session.scope !== "shown";
}

function readForTwoMode(state: State) {
	const { layer, filters, unfolded } = state.project.view;
	return [selectNetwork(state), layer, filters, unfolded] as const;
}

function readForWhole(state: State) {
	const { layer, unfolded } = state.project.view;
	return [selectNetwork(state), layer, noFilters, unfolded] as const;
}

export const noFilters: View["filters"] = {};

function selectMeasured(state: State): Measured {
	return measured(selectNetwork(state), selectScoped(state));
}

/** The steps in which `selectMeasureRequest` is worked out; none where it is known or nothing is asked for. */
export function* selectMeasureRequestInSteps(state: State): Generator<void, void> {
	if (state.session.view !== "bridges") return;
	const network = yield* selectNetworkInSteps(state);
	yield* measured.inSteps(network, yield* selectScopedInSteps(state));
}

/** What is to be measured for the present view; null where it asks for nothing. */
export function selectMeasureRequest(state: State): MeasureRequest | null {
	return state.session.view === "bridges" ? selectMeasured(state).request : null;
}

/** Null where the view asks for no measures. */
export function selectMeasures(state: State): KnownMeasures | null {
	if (selectMeasureRequest(state) === null) return null;
	const { measures, running, stoppedMeasures } = state.results;
	const known = selectMeasured(state);
	const { key } = known.request;
	return describe(
		known,
		measures.get(key) ?? null,
		running?.kind === "measure" ? running : null,
		stoppedMeasures === key,
	);
}

const describe = memoise(describeMeasures);

function describeMeasures(
	measured: Measured,
	answer: Measures | null,
	running: Running | null,
	isStopped: boolean,
): KnownMeasures {
	const isEstimate = answer?.sampled !== null;
	return {
		status: answer === null ? "none" : isEstimate ? "estimate" : "exact",
		progress: running,
		sampled: answer?.sampled ?? null,
		isStopped: isStopped && (answer === null || isEstimate),
		...readMeasures(measured, answer),
	};
}
