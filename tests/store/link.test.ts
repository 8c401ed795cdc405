import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Layer, layers } from "../../src/model/evidence.ts";
import type { Project } from "../../src/model/project.ts";
import { defaultView, type FacetId, facetIds, modes, type View } from "../../src/model/view.ts";
import { importDataset, pin, select, setFilter, setLanguage } from "../../src/store/actions.ts";
import { decodeLink, encodeLink, linkOmissions } from "../../src/store/link.ts";
import { selectNetwork } from "../../src/store/selectors.ts";
import { viewIds } from "../../src/store/state.ts";
import { createSampleStore, sampleDataset } from "./helpers.ts";

const { project } = createSampleStore().getState();
const nodes = [...sampleDataset.institutions, ...sampleDataset.consortia].map((row) => row.id);

/** Values the sample really has, so that nothing of a link is unknown. */
const values = Object.fromEntries(
	facetIds.map((facet) => [facet, [...selectNetwork({ project }).conditions[facet].values].sort()]),
) as Record<FacetId, string[]>;

const filters = fc
	.record(
		Object.fromEntries(facetIds.map((facet) => [facet, fc.subarray(values[facet])])) as Record<
			FacetId,
			fc.Arbitrary<string[]>
		>,
		{ requiredKeys: [] },
	)
	.map((record) => ({ ...record }));

const views: fc.Arbitrary<View> = fc.record({
	mode: fc.constantFrom(...modes),
	layer: fc.constantFrom<Layer>(...layers),
	filters,
	filteredOut: fc.constantFrom("dim" as const, "hide" as const),
	layout: fc.constantFrom(null, "rosette" as const, "force" as const),
	hulls: fc.boolean(),
	palette: fc.constantFrom("colour" as const, "grey" as const),
	unfolded: fc.subarray(nodes),
	hubs: fc.record({ aside: fc.boolean(), kept: fc.subarray(nodes), added: fc.subarray(nodes) }),
});

function encodeView(view: View, selection: readonly string[] = [], edge: [string, string] | null = null): string {
	const state = createSampleStore().getState();
	return encodeLink({ project: { ...project, view }, session: { ...state.session, selection, edge } });
}

describe("a link", () => {
	test("reopens the same view, selection and language", () => {
		fc.assert(
			fc.property(
				views,
				fc.subarray(nodes),
				fc.constantFrom("ja" as const, "en" as const),
				fc.constantFrom(...viewIds),
				(view, selection, language, tab) => {
					const state = createSampleStore().getState();
					const link = encodeLink({
						project: { ...project, view },
						session: { ...state.session, view: tab, selection, language },
					});
					expect(decodeLink(link, project)).toEqual({
						value: { view, tab, selection, edge: null, isComparison: false, language },
						issues: [],
					});
				},
			),
		);
	});

	test("is readable and starts with its version", () => {
		const view: View = { ...defaultView, filters: { sector: ["finance"] }, filteredOut: "hide" };
		expect(encodeView(view, ["bank"])).toBe("#v1&m=two-mode&l=4&f.sector=finance&hide&sel=bank");
	});

	test("carries a selected tie", () => {
		const { value } = decodeLink(encodeView(defaultView, [], ["bank", "hub"]), project);
		expect(value).toMatchObject({ selection: [], edge: ["bank", "hub"] });
	});

	test("keeps ids apart whatever characters they hold", () => {
		const odd = {
			...sampleDataset.institutions[0],
			id: "a,b&c=d%#é銀行",
		} as (typeof sampleDataset.institutions)[number];
		const dataset = { ...sampleDataset, institutions: [...sampleDataset.institutions, odd] };
		const membership = {
			...sampleDataset.memberships[0],
			institution: odd.id,
		} as (typeof sampleDataset.memberships)[number];
		const own: Project = { ...project, dataset: { ...dataset, memberships: [...dataset.memberships, membership] } };
		expect(decodeLink(encodeView(defaultView, [odd.id]), own).value?.selection).toEqual([odd.id]);
	});
});

describe("a link that does not fit", () => {
	test("says which ids are unknown and leaves no empty picture", () => {
		const { value, issues } = decodeLink("#v1&f.program=gone,grant&f.source=lost&sel=nobody,bank", project);
		expect(value?.view.filters).toEqual({ program: ["grant"] });
		expect(value?.selection).toEqual(["bank"]);
		expect(issues).toMatchObject([{ code: "link-unknown-ids", details: { ids: ["gone", "lost", "nobody"] } }]);
	});

	test("of another version is said and not applied", () => {
		const { value, issues } = decodeLink("#v9&m=two-mode", project);
		expect(value).toBeNull();
		expect(issues).toMatchObject([{ code: "link-version-unknown", details: { found: "v9" } }]);
	});

	test("with broken parts keeps the rest", () => {
		const { value, issues } = decodeLink("#v1&m=three-mode&l=2&sel=%E0%A4%A,bank", project);
		expect(value).toMatchObject({ view: { mode: "two-mode", layer: 2 }, selection: ["bank"] });
		expect(issues.map((issue) => issue.code)).toEqual(["link-broken"]);
	});

	test("survives anything", () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.string().map((text) => `#v1&${text}`),
				),
				(text) => {
					const { value } = decodeLink(text, project);
					if (value) expect(modes).toContain(value.view.mode);
				},
			),
		);
	});

	test("that is no link of ours is left alone", () => {
		expect(decodeLink("#table", project)).toEqual({ value: null, issues: [] });
		expect(decodeLink("", project)).toEqual({ value: null, issues: [] });
	});
});

describe("what a link leaves out", () => {
	test("of the bundled data only what was put in place by hand", () => {
		const store = createSampleStore();
		setFilter(store, "program", ["grant"]);
		select(store, ["bank"]);
		expect(linkOmissions(store.getState())).toEqual([]);
		pin(store, "bank", 1, 2);
		expect(linkOmissions(store.getState())).toEqual(["pins"]);
		expect(encodeLink(store.getState())).not.toMatch(/pin/);
	});

	test("of the user's own data every id and name, and it says so", () => {
		const store = createSampleStore();
		importDataset(store, sampleDataset, "秘密の表");
		setFilter(store, "program", ["grant"]);
		setFilter(store, "ministry", ["内閣府"]);
		setFilter(store, "sector", ["finance"]);
		select(store, ["bank"]);
		setLanguage(store, "en");
		expect(encodeLink(store.getState())).toBe("#v1&m=two-mode&l=4&f.sector=finance&lang=en");
		expect(linkOmissions(store.getState())).toEqual(["data", "filters", "selection"]);
	});
});

test("a link opens the comparison of what it selects, and only where it says so", () => {
	const state = createSampleStore().getState();
	const selection = nodes.slice(-2);
	const compared = encodeLink({ project, session: { ...state.session, selection, dialog: "compare" } });
	expect(decodeLink(compared, project).value).toMatchObject({ selection, isComparison: true });
	const plain = encodeLink({ project, session: { ...state.session, selection } });
	expect(decodeLink(plain, project).value?.isComparison).toBe(false);
});
