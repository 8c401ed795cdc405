// Files as offices keep them: made for the eye and for paper, saved by whatever stands there. Each is read right,
// or it is said where it cannot be and what to do.
import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/model/issue.ts";
import {
	codes,
	datasetOf,
	encodeAs,
	encodeUtf8,
	encodeUtf16,
	expectToBeClear,
	find,
	membersOf,
	readBytes,
	readText,
} from "./reading.ts";

const passedOver = (issues: readonly Issue[]) =>
	find(issues, "row-passed-over").map(({ place, details }) => `${place.row} ${details.kind} ${details.found}`);

const LIST = "コンソーシアム,都道府県,機関\n広島協議会,広島,㈱マツダ①\n広島協議会,広島,髙島屋\n";
const MEMBERS = ["㈱マツダ① @ 広島協議会", "髙島屋 @ 広島協議会"];

describe("as spreadsheet programs save them", () => {
	test.each([
		["Shift_JIS with numbers in circles and ㈱", encodeAs("shift_jis", LIST.replaceAll("\n", "\r\n"))],
		["“Unicode text”: UTF-16 with tabs", encodeUtf16(LIST.replaceAll(",", "\t").replaceAll("\n", "\r\n"), true)],
		["semicolons", encodeUtf8(LIST.replaceAll(",", ";"))],
		["line ends of old machines", encodeUtf8(LIST.replaceAll("\n", "\r"))],
		["empty columns and rows at the end", encodeUtf8(LIST.replaceAll("\n", ",,,,\n") + ",,,,,,\n".repeat(20))],
		["all cells quoted", encodeUtf8(LIST.replace(/[^,\n]+/g, '"$&"'))],
		["no line end at the end", encodeUtf8(LIST.trimEnd())],
	])("%s", (_, bytes) => {
		const { value, issues } = readBytes(bytes);
		expect(membersOf(value)).toEqual(MEMBERS);
		expect(value?.consortia[0]?.prefectures).toEqual(["34"]);
		expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
	});

	test("a quoted cell may hold line ends, commas and quotation marks", () => {
		const { value } = readText(
			'コンソーシアム,機関,備考\r\n広島協議会,"広島大学\r\n高知大学","一部, ""予定""\r\n"\r\n',
		);
		expect(membersOf(value)).toEqual(["広島大学 @ 広島協議会", "高知大学 @ 広島協議会"]);
		expect(value?.memberships[0]?.note).toBe('一部, "予定"');
	});
});

describe("as tables for paper are laid out", () => {
	test("titles above the header are passed over, whatever signs they hold", () => {
		const { value, issues } = readText(`令和6年度　産学官連携の状況,,\n（令和6年4月1日現在）;;;;,,\n\n${LIST}`);
		expect(membersOf(value)).toEqual(MEMBERS);
		expect(value?.memberships[0]?.locator).toBe("5行目");
		expect(passedOver(issues)).toEqual([
			"1 title 令和6年度　産学官連携の状況".replace("　", " "),
			"2 title （令和6年4月1日現在）;;;;",
		]);
	});

	test("titles above a table of tabs do not hide its sign", () => {
		const { value } = readText(`一覧, 令和6年度\n${LIST.replaceAll(",", "\t")}`);
		expect(membersOf(value)).toEqual(MEMBERS);
	});

	test("a header of two rows is one header", () => {
		const { value, issues } = readText(
			"番号,コンソーシアム,構成機関,,,年度\n,,名称,所在地,区分,\n1,広島協議会,広島大学,東広島市,学,R6\n,,マツダ,広島県,産,Ｒ６\n",
		);
		expect(membersOf(value)).toEqual(["マツダ @ 広島協議会", "広島大学 @ 広島協議会"]);
		expect(value?.institutions.find(({ name }) => name === "マツダ")).toMatchObject({
			prefecture: "34",
			sector: "industry",
		});
		expect(value?.memberships.map(({ as_of }) => as_of)).toContain("FY2024");
		expectToBeClear(issues);
	});

	test("sums, remarks and the header of the next page are no data", () => {
		const { value, issues } = readText(
			`${LIST}小計,,2社\nコンソーシアム,都道府県,機関\n高知会議,高知,高知大学\n高知会議,高知,計\n合計,,３機関\n（注）令和6年4月1日現在。\n※ 一部は予定を含む\n出典：内閣府資料\n`,
		);
		expect(membersOf(value)).toEqual([...MEMBERS, "高知大学 @ 高知会議"].sort());
		expect(value?.consortia).toHaveLength(2);
		expect(passedOver(issues)).toEqual([
			"4 sum 小計",
			"5 header コンソーシアム",
			"7 sum 高知会議",
			"8 sum 合計",
			"9 remark （注）令和6年4月1日現在。",
			"10 remark ※ 一部は予定を含む",
			"11 remark 出典：内閣府資料",
		]);
		expect(find(issues, "rows-read")[0]?.details).toEqual({ rows: 3, kept: 3, rejected: 0 });
	});

	test.each(["番号", "No.", "№", "項番", "", "整理番号"])(
		"a running number under “%s” does not part merged cells",
		(name) => {
			const { value, issues } = readText(`${name},コンソーシアム,機関\n1,広島協議会,広島大学\n2,,マツダ\n③,,広島県\n`);
			const expected = ["マツダ @ 広島協議会", "広島大学 @ 広島協議会", "広島県 @ 広島協議会"];
			expect(membersOf(value)).toEqual(expected.sort());
			expect(find(issues, "cell-filled-down")).toHaveLength(2);
		},
	);

	test("another text left of a blank still parts them", () => {
		const { issues } = readText("部門,コンソーシアム,機関\n甲,広島協議会,広島大学\n乙,,マツダ\n");
		expect(codes(issues)).toContain("row-without-consortium");
		expectToBeClear(issues);
	});

	test("〃 and 同上 repeat the cell above, and it is said", () => {
		const { value, issues } = readText(
			"コンソーシアム,区分,機関\n広島協議会,産,マツダ\n〃,同上,中国電力\n〃,〃,広島ガス\n",
		);
		expect(membersOf(value)).toEqual(["マツダ @ 広島協議会", "中国電力 @ 広島協議会", "広島ガス @ 広島協議会"].sort());
		expect(value?.institutions.every(({ sector }) => sector === "industry")).toBe(true);
		expect(find(issues, "cell-filled-down")).toHaveLength(4);
	});
});

