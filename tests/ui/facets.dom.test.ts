// The filter panel as a person uses it.
import { getByRole, getByText, queryByRole } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { facetPanel } from "../../src/ui/facets/facets.ts";
import { makeDataset } from "../helpers/dataset.ts";
import { mountPanel } from "./harness.ts";

describe("the filter panel", () => {
	test("shows every sector with its count, all ticked while nothing is filtered", () => {
		const { root } = mountPanel(facetPanel);
		const box = getByRole<HTMLInputElement>(root, "checkbox", { name: "企業・経済団体、1 機関" });
		expect(box.checked).toBe(true);
		expect(getByRole<HTMLInputElement>(root, "checkbox", { name: "金融機関、1 機関" }).checked).toBe(true);
	});

	test("unticking a value filters it out and offers to undo that in a chip", async () => {
		const { root, store } = mountPanel(facetPanel);
		await userEvent.click(getByRole(root, "checkbox", { name: /^金融機関/ }));
		expect(store.getState().project.view.filters.sector).toEqual(["academia", "industry"]);
		await userEvent.click(getByRole(root, "button", { name: "セクター：金融機関を除く を解除" }));
		expect(store.getState().project.view.filters).toEqual({});
		expect(queryByRole(root, "button", { name: "すべて解除" })).toBeNull();
	});

	test("“only” leaves one value and names it in the chip", async () => {
		const { root, store } = mountPanel(facetPanel);
		await userEvent.click(getByRole(root, "button", { name: "広島県のみ表示" }));
		expect(store.getState().project.view.filters.prefecture).toEqual(["34"]);
		expect(getByText(root, "都道府県：広島県")).toBeTruthy();
	});

	test("clear all releases every facet", async () => {
		const { root, store } = mountPanel(facetPanel);
		await userEvent.click(getByRole(root, "button", { name: "広島県のみ表示" }));
		await userEvent.click(getByRole(root, "checkbox", { name: /^金融機関/ }));
		await userEvent.click(getByRole(root, "button", { name: "すべて解除" }));
		expect(store.getState().project.view.filters).toEqual({});
	});

	test("layers add up: unticking one takes those below away, and the first stays on", async () => {
		const { root, store } = mountPanel(facetPanel);
		await userEvent.click(getByRole(root, "checkbox", { name: /^明記された役割/ }));
		expect(store.getState().project.view.layer).toBe(1);
		expect(getByRole<HTMLInputElement>(root, "checkbox", { name: /^構成員として列記/ }).disabled).toBe(true);
		await userEvent.click(getByRole(root, "checkbox", { name: /^人の元の職/ }));
		expect(store.getState().project.view.layer).toBe(5);
	});

	test("folded sections open on demand and say so", async () => {
		const { root } = mountPanel(facetPanel);
		const heading = getByRole(root, "button", { name: /^年度 / });
		expect(heading.getAttribute("aria-expanded")).toBe("false");
		await userEvent.click(heading);
		expect(getByRole(root, "button", { name: /^年度 / }).getAttribute("aria-expanded")).toBe("true");
		expect(getByRole(root, "checkbox", { name: /^令和3年度（2021）、\d+ 本のつながり$/ })).toBeTruthy();
		expect(getByRole(root, "checkbox", { name: /年度不明/ })).toBeTruthy();
	});

	test("dim and hide are one switch", async () => {
		const { root, store } = mountPanel(facetPanel);
		await userEvent.click(getByRole(root, "button", { name: "隠す" }));
		expect(store.getState().project.view.filteredOut).toBe("hide");
		expect(getByRole(root, "button", { name: "隠す" }).getAttribute("aria-pressed")).toBe("true");
	});

	test("in a projection every number counts what is drawn, and no heading reads zero", () => {
		const { root, app } = mountPanel(facetPanel);
		app.actions.setMode("consortia");
		expect(getByRole(root, "button", { name: /^セクター 場 3$/u })).toBeTruthy();
		expect(getByRole(root, "checkbox", { name: "金融機関、3 場" })).toBeTruthy();
		app.actions.setMode("institutions");
		expect(getByRole(root, "button", { name: /^事業 機関 3$/u })).toBeTruthy();
	});

	test("many prefectures are grouped by region", () => {
		const { root } = mountPanel(facetPanel, { dataset: manyPrefectures() });
		expect(getByText(root, "北海道", { selector: "h4" })).toBeTruthy();
		expect(getByText(root, "東北", { selector: "h4" })).toBeTruthy();
	});
});

function manyPrefectures() {
	const codes = Array.from({ length: 14 }, (_, index) => String(index + 1).padStart(2, "0"));
	return makeDataset({
		sources: [{ id: "s1" }],
		consortia: codes.map((code) => ({ id: `c${code}`, name: `場${code}`, prefectures: [code] })),
	});
}
