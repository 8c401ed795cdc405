// Cells as lists for the eye fill them: members by sector, numbers and notes, posts and parts in brackets.
import { describe, expect, test } from "vitest";
import { codes, datasetOf, find, membersOf, readText } from "./reading.ts";

const MEMBERS = "コンソーシアム,構成員\n";
const PERSONS = "コンソーシアム,機関,氏名\n";

function sectorsOf(text: string): string[] {
	const { institutions, memberships } = datasetOf(readText(text));
	const nameOf = new Map(institutions.map(({ id, name }) => [id, name]));
	return memberships.map(({ institution, sector_stated }) => `${sector_stated} ${nameOf.get(institution)}`).sort();
}

function namesOf(cell: string): string[] {
	const { institutions } = datasetOf(readText(`${MEMBERS}協議会,"${cell}"\n`));
	return institutions.map(({ name }) => name).sort();
}

describe("members listed by sector in one cell", () => {
	const expected = ["学 広島大学", "学 県立広島大学", "官 広島県", "産 マツダ㈱", "産 中国電力㈱", "金 広島銀行"];

	test.each([
		["brackets", "【学】広島大学、県立広島大学\n【官】広島県\n【産】マツダ㈱、中国電力㈱\n【金】広島銀行 等"],
		["brackets in one line", "【学】広島大学、県立広島大学【官】広島県【産】マツダ㈱、中国電力㈱【金】広島銀行ほか2行"],
		["colons", "学：広島大学・県立広島大学　官：広島県　産：マツダ㈱、中国電力㈱　金：広島銀行など"],
		["round brackets", "（学）広島大学、県立広島大学／（官）広島県／（産）マツダ㈱、中国電力㈱／（金）広島銀行、ほか"],
		["pointed brackets", "＜学＞広島大学、県立広島大学 ＜官＞広島県 ＜産＞マツダ㈱、中国電力㈱ ＜金＞広島銀行等"],
		["brackets and colons", "[学]：広島大学,県立広島大学 [官]：広島県 [産]：マツダ㈱,中国電力㈱ [金]：広島銀行 その他"],
	])("are told by %s, and 等 leaves the list open", (_, cell) => {
		const text = `${MEMBERS}広島協議会,"${cell}"\n`;
		expect(sectorsOf(text)).toEqual(expected);
		expect(datasetOf(readText(text)).consortia[0]?.member_list).toBe("open");
	});

	test("legal forms in brackets are no sectors, nor is another word in 【】", () => {
		expect(namesOf("（学）修道学園、（財）産業振興財団、【代表】広島大学")).toEqual(
			["【代表】広島大学", "（学）修道学園", "（財）産業振興財団"].sort(),
		);
	});

	test("a row that only heads those below it is no body and no consortium", () => {
		const { value, issues } = readText("協議会,機関\na会,【学】\na会,広島大学\na会,＜産業界＞\na会,マツダ\n【金】,\n");
		expect(membersOf(value)).toEqual(["マツダ @ a会", "広島大学 @ a会"]);
		expect(value?.consortia).toHaveLength(1);
		expect(find(issues, "row-passed-over").map(({ details }) => details.kind)).toEqual(Array(3).fill("section"));
	});
});

