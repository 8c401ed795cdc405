// The grid of prefectures and programmes by mouse and keyboard: filters and the way back, shared members, the map.
import { getByRole } from "@testing-library/dom";
import { html } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { undo } from "../../src/store/edit.ts";
import type { State } from "../../src/store/state.ts";
import { setFilteredOut } from "../../src/store/view-actions.ts";
import type { App } from "../../src/ui/app.ts";
import { coverageTools, coverageView } from "../../src/ui/coverage/coverage.ts";
import { makeDataset } from "../helpers/dataset.ts";
import { type Mounted, mountPanel } from "./harness.ts";

const panel = (state: State, app: App) => html`${coverageTools(state, app)}${coverageView(state, app)}`;

function cell(root: HTMLElement, text: string): HTMLElement {
	const found = [...root.querySelectorAll<HTMLElement>("td[data-column]")].find((each) =>
		each.textContent?.includes(text),
	);
	if (!found) throw new Error(`no cell with ${text}`);
	return found;
}

function headOf(root: HTMLElement, text: string): HTMLElement {
	const found = [...root.querySelectorAll<HTMLElement>("th[data-row]")].find((each) =>
		each.textContent?.includes(text),
	);
	if (!found) throw new Error(`no head with ${text}`);
	return found;
}

function press(element: HTMLElement, key: string): void {
	element.focus();
	element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

/** What the page puts on the clipboard from now on, by type. */
function takeCopies(): ReadonlyMap<string, string> {
	const taken = new Map<string, string>();
	const clipboardData = { setData: (type: string, content: string) => taken.set(type, content) };
	document.execCommand = (command) =>
		!document.dispatchEvent(Object.assign(new Event(command, { cancelable: true }), { clipboardData }));
	return taken;
}

let mounted: Mounted;
beforeEach(() => {
	mounted = mountPanel(panel);
});

describe("the grid", () => {
	test("says in words whether a consortium is funded, how many members of which sector, and how many are shared", () => {
		const hiroshima = cell(mounted.root, "広島特別委員会");
		const text = hiroshima.textContent?.replace(/\s+/g, " ");
		expect(text).toContain("採択・資金");
		expect(text).toContain("列記 2");
		expect(getByRole(hiroshima, "img", { name: "企業・経済団体 1" }).textContent?.trim()).toBe("1");
		expect(getByRole(hiroshima, "img", { name: "金融機関 1" }).textContent?.trim()).toBe("1");
		expect(text).toContain("うち共通 1");
	});

	test("says 記載なし where nothing is reported, and 不明 where nobody is named", () => {
		expect(mounted.root.textContent).not.toContain("高知構想");
		mounted.root.querySelector<HTMLInputElement>(".coverage-frameless input")?.click();
		const empty = mounted.root.querySelector<HTMLElement>("td[data-empty='true']") as HTMLElement;
		expect(getByRole(empty, "img", { name: "記載なし" }).textContent).toBe("–");
		const kochi = cell(mounted.root, "高知構想").textContent;
		expect(kochi).toContain("構成員は不明");
		expect(kochi).not.toMatch(/列記 0(?!／)/u);
	});

	test("has a column of consortia without a programme where no consortium has one", () => {
		const { root } = mountPanel(panel, {
			dataset: makeDataset({ consortia: [{ id: "c", name: "北の会", prefectures: ["36"] }] }),
		});
		expect(cell(root, "北の会")).toBeTruthy();
		expect(root.querySelector(".coverage-frameless")).toBeNull();
	});

	test("names no facet as narrowed to nothing", () => {
		mounted.app.actions.setFilters({ prefecture: ["34"], program: [] });
		expect(mounted.root.querySelector(".coverage-narrowed span")?.textContent).toBe("広島県で絞り込み中");
		mounted.app.actions.setFilters({ prefecture: null, program: [] });
		expect(mounted.root.querySelector(".coverage-narrowed")).toBeNull();
	});

	test("a click on a cell filters by both, selects, and is one step to undo", () => {
		cell(mounted.root, "バイオDX拠点").click();
		const { project, session } = mounted.store.getState();
		expect(project.view.filters).toEqual({ prefecture: ["34"], program: ["hub"] });
		expect(session.selection).toEqual(["bio"]);
		expect(cell(mounted.root, "広島特別委員会").textContent).toContain("絞り込みの対象外");
		undo(mounted.store);
		expect(mounted.store.getState().project.view.filters).toEqual({});
	});

	test("the same click again takes the filter back, and so does the button that names it", () => {
		cell(mounted.root, "バイオDX拠点").click();
		cell(mounted.root, "バイオDX拠点").click();
		expect(mounted.store.getState().project.view.filters).toEqual({});
		expect(mounted.store.getState().session.selection).toEqual([]);
		headOf(mounted.root, "広島県").click();
		expect(mounted.root.querySelector(".coverage-narrowed")?.textContent).toContain("広島県で絞り込み中");
		mounted.root.querySelector<HTMLButtonElement>(".coverage-narrowed button")?.click();
		expect(mounted.store.getState().project.view.filters).toEqual({});
	});

	test("what is filtered out goes when it is to be hidden", () => {
		setFilteredOut(mounted.store, "hide");
		headOf(mounted.root, "共創の場").click();
		expect(mounted.root.textContent).not.toContain("広島特別委員会");
		expect(mounted.root.textContent).toContain("バイオDX拠点");
	});

	test("a name selects its consortium without filtering, and its posts and sources stand below", () => {
		cell(mounted.root, "広島特別委員会").querySelector<HTMLButtonElement>(".entry-name")?.click();
		expect(mounted.store.getState().project.view.filters).toEqual({});
		const below = mounted.root.querySelector(".coverage-chosen");
		expect(below?.textContent).toContain("マツダ株式会社");
		expect(below?.textContent).toContain("代表取締役会長");
		below?.querySelector<HTMLButtonElement>(".source-mark")?.click();
		expect(mounted.app.local.source).toMatchObject({ id: "s1" });
	});

	test("pointing at a shared member marks the consortia that list it; choosing it shows on what that rests", () => {
		const name = mounted.root.querySelector<HTMLButtonElement>(".shared-members button");
		expect(name?.textContent).toContain("マツダ株式会社");
		name?.dispatchEvent(new Event("pointerenter"));
		expect(mounted.root.querySelectorAll(".coverage-entry[data-lit='true']")).toHaveLength(2);
		name?.dispatchEvent(new Event("pointerleave"));
		expect(mounted.root.querySelectorAll(".coverage-entry[data-lit='true']")).toHaveLength(0);
		name?.click();
		expect(mounted.root.querySelectorAll(".chosen-member .card")).toHaveLength(2);
	});

	test("is one stop of the tab key; arrows move, Enter filters, Space selects", async () => {
		await Promise.resolve();
		const stops = () => mounted.root.querySelectorAll(".coverage-grid [tabindex='0']");
		expect(stops()).toHaveLength(1);
		const first = stops()[0] as HTMLElement;
		press(first, "ArrowDown");
		const below = document.activeElement as HTMLElement;
		expect(below.textContent).toContain("広島特別委員会");
		expect(stops()).toHaveLength(1);
		press(below, " ");
		expect(mounted.store.getState().session.selection).toEqual(["tokubetsu"]);
		expect(mounted.store.getState().project.view.filters).toEqual({});
		press(below, "Enter");
		expect(mounted.store.getState().project.view.filters).toEqual({ prefecture: ["34"], program: ["grant"] });
	});

	test("up and down keep to their column across the line of shared members, which spans all", () => {
		const bio = cell(mounted.root, "バイオDX拠点");
		press(bio, "ArrowDown");
		const line = document.activeElement as HTMLElement;
		expect(line.textContent).toContain("この行の場に共通する構成員");
		press(line, "ArrowUp");
		expect(document.activeElement).toBe(bio);
	});

	test("a row opens its consortia side by side", () => {
		mounted.root.querySelector<HTMLButtonElement>(".row-compare")?.click();
		const { session } = mounted.store.getState();
		expect(session.dialog).toBe("compare");
		expect(session.selection).toEqual(["tokubetsu", "bio"]);
	});

	test("says its language row by row, so that another one is taken over row by row", async () => {
		const rows = () => [...mounted.root.querySelectorAll<HTMLElement>(".coverage-grid tbody")].map((row) => row.lang);
		expect(new Set(rows())).toEqual(new Set(["ja"]));
		mounted.app.actions.setLanguage("en");
		expect(new Set(rows())).toEqual(new Set(["en"]));
		expect(mounted.root.querySelector<HTMLElement>(".coverage-grid thead")?.lang).toBe("en");
	});

	test("marks in English what is Japanese, and nothing that is English", () => {
		const { root } = mountPanel(panel, { language: "en" });
		const head = headOf(root, "University grant");
		expect([...head.querySelectorAll("[lang='ja']")].map(({ textContent }) => textContent)).toEqual(["内閣府"]);
		expect(cell(root, "バイオDX拠点").querySelector(".entry-name [lang='ja']")?.textContent).toBe("バイオDX拠点");
	});

	test("copies as text and as a table", async () => {
		const taken = takeCopies();
		mounted.root.querySelector<HTMLButtonElement>(".button.small")?.click();
		await vi.waitFor(() => expect(mounted.store.getState().session.announcement?.text).toContain("コピーしました"));
		const text = taken.get("text/plain");
		expect(text?.split("\r\n")[0]).toContain("都道府県\t");
		expect(text).toContain("広島特別委員会\n　採択・資金、列記 2、産 1 金 1、うち共通 1");
		expect(taken.get("text/html")).toContain("<th>広島県★</th>");
	});

	test("copies what is shown now, though its button was drawn before the filter", async () => {
		const taken = takeCopies();
		mounted = mountPanel(
			(state, app) => html`${guard([], () => coverageTools(state, app))}${coverageView(state, app)}`,
		);
		setFilteredOut(mounted.store, "hide");
		mounted.app.actions.setFilter("program", ["hub"]);
		mounted.root.querySelector<HTMLButtonElement>(".button.small")?.click();
		await vi.waitFor(() => expect(taken.get("text/plain")).toContain("バイオDX拠点"));
		expect(taken.get("text/plain")).not.toContain("広島特別委員会");
	});
});

describe("the map", () => {
	beforeEach(() => mounted.app.actions.choose({ face: "map" }));
	const tile = (name: string) => mounted.root.querySelector<HTMLButtonElement>(`.tile[title^="${name}"]`);

	test("has 47 prefectures, each saying how many consortia and members, or that none is reported", () => {
		expect(mounted.root.querySelectorAll(".tiles .tile")).toHaveLength(47);
		expect(tile("広島県")?.title).toBe(
			"広島県：2つの場、2つ以上の交付金・補助に採択、列記された構成員 企業・経済団体 1、大学・高専 1、金融機関 1",
		);
		expect(tile("東京都")?.title).toBe("東京都：場の記載なし");
	});

	test("a tile filters, and what is then left out is not taken for none reported", () => {
		tile("高知県")?.click();
		expect(mounted.store.getState().project.view.filters).toEqual({ prefecture: ["39"] });
		expect(tile("広島県")?.title).toBe("広島県：2つの場は絞り込みの対象外");
		expect(tile("広島県")?.dataset.state).toBe("out");
		tile("高知県")?.click();
		expect(mounted.store.getState().project.view.filters).toEqual({});
	});

	test("arrows walk to the neighbour", async () => {
		await Promise.resolve();
		press(tile("高知県") as HTMLElement, "ArrowRight");
		expect((document.activeElement as HTMLElement).title).toContain("徳島県");
		press(document.activeElement as HTMLElement, "ArrowUp");
		expect((document.activeElement as HTMLElement).title).toContain("香川県");
	});
});

test("without any consortium left it says which filter to release", () => {
	mounted.app.actions.setFilter("prefecture", []);
	expect(mounted.root.querySelector(".empty-notice")?.textContent).toContain("都道府県");
});
