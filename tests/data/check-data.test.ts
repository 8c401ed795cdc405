// The checker of the bundled data catches each kind of fault once it is planted into clean tables.
import { describe, expect, test } from "vitest";
import { checks } from "../../scripts/data-check/checks.mjs";
import { readPrintedDate } from "../../scripts/data-check/dates.mjs";
import type { CheckedData } from "../../scripts/data-check/load.mjs";
import { checkNearHomonyms, isNear } from "../../scripts/data-check/near-homonyms.mjs";
import { isCorporateNumber, isLocalCode } from "../../scripts/data-check/official-numbers.mjs";
import { CELL, plantFault, smallDecisions } from "./small-dataset.ts";

function findFaults(data: CheckedData): string[] {
	const general = checks.filter(({ name }) => name !== "near-homonyms decided").map(({ check }) => check(data));
	const findings = [...general, checkNearHomonyms(data, smallDecisions)];
	return findings.flatMap(({ faults }) => faults.map(({ table, line, text }) => `${table}:${line ?? "-"} ${text}`));
}

const planted: [fault: string, table: string, from: string, to: string, found: string][] = [
	["a wrong header", "counts", "measure", "measures", "counts:1 the header is not"],
	["a byte order mark", "sources", "id,title", "\ufeffid,title", "sources:- has a byte order mark"],
	["a missing required cell", "consortia", "海山連携協議会", "", "consortia:2 name is empty"],
	["a value outside its closed list", "consortia", ",body,", ",club,", "“club” is not in the closed list"],
	["a word of the language as a value", "consortia", ",body,", ",constructor,", "“constructor” is not in the closed"],
	["an unreadable id", "institutions", "umi-bank", "Umi Bank", "“Umi Bank” is not a readable id"],
	["an id used in two tables", "institutions", "umi-bank", "umiyama", "id “umiyama” is already taken in consortia"],
	["a reference to nothing", "memberships", "umi-products", "umi-nobody", "“umi-nobody” is no id of institutions"],
	["a reference to the wrong table", "memberships", "umi-products", "paper", "“paper” is no id of institutions"],
	["a day that does not exist", "events", "2019-12-12", "2019-02-30", "“2019-02-30” is not a date"],
	["an alias of two things", "aliases", "umi-bank,,", "umi-bank,umiyama,", "points at 2 of institution"],
	["an alias that is not printed", "aliases", ",,海山連携協議会", ",,海山協議会", "printed “海山協議会” is not in"],
	["a count of two things", "counts", "umiyama,,,", "umiyama,,first-meeting,", "points at 2 of consortium"],
	["a label too long for the figure", "consortia", "海山協議会", "海山連携協議会の長い略称例", "is too long"],
	["stray white space", "institutions", "海産株式会社", "海産株式会社 ", "has stray white space"],
	["an institution without an as-of", "institutions", "2019,stated", ",stated", "institutions:2 has no as_of"],
	["an institution without a certainty", "institutions", "2019,stated", "2019,", "institutions:2 has no certainty"],
	["an institution without a source", "institutions", "stated,paper", "stated,", "institutions:2 has no source"],
	["a printed form without an as-of", "aliases", "2019,stated", ",stated", "aliases:2 has no as_of"],
	["a printed form without a certainty", "aliases", "2019,stated", "2019,", "aliases:2 has no certainty"],
	["a tie without an as-of and without a word on it", "memberships", "2019,stated", ",stated", "has no as_of"],
	["a source without a date", "sources", "海山県,2019", "海山県,", "paper: has no date"],
	["a date the source does not give", "institutions", "2019,stated", "2021,stated", "as of 2021, which is no date of"],
	["a likely form that is stated", "aliases", "spaces,sure", "spaces,likely", "is only likely, and yet stated"],
	["a stated name that is not printed", "institutions", "海産株式会社", "海の産物株式会社", "lines do not say so"],
	[
		"a stated form away from its name",
		"aliases",
		`post,sure,2019,stated,paper,${CELL}`,
		"post,sure,2019,stated,paper,第1回 › 4行目",
		"“株式会社海山銀行頭取” is stated, but its lines do not",
	],
	["a row without a locator", "events", "第1回 › 4行目", "", "events:2 has no locator"],
	["a locator without a line", "events", "第1回 › 4行目", "第1回", "neither ends in “ › N行目” nor"],
	["a heading that is not there", "events", "第1回 › 4行目", "第2回 › 4行目", "“第2回” does not stand above line 4"],
	["a column that is not there", "consortia", "協議会の列", "委員会の列", "“委員会” does not stand above line 3"],
	["a page without a topic", "memberships", "ページ › 参画の知らせ", "ページ", "nor is a “ページ › topic”"],
	["a line of a page", "memberships", "ページ › 参画の知らせ", "参画の知らせ › 3行目", "site is a page, without lines"],
	["a page of a document", "memberships", "第1回 › 4行目", "ページ › 第1回", "paper is a document and needs"],
	["a place in an unknown source", "memberships", "paper: 第1回", "papers: 第1回", "“papers” is no id of sources"],
	["a line beyond another document", "memberships", "4行目", "40行目", "line 40 is beyond the end"],
	[
		"a source that cannot be found",
		"sources",
		"https://example.jp/",
		"",
		"site: has neither a document nor an address",
	],
	["an address that is none", "sources", "https://example.jp/", "example.jp", "“example.jp” is not an address"],
	["a line beyond the document", "events", "4行目", "400行目", "beyond the end"],
	["an empty line", "events", "4行目", "2行目", "line 2 is empty"],
	["a line of another row of the table", "institutions", "海山県の行", "川山県の行", "is not the row of 川山県"],
	["a document that is not there", "sources", "paper,", "other-paper,", "paper.txt is not in the folder"],
	["a printed form that is not printed", "memberships", "海産株式会社", "海産", "“海産” has no alias"],
	["a post that is not printed", "memberships", ",頭取,", ",会頭,", "post “会頭” is not in"],
	["a name missing from a list", "memberships", "海産株式会社", "海山大学", "left over: “海産株式会社”"],
	["a name used twice", "memberships", "株式会社海山銀行頭取", "海産株式会社", "or used twice"],
	["a member under the wrong mark", "memberships", "海産株式会社,産", "海産株式会社,官", "has the mark “官”"],
	[
		"a printed form without an alias",
		"aliases",
		"株式会社海山銀行頭取",
		"海山銀行",
		"“株式会社海山銀行頭取” has no alias",
	],
	[
		"a form of two bodies",
		"aliases",
		"海山 大学短期大学部,spaces",
		"海山大学,short",
		"is a form of umi-univ as well as of",
	],
	["near-homonyms nobody decided", "institutions", "海産株式会社", "海山大学部", "one or two?"],
	["a wrong era year", "events", "令和元年", "令和2年", "is 2020-12-12, not 2019-12-12"],
	["a wrong weekday", "events", "(木)", "(金)", "2019-12-12 is a 木, not a 金"],
	[
		"a wrong corporate number",
		"institutions",
		"stated,,,,,",
		"stated,,,8700110005902,,",
		"“8700110005902” has a wrong",
	],
	["a wrong local code", "institutions", "stated,,,,,", "stated,34,inferred,,340007,", "“340007” has a wrong"],
	["a local code of elsewhere", "institutions", "stated,,,,,", "stated,36,inferred,,340006,", "of another prefecture"],
	["a bank classified as industry", "institutions", "bank,finance", "bank,industry", "is financial but classified"],
	["a bank known by its name only", "institutions", "bank,finance", "company,industry", "is financial but classified"],
	["a sector nobody stated", "institutions", "finance,inferred", "finance,stated", "no list marks it so"],
	["more names than were stated", "counts", "members,,5", "members,,3", "names 4 members, more than the 3 stated"],
	["a part larger than the whole", "counts", "大学,2,", "大学,6,", "6 大学 are more than the whole 5"],
	["a complete list with names missing", "consortia", ",open,", ",complete,", "“complete” with 4 of 5"],
	["a list that may have been cut off", "consortia", ",open,", ",complete,", "its cell ends in a separator"],
	["a list of none with names", "consortia", ",open,", ",none,", "although its list is “none”"],
];

