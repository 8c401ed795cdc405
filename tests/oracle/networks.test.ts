// Graphs, projections, components and overlaps against NetworkX.
import { expect, test } from "vitest";
import { countNeighbours, countNeighboursOfKind } from "../../src/analysis/degree.ts";
import { findOverlaps } from "../../src/analysis/overlap.ts";
import { findComponents } from "../../src/graph/components.ts";
import { findEgo } from "../../src/graph/ego.ts";
import { findNode, type Graph, nodeKindCodes } from "../../src/graph/graph.ts";
import { defaultView, type Mode } from "../../src/model/view.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { makeMembership } from "../helpers/dataset.ts";
import reference from "./networks.json" with { type: "json" };

function openGraph(lists: Readonly<Record<string, string>>, mode: Mode): Graph {
	return showNetwork(readNetwork(makeMembership(lists), []), { ...defaultView, mode }).drawn.graph;
}

function listEdges(graph: Graph) {
	return Array.from(graph.edgeA, (a, edge) => [
		graph.ids[a],
		graph.ids[graph.edgeB[edge] as number],
		graph.edgeWeight[edge],
	]);
}

test.each(reference.cases)("$name agrees with NetworkX", ({ lists, ...expected }) => {
	const known: Readonly<Record<string, string>> = Object.fromEntries(
		Object.entries(lists).map(([id, members]) => [id, members ?? ""]),
	);
	const graph = openGraph(known, "two-mode");
	const degree = countNeighbours(graph);
	expect(Object.fromEntries(graph.ids.map((id, node) => [id, degree[node]]))).toEqual(expected.degree);
	expect(countNeighboursOfKind(graph, nodeKindCodes.consortium)).toEqual(
		degree.map((own, node) => (graph.kind[node] === nodeKindCodes.institution ? own : 0)),
	);
	expect(listEdges(openGraph(known, "institutions"))).toEqual(expected.institutions);
	expect(listEdges(openGraph(known, "consortia"))).toEqual(expected.consortia);

	const { of, sizes } = findComponents(graph);
	const parts = Array.from(sizes, (_, part) => graph.ids.filter((__, node) => of[node] === part));
	expect(parts.sort()).toEqual(expected.components.sort());
	expect(Array.from(sizes).reduce((sum, size) => sum + size, 0)).toBe(graph.nodeCount);

	const ego = findEgo(graph, findNode(graph, expected.ego.centre), expected.ego.depth);
	expect(Array.from(ego, (node) => graph.ids[node])).toEqual(expected.ego.nodes);

	const sets = Object.entries(known).map(([id, members]) => ({
		id,
		list: "complete" as const,
		members: new Set(members.split(" ").filter(Boolean)),
	}));
	const overlaps = findOverlaps(sets).map(({ a, b, shared, jaccard }) => ({ a, b, shared, jaccard }));
	const byIds = (one: { a: string; b: string }, other: { a: string; b: string }) =>
		one.a + one.b < other.a + other.b ? -1 : 1;
	expect(overlaps.sort(byIds)).toEqual(expected.overlaps.sort(byIds));
});
