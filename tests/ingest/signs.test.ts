// Tables of signs, and legends that say what a sign stands for.
import { describe, expect, test } from "vitest";
import { findLegend } from "../../src/ingest/legend.ts";
import { codes, datasetOf, expectToBeClear, find, membersOf, readText } from "./reading.ts";

function partsOf(text: string): string[] {
	const { memberships } = datasetOf(readText(text));
	return memberships
		.map(({ institution, consortium, role, role_printed, as_of }) =>
			[institution.split(":")[1], consortium.split(":")[1], role, role_printed, as_of].join(" "),
		)
		.sort();
}

describe("a table of signs", () => {
	test("with consortia across is a row for every sign that says yes", () => {
		const text =
			"機関名,区分,ひろしま協議会,瀬戸内プラットフォーム\n広島大学,学,○,\nマツダ,産,レ,●\n呉市,官,×,-\n合計,,2,1\n";
		const { value, issues } = readText(text);
		expect(membersOf(value)).toEqual([
			"マツダ @ ひろしま協議会",
			"マツダ @ 瀬戸内プラットフォーム",
			"広島大学 @ ひろしま協議会",
		]);
		expect(value?.memberships.map(({ locator }) => locator).sort()).toEqual(["2行目", "3行目", "3行目"]);
		expect(find(issues, "read-signs")).toMatchObject([
			{ place: { row: 1 }, details: { across: "consortium", columns: ["ひろしま協議会", "瀬戸内プラットフォーム"] } },
		]);
		expect(find(issues, "row-without-sign").map(({ place }) => place.row)).toEqual([4]);
		expect(codes(issues)).not.toContain("column-unknown");
		expectToBeClear(issues);
	});

	test("may name its consortia below a heading that says so", () => {
		expect(membersOf(readText("機関名,参加協議会,,\n,甲会,乙会,丙会\n広島大学,○,○,×\nマツダ,-,1,○\n").value)).toEqual([
			"マツダ @ 丙会",
			"マツダ @ 乙会",
			"広島大学 @ 乙会",
			"広島大学 @ 甲会",
		]);
	});

	test("may have bodies across", () => {
		const { value } = readText("協議会名,広島大学,マツダ株式会社\n甲会,○,\n乙会,○,✓\n");
		expect(membersOf(value)).toEqual(["マツダ株式会社 @ 乙会", "広島大学 @ 乙会", "広島大学 @ 甲会"]);
	});

	test("may have years across, below a title that names the consortium or beside its column", () => {
		const dated = [
			"マツダ 甲協議会 member  FY2023",
			"広島大学 甲協議会 member  FY2022",
			"広島大学 甲協議会 member  FY2023",
		];
		expect(partsOf("甲協議会 構成員一覧\n機関名,R4,令和5年度\n広島大学,○,○\nマツダ,,○\n")).toEqual(dated);
		expect(partsOf("協議会,機関,2022,FY2023\n甲協議会,広島大学,○,○\n甲協議会,マツダ,,○\n")).toEqual(dated);
	});

	test("may tie persons, with words for their part instead of signs", () => {
		const { value } = readText("氏名,所属,企画委員会,運営委員会\n山田太郎,広島大学,○,委員長\n佐藤花子,マツダ,,○\n");
		expect(value?.involvements.map(({ person, consortium, role }) => `${person} ${consortium} ${role}`).sort()).toEqual(
			[
				"person:佐藤花子@マツダ consortium:運営委員会 member",
				"person:山田太郎@広島大学 consortium:企画委員会 member",
				"person:山田太郎@広島大学 consortium:運営委員会 chair",
			],
		);
	});

	test("in which a sign may mean anything is not guessed at", () => {
		const { value, issues } = readText("機関名,甲協議会,乙協議会\n広島大学,△,○\nマツダ,◎,○\n");
		expect(membersOf(value)).toEqual(["マツダ @ 乙協議会", "マツダ @ 甲協議会", "広島大学 @ 乙協議会"]);
		expect(find(issues, "sign-unknown").map(({ place, details }) => [place.row, place.column, details])).toEqual([
			[2, "甲協議会", { found: "△", isTaken: false }],
			[3, "甲協議会", { found: "◎", isTaken: true }],
		]);
		// Whoever stands there may be a member after all.
		expect(value?.consortia.map(({ member_list }) => member_list)).toEqual(["open", "open"]);
		expectToBeClear(issues);
	});

	test("may carry a remark beside a sign, which is said not to be read", () => {
		const { value, issues } = readText("機関名,甲協議会,乙協議会\nマツダ,○（R5～）,○\n");
		expect(membersOf(value)).toHaveLength(2);
		expect(find(issues, "sign-unknown")).toMatchObject([{ details: { found: "○（R5～）", isTaken: true } }]);
	});

	test("may be filled in as checkboxes, and in English", () => {
		expect(membersOf(readText("機関名,甲協議会,乙協議会\nマツダ,TRUE,FALSE\n").value)).toEqual(["マツダ @ 甲協議会"]);
		expect(membersOf(readText("organization,A Council,B Platform\nMazda,1,0\n").value)).toEqual(["Mazda @ A Council"]);
	});

	test("whose letters are crosses beside circles, and ticks by themselves", () => {
		expect(membersOf(readText("機関名,甲協議会,乙協議会\nマツダ,x,○\n").value)).toEqual(["マツダ @ 乙協議会"]);
		expect(membersOf(readText("organization,A Network協議会,B協議会\nMazda,x,X\n").value)).toHaveLength(2);
	});

	test.each([
		"機関名,懇親会,駐車場\nマツダ,○,○\n",
		"機関名,学,産\nマツダ,,○\n",
		"都道府県,甲補助事業,乙補助事業\n広島県,○,○\n",
		"協議会名,広島県,岡山県\n甲協議会,○,○\n",
	])("of other things is none: %j", (text) => {
		const { value, issues } = readText(text);
		expect(value).toBeNull();
		expect(codes(issues)).toContain("column-missing");
		expect(codes(issues)).not.toContain("read-signs");
	});

	test("a sign alone is never a name", () => {
		const { value, issues } = readText("協議会,機関\n甲会,○\n○,マツダ\n");
		expect(value?.institutions).toEqual([]);
		expect(value?.consortia.map(({ name }) => name)).toEqual(["甲会"]);
		expect(codes(issues)).toEqual(expect.arrayContaining(["cell-not-a-name", "row-without-consortium"]));
	});
});

