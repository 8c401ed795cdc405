// Japanese names inside sentences are marked as Japanese.
import { render } from "lit-html";
import { describe, expect, test } from "vitest";
import { bridgesView } from "../../src/ui/bridges/bridges.ts";
import { comparisonDialog } from "../../src/ui/comparison/dialog.ts";
import { coverageView } from "../../src/ui/coverage/coverage.ts";
import { headline } from "../../src/ui/headline.ts";
import { inspectorPanel } from "../../src/ui/inspector/inspector.ts";
import { overlapView } from "../../src/ui/overlap/overlap.ts";
import { languageOf, prose } from "../../src/ui/prose.ts";
import { summaryDialog } from "../../src/ui/summary.ts";
import { tablePanel } from "../../src/ui/table/table.ts";
import { mountPanel } from "./harness.ts";
import { listUnmarked } from "./unmarked.ts";

const english = { language: "en" } as const;

function draw(text: string, language: "ja" | "en" = "en"): { text: string | null; marked: string[] } {
	const root = document.createElement("p");
	render(prose(text, { language }), root);
	const marked = [...root.querySelectorAll('[lang="ja"]')].map((element) => element.textContent ?? "");
	return { text: root.textContent, marked };
}

describe("a sentence with Japanese names", () => {
	test("marks each name and keeps every letter", () => {
		const sentence = "Without マツダ株式会社, no path is left (広島大学/JST).";
		expect(draw(sentence)).toEqual({ text: sentence, marked: ["マツダ株式会社", "広島大学"] });
	});

	test("takes Latin letters and spaces inside a name as part of it", () => {
		const sentence = "Members: SAWACHI共創拠点, 国立大学法人 高知大学 and TAP・産技連.";
		expect(draw(sentence).marked).toEqual(["SAWACHI共創拠点", "国立大学法人 高知大学", "TAP・産技連"]);
	});

	test("stays one piece of text without a name, and in Japanese", () => {
		expect(prose("None shared.", english)).toBe("None shared.");
		expect(prose("広島県の2つ", { language: "ja" })).toBe("広島県の2つ");
	});

	test("says by the element which language an option is in", () => {
		expect(languageOf("広島大学", english)).toBe("ja");
		expect(languageOf("TAP", english)).not.toBe("ja");
		expect(languageOf("広島大学", { language: "ja" })).not.toBe("ja");
	});
});

describe("in English every Japanese word is marked as such", () => {
	const panels = { headline, overlapView, bridgesView, coverageView, tablePanel, inspectorPanel, summaryDialog };
	for (const [name, panel] of Object.entries({ ...panels, comparisonDialog })) {
		test(name, () => {
			const { root, app } = mountPanel(panel, english);
			for (const ids of [[], ["mazda"], ["oshima"], ["tokubetsu", "bio"], ["mazda", "kochi"]]) {
				app.actions.select(ids);
				expect(listUnmarked(root)).toEqual([]);
			}
		});
	}
});
