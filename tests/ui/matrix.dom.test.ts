// The matrix of overlaps: what its cells say to eye, ear and pointer, and how they are walked and chosen.
import { getAllByRole } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { layOutAxis } from "../../src/scene/matrix.ts";
import { overlapView } from "../../src/ui/overlap/overlap.ts";
import { four } from "./four-consortia.ts";
import { mountPanel } from "./harness.ts";

const mount = () => mountPanel(overlapView, { dataset: four });

/** What every cell of the matrix says, row by row, as someone hears it who walks it with the arrow keys. */
async function hearCells(root: HTMLElement): Promise<string[][]> {
	await Promise.resolve();
	root.querySelector<HTMLElement>(".matrix [tabindex='0']")?.focus();
	await userEvent.keyboard("{Control>}{Home}{/Control}");
	const rows = [];
	for (const _ of root.querySelectorAll(".matrix [role='row']")) {
		await userEvent.keyboard("{Home}");
		const heard: string[] = [];
		while (heard.at(-1) !== hearFocus()) {
			heard.push(hearFocus());
			await userEvent.keyboard("{ArrowRight}");
		}
		rows.push(heard);
		await userEvent.keyboard("{ArrowDown}");
	}
	return rows;
}

const hearFocus = () => document.activeElement?.getAttribute("aria-label") ?? "";

/** Does with the pointer what a hand does over a painted cell; a simulated page has no places, so they are made up. */
function pointAtCell(root: HTMLElement, row: number, column: number, kind: "pointermove" | "click"): void {
	const canvas = root.querySelector("canvas") as HTMLCanvasElement;
	const { starts, end } = layOutAxis([3, 1]);
	canvas.getBoundingClientRect = () => new DOMRect(100, 50, 30 * end, 30 * end);
	const [clientX, clientY] = [100 + 30 * ((starts[column] ?? 0) + 0.5), 50 + 30 * ((starts[row] ?? 0) + 0.5)];
	canvas.dispatchEvent(new MouseEvent(kind, { clientX, clientY, bubbles: true }));
}

describe("the cells", () => {
	test("tells n, at least n, none so far and unknown apart", async () => {
		const { root } = mount();
		expect(await hearCells(root)).toEqual([
			[
				"開かれた会議自身",
				"≥1：開かれた会議と第二会議、共通する機関は1以上",
				"≥0：開かれた会議と第一会議、判明分では、共通する機関はない",
				"開かれた会議と、構成員名の記載がない1つの場：不明",
			],
			[
				"≥1：第二会議と開かれた会議、共通する機関は1以上",
				"第二会議自身",
				"1：第二会議と第一会議、共通する機関は1",
				"第二会議と、構成員名の記載がない1つの場：不明",
			],
			[
				"≥0：第一会議と開かれた会議、判明分では、共通する機関はない",
				"1：第一会議と第二会議、共通する機関は1",
				"第一会議自身",
				"第一会議と、構成員名の記載がない1つの場：不明",
			],
		]);
	});

	test("has one tab stop in its row; arrows walk, Enter chooses the pair, the hatch lists who names nobody", async () => {
		const { root, store, app } = mount();
		await Promise.resolve();
		const matrix = root.querySelector(".matrix") as HTMLElement;
		expect(matrix.querySelectorAll("[tabindex='0']")).toHaveLength(1);
		(matrix.querySelector("[tabindex='0']") as HTMLElement).focus();
		await userEvent.keyboard("{ArrowRight}{Enter}");
		expect(store.getState().session.selection).toEqual(["open", "two"]);
		expect(store.getState().session.announcement?.text).toContain("を選びました");
		expect(document.activeElement?.getAttribute("aria-selected")).toBe("true");
		expect(matrix.querySelectorAll(".is-chosen")).toHaveLength(2);
		await userEvent.keyboard("{ArrowDown}");
		const [, second] = getAllByRole(root, "row");
		expect(second?.getAttribute("aria-owns")).toBe(document.activeElement?.id);
		await userEvent.keyboard("{End}");
		expect(hearFocus()).toContain("不明");
		expect(matrix.querySelectorAll("[tabindex='0'], [aria-owns]")).toHaveLength(2);
		await userEvent.keyboard(" ");
		expect(app.local.overlap.areUnknownListed).toBe(true);
	});

	test("the stop is the cell of the chosen pair until another was visited", async () => {
		const { root, app } = mount();
		app.actions.select(["two", "one"]);
		await Promise.resolve();
		const stop = root.querySelector(".matrix [tabindex='0']");
		expect(stop?.getAttribute("aria-label")).toBe("1：第二会議と第一会議、共通する機関は1");
	});

	test("says under the pointer what a reader hears, and a click chooses the pair", async () => {
		const { root, store } = mount();
		await Promise.resolve();
		pointAtCell(root, 0, 1, "pointermove");
		expect(root.querySelector<HTMLElement>(".matrix [title].matrix-cell")?.title).toBe(
			"≥1：開かれた会議と第二会議、共通する機関は1以上",
		);
		pointAtCell(root, 0, 1, "click");
		expect(store.getState().session.selection).toEqual(["open", "two"]);
		await Promise.resolve();
		pointAtCell(root, 0, 0, "click");
		expect(store.getState().session.selection).toEqual(["open", "two"]);
	});

	test("a pair that shares nobody so far is explained over the list", async () => {
		const { root } = mount();
		await Promise.resolve();
		pointAtCell(root, 0, 2, "click");
		const apart = root.querySelector(".pairs > .pair");
		expect(apart?.textContent).toContain("開かれた会議は構成員の一部しか分からず、共通する機関はさらにあり得る。");
		expect(apart?.querySelector(".pair-count")?.textContent).toBe("判明分では 0");
	});
});