describe("the checker of the bundled data", () => {
	test("finds nothing in clean tables", () => {
		expect(findFaults(plantFault())).toEqual([]);
	});

	test.each(planted)("catches %s", (_, table, from, to, found) => {
		expect(findFaults(plantFault(table, from, to)).join("\n")).toContain(found);
	});

	test("lets a time stay untold where the note says so", () => {
		const data = plantFault("memberships", "2019,stated", ",stated");
		const [row] = data.tables.memberships?.rows ?? [];
		if (row) row.note = "時期の記載なし";
		expect(findFaults(data)).toEqual([]);
	});

	test("dates a name by the meeting it stands under, or by its source", () => {
		const data = plantFault("institutions", `2019,stated,paper,${CELL}`, "2019-12-12,stated,paper,第1回 › 4行目");
		expect(findFaults(data).join("\n")).not.toContain("is no date of");
	});

	test("catches a missing file", () => {
		const data = plantFault();
		delete data.tables.relations;
		expect(findFaults(data)).toContain("relations:- the file is missing");
	});

	test("catches a decision that fits no pair", () => {
		const { faults } = checkNearHomonyms(plantFault("institutions", "海山大学,", "湖川学院,"), smallDecisions);
		expect(faults.map(({ text }) => text)).toContain("a decision about “umi-bank umi-univ” fits no pair");
	});

	test("tells near names from far ones", () => {
		expect(isNear("徳島県商工会連合会", "徳島県商工会議所連合会")).toBe(true);
		expect(isNear("県立広島大学", "広島大学")).toBe(true);
		expect(isNear("台日商務交流協進会", "日台商務協進会")).toBe(true);
		expect(isNear("広島大学", "岡山大学")).toBe(false);
	});

	test("knows a well-formed official number", () => {
		expect(isCorporateNumber("8700110005901")).toBe(true);
		expect(isCorporateNumber("7700110005901")).toBe(false);
		expect(["010006", "340006", "390003", "160008"].map(isLocalCode)).toEqual([true, true, true, true]);
		expect(isLocalCode("34000")).toBe(false);
	});

	test("asks about consortia too", () => {
		const data = plantFault();
		data.tables.consortia?.rows.push({ id: "umiyama-two", name: "海山連携協議会部会" });
		const { faults } = checkNearHomonyms(data, smallDecisions);
		expect(faults).toMatchObject([{ table: "consortia", line: 3 }]);
	});

	test("asks about persons as it does about bodies", () => {
		const data = plantFault();
		data.tables.persons?.rows.push({ id: "umino-ichiro", name: "海野一郎" }, { id: "umino-jiro", name: "海野二郎" });
		const { faults } = checkNearHomonyms(data, smallDecisions);
		expect(faults).toMatchObject([{ table: "persons", text: "海野一郎 and 海野二郎: one or two? Not decided" }]);
	});

	test("reads eras, plain years and fiscal years", () => {
		expect(readPrintedDate("平成23年11月15日(火)")).toEqual({ date: "2011-11-15", weekday: "火" });
		expect(readPrintedDate("2023年11月6日(月曜日)")).toEqual({ date: "2023-11-06", weekday: "月" });
		expect(readPrintedDate("2024年 5月 21日")?.date).toBe("2024-05-21");
		expect(readPrintedDate("令和5年度")?.date).toBe("FY2023");
		expect(readPrintedDate("昨年")).toBeNull();
	});
});
