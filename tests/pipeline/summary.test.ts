// The facts of the written summary, and the summary in words.
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/i18n/index.ts";
import { defaultView, type View } from "../../src/model/view.ts";
import { nameOf, readNetwork } from "../../src/pipeline/network.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { summarizeShown } from "../../src/pipeline/summary.ts";
import { readBundled } from "../helpers/bundled.ts";
import { makeDataset } from "../helpers/dataset.ts";

/** Two consortia that share b and c; a third that names nobody and is reached through one person only. */
const network = readNetwork(
	makeDataset({
		consortia: [
			{ id: "one", name: "第一会議", prefectures: ["34"], member_list: "complete" },
			{ id: "two", name: "第二会議", prefectures: ["34"], member_list: "open" },
			{ id: "three", name: "第三会議", prefectures: ["39"], member_list: "none" },
		],
		institutions: [
			{ id: "a", name: "甲社", sector: "industry" },
			{ id: "b", name: "乙大学", sector: "academia" },
			{ id: "c", name: "丙県", sector: "government" },
		],
		memberships: [
			{ consortium: "one", institution: "a" },
			{ consortium: "one", institution: "b" },
			{ consortium: "one", institution: "c" },
			{ consortium: "two", institution: "b" },
			{ consortium: "two", institution: "c" },
		],
		persons: [{ id: "p", name: "山田太郎" }],
		involvements: [
			{ person: "p", consortium: "two", role: "coordinator" },
			{ person: "p", consortium: "three", role: "coordinator" },
		],
	}),
	[],
);

function summarize(change: Partial<View> = {}) {
	return summarizeShown(network, showNetwork(network, { ...defaultView, ...change }));
}

describe("the summary of what is shown", () => {
	test("counts lists by how far they go, and pairs that nothing is known of", () => {
		const summary = summarize();
		expect(summary.consortia).toEqual({ complete: 1, open: 1, none: 1 });
		expect(summary.overlapping).toBe(1);
		expect(summary.overlaps).toEqual([{ a: "one", b: "two", shared: ["b", "c"], reach: "at-least" }]);
		// Both pairs with the third.
		expect(summary.unknownPairs).toBe(2);
		expect(summary.shared).toEqual([
			{ id: "b", consortia: 2 },
			{ id: "c", consortia: 2 },
		]);
	});

	test("tells pairs that share nobody so far from those of which nothing is known", () => {
		const bundled = readNetwork(readBundled(), []);
		const summary = summarizeShown(bundled, showNetwork(bundled, defaultView));
		expect([summary.overlapping, summary.pairsWithNobodySoFar, summary.unknownPairs]).toEqual([9, 73, 171]);
		const [, pairs] = wordsOf("ja").summary.write(summary, (id) => nameOf(bundled, id)).findings;
		expect(pairs).toBe("構成員を共有する場の組は9。73組は判明分では 0。171組は構成員名の記載がなく不明。");
	});

	test("does not say that there are no institutions where only consortia are drawn", () => {
		for (const language of ["ja", "en"] as const) {
			const written = wordsOf(language).summary.write(summarize({ mode: "consortia" }), (id) => nameOf(network, id));
			expect(written.shows).toHaveLength(3);
			expect(written.shows.join(" ")).not.toMatch(/機関はない|No institution/);
		}
	});

	test("names who keeps consortia together: without the person the third loses both others", () => {
		expect(summarize().cutPoints).toEqual([{ id: "p", pairs: 2 }]);
		expect(summarize().groups).toBe(1);
	});

	test("speaks of what passes the filters and of the layers that are on", () => {
		const members = summarize({ layer: 1 });
		expect(members.ties).toEqual([{ layer: 1, ties: 5 }]);
		expect(members.persons).toBe(0);
		const academia = summarize({ filters: { sector: ["academia"] } });
		expect(academia.filters).toEqual([{ facet: "sector", values: ["academia"] }]);
		expect(academia.sectors).toEqual([{ sector: "academia", institutions: 1 }]);
		expect(academia.overlaps[0]?.shared).toEqual(["b"]);
	});

	test("a projection is not asked what falls apart", () => {
		expect(summarize({ mode: "institutions" }).cutPoints).toEqual([]);
	});
});

describe("the written summary", () => {
	const write = (language: "ja" | "en", change: Partial<View> = {}) =>
		wordsOf(language).summary.write(summarize(change), (id) => nameOf(network, id));

	test("tells unknown pairs apart from pairs that share, and at least from exactly", () => {
		const findings = write("ja").findings.join("");
		expect(findings).toContain("構成員を共有する場の組は1。2組は構成員名の記載がなく不明。");
		expect(findings).toContain("「第一会議」と「第二会議」は2機関以上を共有する（乙大学、丙県）。");
		expect(findings).toContain("山田太郎を除くと、表示中の場の2組が互いにたどれなくなる。");
	});

	test("tells filters and layers in words", () => {
		expect(write("ja", { layer: 1, filters: { prefecture: ["34"] } }).shows.join("")).toContain(
			"絞り込みは、都道府県＝広島県。根拠の層は「構成員として列記」だけ。",
		);
		expect(write("en", { layer: 1 }).shows.join(" ")).toContain("No filter. Evidence: only “Listed members”.");
	});

	test("says the same in English", () => {
		const findings = write("en").findings.join(" ");
		expect(findings).toContain("1 pair of consortia shares members. Of 2 pairs nothing can be said");
		expect(findings).toContain("第一会議 and 第二会議 share at least 2 institutions (乙大学, 丙県).");
		expect(findings).toContain("Without 山田太郎, 2 pairs of consortia shown would no longer be connected.");
	});
});
