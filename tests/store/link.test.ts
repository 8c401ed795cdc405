// The state of a view as a link, there and back.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Project } from "../../src/model/project.ts";
import { defaultView, modes, type View } from "../../src/model/view.ts";
import { choose, importDataset, pin, select, setFilter, setLanguage } from "../../src/store/actions.ts";
import { decodeLink, encodeLink, linkOmissions } from "../../src/store/link.ts";
import { initialChoices, type ViewChoices } from "../../src/store/view-choices.ts";
import { createSampleStore, sampleDataset } from "./helpers.ts";
import { consortia, nodes, project, sessions, views } from "./link-values.ts";

function encodeView(view: View, selection: readonly string[] = [], edge: [string, string] | null = null): string {
	const state = createSampleStore().getState();
	return encodeLink({ project: { ...project, view }, session: { ...state.session, selection, edge } });
}

describe("a link", () => {
	test("reopens the same view, with all that its views were turned to", () => {
		fc.assert(
			fc.property(views, sessions, (view, chosen) => {
				const state = createSampleStore().getState();
				const link = encodeLink({ project: { ...project, view }, session: { ...state.session, ...chosen } });
				const { view: tab, ...session } = chosen;
				expect(decodeLink(link, project)).toEqual({
					value: { ...session, view, tab, edge: null, isComparison: false, refused: null },
					issues: [],
				});
			}),
		);
	});

	test("is readable and starts with its version", () => {
		const view: View = { ...defaultView, filters: { sector: ["finance"] }, filteredOut: "hide" };
		expect(encodeView(view, ["bank"])).toBe("#v1&m=two-mode&l=4&f.sector=finance&hide&sel=bank");
	});

	test("says in words what its views were turned to, and nothing of what they begin with", () => {
		const { session } = createSampleStore().getState();
		const [a = "", b = ""] = consortia;
		const chosen: ViewChoices = {
			...initialChoices,
			overlapOrder: "jaccard",
			isChanceTold: true,
			combined: [a, b],
			rule: "at-least",
			explained: "bank",
			ends: { from: "bank", to: null },
			chainAt: 1,
			more: { connectors: 2 },
			narrowing: { by: "program", value: "grant" },
			face: "map",
			tableOrder: { consortia: { column: "shared", direction: "descending" } },
		};
		const turned = {
			...session,
			choices: chosen,
			scope: "all" as const,
			tableOpen: true,
			tableTab: "consortia" as const,
		};
		expect(encodeLink({ project, session })).toBe("#v1&m=two-mode&l=4");
		expect(encodeLink({ project, session: turned })).toBe(
			`#v1&m=two-mode&l=4&scope=all&table&rows=consortia&order=jaccard&chance&atleast&chain=2&more.connectors=2&near.program=grant&face=map&sort.consortia=-shared&sets=${a},${b}&why=bank&from=bank`,
		);
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

	test("leaves every choice it cannot understand as it begins, and says so", () => {
		const wrong =
			"order=best&matrix=7&chain=0&more.pairs=many&why=gone&sets=gone,bank&combination=gone&connectors=fame&from=nobody&near.program=gone";
		const { value, issues } = decodeLink(`#v1&${wrong}&face=globe&sort.ties=-colour&rows=cells&scope=mine`, project);
		expect(value).toMatchObject({ choices: initialChoices, scope: "shown", tableTab: "institutions" });
		expect(issues.map(({ code }) => code)).toEqual(["link-broken", "link-unknown-ids"]);
		expect(issues[1]?.details).toEqual({ ids: ["bank", "gone", "nobody"] });
	});

	test("releases a facet whose values cannot be read, instead of leaving nobody", () => {
		const { value, issues } = decodeLink("#v1&f.sector=%E3%81&f.program=grant", project);
		expect(value?.view.filters).toEqual({ program: ["grant"] });
		expect(issues.map(({ code }) => code)).toEqual(["link-broken"]);
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

	test("of the user's own data what was put side by side by id, but not an order or a prefecture", () => {
		const store = createSampleStore();
		importDataset(store, sampleDataset, "秘密の表");
		choose(store, { overlapOrder: "place", face: "map", narrowing: { by: "prefecture", value: "34" } });
		expect(encodeLink(store.getState())).toBe("#v1&m=two-mode&l=4&order=place&near.prefecture=34&face=map");
		expect(linkOmissions(store.getState())).toEqual(["data"]);
		choose(store, { combined: consortia, narrowing: { by: "consortium", value: consortia[0] ?? "" } });
		expect(encodeLink(store.getState())).toBe("#v1&m=two-mode&l=4&order=place&face=map");
		expect(linkOmissions(store.getState())).toEqual(["data", "selection"]);
		importDataset(store, { ...sampleDataset }, "別の表");
		const { overlapOrder, combined, narrowing } = initialChoices;
		expect(store.getState().session.choices).toMatchObject({ combined, narrowing, face: "map" });
		expect(store.getState().session.choices.overlapOrder).not.toBe(overlapOrder);
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
