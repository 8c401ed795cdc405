// Candidates under the connectors, and what is tried out there.
import { getByRole, getByText, queryByText, within } from "@testing-library/dom";
import { describe, expect, test } from "vitest";
import { undo } from "../../src/store/actions.ts";
import { bridgesView } from "../../src/ui/bridges/bridges.ts";
import { candidatesSection } from "../../src/ui/candidates/candidates.ts";
import { inspectorPanel } from "../../src/ui/inspector/inspector.ts";
import { makeDataset } from "../helpers/dataset.ts";
import { violations } from "./axe.ts";
import { mountPanel } from "./harness.ts";

/** 第一 and 第二 lie in 広島 and share nobody; 甲 of 第一 sits with 乙 of 第二 in 第三. */
const dataset = makeDataset({
	consortia: [
		{ id: "one", name: "第一会議", label: "第一", prefectures: ["34"] },
		{ id: "two", name: "第二会議", label: "第二", prefectures: ["34"] },
		{ id: "three", name: "第三会議", label: "第三", prefectures: ["39"] },
	],
	institutions: [
		{ id: "a", name: "甲社", sector: "industry" },
		{ id: "b", name: "乙大学", sector: "academia" },
	],
	memberships: [
		{ consortium: "one", institution: "a" },
		{ consortium: "three", institution: "a" },
		{ consortium: "three", institution: "b" },
		{ consortium: "two", institution: "b" },
	],
});

describe("the candidates", () => {
	test("are marked as inferred and tell the chain in words, with the layer of its weakest tie", () => {
		const { root } = mountPanel(candidatesSection, { dataset });
		expect(getByText(root, "推定・要確認")).toBeTruthy();
		expect(
			getByText(root, "甲社は第一の構成員。甲社は第三の構成員。乙大学は第三の構成員。乙大学は第二の構成員。"),
		).toBeTruthy();
		expect(getByText(root, "最も弱い根拠：構成員として列記")).toBeTruthy();
		expect(getByText(root, "同じ県（広島県）、共通0")).toBeTruthy();
	});

	test("lead to the source of every tie of the chain", () => {
		const { root, app } = mountPanel(candidatesSection, { dataset });
		const chain = root.querySelector(".candidate-chain") as HTMLElement;
		const links = within(chain).getAllByRole("button", { hidden: true });
		expect(links).toHaveLength(4);
		links[0]?.click();
		expect(app.local.source).not.toBeNull();
	});

	test("can be narrowed to a place or a consortium, which can be released", () => {
		const { root, app } = mountPanel(candidatesSection, { dataset });
		const select = getByRole(root, "combobox", { name: "どの場について" }) as HTMLSelectElement;
		const texts = [...select.options].map((option) => option.textContent?.trim());
		expect(texts).toEqual(["すべて（1件）", "広島県（1件）", "第一（1件）", "第二（1件）"]);
		select.value = "consortium.two";
		select.dispatchEvent(new Event("change"));
		expect(app.getState().session.choices.narrowing).toEqual({ by: "consortium", value: "two" });
		expect(root.querySelectorAll(".candidate")).toHaveLength(1);
		app.actions.choose({ narrowing: { by: "prefecture", value: "39" } });
		expect(root.querySelectorAll(".candidate")).toHaveLength(0);
		expect(getByText(root, "選んだ範囲に、挙げられる候補はない。")).toBeTruthy();
		expect(select.selectedOptions[0]?.textContent?.trim()).toBe("高知県（0件）");
		getByRole(root, "button", { name: "すべての候補を表示" }).click();
		expect(root.querySelectorAll(".candidate")).toHaveLength(1);
	});

	test("are reached from the top of the view, by a link that says how many there are", () => {
		const { root } = mountPanel(bridgesView, { dataset });
		getByRole(root, "button", { name: "重ならない場をつなげそうな候補 1件" }).click();
		expect(document.activeElement?.id).toBe("candidates-title");
	});

	test("say in English what they say in Japanese", () => {
		const { root } = mountPanel(candidatesSection, { dataset, language: "en" });
		expect(getByText(root, "inferred, to be checked")).toBeTruthy();
		expect(root.querySelector(".candidate")?.textContent).toContain("甲社 is listed in 第一 (member).");
	});

	test.each(["ja", "en"] as const)("have no fault that axe finds (%s)", async (language) => {
		const { root, app } = mountPanel(candidatesSection, { dataset, language });
		app.actions.addTentative({ actor: "a", consortium: "two" });
		expect(await violations(root)).toEqual([]);
	});
});

describe("trying a tie out", () => {
	test("shows what would change, leaves the data as they are and can be undone", () => {
		const { root, app, store } = mountPanel(candidatesSection, { dataset });
		(getByRole(root, "button", { name: "仮に加える", hidden: true }) as HTMLButtonElement).click();
		expect(store.getState().project.tentative).toEqual([{ actor: "a", consortium: "two" }]);
		expect(store.getState().project.dataset).toBe(dataset);
		const row = getByRole(root, "rowheader", { name: "構成員を共有する場の組" }).closest("tr");
		expect([...(row?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent)).toEqual(["2", "3"]);
		for (const place of [".what-if", ".what-if-brief"]) {
			const told = within(root.querySelector(place) as HTMLElement);
			expect(told.getByText("第一と第二が甲社を共有するようになる。")).toBeTruthy();
		}
		expect(app.answers.counts(store.getState()).ties).toBe(4);
		expect(root.querySelector(".try-form .what-if-brief")?.textContent).toContain("構成員を共有する場の組：2 → 3");
		getByText(root, "数の変化を見る").click();
		expect(document.activeElement).toBe(getByText(root, "仮のつながり"));
		undo(store);
		expect(queryByText(root, "仮のつながり")).toBeNull();
		expect(queryByText(root, "数の変化を見る")).toBeNull();
	});

	test("is offered where an institution and a consortium are selected, and taken back one by one", () => {
		const { root, app, store } = mountPanel(
			(state, own) => (state.session.selection.length > 0 ? inspectorPanel(state, own) : candidatesSection(state, own)),
			{ dataset },
		);
		app.actions.select(["b", "one"]);
		getByRole(root, "button", { name: "仮に加える" }).click();
		expect(store.getState().session.announcement?.text).toBe("乙大学を第一会議に仮に加えました。元に戻せます");
		getByRole(root, "button", { name: "仮のつながりを取り消す" }).click();
		expect(store.getState().project.tentative).toEqual([]);
		getByRole(root, "button", { name: "仮に加える" }).click();
		app.actions.clearSelection();
		getByRole(root, "button", { name: "仮のつながりを取り消す：乙大学と第一会議" }).click();
		expect(store.getState().project.tentative).toEqual([]);
	});
});
