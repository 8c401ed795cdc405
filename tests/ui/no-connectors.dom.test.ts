// Nobody to list: what was filtered is released before anything is widened.
import { expect, test } from "vitest";
import { bridgesView } from "../../src/ui/bridges/bridges.ts";
import { overlapView } from "../../src/ui/overlap/overlap.ts";
import { datasetOf, readText } from "../ingest/reading.ts";
import { mountPanel } from "./harness.ts";

test("an empty list names the filters that emptied it, and suggests a wider layer only without any", () => {
	const dataset = datasetOf(readText("場,都道府県,区分,機関\n甲,34,産,A社\n乙,34,産,B社\n"));
	const { root, app } = mountPanel(bridgesView, { dataset });
	app.actions.setView("bridges");
	const labels = () => [...root.querySelectorAll(".bridges-empty button")].map((button) => button.textContent?.trim());
	expect(labels().some((label) => label?.includes("広げる"))).toBe(true);
	app.actions.setFilter("prefecture", ["34"]);
	expect(root.querySelector(".bridges-empty p")?.textContent).toContain("「都道府県」で絞り込んでいるため。");
	expect(labels()).toEqual(["「都道府県」の絞り込みを解除"]);
	root.querySelector<HTMLButtonElement>(".bridges-empty button")?.click();
	expect(app.getState().project.view.filters).toEqual({});
});

test.each(["ja", "en"] as const)(
	"of one consortium alone no layer can help: other data are asked for (%s)",
	(language) => {
		const dataset = datasetOf(readText("場,区分,機関\n甲,産,A社\n甲,産,B社\n"));
		const advice = { ja: "場が2つ以上ある資料を開く。", en: "Open data with two consortia or more." }[language];
		const bridges = mountPanel(bridgesView, { dataset, language });
		expect(bridges.root.querySelector(".bridges-empty p")?.textContent?.trim()).toBe(advice);
		expect(bridges.root.querySelectorAll(".bridges-empty button")).toHaveLength(0);
		const overlap = mountPanel(overlapView, { dataset, language });
		expect(overlap.root.querySelector(".advice")?.textContent).toBe(advice);
	},
);
