// Filters, counts and faintness against the rules written out word for word, on random data.
import { describe, expect, test } from "vitest";
import { layers } from "../../src/model/evidence.ts";
import { defaultView, type FacetId, type Filters, facetIds, modes, UNKNOWN, type View } from "../../src/model/view.ts";
import { countShown, suggestRelaxation } from "../../src/pipeline/counts.ts";
import { countFacets } from "../../src/pipeline/facets.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { type Shown, showNetwork } from "../../src/pipeline/shown.ts";
import { date, makeDataset, makeMembership } from "../helpers/dataset.ts";
import { createRandom, makeRandomDataset, type Random, shuffleRows } from "../helpers/random-dataset.ts";
import { plainKind, plainShow } from "./plain-filter.ts";

const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);

function randomView(random: Random, valuesOf: (facet: FacetId) => readonly string[]): View {
	const filters: Partial<Record<FacetId, readonly string[]>> = {};
	for (const facet of facetIds) {
		if (random.next() < 0.3) filters[facet] = valuesOf(facet).filter(() => random.next() < 0.6);
	}
	return {
		...defaultView,
		mode: random.pick(modes),
		layer: random.pick(layers),
		filters,
		filteredOut: random.pick(["dim", "hide"] as const),
		unfolded: random.next() < 0.3 ? ["p-0", "p-1"] : [],
	};
}

function openCase(seed: number) {
	const dataset = makeRandomDataset(seed);
	const network = readNetwork(dataset, []);
	const view = randomView(createRandom(seed * 7919), (facet) => [...network.conditions[facet].values]);
	return { dataset, network, view };
}

function edgesOf({ survivors: { graph } }: Shown): ReadonlyMap<string, number> {
	const pairs = Array.from(
		graph.edgeA,
		(a, edge) =>
			[`${graph.ids[a]}|${graph.ids[graph.edgeB[edge] as number]}`, graph.edgeWeight[edge] as number] as const,
	);
	return new Map(pairs);
}

