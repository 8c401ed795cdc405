// A set of measures as one job: what it is read on as flat values, and one answer for all. In a worker, on the
// page's own thread and on the command line it gives the same bits.
import { createContentHash } from "../graph/content-key.ts";
import type { FlatGraph } from "../graph/graph.ts";
import { type MemberRows, projectMembers } from "../graph/member-rows.ts";
import type { Estimate } from "./betweenness.ts";
import { type Brokerage, measureBrokerage } from "./brokerage.ts";
import { findCutPoints } from "./cut-points.ts";
import { type Job, runStep } from "./job.ts";
import { type Metric, type MetricId, metrics } from "./metrics.ts";

/** What institutions are grouped by to see who stands between groups. */
export const groupings = ["sector", "prefecture"] as const;
export type Grouping = (typeof groupings)[number];

export interface MeasureRequest {
	/** Hash of everything below. */
	readonly key: string;
	/** The two-mode network. */
	readonly network: FlatGraph;
	/** What the projection is made from. */
	readonly members: MemberRows;
	/** One number a member; -1 where the group is not known. */
	readonly groups: Readonly<Record<Grouping, Int32Array>>;
}

export interface Measures {
	/** One value a node of the network a metric is read on, NaN where not defined; absent while not known. */
	readonly values: Readonly<Partial<Record<MetricId, Float64Array>>>;
	/** Sources that betweenness was estimated from, of how many; null where it is exact or not known. */
	readonly sampled: Pick<Estimate, "searched" | "sources"> | null;
	/** One entry a node of the two-mode network: 1 = cut point. */
	readonly isCut: Uint8Array | null;
	/** One value a member and role. */
	readonly brokerage: Readonly<Record<Grouping, Brokerage>> | null;
}

export const metricIds: readonly MetricId[] = metrics.map(({ id }) => id);

/** In steps of a few milliseconds. */
export function* makeMeasureRequest(
	{ nodeCount, edgeCount, kind, edgeA, edgeB, edgeWeight, adjacentStart, adjacentNode, adjacentEdge }: FlatGraph,
	members: MemberRows,
	groups: MeasureRequest["groups"],
): Generator<void, MeasureRequest> {
	const hash = createContentHash();
	for (const column of [kind, edgeA, edgeB, edgeWeight, members.start, members.group]) {
		yield* hash.addInSteps(column);
	}
	for (const grouping of groupings) yield* hash.addInSteps(groups[grouping]);
	return {
		key: hash.readKey(),
		network: { nodeCount, edgeCount, kind, edgeA, edgeB, edgeWeight, adjacentStart, adjacentNode, adjacentEdge },
		members,
		groups,
	};
}

/** These metrics, the cut points and brokerage, exactly. */
export function* measureAll(request: MeasureRequest, ids: readonly MetricId[]): Job<Measures> {
	const chosen: readonly Metric[] = metrics.filter(({ id }) => ids.includes(id));
	const steps = chosen.length + groupings.length;
	const projection = yield* project(request.members);
	const values: [string, Float64Array][] = [];
	for (const [step, { id, mode, measure }] of chosen.entries()) {
		const network = mode === "institutions" ? projection : request.network;
		values.push([id, yield* runStep(measure(network), step, steps)]);
	}
	const brokerage: [Grouping, Brokerage][] = [];
	for (const [step, grouping] of groupings.entries()) {
		const job = measureBrokerage(projection, request.groups[grouping]);
		brokerage.push([grouping, yield* runStep(job, chosen.length + step, steps)]);
	}
	return {
		values: Object.fromEntries(values),
		sampled: null,
		isCut: findCutPoints(request.network).isCut,
		brokerage: Object.fromEntries(brokerage) as Record<Grouping, Brokerage>,
	};
}

/** Members between two moments at which a job may be stopped. */
const SLICE = 64;

function* project(members: MemberRows): Job<FlatGraph> {
	const work = projectMembers(members);
	for (let done = 0; ; done++) {
		const step = work.next();
		if (step.done) return step.value;
		if (done % SLICE === 0) yield { done: 0, total: 1 };
	}
}
