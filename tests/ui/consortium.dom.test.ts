// The inspector of a consortium: numbers over time, events, relations, and what higher layers hold.
import { getAllByRole, getByRole, getByText, queryByRole, queryByText } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { html } from "lit-html";
import { describe, expect, test } from "vitest";
import { dialogs } from "../../src/ui/dialogs/dialogs.ts";
import { inspectorPanel } from "../../src/ui/inspector/inspector.ts";
import { tablePanel } from "../../src/ui/table/table.ts";
import { date, makeDataset } from "../helpers/dataset.ts";
import { violations } from "./axe.ts";
import { mountPanel } from "./harness.ts";

const dataset = makeDataset({
	sources: [
		{ id: "s1", title: "記事", publisher: "ある社", date: date("2023") },
		{ id: "s2", title: "振り返り" },
	],
	programs: [
		{ id: "grant", name: "交付金", ministry: "内閣府" },
		{ id: "survey", name: "調査", kind: "survey" },
		{ id: "reform", name: "大学改革", kind: "package" },
	],
	consortia: [
		{ id: "hub", name: "北陸の拠点", member_list: "open" },
		{ id: "network", name: "ネットワーク", member_list: "none" },
		{ id: "table", name: "円卓", kind: "sub-body", member_list: "none" },
	],
	frames: [
		{ consortium: "hub", program: "grant" },
		{ consortium: "hub", program: "survey", kind: "reported_in", locator: "注" },
	],
	events: [
		{
			id: "e9",
			consortium: "table",
			name: "第9回円卓",
			number: 9,
			date: date("2019-12-12"),
			date_printed: "令和元年12月12日(木)",
			theme: "交流の活性化",
			place: "台湾",
			locator: "第9回",
		},
	],
	institutions: [
		{
			...{ id: "univ", name: "県立大学", sector: "academia", sector_basis: "stated" },
			...{ as_of: date("2021"), certainty: "inferred", source: "s1", locator: "三段" },
		},
		{ id: "office", name: "県庁" },
	],
	aliases: [
		{
			institution: "univ",
			printed: "県大",
			step: "short",
			certainty: "inferred",
			as_of: date("2021"),
			locator: "四段",
		},
		{ institution: "univ", printed: "県立大学(県大)", step: "same", certainty: "stated", locator: "五段" },
	],
	memberships: [{ consortium: "hub", institution: "univ" }],
	persons: [
		{ id: "taro", name: "山田太郎" },
		{ id: "hanako", name: "田中花子" },
	],
	involvements: [
		{ person: "taro", consortium: "hub", role: "coordinator" },
		{ person: "hanako", event: "e9", role: "guest" },
	],
	affiliations: [
		{ person: "taro", institution: "univ", post: "教授" },
		{ person: "taro", institution: "office", status: "secondment", as_of: date("2023"), locator: "出向の段" },
		{ person: "taro", institution: "office", status: "former" },
	],
	relations: [
		{ kind: "part_of", a: "table", b: "network" },
		{ kind: "part_of", a: "grant", b: "reform" },
	],
	counts: [
		{ consortium: "hub", value: "18", as_of: date("2021-03"), locator: "一段" },
		{ consortium: "hub", value: "19", as_of: date("2023-02-16"), locator: "二段" },
		{ consortium: "hub", value: "8", subset: "大学", as_of: date("2023-02-16"), locator: "二段" },
		{ consortium: "hub", measure: "partners", value: "13", as_of: date("2023-02-16"), locator: "二段" },
		{ consortium: "hub", value: "79", certainty: "mentioned", source: "s2", locator: "題" },
		{ event: "e9", measure: "attending_persons", value: "72", printed: "72名" },
	],
});

const panel: Parameters<typeof mountPanel>[0] = (state, app) =>
	html`${inspectorPanel(state, app)}${dialogs(state, app)}`;
const open = (id: string, language: "ja" | "en" = "ja") => {
	const mounted = mountPanel(panel, { dataset, language });
	mounted.app.actions.select([id]);
	return mounted;
};

describe("the numbers of a consortium", () => {
	test("members and partners stand beside the named, and a mere mention does not outdo what is stated", () => {
		const { root } = open("hub");
		expect(getByText(root, /列記 1／記載 19＋協力 13/)).toBeTruthy();
		expect(getByText(root, "一部のみ（さらにいる）")).toBeTruthy();
	});

	test("the table of consortia says the same", () => {
		const { root, app } = mountPanel(tablePanel, { dataset });
		app.actions.setTable(true, "consortia");
		expect(getByText(root, "19＋協力 13")).toBeTruthy();
	});

	test("are a chart over time with every value and date, and without inline styles", () => {
		const { root } = open("hub");
		const chart = getByRole(root, "img", { name: /機関数の推移.*2021-03 参画機関 18.*2023-02-16 協力機関 13/ });
		expect([...chart.querySelectorAll("text")].map((text) => text.textContent)).toEqual([
			"2021-03",
			"2023-02-16",
			"18",
			"19",
			"13",
		]);
		expect(chart.querySelectorAll("circle.chart-partners")).toHaveLength(1);
		expect(root.querySelector("[style]")).toBeNull();
	});

	test("are a table too, the undated apart at the end, each with its source", async () => {
		const { root, app } = open("hub");
		const rows = [...root.querySelectorAll(".count-table tbody tr")].map((row) => row.querySelector("td")?.textContent);
		expect(rows).toEqual(
			["2021-03", "2023-02-16", "2023-02-16", "2023-02-16", "時点不明"].map((text) => expect.stringContaining(text)),
		);
		expect(getByText(root, "うち大学", { selector: ".count-table .weak" })).toBeTruthy();
		expect(getByText(root, "言及のみ", { selector: ".count-table .tag" })).toBeTruthy();
		expect(root.querySelectorAll(".count-sources li")).toHaveLength(3);
		await userEvent.click(getByRole(root, "button", { name: "出典3" }));
		expect(app.local.source).toEqual({ id: "s2", locator: "題" });
	});

	test("a single date draws no chart", () => {
		const { root } = open("table");
		expect(queryByRole(root, "img", { name: /機関数/ })).toBeNull();
	});
});

