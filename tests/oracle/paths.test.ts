// Chains between two nodes against NetworkX, on real and random graphs with evidence layers on their edges.
import { describe, expect, test } from "vitest";
import { findShortestChains, findStrongestChain } from "../../src/analysis/paths.ts";
import { findEdge, findNode } from "../../src/graph/graph.ts";
import { openGraph } from "../analysis/graphs.ts";
import reference from "./paths.json" with { type: "json" };

describe.each(reference.cases)("$name", (known) => {
	const edges = known.edges as [string, string, number][];
	const graph = openGraph(
		{ nodes: known.nodes, edges: edges.map(([a, b]) => [a, b, 1]), consortia: new Set() },
		(edge) => (edges[edge] as [string, string, number])[2],
	);

	test("all shortest chains", () => {
		for (const { from, to, shortest } of known.pairs) {
			const chains = findShortestChains(graph, findNode(graph, from), findNode(graph, to), 1000);
			const named = chains.map((chain) => chain.map((node) => graph.ids[node] as string));
			expect(named.map((chain) => chain.join("|")).sort()).toEqual(shortest.map((chain) => chain.join("|")).sort());
		}
	});

	test("the strongest chain: its weakest layer, and as few steps as that allows", () => {
		for (const { from, to, strongest } of known.pairs) {
			const found = findStrongestChain(graph, findNode(graph, from), findNode(graph, to));
			expect(found && { layer: found.layer, steps: found.chain.length - 1 }).toEqual(strongest);
			const { chain = [], layer = 0 } = found ?? {};
			for (const [at, node] of chain.slice(1).entries()) {
				expect(graph.edgeLayer[findEdge(graph, chain[at] as number, node)]).toBeLessThanOrEqual(layer);
			}
		}
	});
});
