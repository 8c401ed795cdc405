// Closed lists and dates in both languages, and findings as sentences.
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/i18n/index.ts";
import { sectorOrder } from "../../src/model/dataset.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { PartialDate } from "../../src/model/partial-date.ts";
import { institutionKinds } from "../../src/model/tables/actors.ts";
import { relationKinds, roles } from "../../src/model/tables/ties.ts";
import { facetIds, modes } from "../../src/model/view.ts";

const ja = wordsOf("ja");
const en = wordsOf("en");
const date = (text: string) => text as PartialDate;

describe("terms", () => {
	test("hold every value of the closed lists in both languages", () => {
		for (const { terms } of [ja, en]) {
			const lists: readonly (readonly [object, readonly string[]])[] = [
				[terms.roles, [...Object.keys(roles), ...Object.keys(relationKinds), "current", "former", "secondment"]],
				[terms.institutionKinds, Object.keys(institutionKinds)],
				[terms.certainties, ["stated", "inferred", "mentioned"]],
				[terms.sectors, sectorOrder],
				[terms.sectorGlyphs, sectorOrder],
				[terms.layers, ["1", "2", "3", "4", "5", "6"]],
				[terms.facets, facetIds],
				[terms.modes, modes],
			];
			for (const [list, keys] of lists) {
				expect(Object.keys(list).sort()).toEqual([...keys].sort());
				expect(Object.values(list).every((word) => typeof word === "string" && word !== "")).toBe(true);
			}
		}
	});

	test("write years in both calendars and days as ISO", () => {
		const { formatDate } = ja.terms;
		expect(formatDate(date("FY2021"))).toBe("令和3年度（2021）");
		expect(formatDate(date("FY2019"))).toBe("令和元年度（2019）");
		expect(formatDate(date("FY2018"))).toBe("平成30年度（2018）");
		expect(formatDate(date("2023"))).toBe("令和5年（2023）");
		expect(formatDate(date("1989"))).toBe("平成元年（1989）");
		expect(formatDate(date("2024-05-21"))).toBe("2024-05-21");
		expect(en.terms.formatDate(date("FY2021"))).toBe("FY2021");
		expect(ja.terms.fiscalYear("2021")).toBe("令和3年度（2021）");
	});

	test("change the era on its day", () => {
		const { formatDateInFull } = ja.terms;
		expect(formatDateInFull(date("2024-05-21"))).toBe("2024-05-21（令和6年5月21日）");
		expect(formatDateInFull(date("2019-04-30"))).toBe("2019-04-30（平成31年4月30日）");
		expect(formatDateInFull(date("2019-05-01"))).toBe("2019-05-01（令和元年5月1日）");
		expect(formatDateInFull(date("2019-05"))).toBe("2019-05（令和元年5月）");
		expect(formatDateInFull(date("1989-01-07"))).toBe("1989-01-07（昭和64年1月7日）");
		expect(formatDateInFull(date("FY2021"))).toBe("令和3年度（2021）");
	});

	test("write one date where both agree, else a range", () => {
		expect(ja.terms.dateRange(date("FY2021"), date("FY2021"))).toBe("令和3年度（2021）");
		expect(ja.terms.dateRange(date("FY2021"), date("2024-05-21"))).toBe("令和3年度（2021）〜2024-05-21");
		expect(en.terms.dateRange(date("FY2021"), date("2024-05-21"))).toBe("FY2021 to 2024-05-21");
		expect([ja.terms.prefecture("34"), en.terms.prefecture("34"), en.terms.region("tohoku")]).toEqual([
			"広島県",
			"Hiroshima",
			"Tohoku",
		]);
	});
});

const names: Readonly<Record<string, string>> = {
	u: "広島大学",
	h: "広島県",
	c1: "特別委員会",
	c2: "バイオDX",
	g: "J-NEXUS",
	m: "経済産業省",
};
const say = (finding: Finding) => [ja, en].map(({ findings }) => findings.sentence(finding, (id) => names[id] ?? id));
const hiroshima = { kind: "prefecture", code: "34", consortia: 2 } as const;

