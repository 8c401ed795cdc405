// What is known of the measures of the network that is shown: an estimate, the exact values, or how far they are.
import { type BrokerRole, brokerRoles } from "../analysis/brokerage.ts";
import type { Progress } from "../analysis/job.ts";
import type { Grouping, MeasureRequest, Measures } from "../analysis/measures.ts";
import { type MetricId, modeOf } from "../analysis/metrics.ts";
import { defaultView, type Mode, type View } from "../model/view.ts";
import { type Measured, readMeasured } from "../pipeline/measured.ts";
import type { Network } from "../pipeline/network.ts";
import { type Shown, showNetwork } from "../pipeline/shown.ts";
import { memoise } from "./memoise.ts";
import { selectNetwork, selectShown } from "./selectors.ts";
import type { Running, State } from "./state.ts";

export type BrokerRoles = Readonly<Record<BrokerRole, number>>;

export interface KnownMeasures {
	/** "estimate": betweenness is one, and other values may still be missing. */
	readonly status: "none" | "estimate" | "exact";
	/** Null while nothing is computed. */
	readonly progress: Progress | null;
	/** Sources that the estimate was made from, of how many. */
	readonly sampled: Measures["sampled"];
	/** The user stopped it. */
	readonly isStopped: boolean;
	/** Null where not defined, not known yet, or the node is not part of the network the metric is read on. */
	readonly valueOf: (metric: MetricId, id: string) => number | null;
	/** Null for all but institutions, and while not known. */
	readonly brokerageOf: (grouping: Grouping, id: string) => BrokerRoles | null;
	/** Null while not known. */
	readonly isCutPoint: (id: string) => boolean | null;
	/** Unordered pairs of nodes, one left out: what betweenness is a share of. */
	readonly pairs: number;
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
	const { nodeAt, memberAt } = findPlaces(measured);
	const placeIn: Readonly<Record<Mode, (id: string) => number | undefined>> = {
		"two-mode": nodeAt,
		institutions: memberAt,
		consortia: () => undefined,
	};
	const isEstimate = answer?.sampled !== null;
	return {
		status: answer === null ? "none" : isEstimate ? "estimate" : "exact",
		progress: running,
		sampled: answer?.sampled ?? null,
		isStopped: isStopped && (answer === null || isEstimate),
		valueOf: (metric, id) => {
			const values = answer?.values[metric];
			const place = placeIn[modeOf(metric)](id);
			const value = values === undefined || place === undefined ? Number.NaN : (values[place] as number);
			return Number.isNaN(value) ? null : value;
		},
		brokerageOf: (grouping, id) => {
			const place = memberAt(id);
			if (!answer?.brokerage || place === undefined) return null;
			const roles = answer.brokerage[grouping];
			return Object.fromEntries(brokerRoles.map((role) => [role, roles[role][place] as number])) as BrokerRoles;
		},
		isCutPoint: (id) => {
			const place = nodeAt(id);
			return !answer?.isCut || place === undefined ? null : answer.isCut[place] === 1;
		},
		pairs: ((measured.nodes.length - 1) * (measured.nodes.length - 2)) / 2,
	};
}

/** Finding the place of an id, for what was asked about last. */
const findPlaces = memoise(({ nodes, members }: Measured) => {
	const nodePlaces = new Map(nodes.map((id, node) => [id, node]));
	const memberPlaces = new Map(members.map((id, member) => [id, member]));
	return { nodeAt: (id: string) => nodePlaces.get(id), memberAt: (id: string) => memberPlaces.get(id) };
});
