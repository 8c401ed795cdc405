// Cut points and chains: what falls apart, and how two actors are joined.
import { describe, expect, test } from "vitest";
import { findCutPoints, listPieces } from "../../src/analysis/cut-points.ts";
import { findShortestChains, findStrongestChain } from "../../src/analysis/paths.ts";
import { findComponents } from "../../src/graph/components.ts";
import { findNode, type Graph } from "../../src/graph/graph.ts";
import { drawGraph, openGraph, type PlainGraph, readGraph } from "./graphs.ts";

function nameNodes(graph: Graph, nodes: readonly number[]): string {
	return nodes.map((node) => graph.ids[node]).join(" ");
}

describe("cut points", () => {
	// b alone joins X with Y; c and d both join Y with Z; e hangs on Z; W stands apart.
	const graph = readGraph("a-X b-X b-Y c-Y c-Z d-Y d-Z e-Z W");
	const { isCut, lostPairs } = findCutPoints(graph);
	const place = (id: string) => findNode(graph, id);

	test("are the nodes without which a component falls apart", () => {
		expect(
			nameNodes(
				graph,
				[...graph.ids.keys()].filter((node) => isCut[node]),
			),
		).toBe("X Y Z b");
	});

	test("take with them the only chain of some pairs of consortia", () => {
		// Without b, X loses Y and Z; without Y, X loses Z; without X or Z only institutions are cut off.
		expect(["b", "Y", "X", "Z", "c", "W"].map((id) => lostPairs[place(id)])).toEqual([2, 1, 0, 0, 0, 0]);
	});

	test("leave pieces whose consortia can be named", () => {
		expect(listPieces(graph, place("b")).map((piece) => nameNodes(graph, piece))).toEqual(["X", "Y Z"]);
		expect(listPieces(graph, place("W"))).toEqual([]);
	});

	test("are those whose removal leaves more components, and no others", () => {
		for (let seed = 1; seed <= 12; seed++) {
			const plain = drawGraph(seed, 24);
			const whole = openGraph(plain);
			const found = findCutPoints(whole).isCut;
			for (const [node, id] of whole.ids.entries()) {
				const isAlone = whole.adjacentStart[node] === whole.adjacentStart[node + 1];
				const left = findComponents(openGraph(remove(plain, id))).sizes.length + (isAlone ? 1 : 0);
				expect(left > findComponents(whole).sizes.length).toBe(found[node] === 1);
			}
		}
	});
});

function remove(graph: PlainGraph, id: string): PlainGraph {
	return {
		...graph,
		nodes: graph.nodes.filter((node) => node !== id),
		edges: graph.edges.filter(([a, b]) => a !== id && b !== id),
	};
}

describe("chains", () => {
	// Over b two steps of layer 4, over c and d three of layer 1; z is alone.
	const layers = [1, 4, 1, 1, 1];
	const graph = readGraph("a-b b-e a-c c-d d-e z", (edge) => layers[edge] as number);
	const place = (id: string) => findNode(graph, id);

	test("the shortest has fewest steps", () => {
		const chains = findShortestChains(graph, place("a"), place("e"), 5);
		expect(chains.map((chain) => nameNodes(graph, chain))).toEqual(["a b e"]);
	});

	test("the strongest has the best weakest tie, and says on which layer it rests", () => {
		const found = findStrongestChain(graph, place("a"), place("e"));
		expect(found?.layer).toBe(1);
		expect(nameNodes(graph, found?.chain ?? [])).toBe("a c d e");
		expect(findStrongestChain(graph, place("b"), place("e"))?.layer).toBe(1);
	});

	test("connected only from a weaker layer on: that layer is said", () => {
		const weak = readGraph("a-b b-c", (edge) => [1, 5][edge] as number);
		expect(findStrongestChain(weak, 0, 2)).toEqual({ layer: 5, chain: [0, 1, 2] });
	});

	test("there is none between what is not connected", () => {
		expect(findShortestChains(graph, place("a"), place("z"), 5)).toEqual([]);
		expect(findStrongestChain(graph, place("a"), place("z"))).toBeNull();
	});

	test("all shortest ones are found, in the order of their nodes, up to the limit", () => {
		const square = readGraph("a-b a-c a-d b-e c-e d-e");
		const list = (limit: number) => findShortestChains(square, 0, 4, limit).map((chain) => nameNodes(square, chain));
		expect(list(9)).toEqual(["a b e", "a c e", "a d e"]);
		expect(list(2)).toEqual(["a b e", "a c e"]);
		expect(findShortestChains(square, 0, 0, 9)).toEqual([[0]]);
	});
});
