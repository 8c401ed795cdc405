// Persons printed with the body they stand for, and posts that are no part of its name.
import { describe, expect, test } from "vitest";
import { datasetOf, expectToBeClear, find, readText } from "./reading.ts";

function readCell(cell: string) {
	return readText(`協議会,構成員\n甲会,"${cell}"\n`);
}

describe("body, post and person are three", () => {
	test.each([
		["広島銀行（副会長 部谷俊雄）", "広島銀行", "副会長", "部谷俊雄"],
		["広島大学（学長　越智光夫）", "広島大学", "学長", "越智光夫"],
		["広島商工会議所（会頭：池田晃治）", "広島商工会議所", "会頭", "池田晃治"],
		["県立広島大学（森永力 学長）", "県立広島大学", "学長", "森永力"],
		["中国経済産業局長（實國慎一）", "中国経済産業局", "局長", "實國慎一"],
		["広島県知事 湯﨑英彦", "広島県", "知事", "湯﨑英彦"],
		["マツダ株式会社 代表取締役社長 毛籠 勝弘 氏", "マツダ株式会社", "代表取締役社長", "毛籠勝弘"],
		["日本銀行 広島支店 支店長 山田花子", "日本銀行 広島支店", "支店長", "山田花子"],
		["◎広島大学　越智光夫（会長）", "広島大学", "会長", "越智光夫"],
		["広島大学 越智光夫 学長", "広島大学", "学長", "越智光夫"],
	])("%s", (cell, body, post, person) => {
		const { value, issues } = readCell(cell);
		const { institutions, persons, memberships, affiliations, aliases } = datasetOf({ value, issues });
		expect(institutions.map(({ name }) => name)).toEqual([body]);
		expect(persons.map(({ name }) => name)).toEqual([person]);
		expect(affiliations.map((affiliation) => affiliation.post)).toEqual([post]);
		expect(memberships).toMatchObject([{ role: "member", post: null }]);
		// Who leaves out names of persons must not find them in a form of the body's name.
		expect(aliases).toEqual([]);
		expect(find(issues, "person-in-body")).toMatchObject([{ place: { row: 2, column: "構成員" }, details: { body } }]);
	});

	test.each([
		["東北大学　名誉教授", "東北大学", "名誉教授"],
		["仙台市経済局 イノベーション推進課長", "仙台市経済局", "イノベーション推進課長"],
		["三菱重工業株式会社 広島製作所 所長", "三菱重工業株式会社 広島製作所", "所長"],
		["広島大学（理事・副学長）", "広島大学", "理事・副学長"],
	])("%s is a body and a post", (cell, body, post) => {
		const { institutions, persons, memberships } = datasetOf(readCell(cell));
		expect(institutions.map(({ name }) => name)).toEqual([body]);
		expect(persons).toEqual([]);
		expect(memberships.map((membership) => membership.post)).toEqual([post]);
	});

	test.each([
		"広島大学 工学部",
		"経済産業省 中国経済産業局",
		"広島県（農林水産局）",
		"JA 広島中央会",
		"デロイト トーマツ コンサルティング合同会社",
		"広島大学（東広島）",
		"呉市 新原芳明",
		"広島大学 会長 事務所",
	])("%s stays one name", (cell) => {
		const { institutions, persons } = datasetOf(readCell(cell));
		expect(institutions.map(({ name }) => name)).toEqual([cell]);
		expect(persons).toEqual([]);
	});
});

describe("a cell of persons", () => {
	const personsOf = (cell: string) => {
		const { persons, affiliations } = datasetOf(readText(`協議会,機関,氏名\n甲会,広島県,"${cell}"\n`));
		return persons.map(({ id, name }) => `${name} ${affiliations.find(({ person }) => person === id)?.post}`).sort();
	};
	test.each([
		["湯﨑知事", ["湯﨑 知事"]],
		["山田教授", ["山田 教授"]],
		["清宗頭取、毛籠社長", ["毛籠 社長", "清宗 頭取"]],
		["副知事", []],
		["広島県知事", []],
		["企画部長", []],
		["代表取締役社長", []],
		["名誉教授", []],
		["学長\n越智光夫", ["越智光夫 学長"]],
		["部長、清宗頭取", ["清宗 頭取"]],
	])("%j holds those who are named", (cell, expected) => {
		expect(personsOf(cell)).toEqual(expected);
	});
});

describe("several bodies", () => {
	const namesOf = (cell: string) =>
		datasetOf(readCell(cell))
			.institutions.map(({ name }) => name)
			.sort();
	test.each([
		["広島大学及び県立広島大学", ["広島大学", "県立広島大学"]],
		["広島県並びに呉市", ["呉市", "広島県"]],
		["広島県と呉市", ["呉市", "広島県"]],
		["北海道大学＆東北大学", ["北海道大学", "東北大学"]],
		["徳島大学･阿波銀行", ["徳島大学", "阿波銀行"]],
		["広島大学 マツダ株式会社", ["マツダ株式会社", "広島大学"]],
		["広島大学<br>マツダ", ["マツダ", "広島大学"]],
		["とさでん交通と高知県", ["とさでん交通と高知県"]],
		["A&amp;A株式会社", ["A&A株式会社"]],
		["徳島大学\n（本部）", ["徳島大学（本部）"]],
		["広島県 県立病院", ["広島県 県立病院"]],
	])("%j", (cell, names) => {
		expect(namesOf(cell)).toEqual(names);
	});

	test.each(["県内23市町", "関係企業", "会員企業100社", "県内の金融機関", "12社", "金融機関", "協力会社", "自治体"])(
		"%s is nobody, and leaves the list open",
		(cell) => {
			const { value, issues } = readText(`協議会,構成員\n甲会,広島大学\n甲会,${cell}\n`);
			expect(value?.institutions.map(({ name }) => name)).toEqual(["広島大学"]);
			expect(value?.consortia[0]?.member_list).toBe("open");
			expect(find(issues, "cell-not-a-name")[0]?.details.found).toBe(cell);
			expectToBeClear(issues);
		},
	);

	test("dots behind the last say that there are more", () => {
		const { value } = readCell("広島大学、マツダ、…");
		expect(value?.institutions).toHaveLength(2);
		expect(value?.consortia[0]?.member_list).toBe("open");
	});
});
