// Graphs in which some nodes stand as one.
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { contractGraph } from "../../src/graph/contract.ts";
import { findEdge, findNode, nodeKindCodes, tiesOfEdge } from "../../src/graph/graph.ts";
import { finish } from "../../src/model/steps.ts";

const graph = buildGraph(
	[
		{ id: "a", kind: "consortium" },
		{ id: "b", kind: "consortium" },
		{ id: "c", kind: "consortium" },
		{ id: "p", kind: "person" },
		{ id: "x", kind: "institution" },
	],
	[
		{ a: "a", b: "b", weight: 1, layer: 3, ties: [0] },
		{ a: "a", b: "x", weight: 1, layer: 6, ties: [4] },
		{ a: "b", b: "x", weight: 1, layer: 2, ties: [2, 3] },
		{ a: "c", b: "p", weight: 1, layer: 4, ties: [1] },
		{ a: "b", b: "c", weight: 1, layer: 3, ties: [5] },
	],
);
const holders = new Map([
	["a", "a"],
	["b", "a"],
]);
const { evidence, nodeOf, edgeOf } = finish(contractGraph({ graph, ties: [] }, (id) => holders.get(id)));
const small = evidence.graph;

describe("a graph in which some nodes stand as one", () => {
	test("has the holder and everybody else as nodes, in the same order", () => {
		expect(small.ids).toEqual(["a", "c", "p", "x"]);
		expect([...nodeOf]).toEqual([0, 0, 1, 2, 3]);
		expect(small.kind[0]).toBe(nodeKindCodes.consortium);
	});

	test("makes one edge of those to the same other node, with all their ties and the strongest layer", () => {
		const edge = findEdge(small, findNode(small, "a"), findNode(small, "x"));
		expect([...tiesOfEdge(small, edge)]).toEqual([2, 3, 4]);
		expect(small.edgeLayer[edge]).toBe(2);
		expect(small.edgeWeight[edge]).toBe(1);
	});

	test("keeps ties to others and draws none within a holder", () => {
		expect(small.edgeCount).toBe(3);
		expect(findEdge(small, findNode(small, "a"), findNode(small, "c"))).toBeGreaterThanOrEqual(0);
		expect(edgeOf[findEdge(graph, 0, 1)]).toBe(-1);
		expect(edgeOf[findEdge(graph, 0, 4)]).toBe(edgeOf[findEdge(graph, 1, 4)]);
	});

	test("has the holder also where only what it holds is left", () => {
		const left = buildGraph([{ id: "b", kind: "consortium" }], []);
		const answer = finish(contractGraph({ graph: left, ties: [] }, (id) => holders.get(id)));
		expect(answer.evidence.graph.ids).toEqual(["a"]);
		expect(answer.evidence.graph.kind[0]).toBe(nodeKindCodes.consortium);
	});
});
