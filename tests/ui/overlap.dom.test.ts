// The view of overlaps: what each kind of pair says, what a click shows, what is copied.
import { getAllByRole, getByRole, getByText, queryByText, within } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { html } from "lit-html";
import { describe, expect, test, vi } from "vitest";
import { overlapView } from "../../src/ui/overlap/overlap.ts";
import { overlapTools } from "../../src/ui/overlap/tools.ts";
import { makeDataset } from "../helpers/dataset.ts";
import { four } from "./four-consortia.ts";
import { mountPanel, sample } from "./harness.ts";

type Panel = Parameters<typeof mountPanel>[0];
const view: Panel = (state, app) => html`${overlapTools(state, app)}${overlapView(state, app)}`;

const mount = (dataset = four, language: "ja" | "en" = "ja") => mountPanel(view, { dataset, language });
const pairs = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>(".pairs > .pair")];

describe("the list of pairs", () => {
	test("opens with its finding and counts the pairs by what can be said of them", () => {
		const { root } = mount();
		expect(getByRole(root, "heading", { level: 2 }).textContent).toBe("重なりのある組は2つ。うち1つは県をまたぐ");
		const states = within(getByRole(root, "list", { name: "6 組の内訳" })).getAllByRole("listitem");
		expect(states.map((item) => item.textContent?.trim())).toEqual(["2 組 共通あり", "1 組 判明分では 0", "3 組 不明"]);
	});

	test("names the shared institutions with their posts, and gives shares only for complete lists", () => {
		const { root } = mount();
		const [exact, open] = pairs(root);
		expect(exact?.textContent).toContain("マツダ（代表取締役会長）");
		expect(exact?.textContent).toContain("2機関の50％");
		expect(exact?.querySelector(".pair-rate")?.textContent).toBe("0.333");
		expect(open?.querySelector(".pair-count")?.textContent).toBe("≥1");
		expect(open?.querySelector(".pair-rate")?.textContent).toBe("―");
	});

	test("a pair tied by a relation alone stands apart, its overlap unknown", () => {
		const { root } = mount();
		const section = getByRole(root, "heading", { name: "構成員は重ならないが、関係のある組" })
			.parentElement as HTMLElement;
		const [pair] = pairs(section);
		expect(pair?.querySelector(".pair-count")?.textContent).toBe("不明");
		expect(pair?.textContent).toContain("共同署名");
	});

	test("a click opens names, roles, posts and sources, two clicks from the page of the source", async () => {
		const { root, app, store } = mount();
		await userEvent.click(getByRole(root, "button", { name: /第一会議.*第二会議.*共通する機関は1/s }));
		expect(store.getState().session.selection).toEqual(["one", "two"]);
		const open = pairs(root)[0] as HTMLElement;
		expect(open.dataset.open).toBe("true");
		expect(open.querySelectorAll(".listing")).toHaveLength(2);
		await userEvent.click(within(open).getAllByRole("button", { name: "マツダの出典" })[0] as HTMLElement);
		expect(app.local.source).toEqual({ id: "s1", locator: "line 1" });
	});

	test("stays open while one of its members is looked at, and closes when asked to", async () => {
		const { root, store } = mount();
		await userEvent.click(getByRole(root, "button", { name: /第一会議.*第二会議.*重なり率/s }));
		await userEvent.click(getAllByRole(root, "button", { name: "マツダ" })[0] as HTMLElement);
		expect(store.getState().session).toMatchObject({ selection: ["mazda"], inspectorOpen: true });
		expect(pairs(root)[0]?.dataset.open).toBe("true");
		await userEvent.click(getByRole(root, "button", { name: /第一会議.*第二会議.*重なり率/s }));
		expect(store.getState().session.selection).toEqual([]);
		expect(pairs(root)[0]?.dataset.open).toBe("false");
	});

	test("is carried to the network with its shared members", async () => {
		const { root, store } = mount();
		await userEvent.click(getByRole(root, "button", { name: /第一会議.*第二会議.*重なり率/s }));
		await userEvent.click(getByRole(root, "button", { name: "選択をネットワークで見る" }));
		expect(store.getState().session).toMatchObject({ selection: ["one", "two", "mazda"], view: "network" });
	});

	test("stands in the order that was chosen", async () => {
		const { root } = mount();
		await userEvent.selectOptions(getByRole(root, "combobox", { name: "並べ方" }), "place");
		expect(pairs(root)[0]?.textContent).toContain("第一会議");
	});
});

describe("the combinations", () => {
	test("follow the chosen pair, count exactly or at least, and name the institutions of a bar", async () => {
		const { root } = mount();
		await userEvent.click(getByRole(root, "button", { name: /第一会議.*第二会議.*重なり率/s }));
		expect(getByText(root, /7本の棒を足すと 3 になる。/)).toBeTruthy();
		await userEvent.click(getByRole(root, "button", { name: "少なくとも属する" }));
		await userEvent.click(getByRole(root, "button", { name: "第一会議、第二会議のすべてに属する機関：1" }));
		const names = root.querySelector(".combination-names") as HTMLElement;
		expect(within(names).getByRole("button", { name: "マツダ" })).toBeTruthy();
		expect(within(names).getByText("代表取締役会長")).toBeTruthy();
		expect(names.querySelectorAll(".listing")).toHaveLength(2);
	});

	test("are of the consortia ticked; those that name nobody cannot be", async () => {
		const { root } = mount();
		await userEvent.click(getByRole(root, "button", { name: "場を選ぶ" }));
		const tick = (name: RegExp) => getByRole(root, "checkbox", { name }) as HTMLInputElement;
		expect(tick(/無名会議/).disabled).toBe(true);
		await userEvent.click(tick(/第一会議/));
		expect(getByRole(root, "heading", { name: /2つの場/ })).toBeTruthy();
		expect(tick(/第二会議/).disabled).toBe(true);
		expect(getByText(root, /構成員名の記載がない1つの場は、重なりが不明なので組合せに入れていない。/)).toBeTruthy();
	});
});

