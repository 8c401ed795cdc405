// What the bundled data must show, whatever rows are added to them later.
import { expect, test } from "vitest";
import { findOverlaps } from "../../src/analysis/overlap.ts";
import { wordsOf } from "../../src/i18n/index.ts";
import { isDrawnRole } from "../../src/model/evidence.ts";
import { defaultView, type View } from "../../src/model/view.ts";
import { countShown } from "../../src/pipeline/counts.ts";
import { describeNode } from "../../src/pipeline/detail.ts";
import { countFacets } from "../../src/pipeline/facets.ts";
import { findHeadline } from "../../src/pipeline/headline.ts";
import { nameOf, readNetwork } from "../../src/pipeline/network.ts";
import { listRows } from "../../src/pipeline/rows.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { listShownSets } from "../../src/pipeline/shown-sets.ts";
import { readBundled } from "../helpers/bundled.ts";

const network = readNetwork(readBundled(), []);
const documents: View = {
	...defaultView,
	layer: 1,
	filters: { source: ["tohoku-innovation-declaration", "visualization-table-fy2021"] },
};

test("the table and the declaration alone show eight overlapping consortia in three prefectures", () => {
	const finding = findHeadline(network, showNetwork(network, documents));
	expect(wordsOf("ja").findings.headline(finding)).toEqual({
		title: "構成員が重なるのは、広島・徳島・高知の8つの場",
		detail: "2つ以上の場に属する機関は15。県をまたいで列記された機関はない。",
	});
	expect(wordsOf("en").findings.headline(finding)).toEqual({
		title: "Eight consortia share members",
		detail: "2 in Hiroshima, 3 in Tokushima, 3 in Kochi. No institution is listed in two prefectures.",
	});
});

test("徳島県, 徳島大学 and 高知県 sit in three consortia each; the two of 広島 share three members", () => {
	const shown = showNetwork(network, documents);
	const rows = listRows(network, shown).institutions;
	expect(
		rows
			.filter((row) => row.consortia.length === 3)
			.map((row) => row.name)
			.sort(),
	).toEqual(["徳島大学", "徳島県", "高知県"]);
	const pair = findOverlaps(listShownSets(network, shown)).find(
		({ a, b }) => `${a} ${b}` === "hiroshima-bio-dx hiroshima-special-committee",
	);
	expect(pair?.shared.map((id) => nameOf(network, id)).sort()).toEqual(["マツダ株式会社", "広島大学", "広島県"]);
	expect(pair?.reach).toBe("exact");
});

test("マツダ is one institution, one of whose memberships is its chair's post", () => {
	const shown = showNetwork(network, defaultView);
	const mazda = describeNode(network, shown, "mazda");
	expect(mazda?.evidence.map(({ tie }) => tie.post)).toContain("代表取締役会長");
	expect(mazda?.numbers.consortia).toBe(2);
	expect(wordsOf("ja").findings.sentence(mazda?.finding ?? { kind: "empty" }, (id) => nameOf(network, id))).toBe(
		"広島の2つの場に共通する3機関の一つ。ほかの2つは、広島大学と広島県。",
	);
	const kochi = listRows(network, shown).institutions.filter((row) =>
		["高知大学", "高知県立大学", "高知工科大学"].includes(row.name),
	);
	expect(kochi).toHaveLength(3);
});

test("広島銀行 is stated 産 and classified 金", () => {
	const bank = describeNode(network, showNetwork(network, defaultView), "hiroshima-bank");
	expect([bank?.sectorsStated, bank?.sector]).toEqual([["産"], "finance"]);
});

test("every tie of every layer leads to a source and a locator", () => {
	for (const tie of network.ties) {
		expect(network.sources.has(tie.source), tie.source).toBe(true);
		expect(tie.locator).not.toBe("");
		expect(isDrawnRole(tie.role)).toBe(true);
	}
});

test("counts beside the values agree with what choosing them shows", () => {
	for (const { id, values } of countFacets(network, defaultView).facets) {
		for (const { value, nodes } of values) {
			const view = { ...defaultView, filters: { [id]: [value] } };
			const { consortia, institutions, persons } = countShown(network, view, showNetwork(network, view));
			expect(nodes, `${id}=${value}`).toBe(consortia + institutions + persons);
		}
	}
});
