// The table that says what the figure says.
import { getAllByRole, getByRole, getByText, queryByRole, within } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { tablePanel } from "../../src/ui/table/table.ts";
import { makeDataset } from "../helpers/dataset.ts";
import { mountPanel } from "./harness.ts";

function names(root: HTMLElement): readonly string[] {
	return getAllByRole(root, "rowheader").map((cell) => cell.textContent?.trim().replace(/^[産学官金他]\s*/, "") ?? "");
}

describe("the table", () => {
	test("sorts by a column, first down then up for numbers, and tells the direction", async () => {
		const { root } = mountPanel(tablePanel);
		await userEvent.click(getByRole(root, "button", { name: /属する場/ }));
		expect(getByRole(root, "columnheader", { name: /属する場/ }).getAttribute("aria-sort")).toBe("descending");
		expect(names(root)[0]).toBe("マツダ株式会社");
		await userEvent.click(getByRole(root, "button", { name: /属する場/ }));
		expect(getByRole(root, "columnheader", { name: /属する場/ }).getAttribute("aria-sort")).toBe("ascending");
		expect(names(root).at(-1)).toBe("マツダ株式会社");
	});

	test("a click selects, and what is selected stands first", async () => {
		const { root, store } = mountPanel(tablePanel);
		await userEvent.click(getByRole(root, "button", { name: "広島銀行" }));
		expect(store.getState().session.selection).toEqual(["ginko"]);
		const [, first] = getAllByRole(root, "row");
		expect(first?.getAttribute("aria-current")).toBe("true");
		expect(names(root)[0]).toBe("広島銀行");
	});

	test("a selection made elsewhere is marked here, a frame after the rest of the page", async () => {
		const { root, app } = mountPanel(tablePanel);
		app.actions.select(["daigaku"]);
		await new Promise((resolve) => requestAnimationFrame(resolve));
		expect(names(root)[0]).toBe("広島大学");
	});

	test("the tab of ties lists role, source and place, and selects the tie", async () => {
		const { root, store } = mountPanel(tablePanel);
		await userEvent.click(getByRole(root, "tab", { name: /つながり/ }));
		expect(getByRole(root, "cell", { name: "可視化の表 › 14行" })).toBeTruthy();
		const row = getByRole(root, "cell", { name: "可視化の表 › 14行" }).closest("tr") as HTMLElement;
		await userEvent.click(within(row).getByRole("button"));
		expect(store.getState().session.edge).toEqual(["ginko", "tokubetsu"]);
	});

	test("of a projection the pairs stand in a tab of their own, beside the one kind of node and what they rest on", async () => {
		const { root, store, app } = mountPanel(tablePanel);
		await userEvent.click(getByRole(root, "tab", { name: /^人/ }));
		app.actions.setMode("institutions");
		expect(getAllByRole(root, "tab").map((tab) => tab.textContent?.trim().replace(/\s*\d+$/, ""))).toEqual([
			"機関",
			"つながる組",
			"もとのつながり",
		]);
		expect(getByRole(root, "tab", { selected: true }).textContent).toContain("機関");
		await userEvent.click(getByRole(root, "tab", { name: /つながる組/ }));
		const first = getAllByRole(root, "row")[1] as HTMLElement;
		const cells = within(first).getAllByRole("cell");
		expect(cells.map((cell) => cell.textContent?.trim()).slice(1, 3)).toEqual(["1", "バイオDX拠点"]);
		await userEvent.click(within(first).getByRole("button"));
		expect(store.getState().session.edge).toHaveLength(2);
	});

	test("unknown is not zero: a consortium without named members has no number", async () => {
		const { root } = mountPanel(tablePanel);
		await userEvent.click(getByRole(root, "tab", { name: /^場/ }));
		const row = getByRole(root, "rowheader", { name: "高知構想" }).closest("tr") as HTMLElement;
		expect(
			within(row)
				.getAllByRole("cell")
				.map((cell) => cell.textContent?.trim()),
		).toEqual(["高知県", "", "―", "34", "不明"]);
	});

	test("has 200 rows a page, drawn as they come into sight and all of them for printing", async () => {
		const many = Array.from({ length: 230 }, (_, index) => `i${String(index).padStart(3, "0")}`);
		const dataset = makeDataset({
			sources: [{ id: "s1" }],
			consortia: [{ id: "c", name: "場", prefectures: ["34"] }],
			institutions: many.map((id) => ({ id, name: `機関${id}` })),
			memberships: many.map((id) => ({ consortium: "c", institution: id })),
		});
		const { root } = mountPanel(tablePanel, { dataset });
		// By selector: asking for roles among hundreds of rows takes seconds here.
		expect(root.querySelectorAll("tbody tr").length).toBeLessThan(30);
		window.dispatchEvent(new Event("beforeprint"));
		expect(root.querySelectorAll("tbody tr")).toHaveLength(200);
		await userEvent.click(getByText(root, "次のページ"));
		window.dispatchEvent(new Event("beforeprint"));
		expect(root.querySelectorAll("tbody tr")).toHaveLength(30);
		expect((getByText(root, "次のページ") as HTMLButtonElement).disabled).toBe(true);
	});

	test("has no pages when all rows fit", () => {
		const { root } = mountPanel(tablePanel);
		expect(queryByRole(root, "button", { name: "次のページ" })).toBeNull();
	});
});
