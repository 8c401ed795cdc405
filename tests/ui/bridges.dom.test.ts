// The view of connectors on the bundled data: rows explained by names, hubs set aside, paths between two.

import { expect, test } from "vitest";
import { measureAll, metricIds } from "../../src/analysis/measures.ts";
import type { Sector } from "../../src/model/dataset.ts";
import { finish } from "../../src/model/steps.ts";
import { undo } from "../../src/store/actions.ts";
import { selectMeasureRequest } from "../../src/store/measures.ts";
import { keepMeasures } from "../../src/store/result-actions.ts";
import type { AppStore } from "../../src/store/store.ts";
import { bridgesTools, bridgesView } from "../../src/ui/bridges/bridges.ts";
import { readBundled } from "../helpers/bundled.ts";
import { makeDataset } from "../helpers/dataset.ts";
import { type Mounted, mountPanel } from "./harness.ts";

const dataset = readBundled();

function open(language: "ja" | "en" = "ja"): Mounted {
	const mounted = mountPanel(bridgesView, { dataset, language });
	mounted.app.actions.setView("bridges");
	return mounted;
}

/** As the worker would. */
function measure(store: AppStore): void {
	const request = selectMeasureRequest(store.getState());
	if (request) keepMeasures(store, request.key, finish(measureAll(request, metricIds)));
}

function find<E extends HTMLElement>(root: HTMLElement, selector: string): E {
	const found = root.querySelector<E>(selector);
	if (!found) throw new Error(`No ${selector}`);
	return found;
}

/** Rows by the name they begin with. */
function rowOf(root: HTMLElement, name: string): HTMLElement | undefined {
	const rows = [...root.querySelectorAll<HTMLElement>(".connector")];
	return rows.find((row) => find(row, ".row-button > span").textContent?.trim().startsWith(name));
}

function press(root: HTMLElement, name: string): void {
	const buttons = [...root.querySelectorAll<HTMLElement>("button")];
	const button = buttons.find((each) => (each.getAttribute("aria-label") ?? each.textContent?.trim()) === name);
	if (!button) throw new Error(`No button ${name}`);
	button.click();
}

function fill(root: HTMLElement, end: "from" | "to", text: string): void {
	const field = find<HTMLInputElement>(root, `#chain-${end}`);
	field.value = text;
	field.dispatchEvent(new Event("input"));
	const enter = (key: string) => field.dispatchEvent(new KeyboardEvent("keydown", { key }));
	enter("ArrowDown");
	enter("Enter");
}

const heading = (root: HTMLElement) => find(root, "h2").textContent;
const pathOf = (root: HTMLElement) => find(root, ".chain").getAttribute("aria-label") ?? "";
const pathText = (root: HTMLElement) => find(root, ".chain-section").textContent ?? "";

test("opens with the only path between 高知 and 東北 and draws it", () => {
	const { root } = open();
	expect(heading(root)).toBe("高知と東北を結ぶ経路は一つ。東京工業大学の大嶋洋一氏と東北経済産業局を通る");
	expect(pathOf(root)).toContain("東京工業大学、大嶋洋一、東北地域リエゾンネットワーク会議、東北経済産業局");
	expect(pathText(root)).toContain("ほかに経路はない");
	expect(find(root, "#chain-title").textContent).toBe("高知から東北への道筋");
	expect(pathText(root)).toContain("大嶋洋一氏本人がSAWACHI共創拠点に関わるという記載はない");
});

test("the lines of a path go on behind its marks, and end with its ends", () => {
	const { root } = open();
	const parts = [...root.querySelectorAll<HTMLElement>(".chain .chain-node, .chain .chain-edge")];
	const nodes = parts.filter((part) => part.matches(".chain-node"));
	const lines = parts.filter((part) => part.matches(".chain-edge")).map((part) => part.dataset.line);
	expect(lines).toEqual(["shared", "thin", "plain", "plain", "plain", "thin"]);
	expect(nodes.map((node) => node.dataset.before)).toEqual(["none", ...lines]);
	expect(nodes.map((node) => node.dataset.after)).toEqual([...lines, "none"]);
});

test("says the same in English", () => {
	const { root } = open("en");
	expect(heading(root)).toBe(
		"One path connects Kochi and Tohoku, through 大嶋洋一 of 東京工業大学, then 東北経済産業局",
	);
	expect(pathText(root)).toContain("There is no other path");
});

test("a row shows its chain, and taken once more its reasons, which go again with the next press", () => {
	const { root } = open();
	const take = () => find(rowOf(root, "大嶋洋一") as HTMLElement, ".row-button").click();
	take();
	expect(pathOf(root)).toContain("大嶋洋一");
	expect(root.querySelector(".connector-detail")).toBeNull();
	take();
	expect(find(root, ".connector-detail").textContent).toContain("大嶋洋一");
	take();
	expect(root.querySelector(".connector-detail")).toBeNull();
});