describe("findings", () => {
	test("say who shares a membership", () => {
		const finding: Finding = {
			kind: "shared-member",
			id: "mazda",
			consortia: ["c1", "c2"],
			places: [hiroshima],
			others: ["u", "h"],
		};
		expect(say(finding)).toEqual([
			"広島の2つの場に共通する3機関の一つ。ほかの2つは、広島大学と広島県。",
			"One of the 3 institutions shared by both Hiroshima consortia. The other two are 広島大学 and 広島県.",
		]);
		expect(say({ ...finding, others: [] })).toEqual([
			"広島の2つの場に共通するのは、この機関だけ。",
			"The only institution shared by both Hiroshima consortia.",
		]);
		expect(say({ ...finding, others: ["u"], places: [] })[0]).toBe(
			"2つの場に共通する2機関の一つ。もう一つは、広島大学。",
		);
	});

	test("name regions and places of several kinds in the opening line", () => {
		const finding: Finding = {
			kind: "overlap",
			consortia: Array.from({ length: 12 }, (_, at) => `c${at}`),
			prefectures: ["02", "34"],
			places: [hiroshima, { kind: "region", region: "tohoku", consortia: 10 }],
			sharedInstitutions: 17,
			acrossPrefectures: 1,
			onlyLinks: [],
		};
		expect(ja.findings.headline(finding)).toEqual({
			title: "構成員が重なるのは、広島・東北の12の場",
			detail: "2つ以上の場に属する機関は17。県をまたいで列記された機関は1。",
		});
		expect(en.findings.headline(finding)).toEqual({
			title: "12 consortia share members",
			detail: "2 in Hiroshima, 10 in Tohoku. 1 institution is listed in more than one prefecture.",
		});
	});

	test("keep unknown apart from none", () => {
		expect(ja.findings.headline({ kind: "no-overlap", consortia: 3, unknown: 3 }).title).toBe("構成員の重なりは不明");
		expect(ja.findings.headline({ kind: "no-overlap", consortia: 12, unknown: 2 })).toEqual({
			title: "列記された構成員が重なる場はない",
			detail: "比べたのは12の場。うち2つは構成員名の記載がなく、重なりは不明。",
		});
		expect(en.findings.headline({ kind: "no-overlap", consortia: 3, unknown: 1 }).detail).toBe(
			"3 consortia are compared. 1 of them names no members, so its overlap is unknown.",
		);
		expect(say({ kind: "members-unknown", id: "c1" })[0]).toContain("「不明」");
	});

	test("tell of persons, their programmes and affiliations", () => {
		const finding: Finding = { kind: "person-links", id: "p", consortia: [], institutions: ["m"], programs: ["g"] };
		expect(say(finding)).toEqual([
			"J-NEXUSの担当。所属は経済産業省。",
			"Official of J-NEXUS. Affiliated with 経済産業省.",
		]);
		expect(say({ ...finding, consortia: ["c1", "c2"], programs: [], institutions: [] })).toEqual([
			"特別委員会とバイオDXの両方に関わる。所属の記載はない。",
			"Takes part in 特別委員会 and バイオDX. No affiliation is stated.",
		]);
	});

	test("are whole sentences for every kind of finding", () => {
		const findings: readonly Finding[] = [
			{ kind: "empty" },
			{ kind: "no-overlap", consortia: 0, unknown: 0 },
			{ kind: "no-overlap", consortia: 1, unknown: 0 },
			{ kind: "sole-member", id: "u", consortium: "c1" },
			{ kind: "no-membership", id: "u", ties: 0 },
			{ kind: "no-membership", id: "u", ties: 1 },
			{ kind: "consortium-overlap", id: "c1", members: 8, shared: 0, sharesWith: [] },
			{ kind: "consortium-overlap", id: "c1", members: 8, shared: 3, sharesWith: ["c2"] },
			{ kind: "common", ids: ["u", "h"], shared: [] },
			{ kind: "common", ids: ["u", "h"], shared: ["c1", "c2", "g", "m", "x"] },
		];
		for (const finding of findings) {
			const [japanese, english] = say(finding);
			expect(japanese).toMatch(/。$/);
			expect(english).toMatch(/\.$/);
		}
	});
});
