// The inspector: why something matters and where that is written.
import { getAllByRole, getByRole, getByText, queryByText } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { html } from "lit-html";
import { describe, expect, test } from "vitest";
import { dialogs } from "../../src/ui/dialogs/dialogs.ts";
import { inspectorPanel } from "../../src/ui/inspector/inspector.ts";
import { mountPanel } from "./harness.ts";

const withDialogs: Parameters<typeof mountPanel>[0] = (state, app) =>
	html`${inspectorPanel(state, app)}${dialogs(state, app)}`;

describe("the inspector", () => {
	test("says what to do while nothing is selected", () => {
		const { root } = mountPanel(inspectorPanel);
		expect(getByText(root, "選ぶと、ここに根拠が出ます")).toBeTruthy();
	});

	test("tells of an institution its consortia with role, post and programme", () => {
		const { root, app } = mountPanel(inspectorPanel);
		app.actions.select(["mazda"]);
		expect(getByRole(root, "heading", { level: 2, name: "マツダ株式会社" })).toBeTruthy();
		expect(getByRole(root, "heading", { level: 3, name: /属する場 2/ })).toBeTruthy();
		expect(getByText(root, "代表取締役会長")).toBeTruthy();
		expect(getByText(root, "中核（職指定）")).toBeTruthy();
		expect(getByText(root, /内閣府\s地方大学・地域産業創生交付金/)).toBeTruthy();
	});

	test("leads from a tie to its source and place in one click", async () => {
		const { root, app } = mountPanel(withDialogs);
		app.actions.select(["ginko"]);
		await userEvent.click(getByRole(root, "button", { name: "可視化の表 › 14行" }));
		const dialog = root.querySelector("dialog") as HTMLElement;
		expect(getByText(dialog, "14行")).toBeTruthy();
		expect(getByText(dialog, "内閣府")).toBeTruthy();
		expect(getByRole(dialog, "link", { name: "https://example.jp/a", hidden: true })).toBeTruthy();
	});

	test("shows where the stated sector differs from the one of the figure", () => {
		const { root, app } = mountPanel(inspectorPanel);
		app.actions.select(["ginko"]);
		expect(getByText(root, /資料と異なる/)).toBeTruthy();
		app.actions.select(["mazda"]);
		expect(getByText(root, /資料と同じ/)).toBeTruthy();
	});

	test("lists the members of a consortium by sector, each leading to itself and to its source", async () => {
		const { root, app, store } = mountPanel(inspectorPanel);
		app.actions.select(["tokubetsu"]);
		expect(getByText(root, "列記 2")).toBeTruthy();
		expect(getByRole(root, "button", { name: "広島銀行の出典" })).toBeTruthy();
		await userEvent.click(getByRole(root, "button", { name: "マツダ株式会社" }));
		expect(store.getState().session.selection).toEqual(["mazda"]);
	});

	test("sets named and stated members side by side", () => {
		const { root, app } = mountPanel(inspectorPanel);
		app.actions.select(["kochi"]);
		expect(getByText(root, "列記 0／記載 34")).toBeTruthy();
		expect(getByText(root, "構成員名の記載なし")).toBeTruthy();
	});

	test("explains a tie by its evidence", () => {
		const { root, app } = mountPanel(inspectorPanel);
		app.actions.selectEdge("mazda", "tokubetsu");
		expect(getByRole(root, "heading", { level: 2, name: "つながりの根拠" })).toBeTruthy();
		expect(getByText(root, "代表取締役会長")).toBeTruthy();
	});

	test("tells what several selected nodes share, and lets one go again", async () => {
		const { root, app, store } = mountPanel(inspectorPanel);
		app.actions.select(["mazda", "daigaku"]);
		expect(getByRole(root, "heading", { level: 2, name: "2 件を選択" })).toBeTruthy();
		expect(getAllByRole(root, "button", { name: "バイオDX拠点" })).toHaveLength(1);
		await userEvent.click(getByRole(root, "button", { name: "広島大学 の選択を外す" }));
		expect(store.getState().session.selection).toEqual(["mazda"]);
	});

	test("keeps names as printed in English, marked as Japanese", () => {
		const { root, app } = mountPanel(inspectorPanel, { language: "en" });
		app.actions.select(["mazda"]);
		const name = getByText(root, "マツダ株式会社", { selector: "h2 *" });
		expect(name.getAttribute("lang")).toBe("ja");
		expect(queryByText(root, "属する場")).toBeNull();
	});
});
