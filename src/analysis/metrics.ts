// The list of measures of a node. A new one is a file of its own and one line here; its formula, its source and
// when not to read it stand in docs/methods.md.
import type { FlatGraph } from "../graph/graph.ts";
import type { Mode } from "../model/view.ts";
import { type Estimate, estimateBetweenness, measureBetweenness } from "./betweenness.ts";
import { measureCloseness } from "./closeness.ts";
import { measureConstraint, measureEffectiveSize } from "./constraint.ts";
import { measureLostPairs } from "./cut-points.ts";
import type { Job } from "./job.ts";

export interface Metric {
	readonly id: string;
	/** The network the measure is read on: structural holes need ties between institutions themselves. */
	readonly mode: Mode;
	/** One value a node; NaN where the measure is not defined. */
	readonly measure: (graph: FlatGraph) => Job<Float64Array>;
	/** A first answer where the measure takes long; says itself how far it is one. */
	readonly estimate?: (graph: FlatGraph, samples: number) => Job<Estimate>;
}

export const metrics = [
	{ id: "betweenness", mode: "two-mode", measure: measureBetweenness, estimate: estimateBetweenness },
	{ id: "closeness", mode: "two-mode", measure: measureCloseness },
	{ id: "lost-pairs", mode: "two-mode", measure: measureLostPairs },
	{ id: "constraint", mode: "institutions", measure: measureConstraint },
	{ id: "effective-size", mode: "institutions", measure: measureEffectiveSize },
] as const satisfies readonly Metric[];

export type MetricId = (typeof metrics)[number]["id"];

/** The network a metric is read on. */
export function modeOf(id: MetricId): Mode {
	return (metrics.find((metric) => metric.id === id) as Metric).mode;
}
