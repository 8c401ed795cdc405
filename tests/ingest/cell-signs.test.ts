// Signs in and around cells that are no part of what they say: numbering, repetition, wrapping, invisible characters.
import { describe, expect, test } from "vitest";
import { codes, datasetOf, expectToBeClear, find, membersOf, readText } from "./reading.ts";

describe("marks in front of a name go", () => {
	test.each([
		"1 広島大学",
		"２　広島大学",
		"第1号会員　広島大学",
		"No.3 広島大学",
		"(ア)広島大学",
		"ア）広島大学",
		"イ 広島大学",
		"a. 広島大学",
		"Ⅰ 広島大学",
		"i) 広島大学",
		"－広島大学",
		"→広島大学",
		"☆広島大学",
	])("%s", (name) => {
		expect(membersOf(readText(`協議会,機関\n甲会,${name}\n`).value)).toEqual(["広島大学 @ 甲会"]);
	});

	test.each([
		"3M ジャパン",
		"○○大学",
		"△△株式会社",
		"A 社",
		"7 Seas",
		"第一生命",
		"第四北越銀行",
		"JR 西日本",
		"NPO 広島",
	])("%s is a name", (name) => {
		expect(membersOf(readText(`協議会,機関\n甲会,${name}\n`).value)).toEqual([`${name} @ 甲会`]);
	});
});

describe("signs of repetition", () => {
	test.each(["〃", "″", "々", "仝", "↑", '""""', "同　上", "(同上)", "―〃―", "同じ", "上に同じ"])(
		"%s repeats the cell above",
		(sign) => {
			const { value, issues } = readText(`協議会,区分,機関\n甲会,産,マツダ\n${sign},${sign},乙社\n`);
			expect(membersOf(value)).toEqual(["マツダ @ 甲会", "乙社 @ 甲会"]);
			expect(value?.memberships.map(({ sector_stated }) => sector_stated)).toEqual(["産", "産"]);
			expect(find(issues, "cell-filled-down")).toHaveLength(2);
		},
	);

	test("同左 repeats the cell to the left", () => {
		const { value } = readText("事業,協議会,機関\n甲会,同左,マツダ\n");
		expect(membersOf(value)).toEqual(["マツダ @ 甲会"]);
	});

	test("behind a sum or the header of the next page they still speak of the last row", () => {
		const { value } = readText("協議会,機関\n甲会,マツダ\n小計,1\n協議会,機関\n〃,乙社\n");
		expect(membersOf(value)).toEqual(["マツダ @ 甲会", "乙社 @ 甲会"]);
	});

	test("with nothing above they are blanks", () => {
		const { value, issues } = readText("協議会,機関\n〃,マツダ\n");
		expect(value).toBeNull();
		expect(codes(issues)).toContain("row-without-consortium");
	});
});

describe("what spreadsheets and pages wrap a text in", () => {
	test("goes", () => {
		const { value } = readText('協議会,機関\n甲会,"=""広島大学"""\n甲会,\'呉市\n甲会,マツダ&amp;甲\n');
		expect(membersOf(value)).toEqual(["マツダ&甲 @ 甲会", "呉市 @ 甲会", "広島大学 @ 甲会"]);
	});

	test("a formula is no name, and it is said", () => {
		const { value, issues } = readText('協議会,機関\n甲会,"=VLOOKUP(A2,B:C,2)"\n甲会,呉市\n');
		expect(membersOf(value)).toEqual(["呉市 @ 甲会"]);
		expect(find(issues, "cell-formula-error")).toHaveLength(1);
	});

	test("markup that was escaped stays text", () => {
		const { value } = readText("協議会,機関\n甲会,&lt;img src=x onerror=alert(1)&gt;社\n");
		expect(datasetOf({ value, issues: [] }).institutions[0]?.name).toBe("<img src=x onerror=alert(1)>社");
	});
});

describe("characters nobody sees", () => {
	test.each([
		"ＮＴＴ\u00AD西日本",
		"NTT\u200D西日本",
		"NTT\u200E西日本",
		"NTT\u3164西日本",
		"NTT\u00A0西日本",
		"NTT\u180E西日本",
	])("make no second body of one (%j)", (name) => {
		expect(datasetOf(readText(`協議会,機関\n甲会,NTT西日本\n乙会,${name}\n`)).institutions).toHaveLength(1);
	});

	test("radicals and old forms out of a PDF are the kanji they look like", () => {
		const names = ["神戸大学", "神⼾大学", "神戶大学", "⻑崎大学", "長崎大学", "⻄日本シティ銀行", "西日本シティ銀行"];
		const { value } = readText(`協議会,機関\n${names.map((name) => `甲会,${name}\n`).join("")}`);
		expect(value?.institutions).toHaveLength(3);
	});

	test("a character lost in saving is said", () => {
		const { value, issues } = readText(
			"協議会,機関,備考\n甲会,?高知工科大学,これでよい?\n甲会,広島\uFFFD学,\n甲会,森?外記念館,\n",
		);
		expect(value?.institutions).toHaveLength(3);
		expect(find(issues, "cell-lost-characters").map(({ place }) => `${place.row} ${place.column}`)).toEqual([
			"2 機関",
			"3 機関",
			"4 機関",
		]);
		expectToBeClear(issues);
	});
});
