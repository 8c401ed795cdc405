// Many consortia in the view of overlaps: the bars of their combinations, and the choice among them.
import { getAllByRole, getByRole, within } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { render } from "lit-html";
import { describe, expect, test } from "vitest";
import { makeProject } from "../../src/store/actions.ts";
import { createAppStore } from "../../src/store/store.ts";
import { connectApp } from "../../src/ui/connect.ts";
import { overlapView } from "../../src/ui/overlap/overlap.ts";
import { makeDataset } from "../helpers/dataset.ts";
import { mountPanel } from "./harness.ts";

const numbers = (length: number) => Array.from({ length }, (_, at) => at);

/** So many consortia of one prefecture, each with a member of its own and one that all of them have. */
const manyConsortia = (count: number) =>
	makeDataset({
		sources: [{ id: "s1", title: "名簿" }],
		consortia: numbers(count).map((at) => ({ id: `c${at}`, name: `会議${at}`, prefectures: ["34"] })),
		institutions: ["all", ...numbers(count).map((at) => `own${at}`)].map((id) => ({ id, name: id })),
		memberships: numbers(count).flatMap((at) => [
			{ consortium: `c${at}`, institution: "all" },
			{ consortium: `c${at}`, institution: `own${at}` },
		]),
	});

function mountEight() {
	const mounted = mountPanel(overlapView, { dataset: manyConsortia(8) });
	mounted.app.actions.choose({ rule: "at-least" });
	return mounted;
}

describe("eight consortia", () => {
	test("have a bar for every combination, each with a cell for every consortium", () => {
		const { root } = mountEight();
		const table = getByRole(root, "table", { name: /8つの場の組合せごとの機関の数/ });
		expect(table.querySelectorAll("[role='rowheader']")).toHaveLength(255);
		expect(table.querySelectorAll("[role='columnheader']")).toHaveLength(9);
		const two = table.querySelector("[aria-label='会議0、会議1のすべてに属する機関：1']");
		const row = two?.closest<HTMLElement>("[role='row']");
		const heard = getAllByRole(row as HTMLElement, "cell").map((cell) => cell.getAttribute("aria-label"));
		expect(heard).toEqual(["属する", "属する", ...numbers(6).map(() => "属さない")]);
	});

	test("are walked by one tab stop, from the first bar to the very last", async () => {
		const { root } = mountEight();
		await Promise.resolve();
		const bars = [...root.querySelectorAll<HTMLElement>(".combination-bar")];
		expect(bars.filter(({ tabIndex }) => tabIndex === 0)).toEqual([bars[0]]);
		bars[0]?.focus();
		await userEvent.keyboard("{ArrowRight}{End}");
		expect(document.activeElement).toBe(bars[254]);
		await userEvent.keyboard("{Enter}");
		expect(bars[254]?.getAttribute("aria-pressed")).toBe("true");
		expect(
			within(root.querySelector(".combination-names") as HTMLElement).getByRole("button", { name: "all" }),
		).toBeTruthy();
	});
});

test("their bars come some a frame, so that no frame is long", async () => {
	const root = document.createElement("main");
	document.body.replaceChildren(root);
	const store = createAppStore({ project: makeProject(manyConsortia(8), "", false), language: "ja" });
	const app = connectApp(store, { effects: {} as never, pictures: null });
	app.actions.choose({ rule: "at-least" });
	render(overlapView(app.getState(), app), root);
	const drawn = [0];
	for (let frame = 0; frame < 200 && drawn.at(-1) !== 255; frame++) {
		await new Promise(requestAnimationFrame);
		drawn.push(root.querySelectorAll(".combination-bar").length);
	}
	expect(drawn.at(-1)).toBe(255);
	expect(Math.max(...drawn.slice(1).map((bars, at) => bars - (drawn[at] ?? 0)))).toBeLessThanOrEqual(16);
});

describe("the choice among many", () => {
	test("stands in parts, each said to be of its place, and draws those out of sight for paper", async () => {
		const { root } = mountPanel(overlapView, { dataset: manyConsortia(100) });
		await userEvent.click(getByRole(root, "button", { name: "場を選ぶ" }));
		expect(getAllByRole(root, "checkbox", { name: /会議/ })).toHaveLength(60);
		window.dispatchEvent(new Event("beforeprint"));
		expect(getAllByRole(root, "checkbox", { name: /会議/ })).toHaveLength(100);
		const parts = getAllByRole(root, "group", { name: "広島県" });
		expect(parts).toHaveLength(7);
		expect(parts.map((part) => part.querySelector("legend")?.classList.contains("visually-hidden"))).toEqual([
			false,
			...numbers(6).map(() => true),
		]);
	});

	test("lets nobody else in once there are eight, and lets the ticked ones out", async () => {
		const { root, app } = mountPanel(overlapView, { dataset: manyConsortia(10) });
		await userEvent.click(getByRole(root, "button", { name: "場を選ぶ" }));
		const boxes = () => getAllByRole(root, "checkbox", { name: /会議/ }) as HTMLInputElement[];
		expect(boxes().filter(({ checked }) => checked)).toHaveLength(8);
		expect(boxes().map(({ disabled, checked }) => disabled === !checked)).toEqual(numbers(10).map(() => true));
		await userEvent.click(boxes().find(({ checked }) => checked) as HTMLElement);
		expect(app.getState().session.choices.combined).toHaveLength(7);
		expect(boxes().some(({ disabled }) => disabled)).toBe(false);
	});
});
