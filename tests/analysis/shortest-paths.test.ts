// Betweenness and closeness, which share their shortcuts: by hand, against the textbook, and by what must hold.

import { describe, expect, test } from "vitest";
import { estimateBetweenness, measureBetweenness } from "../../src/analysis/betweenness.ts";
import { measureCloseness } from "../../src/analysis/closeness.ts";
import { findCore } from "../../src/analysis/core.ts";
import { findNode, type Graph } from "../../src/graph/graph.ts";
import { finish } from "../../src/model/steps.ts";
import { drawGraph, openGraph, readGraph, relabel } from "./graphs.ts";
import { measurePlainBetweenness, measurePlainCloseness } from "./plain-measures.ts";

const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);

function nameValues(graph: Graph, values: Float64Array): Record<string, number> {
	return Object.fromEntries(graph.ids.map((id, node) => [id, values[node] as number]));
}

function expectClose(values: ArrayLike<number>, expected: readonly number[]): void {
	expect(values.length).toBe(expected.length);
	for (const [node, value] of expected.entries()) {
		expect(Math.abs((values[node] as number) - value)).toBeLessThan(1e-9 * Math.max(1, value));
	}
}

describe("betweenness", () => {
	test("by hand: two consortia, b and c in both, a and d in one each", () => {
		const graph = readGraph("a-X b-X c-X b-Y c-Y d-Y e");
		// X: a with b, c, d and Y, and half of b–c; b: half of X–Y, a–Y, X–d and a–d.
		expect(nameValues(graph, finish(measureBetweenness(graph)))).toEqual({
			a: 0,
			b: 2,
			c: 2,
			d: 0,
			e: 0,
			X: 4.5,
			Y: 4.5,
		});
	});

	test("of a chain of three the middle stands between one pair, of a star the centre between all", () => {
		expect(Array.from(finish(measureBetweenness(readGraph("a-b b-c"))))).toEqual([0, 1, 0]);
		expect(finish(measureBetweenness(readGraph("m-a m-b m-c m-d")))[4]).toBe(6);
	});

	test("equals the textbook algorithm on random graphs with trees, twins and isolates", () => {
		for (const seed of seeds) {
			const graph = openGraph(drawGraph(seed, 10 + (seed % 5) * 12));
			expectClose(finish(measureBetweenness(graph)), measurePlainBetweenness(graph));
		}
	});

	test("other names give the same numbers to the same nodes", () => {
		for (const seed of seeds.slice(0, 10)) {
			const plain = drawGraph(seed);
			const { graph, nameOf } = relabel(plain, seed);
			const values = nameValues(openGraph(plain), finish(measureBetweenness(openGraph(plain))));
			const renamed = nameValues(openGraph(graph), finish(measureBetweenness(openGraph(graph))));
			for (const [id, value] of Object.entries(values)) {
				expect(renamed[nameOf.get(id) as string]).toBeCloseTo(value, 9);
			}
		}
	});

	test("isolates and ends of a chain have none, twins have the same", () => {
		const graph = readGraph("a-X b-X b-Y c-X c-Y z d-Y d-Z e-Z");
		const values = nameValues(graph, finish(measureBetweenness(graph)));
		expect([values.a, values.e, values.z]).toEqual([0, 0, 0]);
		expect(values.b).toBe(values.c);
		expect(values.b).toBeGreaterThan(0);
	});

	test("a network without nodes has no values", () => {
		const none = openGraph({ nodes: [], edges: [], consortia: new Set() });
		expect(finish(measureBetweenness(none))).toHaveLength(0);
		expect(finish(measureCloseness(none))).toHaveLength(0);
	});
});

describe("an estimate of betweenness", () => {
	const graph = openGraph(drawGraph(5, 400));

	test("says from how many sources it is, and is exact when these are all", () => {
		const exact = finish(measureBetweenness(graph));
		const all = finish(estimateBetweenness(graph, 1000));
		expect(all.searched).toBe(all.sources);
		expect(all.values).toEqual(exact);
		const some = finish(estimateBetweenness(graph, 60));
		expect(some.searched).toBeLessThanOrEqual(60);
		expect(some.searched).toBeLessThan(some.sources);
	});

	test("lies near the exact values", () => {
		const exact = finish(measureBetweenness(graph));
		const { values } = finish(estimateBetweenness(graph, 100));
		const top = (of: Float64Array) => [...of.keys()].sort((one, other) => (of[other] as number) - (of[one] as number));
		const best = top(exact).slice(0, 3);
		for (const node of best) expect((values[node] as number) / (exact[node] as number)).toBeCloseTo(1, 0);
		expect(top(values).slice(0, 8)).toEqual(expect.arrayContaining(best));
	});
});

describe("closeness", () => {
	test("by hand: of a chain of three with an isolate", () => {
		const graph = readGraph("a-b b-c z");
		// b reaches two others of three over a distance of 2; a over a distance of 3.
		const third = 2 / 3;
		expectClose(finish(measureCloseness(graph)), [(2 / 3) * third, (2 / 2) * third, (2 / 3) * third, 0]);
	});

	test("equals the textbook definition on random graphs", () => {
		for (const seed of seeds) {
			const graph = openGraph(drawGraph(seed, 10 + (seed % 5) * 20));
			expectClose(finish(measureCloseness(graph)), measurePlainCloseness(graph));
		}
	});
});

describe("the core that is searched", () => {
	test("has no place for what hangs on one node, and one for all members of the same consortia", () => {
		const graph = readGraph("a-X b-X c-X c-Y d-X d-Y e-Y e-Z f-Z f-X");
		const core = findCore(graph);
		expect(core.twins.of[findNode(graph, "a")]).toBe(-1);
		expect(core.twins.of[findNode(graph, "c")]).toBe(core.twins.of[findNode(graph, "d")]);
		// X, Y, Z, e, f, and c with d.
		expect(core.count).toBe(6);
		expect(core.stands[core.twins.of[findNode(graph, "X")] as number]).toBe(3);
	});
});
