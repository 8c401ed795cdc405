// Every measure of the list, and brokerage between sectors and between prefectures, for every node shown.
import { type Grouping, groupings, measureAll, metricIds } from "../analysis/measures.ts";
import type { MetricId } from "../analysis/metrics.ts";
import { finish } from "../model/steps.ts";
import type { NodeKind } from "../model/view.ts";
import { readMeasured } from "../pipeline/measured.ts";
import { kindOf } from "../pipeline/network.ts";
import { type BrokerRoles, readMeasures } from "../pipeline/read-measures.ts";
import { type Named, nameActor } from "./citation.ts";
import type { Question } from "./question.ts";

export interface MeasuredNode extends Named {
	readonly kind: NodeKind;
	/** Null where a measure is not defined, or read on a network the node is not part of. */
	readonly measures: Readonly<Record<MetricId, number | null>>;
	/** Pairs a node brokers between, by role; null for all but institutions. */
	readonly brokerage: Readonly<Record<Grouping, BrokerRoles>> | null;
}

export function measureNodes({ network, shown }: Question): readonly MeasuredNode[] {
	const measured = finish(readMeasured(network, shown));
	const measures = readMeasures(measured, finish(measureAll(measured.request, metricIds)));
	return measured.nodes.map((id) => {
		const roles = groupings.map((grouping) => [grouping, measures.brokerageOf(grouping, id)] as const);
		return {
			...nameActor(network, id),
			kind: kindOf(network, id) as NodeKind,
			measures: Object.fromEntries(
				metricIds.map((metric) => [metric, measures.valueOf(metric, id)]),
			) as MeasuredNode["measures"],
			brokerage: roles.some(([, own]) => own === null)
				? null
				: (Object.fromEntries(roles) as MeasuredNode["brokerage"]),
		};
	});
}
