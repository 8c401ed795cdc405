// Panels on a real store and pipeline, drawn into the page of the test and redrawn on every change.
import { render, type TemplateResult } from "lit-html";
import { vi } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { makeProject } from "../../src/store/actions.ts";
import type { Language, State } from "../../src/store/state.ts";
import { type AppStore, createAppStore } from "../../src/store/store.ts";
import type { App, PictureTools } from "../../src/ui/app.ts";
import { connectApp } from "../../src/ui/connect.ts";
import { finishTurns } from "../../src/ui/turns.ts";
import { date, makeDataset } from "../helpers/dataset.ts";

export interface Mounted {
	readonly root: HTMLElement;
	readonly app: App;
	readonly store: AppStore;
	readonly effects: ReturnType<typeof fakeEffects>;
}

/** Two consortia of 広島 sharing マツダ, one of 高知 without named members, one bank, one person. */
export const sample: Dataset = makeDataset({
	sources: [{ id: "s1", title: "可視化の表", publisher: "内閣府", date: date("FY2021"), url: "https://example.jp/a" }],
	programs: [
		{
			id: "grant",
			name: "地方大学・地域産業創生交付金",
			label: "地方大学交付金",
			name_en: "University grant",
			ministry: "内閣府",
		},
		{ id: "hub", name: "共創の場形成支援プログラム", label: "共創の場", ministry: "文部科学省" },
	],
	consortia: [
		{ id: "tokubetsu", name: "広島特別委員会", prefectures: ["34"] },
		{ id: "bio", name: "バイオDX拠点", prefectures: ["34"] },
		{ id: "kochi", name: "高知構想", prefectures: ["39"], member_list: "none" },
	],
	frames: [
		{ consortium: "tokubetsu", program: "grant" },
		{ consortium: "bio", program: "hub" },
	],
	institutions: [
		{
			id: "mazda",
			name: "マツダ株式会社",
			sector: "industry",
			sector_basis: "stated",
			prefecture: "34",
			kind: "company",
		},
		{ id: "daigaku", name: "広島大学", sector: "academia", sector_basis: "stated", prefecture: "34" },
		{ id: "ginko", name: "広島銀行", sector: "finance", sector_basis: "stated", prefecture: "34", kind: "bank" },
	],
	memberships: [
		{
			consortium: "tokubetsu",
			institution: "mazda",
			role: "core",
			post: "代表取締役会長",
			sector_stated: "産",
			as_of: date("FY2021"),
		},
		{ consortium: "bio", institution: "mazda", sector_stated: "産", as_of: date("FY2021") },
		{ consortium: "bio", institution: "daigaku", sector_stated: "学", as_of: date("FY2021") },
		{ consortium: "tokubetsu", institution: "ginko", sector_stated: "産", as_of: date("FY2021"), locator: "14行" },
	],
	persons: [{ id: "oshima", name: "大嶋洋一" }],
	involvements: [{ person: "oshima", consortium: "kochi", role: "coordinator" }],
	counts: [{ consortium: "kochi", measure: "members", value: "34" }],
});

function fakeEffects() {
	return {
		openFiles: vi.fn(),
		rereadFiles: vi.fn(),
		closeReport: vi.fn(),
		stopJob: vi.fn(),
		copyLink: vi.fn(async () => {}),
		undo: vi.fn(),
		redo: vi.fn(),
	};
}

/** Draws a panel; the page holds nothing else. */
export function mountPanel(
	panel: (state: State, app: App) => TemplateResult | symbol,
	options: { readonly language?: Language; readonly dataset?: Dataset; readonly pictures?: PictureTools } = {},
): Mounted {
	const { language = "ja", dataset = sample, pictures = null } = options;
	document.documentElement.lang = language;
	document.title = "Renkei Map";
	const root = document.createElement("main");
	document.body.replaceChildren(root);
	const store = createAppStore({ project: makeProject(dataset, "見本", false), language });
	const effects = fakeEffects();
	const app = connectApp(store, { effects, pictures });
	const draw = () => {
		render(panel(app.getState(), app), root);
		finishTurns();
	};
	app.subscribe(draw);
	draw();
	return { root, app, store, effects };
}
