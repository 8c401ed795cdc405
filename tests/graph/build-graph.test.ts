// Flat graphs: canonical order, adjacency, content keys.
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { findComponents } from "../../src/graph/components.ts";
import { createContentHash, hashTexts } from "../../src/graph/content-key.ts";
import { findEgo } from "../../src/graph/ego.ts";
import { type EdgeSpec, findEdge, findNode, type NodeSpec, neighboursOf, tiesOfEdge } from "../../src/graph/graph.ts";
import { compareCodePoints } from "../../src/graph/order.ts";

const nodes: readonly NodeSpec[] = [
	{ id: "b", kind: "institution" },
	{ id: "c1", kind: "consortium" },
	{ id: "a", kind: "institution" },
	{ id: "p", kind: "person" },
];
const edges: readonly EdgeSpec[] = [
	{ a: "c1", b: "b", weight: 1, layer: 1, ties: [3, 1] },
	{ a: "a", b: "c1", weight: 1, layer: 2, ties: [0] },
];

describe("buildGraph", () => {
	test("puts nodes in code-point order and edges in order of their ends", () => {
		const graph = buildGraph(nodes, edges);
		expect(graph.ids).toEqual(["a", "b", "c1", "p"]);
		expect([...graph.edgeA]).toEqual([0, 1]);
		expect([...graph.edgeB]).toEqual([2, 2]);
		expect([...graph.kind]).toEqual([0, 0, 2, 1]);
		expect([...tiesOfEdge(graph, 1)]).toEqual([1, 3]);
	});

	test("gives the same graph and key whatever the order of the input was", () => {
		const graph = buildGraph(nodes, edges);
		const turned = edges.map((edge) => ({ ...edge, a: edge.b, b: edge.a })).reverse();
		expect(buildGraph([...nodes].reverse(), turned)).toEqual(graph);
	});

	test("gives another key when a node, a weight, a layer or an edge differs", () => {
		const key = buildGraph(nodes, edges).key;
		const others = [
			buildGraph(nodes, edges.slice(1)),
			buildGraph(
				nodes,
				edges.map((edge) => ({ ...edge, weight: 2 })),
			),
			buildGraph(
				nodes,
				edges.map((edge) => ({ ...edge, layer: 3 })),
			),
			buildGraph([...nodes, { id: "z", kind: "person" }], edges),
			buildGraph(
				nodes.map((node) => ({ ...node, kind: "person" as const })),
				edges,
			),
		].map((graph) => graph.key);
		expect(new Set([key, ...others]).size).toBe(6);
	});

	test("lists neighbours ascending, from both ends", () => {
		const graph = buildGraph(nodes, edges);
		expect([...neighboursOf(graph, 2)]).toEqual([0, 1]);
		expect([...neighboursOf(graph, 0)]).toEqual([2]);
		expect([...neighboursOf(graph, 3)]).toEqual([]);
		expect(findEdge(graph, 2, 1)).toBe(1);
		expect(findEdge(graph, 0, 1)).toBe(-1);
		expect(["a", "b", "c1", "p", "q", ""].map((id) => findNode(graph, id))).toEqual([0, 1, 2, 3, -1, -1]);
	});

	test("refuses what only a slip in the program can bring: strangers, loops, doubles", () => {
		expect(() => buildGraph(nodes, [{ a: "a", b: "x", weight: 1, layer: 1, ties: [] }])).toThrow();
		expect(() => buildGraph(nodes, [{ a: "a", b: "a", weight: 1, layer: 1, ties: [] }])).toThrow();
		expect(() => buildGraph(nodes, [...edges, { a: "b", b: "c1", weight: 1, layer: 1, ties: [] }])).toThrow();
		expect(() => buildGraph([...nodes, { id: "a", kind: "person" }], [])).toThrow();
	});

	test("holds an empty graph and nodes without edges", () => {
		expect(buildGraph([], []).nodeCount).toBe(0);
		const { of, sizes } = findComponents(buildGraph(nodes, []));
		expect([...of]).toEqual([0, 1, 2, 3]);
		expect([...sizes]).toEqual([1, 1, 1, 1]);
	});
});

test("code points above the surrogates come last, unlike in the order of code units", () => {
	const ids = ["\u{20bb7}", "\uff21", "a", "", "ab"];
	expect([...ids].sort(compareCodePoints)).toEqual(["", "a", "ab", "\uff21", "\u{20bb7}"]);
	expect([...ids].sort()).not.toEqual([...ids].sort(compareCodePoints));
});

test("the surroundings of a node grow by one step at a time", () => {
	const graph = buildGraph(nodes, edges);
	expect([...findEgo(graph, 0, 0)]).toEqual([0]);
	expect([...findEgo(graph, 0, 1)]).toEqual([0, 2]);
	expect([...findEgo(graph, 0, 2)]).toEqual([0, 1, 2]);
});

describe("content keys", () => {
	test("tell texts and numbers apart by content, order and where they were cut", () => {
		const keys = [hashTexts([]), hashTexts([""]), hashTexts(["ab"]), hashTexts(["a", "b"]), hashTexts(["b", "a"])];
		expect(new Set(keys).size).toBe(keys.length);
		const numberKeys = [[0], [-0], [1], [1.5], [Number.NaN], [2 ** 40], []].map((values) => {
			const hash = createContentHash();
			hash.addNumbers(values);
			return hash.readKey();
		});
		expect(new Set(numberKeys).size).toBe(numberKeys.length);
	});

	test("differ for ten thousand different texts", () => {
		const keys = new Set(Array.from({ length: 10_000 }, (_, number) => hashTexts([`id-${number}`])));
		expect(keys.size).toBe(10_000);
	});
});