test("a programme that only reports is told from one that funds, each with its source", () => {
	const { root, app } = open("hub");
	expect(getByText(root, "採択・資金")).toBeTruthy();
	expect(getByText(root, "報告のみ").getAttribute("data-frame")).toBe("reported_in");
	getByRole(root, "button", { name: "調査の出典" }).click();
	expect(app.local.source).toEqual({ id: "s1", locator: "注" });
});

test("an event has its date in both calendars, theme, place, how many came and who, each with its source", async () => {
	const { root, app } = open("table");
	expect(getByText(root, /2019-12-12（令和元年12月12日）/)).toBeTruthy();
	expect(getByRole(root, "heading", { level: 4, name: "第9回円卓" })).toBeTruthy();
	for (const text of ["交流の活性化", "台湾", "72名", "来賓"]) expect(getByText(root, text)).toBeTruthy();
	expect(getByRole(root, "button", { name: "田中花子の出典" })).toBeTruthy();
	expect(getByRole(root, "button", { name: "第9回円卓 出席者の出典" })).toBeTruthy();
	await userEvent.click(getByRole(root, "button", { name: "第9回円卓の出典" }));
	expect(app.local.source).toEqual({ id: "s1", locator: "第9回" });
});

test("part and whole lead to each other, each by its own word", async () => {
	const { root, store } = open("table");
	expect(getByText(root, "上位の場")).toBeTruthy();
	await userEvent.click(getByRole(root, "button", { name: "ネットワーク" }));
	expect(store.getState().session.selection).toEqual(["network"]);
	expect(getByText(root, "下部組織")).toBeTruthy();
	expect(getByRole(root, "button", { name: "円卓" })).toBeTruthy();
});

describe("former posts", () => {
	test("are only counted below their layer, with the way there", async () => {
		const { root, store } = open("taro");
		expect(queryByText(root, "元職・出向")).toBeNull();
		expect(getByText(root, "元の職 2 件は層5から")).toBeTruthy();
		await userEvent.click(getByRole(root, "button", { name: /「人の元の職」まで表示/, hidden: true }));
		expect(store.getState().project.view.layer).toBe(5);
	});

	test("stand apart from present ones, dated or said to be undated", () => {
		const { root, app } = open("taro");
		app.actions.setLayer(5);
		const former = getByRole(root, "heading", { level: 3, name: /元職・出向 1/ }).closest("section") as HTMLElement;
		expect(getByText(former, "出向")).toBeTruthy();
		expect(getByText(former, "令和5年（2023）", { selector: "dd" })).toBeTruthy();
		expect(getByText(former, "元職")).toBeTruthy();
		expect(getByText(former, "時期不明")).toBeTruthy();
		const present = getByRole(root, "heading", { level: 3, name: "所属 1" }).closest("section") as HTMLElement;
		expect(queryByText(present, "県庁")).toBeNull();
	});

	test("show on the institution's side too", () => {
		const { root, app } = open("office");
		app.actions.setLayer(5);
		expect(getByRole(root, "heading", { level: 3, name: /元職・出向の人 1/ })).toBeTruthy();
	});
});

for (const language of ["ja", "en"] as const) {
	test.each(["hub", "table", "taro"])(`axe finds nothing in ${language}: %s`, async (id) => {
		const { root, app } = open(id, language);
		app.actions.setLayer(5);
		expect(getAllByRole(root, "heading", { level: 3 }).length).toBeGreaterThan(0);
		expect(await violations(root)).toEqual([]);
	});
}

describe("the entry of an institution", () => {
	test("tells of each printed form who set it equal, as of when, and leads to the place", async () => {
		const { root } = open("univ");
		expect(getByText(root, "略称を統合・当方の読み（確実）・令和3年（2021）")).toBeTruthy();
		expect(getByText(root, "印字のまま・資料に明記")).toBeTruthy();
		await userEvent.click(getByRole(root, "button", { name: "県大の出典" }));
		expect(getByText(root.querySelector("dialog") as HTMLElement, "四段")).toBeTruthy();
	});

	test("tells where its name stands, with what the date of the source does not say", () => {
		const { root } = open("univ", "en");
		const block = getByRole(root, "heading", { name: "Basis of the entry" }).closest("section") as HTMLElement;
		expect(block.textContent?.replace(/\s+/g, " ")).toMatch(/As of ?2021 ?Certainty ?inferred ?Source ?記事/);
	});
});

test("a programme that is part of another says so, in the words of each language", () => {
	expect(getByText(open("hub").root, "大学改革の一部")).toBeTruthy();
	expect(open("hub", "en").root.textContent).toContain("part of 大学改革");
});
