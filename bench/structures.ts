// Measures that must stay linear, timed at a size and at four times that size; and the overlap of all pairs of many
// consortia.

import { randomLcg } from "d3";
import { measureBrokerage } from "../src/analysis/brokerage.ts";
import { measureConstraint } from "../src/analysis/constraint.ts";
import { findCutPoints } from "../src/analysis/cut-points.ts";
import { findOverlaps, type MemberSet } from "../src/analysis/overlap.ts";
import { type Graph, neighboursOf } from "../src/graph/graph.ts";
import { finish } from "../src/model/steps.ts";
import { defaultView, type Mode } from "../src/model/view.ts";
import { readNetwork } from "../src/pipeline/network.ts";
import { showNetwork } from "../src/pipeline/shown.ts";
import { generateDataset } from "./generate.ts";
import { generatePairs } from "./generate-memberships.ts";
import { timeProcessor } from "./statistics.ts";

export interface LinearityRow {
	readonly name: string;
	/** Of what the work must be a multiple. */
	readonly unit: "edges" | "wedges";
	/** CPU nanoseconds a unit at the smaller and at the larger size. */
	readonly smaller: number;
	readonly larger: number;
}

const RUNS = 5;
/** Of what takes milliseconds so many that most come after the compiler is through. */
const SHORT_RUNS = 51;

export function benchLinearity(smaller: number, larger: number): readonly LinearityRow[] {
	const small = openNetworks(smaller);
	const large = openNetworks(larger);
	const compare = (
		name: string,
		unit: LinearityRow["unit"],
		mode: Mode,
		work: (graph: Graph) => unknown,
	): LinearityRow => {
		const cost = (graph: Graph) => {
			const { milliseconds } = timeProcessor(unit === "edges" ? SHORT_RUNS : RUNS, () => work(graph));
			return (milliseconds * 1e6) / (unit === "edges" ? graph.edgeCount : countWedges(graph));
		};
		return { name, unit, smaller: cost(small[mode]), larger: cost(large[mode]) };
	};
	return [
		compare("cut points", "edges", "two-mode", findCutPoints),
		compare("constraint", "wedges", "institutions", (graph) => finish(measureConstraint(graph))),
		compare("brokerage", "wedges", "institutions", (graph) =>
			finish(
				measureBrokerage(
					graph,
					graph.ids.map((_, node) => node % 47),
				),
			),
		),
	];
}

function openNetworks(nodes: number): Readonly<Record<Mode, Graph>> {
	const network = readNetwork(generateDataset(nodes), []);
	const open = (mode: Mode) => showNetwork(network, { ...defaultView, mode }).survivors.graph;
	return { "two-mode": open("two-mode"), institutions: open("institutions"), consortia: open("consortia") };
}

/** Two steps from every node. */
function countWedges(graph: Graph): number {
	let wedges = 0;
	for (let node = 0; node < graph.nodeCount; node++) {
		for (const middle of neighboursOf(graph, node)) wedges += neighboursOf(graph, middle).length;
	}
	return wedges;
}

/** CPU ms for the overlap of all pairs. */
export function benchOverlap(
	consortia: number,
	institutions: number,
): { readonly milliseconds: number; readonly pairs: number } {
	const shape = { consortia, institutions, places: institutions * 3, prefectures: 47 };
	const members = Array.from({ length: consortia }, () => new Set<string>());
	for (const { consortium, institution } of generatePairs(shape, randomLcg(1))) {
		members[consortium]?.add(`institution-${institution}`);
	}
	const sets = members.map((own, index): MemberSet => ({ id: `consortium-${index}`, list: "complete", members: own }));
	const { milliseconds, answer } = timeProcessor(RUNS, () => findOverlaps(sets));
	return { milliseconds, pairs: answer.length };
}
