// What stands above a table, between tables and below them: titles that say of which consortium a list is, several
// tables in one file, asides.
import { describe, expect, test } from "vitest";
import { codes, datasetOf, expectToBeClear, find, membersOf, readText } from "./reading.ts";

const ROWS = "区分,機関名,役職,氏名\n学,福山大学,学長,大塚 豊\n産,ホーコス㈱,会長,菅田雅夫\n";
const MEMBERS = ["ホーコス㈱ @ ふくやま産学連携協議会", "福山大学 @ ふくやま産学連携協議会"];

describe("a consortium named in the title alone", () => {
	test.each([
		"令和6年度 ふくやま産学連携協議会 構成員名簿",
		"ふくやま産学連携協議会会員一覧",
		"「ふくやま産学連携協議会」構成機関一覧（令和６年度）",
		"ふくやま産学連携協議会　名簿",
		"Ｒ６年度　ふくやま産学連携協議会",
		"1. ふくやま産学連携協議会 委員名簿",
	])("%s is that of every row, and it is said", (title) => {
		const { value, issues } = readText(`${title},,,\n,,,\n${ROWS}`);
		expect(membersOf(value)).toEqual(MEMBERS);
		expect(value?.memberships[0]?.locator).toMatch(/行目$/);
		expect(find(issues, "read-from-title")).toMatchObject([
			{ place: { row: 1 }, details: { found: "ふくやま産学連携協議会", column: "consortium" } },
		]);
		expectToBeClear(issues);
	});

	test("of who was present makes nobody a member", () => {
		const { value } = readText(`第3回 ふくやま産学連携協議会 出席者名簿\n${ROWS}`);
		expect(value?.memberships.map(({ role, role_printed }) => `${role} ${role_printed}`)).toEqual([
			"attendee 出席者",
			"attendee 出席者",
		]);
		expect(value?.consortia).toMatchObject([{ name: "ふくやま産学連携協議会", member_list: "none" }]);
	});

	test.each(["企業一覧", "令和6年度事業報告", "甲協議会と乙協議会の会員について"])("%s names none", (title) => {
		const { value, issues } = readText(`${title}\n${ROWS}`);
		expect(value).toBeNull();
		expect(codes(issues)).toContain("column-missing");
	});

	test("two of them are none", () => {
		expect(readText(`甲協議会 会員名簿\n乙協議会 会員名簿\n${ROWS}`).value).toBeNull();
	});
});

test("the date of the list in its title is that of rows without one", () => {
	const head = "コンソーシアム,機関\n甲会,マツダ\n";
	const { value, issues } = readText(`名簿\n（令和6年4月1日現在）\n${head}`);
	expect(value?.memberships[0]?.as_of).toBe("2024-04-01");
	expect(find(issues, "read-from-title")[0]).toMatchObject({ place: { row: 2 }, details: { column: "date" } });
	const dated = readText("令和6年4月1日現在\nコンソーシアム,機関,年度\n甲会,マツダ,R5\n");
	expect(dated.value?.memberships[0]?.as_of).toBe("FY2023");
});

describe("several tables in one file", () => {
	test("are read one by one, each by its own header", () => {
		const { value, issues } = readText(
			"コンソーシアム,機関\n甲会,広島大学\n甲会,マツダ\n\n会議,所属,氏名,役割\n乙会,呉市,山田太郎,講演\n",
		);
		expect(membersOf(value)).toEqual(["マツダ @ 甲会", "呉市 @ 乙会", "広島大学 @ 甲会"]);
		expect(value?.involvements).toMatchObject([{ role: "speaker" }]);
		expect(codes(issues)).not.toContain("row-too-many-cells");
	});

	test("may each be named by their title", () => {
		const { value, issues } = readText(
			"甲協議会 構成員名簿\n機関,役職\n広島大学,学長\n\n乙協議会 構成員名簿\n機関,役職\nマツダ,社長\n呉市,市長\n",
		);
		expect(membersOf(value)).toEqual(["マツダ @ 乙協議会", "呉市 @ 乙協議会", "広島大学 @ 甲協議会"]);
		expect(codes(issues)).not.toContain("row-without-consortium");
		expect(
			datasetOf({ value, issues })
				.memberships.map(({ locator }) => locator)
				.sort(),
		).toEqual(["3行目", "7行目", "8行目"]);
	});

	test("the header of the next page begins no new one", () => {
		const { value, issues } = readText("協議会,機関\n甲会,マツダ\n\n協議会,機関\n甲会,呉市\n");
		expect(membersOf(value)).toEqual(["マツダ @ 甲会", "呉市 @ 甲会"]);
		expect(find(issues, "row-passed-over").map(({ details }) => details.kind)).toEqual(["header"]);
	});
});

test.each(["（敬称略・順不同）", "以上", "（敬称略、五十音順）", "次ページへ続く", "――――――"])(
	"%s is an aside",
	(aside) => {
		const { value, issues } = readText(`協議会,機関\n甲会,マツダ\n${aside},\n`);
		expect(membersOf(value)).toEqual(["マツダ @ 甲会"]);
		expect(value?.consortia[0]?.member_list).toBe("complete");
		expect(find(issues, "row-passed-over")).toMatchObject([{ details: { kind: "remark" } }]);
	},
);

test("tables drawn with strokes are tables", () => {
	const { value } = readText(
		"| 協議会 | 機関 | 区分 |\n|---|---|---|\n| 甲会 | 広島大学 | 学 |\n| 甲会 | 広島県 | 官 |\n",
	);
	expect(membersOf(value)).toEqual(["広島大学 @ 甲会", "広島県 @ 甲会"]);
});

test("where no title names a consortium, the header is still found below it, and only that is missing", () => {
	const { value, issues } = readText("企業一覧\n番号,企業名,役職,氏名\n1,マツダ,社長,山田太郎\n");
	expect(value).toBeNull();
	expect(find(issues, "column-missing")).toMatchObject([{ place: { row: 2 }, details: { expected: "consortium" } }]);
	// A column that counts rows is no loss.
	expect(find(issues, "column-unknown").map(({ severity, details }) => `${severity} ${details.found}`)).toEqual([
		"info 番号",
	]);
	expectToBeClear(issues);
});