const sorted = (map: ReadonlyMap<string, number>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

describe("a view on random data", () => {
	test.each(seeds)("shows the nodes, edges and ties the rules name (seed %i)", (seed) => {
		const { dataset, network, view } = openCase(seed);
		const plain = plainShow(dataset, view);
		const shown = showNetwork(network, view);
		expect(shown.survivors.graph.ids).toEqual(plain.nodes);
		expect(sorted(edgesOf(shown))).toEqual(sorted(plain.edges));
		const counts = countShown(network, view, shown);
		expect(counts.consortia + counts.institutions + counts.persons).toBe(plain.nodes.length);
		if (view.mode === "two-mode") expect(counts.ties).toBe(plain.ties);
	});

	test.each(seeds)("counts beside every value what choosing it alone would show (seed %i)", (seed) => {
		const { dataset, network, view } = openCase(seed);
		for (const { id, values } of countFacets(network, view).facets) {
			for (const { value, nodes, count } of values) {
				const alone = plainShow(dataset, { ...view, filters: { ...view.filters, [id]: [value] } });
				expect(nodes, `${id}=${value}`).toBe(alone.nodes.length);
				if (id === "year" || id === "source") {
					const chosen = { ...view, filters: { ...view.filters, [id]: [value] } };
					expect(count, `${id}=${value}`).toBe(countShown(network, chosen, showNetwork(network, chosen)).ties);
					continue;
				}
				const subject = (
					{
						sector: "institution",
						seat: "institution",
						prefecture: "consortium",
						program: "consortium",
						ministry: "consortium",
					} as Record<string, string>
				)[id];
				const isDrawn =
					subject !== undefined &&
					(view.mode === "two-mode" || view.mode === `${subject === "institution" ? "institutions" : "consortia"}`);
				const ofSubject = alone.nodes.filter((node) => !isDrawn || plainKind(dataset, node) === subject);
				expect(count, `${id}=${value}`).toBe(ofSubject.length);
			}
		}
	});

	test.each(seeds.slice(0, 20))(
		"draws the base faintly or the survivors alone, never anything else (seed %i)",
		(seed) => {
			const { network, view } = openCase(seed);
			const dim = showNetwork(network, { ...view, filteredOut: "dim" });
			const hide = showNetwork(network, { ...view, filteredOut: "hide" });
			expect(dim.drawn.graph.ids).toEqual(showNetwork(network, { ...view, filters: {} }).drawn.graph.ids);
			expect(dim.drawn.graph.ids.filter((_, node) => !dim.faintNode[node])).toEqual(hide.drawn.graph.ids);
			expect(dim.faintEdge.filter((faint) => faint === 0)).toHaveLength(hide.drawn.graph.edgeCount);
			expect([...hide.faintNode, ...hide.faintEdge].every((faint) => faint === 0)).toBe(true);
			for (const id of dim.drawn.graph.ids) expect(dim.isShown(id)).toBe(hide.drawn.graph.ids.includes(id));
		},
	);

	test.each(seeds.slice(0, 20))("does not depend on the order of rows (seed %i)", (seed) => {
		const { dataset, network, view } = openCase(seed);
		const other = readNetwork(shuffleRows(dataset, seed + 1), []);
		expect(showNetwork(other, view).key).toBe(showNetwork(network, view).key);
		expect(showNetwork(other, view).drawn.graph).toEqual(showNetwork(network, view).drawn.graph);
	});
});

test("three filters give the same picture in every order they are set", () => {
	const network = readNetwork(makeRandomDataset(5), []);
	const steps: readonly Filters[] = [
		{ sector: ["industry", UNKNOWN] },
		{ prefecture: ["34", "36"] },
		{ source: ["s1", "s2"] },
	];
	const orders = [
		[0, 1, 2],
		[0, 2, 1],
		[1, 0, 2],
		[1, 2, 0],
		[2, 0, 1],
		[2, 1, 0],
	];
	const keys = orders.map((order) => {
		const filters = Object.assign({}, ...order.map((step) => steps[step])) as Filters;
		return showNetwork(network, { ...defaultView, filters, filteredOut: "hide" }).key;
	});
	expect(new Set(keys).size).toBe(1);
});

test("asking about a view changes nothing, so undo comes back to the same picture", () => {
	const dataset = makeRandomDataset(9);
	const before = JSON.stringify(dataset);
	const network = readNetwork(dataset, []);
	const first = showNetwork(network, defaultView);
	showNetwork(network, { ...defaultView, filters: { sector: ["finance"] }, unfolded: ["p-1"] });
	countFacets(network, { ...defaultView, filters: { kind: [] } });
	const again = showNetwork(network, defaultView);
	expect(again.key).toBe(first.key);
	expect(again.drawn.graph).toEqual(first.drawn.graph);
	expect(JSON.stringify(dataset)).toBe(before);
});

test("an empty choice lets nothing of its kind pass, but bodies the facet does not speak of stay", () => {
	const dataset = makeMembership({ c1: "a b", c2: "b" });
	const network = readNetwork(dataset, []);
	const shown = showNetwork(network, { ...defaultView, filters: { sector: [] } });
	expect(shown.survivors.graph.ids).toEqual(["c1", "c2"]);
});

test("when nothing is left, the filter changed last is named, else the one whose release brings back most", () => {
	const dataset = makeDataset({
		consortia: [
			{ id: "c1", prefectures: ["34"] },
			{ id: "c2", prefectures: ["36"] },
		],
		institutions: [{ id: "a" }],
		memberships: [{ consortium: "c1", institution: "a" }],
		programs: [{ id: "p1" }],
		frames: [{ consortium: "c2", program: "p1" }],
	});
	const network = readNetwork(dataset, []);
	const view = { ...defaultView, filters: { prefecture: ["34"], program: ["p1"] } };
	expect(showNetwork(network, view).survivors.graph.nodeCount).toBe(0);
	expect(suggestRelaxation(network, view, null)).toEqual({ facet: "program", nodes: 2 });
	expect(suggestRelaxation(network, view, "year")).toEqual({ facet: "program", nodes: 2 });
	expect(suggestRelaxation(network, defaultView, null)).toBeNull();
	// Releasing the prefecture brings back less, but it is what was chosen last.
	expect(suggestRelaxation(network, view, "prefecture")).toEqual({ facet: "prefecture", nodes: 1 });
});

test("a row named __proto__ is a row like any other", () => {
	const network = readNetwork(makeMembership({ constructor: "__proto__ toString", __proto__x: "__proto__" }), []);
	const shown = showNetwork(network, defaultView);
	expect(shown.drawn.graph.ids).toEqual(["__proto__", "__proto__x", "constructor", "toString"]);
	expect(shown.isShown("__proto__")).toBe(true);
	expect(shown.isShown("hasOwnProperty")).toBe(false);
	const filtered = showNetwork(network, { ...defaultView, filters: { source: ["__proto__"] } });
	expect(filtered.survivors.graph.ids).toEqual(["__proto__x", "constructor"]);
});

describe("an affiliation", () => {
	const dataset = makeDataset({
		consortia: [
			{ id: "hiroshima", prefectures: ["34"] },
			{ id: "aomori", prefectures: ["02"] },
		],
		institutions: [{ id: "bank" }, { id: "chamber" }, { id: "college" }],
		persons: [{ id: "guest" }, { id: "teacher" }],
		memberships: [
			{ consortium: "hiroshima", institution: "bank", as_of: date("2021") },
			{ consortium: "hiroshima", institution: "college", as_of: date("2021") },
		],
		involvements: [{ person: "guest", consortium: "aomori", as_of: date("2021") }],
		affiliations: [
			{ person: "guest", institution: "chamber", from: date("2019"), as_of: date("2021") },
			{ person: "teacher", institution: "college", as_of: date("2021") },
		],
	});
	const network = readNetwork(dataset, []);
	const show = (filters: Filters) => showNetwork(network, { ...defaultView, filters });

	test("brings nobody into a filtered picture: who is of 青森 goes, who works for a body of 広島 stays", () => {
		const shown = show({ prefecture: ["34"] });
		expect(shown.survivors.graph.ids).toEqual(["bank", "college", "hiroshima", "teacher"]);
		expect(countShown(network, { ...defaultView, filters: { prefecture: ["34"] } }, shown).folded).toBe(0);
		expect(show({ prefecture: ["02"] }).survivors.graph.ids).toEqual(["aomori", "guest"]);
	});

	test("loses nobody while nothing is filtered", () => {
		expect(show({}).survivors.graph.ids).toEqual(["aomori", "bank", "college", "guest", "hiroshima", "teacher"]);
	});

	test("gives no year to choose where nothing else happened, and years count ties, not consortia", () => {
		const { facets } = countFacets(network, defaultView);
		const years = facets.find(({ id }) => id === "year")?.values;
		expect(years?.map(({ value, count, isIdle }) => [value, count, isIdle])).toEqual([
			["2019", 0, true],
			["2020", 0, true],
			["2021", 5, false],
		]);
	});
});