describe("around a name", () => {
	test.each([
		["①広島大学\n②広島県", ["広島大学", "広島県"]],
		["①広島大学 ②広島県", ["広島大学", "広島県"]],
		["1. 広島大学\n２．広島県\n(3)呉市", ["呉市", "広島大学", "広島県"]],
		["1）広島大学、2）広島県（本庁 2）", ["広島大学", "広島県（本庁 2）"]],
		["・広島大学\n●広島県", ["広島大学", "広島県"]],
		["広島大学※1、広島県（※２）、呉市 注3）、マツダ㈱*", ["マツダ㈱", "呉市", "広島大学", "広島県"]],
		["3.11伝承ロード推進機構", ["3.11伝承ロード推進機構"]],
		["１００満ボルト", ["１００満ボルト"]],
		["国立大学法人\n広島大学", ["国立大学法人広島大学"]],
		["株式会社\nマツダ\n中国電力\n株式会社", ["中国電力株式会社", "株式会社マツダ"]],
	])("what is no part of it goes: %s", (cell, names) => {
		expect(namesOf(cell)).toEqual([...names].sort());
	});

	test("posts in brackets stand on the tie, parts in brackets are the part, other brackets stay", () => {
		const cells = "マツダ㈱（会長）、広島県（事務局）、経産局（オブザーバー）、広島大学（代表機関）、三次市（東部）";
		const { value } = readText(`${MEMBERS}協議会,${cells}\n`);
		const facts = datasetOf({ value, issues: [] }).memberships.map(
			({ institution, role, role_printed, post }) =>
				`${institution.replace("institution:", "")} ${role} ${role_printed} ${post}`,
		);
		expect(facts.sort()).toEqual(
			[
				"マツダ株式会社 member null 会長",
				"三次市(東部) member null null",
				"広島大学 lead 代表機関 null",
				"広島県 member 事務局 null",
				"経産局 observer オブザーバー null",
			].sort(),
		);
	});

	test("a number is nobody, and it is said", () => {
		const { value, issues } = readText(`${MEMBERS}協議会,12社\n協議会,0\n協議会,広島大学\n`);
		expect(membersOf(value)).toEqual(["広島大学 @ 協議会"]);
		expect(find(issues, "cell-not-a-name").map(({ place, details }) => [place.row, details.found])).toEqual([
			[2, "12社"],
			[3, "0"],
		]);
	});

	test("#REF! and the like are empty cells, and it is said", () => {
		const { value, issues } = readText(`${MEMBERS}協議会,#REF!\n協議会,広島大学\n`);
		expect(membersOf(value)).toEqual(["広島大学 @ 協議会"]);
		expect(find(issues, "cell-formula-error")[0]).toMatchObject({ place: { row: 2, column: "構成員" } });
	});
});

describe("a person with a post", () => {
	test.each([
		["会長 菖蒲田清孝", "菖蒲田清孝", "会長"],
		["越智光夫（学長）", "越智光夫", "学長"],
		["知事　湯﨑英彦", "湯﨑英彦", "知事"],
		["部谷 俊雄 頭取", "部谷俊雄", "頭取"],
		["代表取締役社長執行役員 中川賢剛氏", "中川賢剛", "代表取締役社長執行役員"],
		["理事・副学長 佐藤 花子 様", "佐藤花子", "理事・副学長"],
		["湯﨑 英彦（ゆざき ひでひこ）", "湯﨑英彦", null],
		["OHNO Hideo (President)", "OHNO Hideo", "President"],
		["ジョン・スミス", "ジョン・スミス", null],
	])("%s", (cell, name, post) => {
		const { persons, affiliations } = datasetOf(readText(`${PERSONS}協議会,東北大学,${cell}\n`));
		expect(persons.map((person) => person.name)).toEqual([name]);
		expect(affiliations.map((affiliation) => affiliation.post)).toEqual([post]);
	});

	test("the same person with and without a post is one", () => {
		const { value } = readText(`${PERSONS}a会,広島県,知事 湯﨑英彦\nb会,広島県,湯﨑　英彦\n`);
		expect(value?.persons).toHaveLength(1);
		expect(value?.involvements).toHaveLength(2);
	});

	test("a post without a name is no person and stands on the tie of the body", () => {
		const { persons, memberships } = datasetOf(readText(`${PERSONS}協議会,広島大学,学長\n`));
		expect(persons).toEqual([]);
		expect(memberships[0]?.post).toBe("学長");
	});

	test("who is absent is nobody", () => {
		const { value, issues } = readText(`${PERSONS}協議会,広島大学,（欠席）\n`);
		expect(value?.persons).toEqual([]);
		expect(codes(issues)).not.toContain("row-without-actor");
	});
});
