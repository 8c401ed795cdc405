// What measures are read on agrees with the networks that the modes draw.
import { describe, expect, test } from "vitest";
import { generateDataset } from "../../bench/generate.ts";
import { projectMembers } from "../../src/graph/member-rows.ts";
import { finish } from "../../src/model/steps.ts";
import { defaultView, type View } from "../../src/model/view.ts";
import { readMeasured } from "../../src/pipeline/measured.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";

const network = readNetwork(generateDataset(400), []);

describe.each<[string, Partial<View>]>([
	["all", {}],
	["two sectors", { filters: { sector: ["academia", "industry"] } }],
	["one programme, without consortia as nodes", { filters: { program: ["program-1"], kind: ["institution"] } }],
	["no persons and the first layer", { layer: 1, filters: { kind: ["institution", "consortium"] } }],
	["nothing", { filters: { sector: [] } }],
])("of %s", (_, change) => {
	const view: View = { ...defaultView, filteredOut: "hide", ...change };
	const shown = showNetwork(network, view);
	const measured = finish(readMeasured(network, shown));

	test("the projection is the one drawn of institutions", () => {
		const { graph } = showNetwork(network, { ...view, mode: "institutions" }).survivors;
		const projection = finish(projectMembers(measured.request.members));
		expect(measured.members).toEqual(graph.ids);
		for (const [name, value] of Object.entries(projection)) {
			if (name !== "nodeCount" && name !== "edgeCount") expect(value).toEqual(graph[name as keyof typeof graph]);
		}
	});

	test("the two-mode network is the one shown", () => {
		expect(measured.nodes).toEqual(shown.survivors.graph.ids);
		expect(measured.request.network.adjacentNode).toEqual(shown.survivors.graph.adjacentNode);
	});

	test("groups follow the table of institutions", () => {
		const { sector } = measured.request.groups;
		const sectorOf = (id: string) => network.institutions.get(id)?.sector;
		for (const [one, id] of measured.members.entries()) {
			expect(sector[one] === sector[0]).toBe(sectorOf(id) === sectorOf(measured.members[0] as string));
		}
	});
});
