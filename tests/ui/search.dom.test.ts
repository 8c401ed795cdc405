// The search box by keyboard and with an input method.
import { fireEvent, getByRole, getByText, queryAllByRole } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { searchBox } from "../../src/ui/search.ts";
import { mountPanel } from "./harness.ts";

function combobox(root: HTMLElement): HTMLInputElement {
	return getByRole<HTMLInputElement>(root, "combobox");
}

describe("the search box", () => {
	test("lists what matches by kind and takes the marked hit on Enter", async () => {
		const { root, store } = mountPanel(searchBox);
		await userEvent.type(combobox(root), "ﾏﾂﾀﾞ");
		expect(getByRole(root, "option", { name: /マツダ株式会社/ })).toBeTruthy();
		expect(getByText(root, "機関")).toBeTruthy();
		await userEvent.keyboard("{ArrowDown}");
		expect(combobox(root).getAttribute("aria-activedescendant")).toBe("hit-0");
		await userEvent.keyboard("{Enter}");
		expect(store.getState().session.selection).toEqual(["mazda"]);
		expect(combobox(root).getAttribute("aria-expanded")).toBe("false");
	});

	test("does nothing on Enter while an input method composes", async () => {
		const { root, store } = mountPanel(searchBox);
		await userEvent.type(combobox(root), "マツダ");
		fireEvent.keyDown(combobox(root), { key: "Enter", isComposing: true });
		fireEvent.keyDown(combobox(root), { key: "Enter", keyCode: 229 });
		expect(store.getState().session.selection).toEqual([]);
		fireEvent.keyDown(combobox(root), { key: "Enter" });
		expect(store.getState().session.selection).toEqual(["mazda"]);
	});

	test("a hit that is filtered out says by which condition, and choosing it releases that one alone", async () => {
		const { root, app, store } = mountPanel(searchBox);
		app.actions.onlyFilterValue("sector", "finance");
		app.actions.onlyFilterValue("prefecture", "34");
		await userEvent.type(combobox(root), "マツダ");
		expect(getByText(root, /絞り込み（セクター）で隠れています/)).toBeTruthy();
		await userEvent.keyboard("{ArrowDown}{Enter}");
		expect(store.getState().project.view.filters).toEqual({ prefecture: ["34"] });
		expect(store.getState().session.selection).toEqual(["mazda"]);
	});

	test("a hit of a higher layer names the layer, and choosing it raises to just that layer", async () => {
		const { root, app, store } = mountPanel(searchBox);
		app.actions.setLayer(1);
		await userEvent.type(combobox(root), "大嶋");
		expect(getByText(root, /層「人（現職・登壇）」にあります/)).toBeTruthy();
		await userEvent.keyboard("{Enter}");
		expect(store.getState().project.view.layer).toBe(4);
		expect(store.getState().session.selection).toEqual(["oshima"]);
	});

	test("whatever hides a hit gives way in turn: mode, layer, filter", async () => {
		const { root, app, store } = mountPanel(searchBox);
		app.actions.setMode("consortia");
		app.actions.setLayer(1);
		app.actions.onlyFilterValue("prefecture", "34");
		await userEvent.type(combobox(root), "大嶋");
		await userEvent.keyboard("{Enter}");
		const { view } = store.getState().project;
		expect([view.mode, view.layer, view.filters]).toEqual(["two-mode", 4, {}]);
	});

	test("choosing a programme again keeps it chosen", async () => {
		const { root, store } = mountPanel(searchBox);
		for (let round = 0; round < 2; round++) {
			fireEvent.input(combobox(root), { target: { value: "共創の場" } });
			fireEvent.pointerDown(getByRole(root, "option", { name: /共創の場/ }));
		}
		expect(store.getState().project.view.filters.program).toEqual(["hub"]);
	});

	test("choosing a programme shows that programme alone", async () => {
		const { root, store } = mountPanel(searchBox);
		await userEvent.type(combobox(root), "共創の場");
		fireEvent.pointerDown(getByRole(root, "option", { name: /共創の場/ }));
		expect(store.getState().project.view.filters.program).toEqual(["hub"]);
	});

	test("arrows go round, Escape closes the list first and empties the field next", async () => {
		const { root } = mountPanel(searchBox);
		await userEvent.type(combobox(root), "広島");
		const count = queryAllByRole(root, "option").length;
		expect(count).toBeGreaterThan(1);
		await userEvent.keyboard("{ArrowUp}");
		expect(combobox(root).getAttribute("aria-activedescendant")).toBe(`hit-${count - 1}`);
		await userEvent.keyboard("{Escape}");
		expect(combobox(root).value).toBe("広島");
		expect(combobox(root).getAttribute("aria-expanded")).toBe("false");
		await userEvent.keyboard("{Escape}");
		expect(combobox(root).value).toBe("");
	});

	test("says when nothing matches", async () => {
		const { root } = mountPanel(searchBox);
		await userEvent.type(combobox(root), "存在しない");
		expect(getByText(root, "「存在しない」に合うものはありません")).toBeTruthy();
	});
});
