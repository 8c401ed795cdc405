// Measures of a node against NetworkX and igraph, on graphs by hand, real and random.

import { describe, expect, test } from "vitest";
import { brokerRoles, measureBrokerage } from "../../src/analysis/brokerage.ts";
import { findCutPoints } from "../../src/analysis/cut-points.ts";
import { metrics } from "../../src/analysis/metrics.ts";
import { finish } from "../../src/model/steps.ts";
import { openGraph } from "../analysis/graphs.ts";
import reference from "./measures.json" with { type: "json" };

/** NaN in our numbers is null in theirs. */
function expectValues(values: ArrayLike<number>, expected: readonly (number | null)[]): void {
	expect(values.length).toBe(expected.length);
	for (const [node, value] of expected.entries()) {
		if (value === null) expect(values[node]).toBeNaN();
		else expect(Math.abs((values[node] as number) - value)).toBeLessThan(1e-9 * Math.max(1, value));
	}
}

describe.each(reference.cases)("$name", (known) => {
	const graph = openGraph({
		nodes: known.nodes,
		edges: known.edges.map(([a, b, weight]) => [String(a), String(b), Number(weight)]),
		consortia: new Set(known.consortia),
	});
	const order = new Map(known.nodes.map((id, at) => [id, at]));
	/** Our nodes stand in the order of code points, which is theirs. */
	test("stands in the same order", () => expect(graph.ids.map((id) => order.get(id))).toEqual([...graph.ids.keys()]));

	const expected: Record<(typeof metrics)[number]["id"], readonly (number | null)[]> = {
		betweenness: known.betweenness,
		closeness: known.closeness,
		"lost-pairs": known.lostPairs,
		constraint: known.constraint,
		// Nobody's neighbours overlap where there are none.
		"effective-size": known.effectiveSize.map((value) => value ?? 0),
	};
	test.each(metrics)("$id", ({ id, measure }) => expectValues(finish(measure(graph)), expected[id]));

	test("cut points", () => expect(Array.from(findCutPoints(graph).isCut)).toEqual(known.isCut));

	test("broker roles", () => {
		const roles = finish(measureBrokerage(graph, known.groups));
		expect(graph.ids.map((_, node) => brokerRoles.map((role) => roles[role][node]))).toEqual(known.roles);
	});
});