describe("cells that say that there is nothing", () => {
	test.each(["-", "－", "―", "ー", "…", "なし", "無し", "該当なし", "（該当なし）", "未定", "不明", "N/A", "None"])(
		"%s is no institution, and it is said",
		(cell) => {
			const { value, issues } = readText(
				`コンソーシアム,機関,氏名\n広島協議会,${cell},${cell}\n高知会議,高知大学,${cell}\n`,
			);
			expect(value?.institutions.map(({ name }) => name)).toEqual(["高知大学"]);
			expect(value?.persons).toEqual([]);
			expect(value?.consortia.find(({ name }) => name === "広島協議会")?.member_list).toBe("none");
			expect(find(issues, "cell-says-none")).toMatchObject([
				{ place: { row: 2, column: "機関" }, details: { found: cell } },
			]);
		},
	);

	test("a body whose name begins so is one", () => {
		expect(membersOf(readText("コンソーシアム,機関\n広島協議会,なしの里組合\n").value)).toEqual([
			"なしの里組合 @ 広島協議会",
		]);
	});
});

describe("several members in one cell", () => {
	test.each([
		["広島大学、マツダ㈱", 2],
		["広島大学／高知大学", 2],
		["広島県・広島市・呉市", 3],
		["広島銀行，高知大学", 2],
		["マツダ・リース株式会社", 1],
		["中国・四国産業団体連合会", 1],
		["広島県・広島市連絡会議室", 1],
		["Mazda Motor Co., Ltd.", 1],
		["広島大学（工学部・理学部）", 1],
	])("%s: %i", (cell, count) => {
		const { value, issues } = readText(`コンソーシアム\t機関\n広島協議会\t${cell}\n`);
		expect(value?.institutions).toHaveLength(count);
		expect(find(issues, "cell-split")).toHaveLength(count > 1 ? 1 : 0);
	});
});

test.each([
	["令和6年度", "FY2024"],
	["令和６年度", "FY2024"],
	["R6", "FY2024"],
	["２０２４年度", "FY2024"],
	["R6.4.1", "2024-04-01"],
	["令和元年度", "FY2019"],
	["平成31年4月", "2019-04"],
])("%s in the column 年度 is %s", (cell, date) => {
	expect(datasetOf(readText(`コンソーシアム,機関,年度\n広島協議会,広島大学,${cell}\n`)).memberships[0]?.as_of).toBe(
		date,
	);
});

test("prefectures are read without 県, in full width and several together", () => {
	const { value, issues } = readText(
		"コンソーシアム,都道府県,機関\n甲,広島・岡山,広島大学\n乙,東京都；大阪,東京大学\n丙,ひろしま,呉市\n",
	);
	expect(value?.consortia.map(({ prefectures }) => prefectures.join()).sort()).toEqual(["", "13,27", "33,34"]);
	expect(find(issues, "prefecture-unknown")).toMatchObject([
		{ place: { row: 4, column: "都道府県" }, details: { found: "ひろしま" } },
	]);
	expectToBeClear(issues);
});
