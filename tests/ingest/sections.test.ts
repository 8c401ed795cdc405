// Lists in sections, lists that go by body, and posts beside posts.
import { describe, expect, test } from "vitest";
import { datasetOf, expectToBeClear, find, membersOf, readText } from "./reading.ts";

const partsOf = (text: string) => {
	const { memberships } = datasetOf(readText(text));
	return memberships
		.map(({ institution, role, role_printed }) => `${institution.slice(12)} ${role} ${role_printed}`)
		.sort();
};

describe("a row that names a part alone", () => {
	test.each(["オブザーバー", "（オブザーバー）", "■オブザーバー", "【オブザーバー】"])(
		"%s heads those below it and is no body",
		(head) => {
			expect(partsOf(`協議会,機関\n甲会,広島大学\n${head},\n甲会,経産局\n`)).toEqual([
				"広島大学 member null",
				"経産局 observer オブザーバー",
			]);
			expect(partsOf(`協議会,機関\n甲会,広島大学\n,${head}\n甲会,経産局\n`)).toHaveLength(2);
		},
	);

	test("says less than a row of its own, and more than the title", () => {
		expect(
			partsOf("甲協議会 出席者名簿,,\n機関,氏名,備考\n広島大学,山田太郎,\nオブザーバー,,\n経産局,佐藤花子,\n"),
		).toEqual(["広島大学 attendee 出席者", "経産局 observer オブザーバー"]);
		expect(partsOf("協議会,機関,役割\n事務局,,\n甲会,広島県,講演\n")).toEqual(["広島県 speaker 講演"]);
	});

	test("ends where the next begins", () => {
		expect(partsOf("協議会,機関\nオブザーバー,\n甲会,経産局\n会員,\n甲会,広島大学\n")).toEqual([
			"広島大学 member 会員",
			"経産局 observer オブザーバー",
		]);
	});
});

describe("several consortia in one cell", () => {
	test("are one membership each, and it is said", () => {
		const { value, issues } = readText(
			'機関名,区分,参加コンソーシアム\n広島大学,学,"A協議会、B会議"\nマツダ,産,A協議会；丙\n',
		);
		expect(membersOf(value)).toEqual(["マツダ @ A協議会", "マツダ @ 丙", "広島大学 @ A協議会", "広島大学 @ B会議"]);
		expect(find(issues, "cell-split-consortia").map(({ place }) => place.row)).toEqual([2, 3]);
		expectToBeClear(issues);
	});

	test.each(["防災、減災協議会", "食・農・観光連携会議", "A/Bネットワーク"])("%s is one", (name) => {
		expect(membersOf(readText(`コンソーシアム,機関\n${name},マツダ\n`).value)).toEqual([`マツダ @ ${name}`]);
	});
});

test("a keyed line above the table names the consortium, and 職・氏名 holds posts and persons", () => {
	const { value } = readText(
		"協議会名：鳥取県産学官連携会議\n作成日：令和6年10月1日\n\n番号,団体名,代表者職・氏名\n1,鳥取大学,学長　中島廣光\n2,鳥取県,知事　平井伸治\n",
	);
	expect(membersOf(value)).toEqual(["鳥取大学 @ 鳥取県産学官連携会議", "鳥取県 @ 鳥取県産学官連携会議"]);
	expect(value?.affiliations.map(({ post }) => post).sort()).toEqual(["学長", "知事"]);
});

test("sectors in the brackets of several headers of members are those of the members", () => {
	const { memberships } = datasetOf(readText("協議会,参画機関（産）,参画機関（金）\n甲会,マツダ、中国電力,広島銀行\n"));
	expect(
		memberships.map(({ institution, sector_stated }) => `${institution.slice(12)} ${sector_stated}`).sort(),
	).toEqual(["マツダ 産", "中国電力 産", "広島銀行 金"]);
});

test("a part before a name and a post behind it leave the name alone", () => {
	const { persons } = datasetOf(readText('会議,委員\n推進会議,"委員長　鈴木一郎（広島県知事）"\n'));
	expect(persons.map(({ name }) => name)).toEqual(["鈴木一郎"]);
});

test.each([
	["徳島文理大学、短期大学部、徳島大学", ["徳島大学", "徳島文理大学、短期大学部"]],
	["広島大学工学部、理学部", ["広島大学工学部、理学部"]],
	["徳島大学、徳島工業短期大学", ["徳島大学", "徳島工業短期大学"]],
])("what cannot stand alone belongs to the body before it: %s", (cell, names) => {
	const { institutions } = datasetOf(readText(`協議会,構成員\n甲会,"${cell}"\n`));
	expect(institutions.map(({ name }) => name).sort()).toEqual([...names].sort());
});
