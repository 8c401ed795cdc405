// Measures by the ids of the nodes they were read on.
import { type BrokerRole, brokerRoles } from "../analysis/brokerage.ts";
import type { Grouping, Measures } from "../analysis/measures.ts";
import { type MetricId, modeOf } from "../analysis/metrics.ts";
import type { Mode } from "../model/view.ts";
import type { Measured } from "./measured.ts";

export type BrokerRoles = Readonly<Record<BrokerRole, number>>;

export interface MeasuresById {
	/** Null where not defined, not known yet, or the node is not part of the network the metric is read on. */
	readonly valueOf: (metric: MetricId, id: string) => number | null;
	/** Null for all but institutions, and while not known. */
	readonly brokerageOf: (grouping: Grouping, id: string) => BrokerRoles | null;
	/** Null while not known. */
	readonly isCutPoint: (id: string) => boolean | null;
	/** Unordered pairs of nodes, one left out: what betweenness is a share of. */
	readonly pairs: number;
}

/** `answer`: null while nothing is known. */
export function readMeasures({ nodes, members }: Measured, answer: Measures | null): MeasuresById {
	const nodePlaces = new Map(nodes.map((id, node) => [id, node]));
	const memberPlaces = new Map(members.map((id, member) => [id, member]));
	const places: Readonly<Record<Mode, ReadonlyMap<string, number>>> = {
		"two-mode": nodePlaces,
		institutions: memberPlaces,
		consortia: new Map(),
	};
	return {
		valueOf: (metric, id) => {
			const values = answer?.values[metric];
			const place = places[modeOf(metric)].get(id);
			const value = values === undefined || place === undefined ? Number.NaN : (values[place] as number);
			return Number.isNaN(value) ? null : value;
		},
		brokerageOf: (grouping, id) => {
			const place = memberPlaces.get(id);
			if (!answer?.brokerage || place === undefined) return null;
			const roles = answer.brokerage[grouping];
			return Object.fromEntries(brokerRoles.map((role) => [role, roles[role][place] as number])) as BrokerRoles;
		},
		isCutPoint: (id) => {
			const place = nodePlaces.get(id);
			return !answer?.isCut || place === undefined ? null : answer.isCut[place] === 1;
		},
		pairs: ((nodes.length - 1) * (nodes.length - 2)) / 2,
	};
}
