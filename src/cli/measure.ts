// Every measure of the list, and brokerage between sectors and between prefectures, for every node shown.
import { type Brokerage, brokerRoles, measureBrokerage } from "../analysis/brokerage.ts";
import { type Metric, type MetricId, metrics } from "../analysis/metrics.ts";
import type { Graph } from "../graph/graph.ts";
import { drain } from "../ingest/raw.ts";
import type { NodeKind } from "../model/view.ts";
import { kindOf } from "../pipeline/network.ts";
import { type Named, nameActor } from "./citation.ts";
import { type Question, showMode } from "./question.ts";

export interface MeasuredNode extends Named {
	readonly kind: NodeKind;
	/** Null where a measure is not defined, or read on a network the node is not part of. */
	readonly measures: Readonly<Record<MetricId, number | null>>;
	/** Pairs a node brokers between, by role; null for all but institutions. */
	readonly brokerage: { readonly sector: Roles; readonly prefecture: Roles } | null;
}

type Roles = Readonly<Record<(typeof brokerRoles)[number], number>>;

export function measureNodes(question: Question): readonly MeasuredNode[] {
	const { network, shown } = question;
	const measured = metrics.map(({ id, mode, measure }) => [id, measureOn(question, mode, measure)] as const);
	const brokers = brokerBetweenGroups(question);
	return shown.survivors.graph.ids.map((id) => ({
		...nameActor(network, id),
		kind: kindOf(network, id) as NodeKind,
		measures: Object.fromEntries(measured.map(([metric, of]) => [metric, of.get(id) ?? null])) as Record<
			MetricId,
			number
		>,
		brokerage: brokers(id),
	}));
}

function measureOn(question: Question, mode: Metric["mode"], measure: Metric["measure"]): ReadonlyMap<string, number> {
	const { graph } = showMode(question, mode).survivors;
	const values = drain(measure(graph));
	const defined = graph.ids.map((id, node) => [id, values[node] as number] as const);
	return new Map(defined.filter(([, value]) => !Number.isNaN(value)));
}

function brokerBetweenGroups(question: Question): (id: string) => MeasuredNode["brokerage"] {
	const { graph } = showMode(question, "institutions").survivors;
	const { institutions } = question.network;
	const sector = brokerBy(graph, (id) => institutions.get(id)?.sector ?? null);
	const prefecture = brokerBy(graph, (id) => institutions.get(id)?.prefecture ?? null);
	const place = new Map(graph.ids.map((id, node) => [id, node]));
	return (id) => {
		const node = place.get(id);
		return node === undefined ? null : { sector: rolesOf(sector, node), prefecture: rolesOf(prefecture, node) };
	};
}

function brokerBy(graph: Graph, groupOf: (id: string) => string | null): Brokerage {
	const numbers = new Map<string, number>();
	const groups = graph.ids.map((id) => {
		const group = groupOf(id);
		if (group === null) return -1;
		const number = numbers.get(group) ?? numbers.size;
		numbers.set(group, number);
		return number;
	});
	return drain(measureBrokerage(graph, groups));
}

function rolesOf(brokerage: Brokerage, node: number): Roles {
	return Object.fromEntries(brokerRoles.map((role) => [role, brokerage[role][node] as number])) as Roles;
}
