// Consortia side by side in their dialog.
import { html, type TemplateResult } from "lit-html";
import { expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { dialogs } from "../../src/ui/dialogs/dialogs.ts";
import { inspectorPanel } from "../../src/ui/inspector/inspector.ts";
import { readBundled } from "../helpers/bundled.ts";
import { mountPanel } from "./harness.ts";

function openComparison(ids: readonly string[], language: "ja" | "en" = "ja", dataset?: Dataset) {
	const mounted = mountPanel((state, app) => html`${dialogs(state, app) as TemplateResult}`, {
		language,
		...(dataset ? { dataset } : {}),
	});
	mounted.app.actions.select(ids);
	mounted.app.actions.setDialog("compare");
	const rowOf = (item: string) =>
		[...mounted.root.querySelectorAll(`tr[data-item="${item}"] td`)].map((each) =>
			each.textContent?.replace(/\s+/g, " ").trim(),
		);
	return { ...mounted, rowOf };
}

test("every consortium is a column; members stand by sector, shared ones marked, posts beside them", () => {
	const { root, rowOf } = openComparison(["tokubetsu", "bio"]);
	expect([...root.querySelectorAll("thead th")].map((each) => each.textContent?.trim())).toEqual([
		"名称",
		"広島特別委員会",
		"バイオDX拠点",
	]);
	expect(rowOf("sector-industry")[0]).toContain("マツダ株式会社 代表取締役会長 ◆");
	expect(rowOf("sector-finance")[1]).toBe("–");
	expect(rowOf("program")[0]).toContain("内閣府 地方大学・地域産業創生交付金 採択・資金");
	expect(root.textContent).toContain("広島特別委員会 × バイオDX拠点：1");
});

test("a consortium that names nobody is unknown in every sector and beside the others", () => {
	const { root, rowOf } = openComparison(["tokubetsu", "kochi"]);
	expect(rowOf("members")[1]).toContain("不明（構成員名の記載なし）");
	expect(rowOf("sector-industry")[1]).toBe("不明");
	expect(root.textContent).toContain("広島特別委員会 × 高知構想：不明");
	expect(rowOf("counts")).toEqual(["記載なし", expect.stringContaining("34")]);
});

test("of a list that is not whole a sector may hold others, and a number says which part it counts", () => {
	const { rowOf } = openComparison(["hiroshima-bio-dx", "cfh"], "ja", readBundled());
	expect(rowOf("sector-finance")).toEqual([]);
	expect(rowOf("sector-industry")[1]).toBe("判明分ではなし");
	expect(rowOf("sector-other")[0]).toBe("–");
	expect(rowOf("counts")[1]).toContain("参画機関（うち大学・国研） 8（令和2年度（2020））");
});

test("a source opens before it and gives it back", () => {
	const { root, app } = openComparison(["tokubetsu", "bio"]);
	root.querySelector<HTMLButtonElement>(".source-mark")?.click();
	expect(root.querySelector("#dialog-source")).not.toBeNull();
	app.setLocal({ source: null });
	expect(root.querySelector("#dialog-compare")).not.toBeNull();
});

test("in English names stay as printed and are marked as Japanese", () => {
	const { root } = openComparison(["tokubetsu", "bio"], "en");
	expect(root.querySelector("tr[data-item='sector-academia'] [lang='ja']")?.textContent).toBe("広島大学");
	const bundled = openComparison(["hiroshima-bio-dx", "cfh"], "en", readBundled());
	expect(bundled.rowOf("program")[0]).toContain("文部科学省 Co-creation hub programme");
});

test("the inspector of several consortia offers it; one consortium cannot be compared", () => {
	const mounted = mountPanel(inspectorPanel);
	const button = () =>
		[...mounted.root.querySelectorAll("button")].find((each) => each.textContent?.includes("並べて比べる"));
	mounted.app.actions.select(["tokubetsu", "mazda"]);
	expect(button()).toBeUndefined();
	mounted.app.actions.select(["tokubetsu", "bio"]);
	button()?.click();
	expect(mounted.store.getState().session.dialog).toBe("compare");
});
