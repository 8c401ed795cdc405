// Whoever some pair of consortia depends on.
import { expect, test } from "vitest";
import { defaultView } from "../../src/model/view.ts";
import { listCutNodes, readCutPoints } from "../../src/pipeline/cut-nodes.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { makeDataset } from "../helpers/dataset.ts";

/** In a row: one – z – two – a – three. */
const network = readNetwork(
	makeDataset({
		consortia: [{ id: "one" }, { id: "two" }, { id: "three" }],
		institutions: [{ id: "a" }, { id: "z" }],
		memberships: [
			{ consortium: "one", institution: "z" },
			{ consortium: "two", institution: "z" },
			{ consortium: "two", institution: "a" },
			{ consortium: "three", institution: "a" },
		],
	}),
	[],
);
const { graph } = showNetwork(network, defaultView).survivors;

test("most needed first, those whom as many pairs need in the order of ids", () => {
	expect(listCutNodes(graph).map(({ id, lostPairs }) => [id, lostPairs])).toEqual([
		["a", 2],
		["z", 2],
		["two", 1],
	]);
});

test("is worked out once for a graph, however many ask, and anew for another", () => {
	expect(readCutPoints(graph)).toBe(readCutPoints(graph));
	const { graph: filtered } = showNetwork(network, { ...defaultView, filters: { prefecture: [] } }).survivors;
	expect([...readCutPoints(filtered).lostPairs]).toEqual([]);
});
