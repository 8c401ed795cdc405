// One-mode projections: what makes an edge, and what it weighs.
import { expect, test } from "vitest";
import { tiesOfEdge } from "../../src/graph/graph.ts";
import { defaultView, type Mode } from "../../src/model/view.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { makeDataset } from "../helpers/dataset.ts";

const dataset = makeDataset({
	consortia: ["c1", "c2", "c3", "c4"].map((id) => ({ id })),
	institutions: ["a", "b", "x"].map((id) => ({ id })),
	persons: [{ id: "p1" }, { id: "p2" }],
	memberships: [
		{ consortium: "c1", institution: "a" },
		{ consortium: "c2", institution: "a" },
		{ consortium: "c2", institution: "a", source: "s2" },
		{ consortium: "c1", institution: "b" },
		{ consortium: "c2", institution: "b", role: "organiser" },
		{ consortium: "c3", institution: "x", certainty: "inferred" },
		{ consortium: "c4", institution: "x" },
	],
	relations: [
		{ a: "c2", b: "c1", kind: "co_signed" },
		{ a: "c3", b: "c4" },
	],
	programs: [{ id: "grant" }],
	frames: [
		{ consortium: "c1", program: "grant" },
		{ consortium: "c4", program: "grant" },
	],
	involvements: [
		{ person: "p1", consortium: "c2" },
		{ person: "p1", consortium: "c3" },
		{ person: "p2", program: "grant", role: "official" },
	],
});

function listEdges(mode: Mode, layer: 1 | 2 | 3 | 4 | 6) {
	const network = readNetwork(dataset, []);
	const { graph } = showNetwork(network, { ...defaultView, mode, layer }).drawn;
	return Array.from(graph.edgeA, (a, edge) => {
		const kinds = [...tiesOfEdge(graph, edge)].map((tie) => network.ties[tie]?.kind);
		return `${graph.ids[a]}-${graph.ids[graph.edgeB[edge] as number]} ${graph.edgeWeight[edge]} layer ${graph.edgeLayer[edge]}${kinds.length > 0 ? ` by ${kinds.join()}` : ""}`;
	});
}

test("institutions are tied by the number of consortia they share, each once however often it is stated", () => {
	expect(listEdges("institutions", 1)).toEqual(["a-b 1 layer 1"]);
	expect(listEdges("institutions", 2)).toEqual(["a-b 2 layer 1"]);
});

test("inferred membership does not count in a projection, whatever the layer of the view", () => {
	expect(listEdges("institutions", 6)).toEqual(["a-b 2 layer 1"]);
});

test("consortia are tied by shared members, and by relations and persons as ties of their own", () => {
	expect(listEdges("consortia", 1)).toEqual(["c1-c2 1 layer 1"]);
	expect(listEdges("consortia", 2)).toEqual(["c1-c2 2 layer 1"]);
	expect(listEdges("consortia", 3)).toEqual(["c1-c2 2 layer 1 by relation", "c3-c4 0 layer 3 by relation"]);
	expect(listEdges("consortia", 4)).toEqual([
		"c1-c2 2 layer 1 by relation",
		"c2-c3 0 layer 4 by involvement,involvement",
		"c3-c4 0 layer 3 by relation",
	]);
});

test("the official of a programme does not tie its consortia to each other", () => {
	expect(listEdges("consortia", 4).some((edge) => edge.startsWith("c1-c4"))).toBe(false);
});
