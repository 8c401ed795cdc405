// Structure of the panels as axe sees it, in both languages. Colour and size need a real browser.

import { html, type TemplateResult } from "lit-html";
import { describe, expect, test } from "vitest";
import { plainReading } from "../../src/ingest/raw.ts";
import { makeIssue } from "../../src/model/issue.ts";
import { raiseFault, setReport } from "../../src/store/session-actions.ts";
import type { Language } from "../../src/store/state.ts";
import type { App } from "../../src/ui/app.ts";
import { bridgesView } from "../../src/ui/bridges/bridges.ts";
import { setBridges } from "../../src/ui/bridges/choices.ts";
import { coverageView } from "../../src/ui/coverage/coverage.ts";
import { dialogs } from "../../src/ui/dialogs/dialogs.ts";
import { facetPanel } from "../../src/ui/facets/facets.ts";
import { header } from "../../src/ui/header.ts";
import { inspectorPanel } from "../../src/ui/inspector/inspector.ts";
import { setChoices } from "../../src/ui/overlap/choices.ts";
import { overlapView } from "../../src/ui/overlap/overlap.ts";
import { statusRow } from "../../src/ui/status-row.ts";
import { tablePanel } from "../../src/ui/table/table.ts";
import { tabRow } from "../../src/ui/tabs.ts";
import { violations } from "./axe.ts";
import { type Mounted, mountPanel, sample } from "./harness.ts";

type Panel = Parameters<typeof mountPanel>[0];

const tabs: Panel = (state, app) =>
	html`${tabRow(state, app)}<div role="tabpanel" id="view"></div><div id="facets"></div>`;

const cases: readonly (readonly [string, Panel, (mounted: Mounted) => void])[] = [
	[
		"header with an open search",
		header,
		({ app }) => app.setLocal({ search: { query: "広島", open: true, active: 0 } }),
	],
	["tabs", tabs, () => {}],
	["filters with a chip", facetPanel, ({ app }) => openAll(app)],
	["inspector of an institution", inspectorPanel, ({ app }) => app.actions.select(["mazda"])],
	["inspector of a consortium", inspectorPanel, ({ app }) => app.actions.select(["tokubetsu"])],
	["inspector of a person", inspectorPanel, ({ app }) => app.actions.select(["oshima"])],
	["inspector of a tie", inspectorPanel, ({ app }) => app.actions.selectEdge("mazda", "bio")],
	["inspector of a selection", inspectorPanel, ({ app }) => app.actions.select(["mazda", "daigaku"])],
	["table of institutions", tablePanel, ({ app }) => app.actions.select(["mazda"])],
	["table of ties", tablePanel, ({ app }) => app.actions.setTable(true, "ties")],
	["connectors", bridgesView, ({ app }) => app.actions.setView("bridges")],
	[
		"connectors with reasons, hubs and a path that is not there",
		bridgesView,
		({ app }) => {
			setBridges(app, { areHubsOpen: true, areSourcesOpen: true });
			app.actions.choose({ explained: "mazda" });
			app.actions.select(["mazda", "oshima"]);
		},
	],
	[
		"connectors with a field being filled",
		bridgesView,
		({ app }) => setBridges(app, { search: { end: "from", query: "広島", active: 0 } }),
	],
	["grid of prefectures and programmes", coverageView, ({ app }) => app.actions.select(["tokubetsu", "bio"])],
	[
		"grid with consortia without a programme, filtered to a cell",
		coverageView,
		({ app }) => {
			app.actions.choose({ withFrameless: true });
			app.actions.setFilters({ prefecture: ["34"], program: ["hub"] });
		},
	],
	[
		"map of prefectures, with a shared member",
		coverageView,
		({ app }) => {
			app.actions.choose({ face: "map" });
			app.actions.select(["mazda"]);
		},
	],
	["overlaps", overlapView, () => {}],
	[
		"overlaps with a pair, a bar and the choice of consortia",
		overlapView,
		({ app }) => {
			app.actions.select(["bio", "tokubetsu"]);
			setChoices(app, { isPicking: true });
			app.actions.choose({ isChanceTold: true, combination: ["bio", "tokubetsu"] });
		},
	],
	["status row", statusRow, () => {}],
];

function openAll(app: App): void {
	app.setLocal({ toggledSections: new Set(["seat", "year", "ministry", "kind", "source", "display"]) });
	app.actions.onlyFilterValue("prefecture", "34");
}

const dialogPanel: Panel = (state, app) => html`${dialogs(state, app) as TemplateResult}`;

const dialogCases: readonly (readonly [string, (mounted: Mounted) => void])[] = [
	["open", ({ app }) => app.actions.setDialog("open")],
	["export", ({ app }) => app.actions.setDialog("export")],
	["about", ({ app }) => app.actions.setDialog("about")],
	["data", ({ app }) => app.actions.setDialog("data")],
	[
		"comparison",
		({ app }) => {
			app.actions.select(["tokubetsu", "bio", "kochi"]);
			app.actions.setDialog("compare");
		},
	],
	["keys", ({ app }) => app.actions.setDialog("keys")],
	["start", ({ app }) => app.actions.setDialog("start")],
	["fault", ({ store }) => raiseFault(store, new Error("x"))],
	["source", ({ app }) => app.setLocal({ source: { id: "s1", locator: "14行" } })],
	[
		"report",
		({ store }) =>
			setReport(store, {
				file: "a.csv",
				issues: [makeIssue("row-without-consortium", "error", { file: "a.csv", row: 4 }, {})],
				offer: { dataset: sample, title: "a" },
				accepted: false,
				options: plainReading,
			}),
	],
];

for (const language of ["ja", "en"] satisfies Language[]) {
	describe(`axe finds nothing in ${language}`, () => {
		test.each(cases)("%s", async (_name, panel, prepare) => {
			const mounted = mountPanel(panel, { language });
			prepare(mounted);
			expect(await violations(mounted.root)).toEqual([]);
		});

		test.each(dialogCases)("dialog: %s", async (_name, prepare) => {
			const pictures = { save: async () => {}, preview: async () => null };
			const mounted = mountPanel(dialogPanel, { language, pictures });
			prepare(mounted);
			await new Promise((resolve) => setTimeout(resolve, 0));
			expect(await violations(mounted.root)).toEqual([]);
		});
	});
}