describe("copying", () => {
	const copy = async (root: HTMLElement, at: number, take = () => {}) => {
		const write = vi.fn(async (_: string) => take());
		Object.defineProperty(navigator, "clipboard", { value: { writeText: write }, configurable: true });
		await userEvent.click(getAllByRole(root, "button", { name: "表をコピー" })[at] as HTMLElement);
		await vi.waitFor(() => expect(write).toHaveBeenCalled());
		return (write.mock.calls[0]?.[0] ?? "").split("\r\n").map((line) => line.split("\t"));
	};

	test("the list spells out what is open, unknown and not computed", async () => {
		const { root } = mount();
		const [, exact, open, related] = await copy(root, 0);
		expect(exact?.slice(2)).toEqual(["1", "マツダ（代表取締役会長）", "0.333", "0.500", "0.500", "", "", "名簿"]);
		expect(open?.slice(2, 5)).toEqual(["1以上", "県庁", "算出しない"]);
		expect(related?.slice(2, 4)).toEqual(["不明", ""]);
	});

	test("the list carries the dates, and chance where it is told", async () => {
		const { root, app } = mount();
		app.actions.choose({ isChanceTold: true });
		const [headings, exact, open] = await copy(root, 0);
		expect(headings?.slice(7)).toEqual([
			"偶然の平均（機関）",
			"この数以上になる見込み（偶然）",
			"場どうしの関係",
			"時点",
			"出典",
		]);
		expect(exact?.slice(7, 9)).toEqual(["1.3", "100.0％"]);
		expect(open?.slice(7, 9)).toEqual(["算出しない", "算出しない"]);
	});

	test("many pairs are written in slices, and the button says so until they are there", async () => {
		const numbers = Array.from({ length: 30 }, (_, at) => at);
		const { root } = mount(
			makeDataset({
				sources: [{ id: "s1", title: "名簿" }],
				consortia: numbers.map((at) => ({ id: `c${at}`, name: `会議${at}` })),
				institutions: [{ id: "all", name: "大学" }],
				memberships: numbers.map((at) => ({ consortium: `c${at}`, institution: "all" })),
			}),
		);
		const button = root.querySelector(".pair-tools .button") as HTMLElement;
		const said: (string | undefined)[] = [];
		const rows = await copy(root, 0, () => said.push(button.textContent?.trim()));
		await vi.waitFor(() => expect(button.textContent?.trim()).toBe("コピーしました"));
		expect(said).toEqual(["書き出しています"]);
		expect(rows).toHaveLength(1 + (30 * 29) / 2);
		expect(rows[1]?.slice(2, 4)).toEqual(["1", "大学"]);
	});

	test("the matrix has a row for those that name nobody", async () => {
		const { root } = mount();
		const rows = await copy(root, 1);
		expect(rows).toHaveLength(5);
		expect(rows.at(-1)?.slice(0, 3)).toEqual(["無名会議", "構成員名の記載なし", "不明"]);
		expect(rows.flat()).toContain("判明分では 0");
	});
});

describe("when there is little to compare", () => {
	test("one consortium: says so and what to do", () => {
		const { root } = mount(makeDataset({ sources: [{ id: "s1" }], consortia: [{ id: "c", name: "場" }] }));
		expect(getByText(root, /^場が2つ以上ある資料を開く/)).toBeTruthy();
	});

	test("one consortium left by a filter: the way back stands beside it", () => {
		const consortia = ["34", "39"].map((code) => ({ id: code, name: `場${code}`, prefectures: [code] }));
		const { root, app } = mount(makeDataset({ sources: [{ id: "s1" }], consortia }));
		app.actions.setFilter("prefecture", ["34"]);
		expect(getByText(root, /絞り込みを外すか/)).toBeTruthy();
		getByRole(root, "button", { name: "すべて解除" }).click();
		expect(app.getState().project.view.filters).toEqual({});
	});

	test("nobody named: unknown, not zero", () => {
		const consortia = ["a", "b"].map((id) => ({ id, name: id, member_list: "none" as const }));
		const { root } = mount(
			makeDataset({ sources: [{ id: "s1" }], consortia, relations: [{ a: "a", b: "b", kind: "co_signed" }] }),
		);
		expect(getByRole(root, "heading", { level: 2 }).textContent).toBe("構成員の重なりは不明");
		expect(queryByText(root, "行列")).toBeNull();
		expect(getByText(root, /構成員を列記した資料を開くか/)).toBeTruthy();
	});

	test("filtered to nothing: names the filter to release", () => {
		const { root, app } = mount();
		app.actions.setFilter("prefecture", []);
		expect(getByText(root, "該当 0 件")).toBeTruthy();
	});

	test("in English bodies stay in Japanese and say so", () => {
		const { root } = mount(sample, "en");
		expect(getByRole(root, "heading", { level: 2 }).textContent).toBe("One pair of consortia shares members");
		expect(root.querySelector(".pair-side [lang='ja']")?.textContent).toBeTruthy();
	});
});