test("a row says in names why; a person has no score; numbers come with their sentence", () => {
	const { root, store } = open();
	measure(store);
	const body = rowOf(root, "東京工業大学");
	expect(body?.textContent).toContain(
		"SAWACHI共創拠点の構成員。副学長の大嶋洋一氏が2023-11-06の東北リエゾン会議で講演。",
	);
	expect(body?.querySelectorAll("td")[4]?.textContent).toMatch(/^[\d,]+$/);
	expect(rowOf(root, "大嶋洋一")?.querySelectorAll("td")[4]?.textContent).toContain("人には橋渡し度の順位をつけない");
	press(root, "東京工業大学の根拠と数値");
	const detail = find(root, ".connector-detail").textContent ?? "";
	expect(detail).toContain("東京工業大学を除くと、高知（");
	expect(detail).toContain("ほかにいない");
	expect(detail).toMatch(/橋渡し度 [\d,.]+：.*媒介中心性/);
	// In one consortium only: it stands between no two bodies.
	expect(detail).toMatch(/みな互いに結びついている（制約 0\.\d\d、有効規模 1）/);
	expect(detail).not.toContain("区分の間での仲介");
	expect(root.querySelectorAll(".connector-detail .source-link").length).toBeGreaterThan(2);
});

test("roles are told by sector and by seat where these are known, and as unknown where they are not", () => {
	const tell = (sectors: readonly (Sector | null)[]) => {
		const institutions = ["a", "b", "c"].map((id, at) => ({ id, name: id, sector: sectors[at] ?? null }));
		const rows = ["one a", "one b", "two a", "two c"].map((row) => row.split(" "));
		const memberships = rows.map(([consortium = "", institution = ""]) => ({ consortium, institution }));
		const consortia = ["one", "two"].map((id) => ({ id, name: id }));
		const { root, app, store } = mountPanel(bridgesView, {
			dataset: makeDataset({ consortia, institutions, memberships }),
		});
		app.actions.setView("bridges");
		measure(store);
		app.actions.choose({ explained: "a" });
		return find(root, ".connector-detail").textContent ?? "";
	};
	expect(tell(["industry", "academia", "academia"])).toMatch(/区分の間での仲介（[^）]+）：.*相手どうしが同じ側 1/);
	const unknown = tell([null, "academia", "academia"]);
	expect(unknown).toContain("区分の間での仲介：この機関か相手の区分が不明のため、分からない。");
	expect(unknown).toContain("所在県の間での仲介：この機関か相手の所在県が不明のため、分からない。");
});

test("hubs are named above the table; single ones are put back and set aside, undone, and all return by the switch", () => {
	const { root, store } = open();
	expect(find(root, ".hub-names").textContent).toContain("高知県");
	expect(rowOf(root, "高知県")).toBeUndefined();
	press(root, "内訳を変える");
	press(root, "高知県を一覧に戻す");
	expect(store.getState().project.view.hubs.kept).toEqual(["kochi-pref"]);
	press(root, "高知県をまた外す");
	expect(store.getState().project.view.hubs.kept).toEqual([]);
	undo(store);
	expect(store.getState().project.view.hubs.kept).toEqual(["kochi-pref"]);
	press(root, "東北経済産業局の根拠と数値");
	press(root, "中核機関として外す");
	expect(rowOf(root, "東北経済産業局")).toBeUndefined();
	find<HTMLInputElement>(root, "[role=switch]").click();
	expect(rowOf(root, "東北経済産業局")).toBeDefined();
	expect(root.querySelector(".hub-names")).toBeNull();
});

test("two fields ask for a path; from which layer on it is there is said, and one click widens to it", () => {
	const { root, store } = open();
	fill(root, "from", "広島県");
	fill(root, "to", "チャレンジフィールド");
	expect(store.getState().session.selection).toEqual(["hiroshima-pref", "cfh"]);
	expect(pathText(root)).toContain("層5「人の元の職」まで含めるとつながる");
	expect(pathText(root)).toContain("大石知広氏が広島県にいた時期の記載はない");
	press(root, "層5まで広げる");
	expect(store.getState().project.view.layer).toBe(5);
	expect(pathOf(root)).toContain("広島県、大石知広、チャレンジ");
	press(root, "道筋をネットワークで見る");
	expect(store.getState().session.view).toBe("network");
	expect(store.getState().session.selection).toEqual(["hiroshima-pref", "oishi-tomohiro", "cfh"]);
});

test("a mark of the path opens the inspector and leaves the path as it is", () => {
	const { root, store } = open();
	const before = pathOf(root);
	[...root.querySelectorAll<HTMLElement>("button.chain-node")].at(-1)?.click();
	expect(store.getState().session).toMatchObject({ inspectorOpen: true, selection: ["tap"] });
	expect(pathOf(root)).toBe(before);
});

test("the order by betweenness ranks bodies and leaves persons behind them", () => {
	const { root, app, store } = open();
	measure(store);
	app.actions.choose({ connectorOrder: "betweenness", more: { connectors: 5 } });
	const rows = [...root.querySelectorAll(".connector")].map((row) => row.textContent?.includes("人には") === true);
	expect(rows).toContain(true);
	expect(rows.indexOf(true)).toBe(rows.filter((isPerson) => !isPerson).length);
	expect(mountPanel(bridgesTools, { dataset }).root.querySelectorAll("option")).toHaveLength(4);
});

test("where nobody is left to list it says what to release", () => {
	const { root, app, store } = open();
	app.actions.setLayer(1);
	app.actions.setFilter("prefecture", ["36"]);
	for (const { id } of app.answers.connectors(store.getState()).listed) app.actions.setHubAside(id);
	expect(heading(root)).toBe("中核機関のほかに、2つ以上の場をつなぐ機関・人は見当たらない");
	press(root, "中核機関も並べる");
	expect(rowOf(root, "徳島県")).toBeDefined();
});