describe("a legend", () => {
	test.each([
		["※ ◎：会長、○：会員、●：幹事", ["◎ 会長 chair", "○ 会員 member", "● 幹事 lead"]],
		["凡例　◎…代表機関　○…構成機関", ["◎ 代表機関 lead", "○ 構成機関 member"]],
		["（◎は代表機関、○印は参画機関を示す。）", ["◎ 代表機関 lead", "○ 参画機関 member"]],
		["△＝調整中　×＝不参加", ["△ 調整中 null"]],
		["○○協議会：構成員", []],
		["◎は、令和６年度から新たに参加することとなった機関であり、その他の機関は従来からの会員である", []],
	])("%s", (line, expected) => {
		const legend = findLegend(`協議会,機関\n甲会,○○大学\n${line}\n`);
		expect([...legend].map(([sign, { word, role }]) => `${sign} ${word} ${role}`)).toEqual(expected);
	});

	test("says what part a sign stands for, below consortia, below 役割 and in front of names", () => {
		const legend = "凡例：◎…代表機関　○…構成機関\n";
		expect(partsOf(`機関,甲協議会,乙協議会\nマツダ,◎,○\n${legend}`)).toEqual([
			"マツダ 乙協議会 member 構成機関 ",
			"マツダ 甲協議会 lead 代表機関 ",
		]);
		expect(partsOf(`${legend}協議会,機関,役割\n甲会,マツダ,◎\n甲会,呉市,○\n`)).toEqual([
			"マツダ 甲会 lead 代表機関 ",
			"呉市 甲会 member 構成機関 ",
		]);
		expect(partsOf(`協議会,機関\n甲会,◎マツダ\n甲会,呉市\n甲会,○○大学\n${legend}`)).toEqual([
			"○○大学 甲会 member  ",
			"マツダ 甲会 lead 代表機関 ",
			"呉市 甲会 member  ",
		]);
	});

	test("is none that stands beside other cells of a row", () => {
		const { value, issues } = readText("協議会,機関,備考\n甲会,マツダ,◎は重点連携\n");
		expect(membersOf(value)).toEqual(["マツダ @ 甲会"]);
		expect(codes(issues)).not.toContain("read-legend");
	});

	test("is told of, and is no row", () => {
		const { value, issues } = readText("協議会,機関\n甲会,◎マツダ\n※◎：会長\n");
		expect(value?.consortia).toHaveLength(1);
		expect(find(issues, "read-legend")[0]?.details.signs).toEqual(["◎ 会長"]);
		expect(find(issues, "row-passed-over").map(({ details }) => details.kind)).toEqual(["remark"]);
		expectToBeClear(issues);
	});

	test("for several names of one cell is not spread over them, and that is said", () => {
		const { value, issues } = readText('協議会,機関\n甲会,"◎マツダ、○呉市"\n◎：会長　○：会員\n');
		expect(value?.memberships.map(({ role }) => role)).toEqual(["member", "member"]);
		expect(find(issues, "sign-unknown")[0]?.details).toEqual({ found: "◎マツダ、○呉市", isTaken: true });
	});
});
