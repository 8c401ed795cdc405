// What is known of the measures of the network that is shown: an estimate, the exact values, or how far they are.
import type { Progress } from "../analysis/job.ts";
import type { MeasureRequest, Measures } from "../analysis/measures.ts";
import { defaultView, type View } from "../model/view.ts";
import { type Measured, readMeasured } from "../pipeline/measured.ts";
import type { Network } from "../pipeline/network.ts";
import { type MeasuresById, readMeasures } from "../pipeline/read-measures.ts";
import { type Shown, showNetwork } from "../pipeline/shown.ts";
import { memoise } from "./memoise.ts";
import { selectNetwork, selectShown } from "./selectors.ts";
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

const measured = memoise(readMeasured, 2);

/** Measures are read on the two-mode network whatever the picture draws. */
const twoMode = memoise(
	(network: Network, layer: View["layer"], filters: View["filters"], unfolded: View["unfolded"]): Shown =>
		showNetwork(network, { ...defaultView, mode: "two-mode", filteredOut: "hide", layer, filters, unfolded }),
	3,
);

/** The network of the view as ends and ties, whatever mode is drawn. */
export function selectTwoMode(state: State): Shown {
	const { mode, layer, filters, unfolded } = state.project.view;
	return mode === "two-mode" ? selectShown(state) : twoMode(selectNetwork(state), layer, filters, unfolded);
}

/** The same, or without filters, as the view of connectors asks for. */
export function selectScoped(state: State): Shown {
	if (state.session.scope === "shown") return selectTwoMode(state);
	const { layer, unfolded } = state.project.view;
	return twoMode(selectNetwork(state), layer, noFilters, unfolded);
}

const noFilters: View["filters"] = {};

function selectMeasured(state: State): Measured {
	return measured(selectNetwork(state), selectScoped(state));
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
