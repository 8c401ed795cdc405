// Bodies and posts printed with a person where only a person was to be named, and names that nobody can take apart.
import { describe, expect, test } from "vitest";
import { splitBodyPost } from "../../src/ingest/body-post.ts";
import { codes, datasetOf, expectToBeClear, find, membersOf, readText } from "./reading.ts";

function readPersonCell(cell: string) {
	return readText(`協議会,氏名\n甲会,"${cell}"\n`);
}

describe("where a person works, printed in the cell of persons", () => {
	test.each([
		["山田太郎（広島大学教授）", "山田太郎", "広島大学", "教授"],
		["山田太郎（広島大学 特任教授）", "山田太郎", "広島大学", "特任教授"],
		["山田太郎（広島大学）", "山田太郎", "広島大学", null],
		["広島大学（山田太郎）", "山田太郎", "広島大学", null],
		["広島大学教授 山田太郎", "山田太郎", "広島大学", "教授"],
		["広島大学 学長 越智光夫", "越智光夫", "広島大学", "学長"],
		["佐々木花子 徳島大学 准教授", "佐々木花子", "徳島大学", "准教授"],
		["呉市長 新原芳明", "新原芳明", "呉市", "市長"],
		["呉市 新原芳明", "新原芳明", "呉市", null],
		["マツダ㈱ 代表取締役会長 金井誠太", "金井誠太", "マツダ㈱", "代表取締役会長"],
		["佐藤次郎（広島県地域産業課長補佐）", "佐藤次郎", "広島県", "地域産業課長補佐"],
		["Jane Doe (Tohoku University)", "Jane Doe", "Tohoku University", null],
		["Prof. Jane Doe, Tohoku University", "Jane Doe", "Tohoku University", null],
	])("%s", (cell, person, body, post) => {
		const { value, issues } = readPersonCell(cell);
		const { institutions, persons, affiliations, memberships } = datasetOf({ value, issues });
		expect(persons.map(({ name }) => name)).toEqual([person]);
		expect(institutions.map(({ name }) => name)).toEqual([body]);
		expect(affiliations).toMatchObject([{ post, status: "current", certainty: "stated", locator: "2行目" }]);
		// The list names a person: that their body takes part is not printed.
		expect(memberships).toEqual([]);
		expect(find(issues, "body-in-person")).toMatchObject([{ place: { row: 2, column: "氏名" }, details: { body } }]);
		expect(codes(issues)).not.toContain("read-person-without-institution");
		expectToBeClear(issues);
	});

	test("before is before", () => {
		const { affiliations, institutions } = datasetOf(readPersonCell("元経済産業省局長 田中二郎"));
		expect(affiliations).toMatchObject([{ post: "元局長", status: "former" }]);
		expect(institutions).toMatchObject([{ name: "経済産業省" }]);
		expect(datasetOf(readPersonCell("前橋市長 田中二郎")).institutions[0]?.name).toBe("前橋市");
	});

	test("is added to the body of the row where it is another, and is the same where it is the same", () => {
		const text = "協議会,機関,氏名\n甲会,広島県,山田太郎（広島大学教授）\n甲会,広島大学,佐藤花子（広島大学教授）\n";
		const { affiliations, memberships } = datasetOf(readText(text));
		expect(memberships).toHaveLength(2);
		expect(affiliations.map(({ person, institution, post }) => `${person} ${institution} ${post}`).sort()).toEqual([
			"person:佐藤花子@広島大学 institution:広島大学 教授",
			"person:山田太郎@広島県 institution:広島大学 教授",
			"person:山田太郎@広島県 institution:広島県 null",
		]);
	});
});

describe("what may be a name stays one", () => {
	test.each(["古市 幸太郎", "中村 正", "木村 三郎"])("%s has a family name that ends as places do", (cell) => {
		const { persons, institutions } = datasetOf(readPersonCell(cell));
		expect(persons.map(({ name }) => name)).toEqual([cell.replace(" ", "")]);
		expect(institutions).toEqual([]);
	});

	test.each(["鈴木三郎（代理：佐藤次郎）", "鈴木三郎（東京在住）", "中国新聞社"])(
		"%s is said to be unclear",
		(cell) => {
			const { value, issues } = readPersonCell(cell);
			expect(value?.persons.map(({ name }) => name)).toEqual([cell]);
			expect(find(issues, "name-unclear")).toMatchObject([
				{ place: { row: 2, column: "氏名" }, details: { found: cell } },
			]);
			expectToBeClear(issues);
		},
	);

	test("a word beside a body that may be a person or a department is said", () => {
		const { value, issues } = readText("協議会,機関\n甲会,呉市 新原芳明\n甲会,東広島市 産業部\n");
		expect(membersOf(value)).toEqual(["呉市 新原芳明 @ 甲会", "東広島市 産業部 @ 甲会"]);
		expect(find(issues, "name-unclear").map(({ place }) => place.row)).toEqual([2]);
	});
});

describe("a post of which nobody tells the body", () => {
	test.each([
		["山田太郎（教授）", "教授"],
		["社長 佐藤一郎", "社長"],
		["木村部長", "木村部長"],
	])("%s", (cell, post) => {
		const { value, issues } = readText(`協議会,氏名\n甲会,広島大学 越智光夫\n甲会,${cell}\n`);
		expect(value?.affiliations).toHaveLength(1);
		expect(find(issues, "post-without-body")).toMatchObject([{ place: { row: 3 }, details: { found: post } }]);
		expectToBeClear(issues);
	});

	test.each(["協議会,氏名\n甲会,会長 佐藤一郎\n", "協議会,役職,氏名\n甲会,会長,佐藤一郎\n"])(
		"is a part in the consortium where consortia have such: %j",
		(text) => {
			const { value, issues } = readText(text);
			expect(value?.involvements).toMatchObject([{ role: "chair", role_printed: "会長" }]);
			expect(find(issues, "post-read-as-role")).toMatchObject([{ place: { row: 2 }, details: { found: "会長" } }]);
			expect(codes(issues)).not.toContain("post-without-body");
		},
	);

	test.each([
		["【会長】越智光夫（広島大学）", "越智光夫", "会長"],
		["山田太郎（広島大学）（委員長）", "山田太郎", "委員長"],
	])("%s is marked with the part", (cell, name, part) => {
		const { persons, involvements, affiliations } = datasetOf(readPersonCell(cell));
		expect(persons.map((person) => person.name)).toEqual([name]);
		expect(involvements).toMatchObject([{ role: "chair", role_printed: part }]);
		expect(affiliations).toMatchObject([{ institution: "institution:広島大学" }]);
	});

	test.each(["学識経験者", "公募市民", "弁護士"])("%s is nobody's name, and that is said", (cell) => {
		const { value, issues } = readPersonCell(cell);
		expect(value?.persons).toEqual([]);
		expect(find(issues, "post-without-body")[0]?.details.found).toBe(cell);
	});

	test("beside a post at a body is the part, and the post is that of the body", () => {
		const { involvements, affiliations } = datasetOf(readPersonCell("委員長　鈴木一郎（広島県知事）"));
		expect(involvements).toMatchObject([{ role: "chair", role_printed: "委員長" }]);
		expect(affiliations).toMatchObject([{ institution: "institution:広島県", post: "知事" }]);
	});

	test("may hold the body in its own column", () => {
		const { value, issues } = readText("協議会,肩書,氏名\n甲会,広島大学教授,山田太郎\n甲会,元 宮城県知事,佐藤花子\n");
		expect(
			value?.affiliations.map(({ institution, post, status }) => `${institution} ${post} ${status}`).sort(),
		).toEqual(["institution:宮城県 元知事 former", "institution:広島大学 教授 current"]);
		expect(find(issues, "body-in-person").map(({ details }) => details.found)).toEqual([
			"広島大学教授",
			"元 宮城県知事",
		]);
	});

	test("posts at several bodies are none of either", () => {
		const { issues } = readPersonCell("佐藤花子（広島大学教授、マツダ顧問）");
		expect(find(issues, "post-without-body")[0]?.details.found).toBe("広島大学教授、マツダ顧問");
	});
});

describe("bodies below a header for persons", () => {
	test("are members", () => {
		const { value, issues } = readText("協議会,委員\n甲会,広島大学\n甲会,広島県知事\n甲会,山田太郎\n");
		expect(membersOf(value)).toEqual(["広島大学 @ 甲会", "広島県 @ 甲会"].sort());
		expect(value?.memberships.map(({ post }) => post).sort()).toEqual([null, "知事"].sort());
		expect(value?.persons.map(({ name }) => name)).toEqual(["山田太郎"]);
		expect(find(issues, "body-instead-of-person").map(({ details }) => details.found)).toEqual(["広島大学", "広島県"]);
	});

	test("beside another body are said to be unclear", () => {
		const { value, issues } = readText("協議会,機関,氏名\n甲会,広島県,新原市長\n甲会,広島県,広島県知事\n");
		expect(value?.memberships.map(({ post }) => post).sort()).toEqual([null, "知事"].sort());
		expect(find(issues, "name-unclear").map(({ place, details }) => `${place.row} ${details.found}`)).toEqual([
			"2 新原市長",
		]);
	});

	test("in a line above post and person are the body of the row", () => {
		const { value } = readPersonCell("広島銀行\n頭取\n清宗一男");
		expect(membersOf(value)).toEqual(["広島銀行 @ 甲会"]);
		expect(value?.affiliations).toMatchObject([{ post: "頭取" }]);
	});
});

test.each([
	["広島大学特任教授", "広島大学", "特任教授"],
	["広島県産業振興課長補佐", "広島県", "産業振興課長補佐"],
	["徳島大学大学院社会産業理工学研究部教授", "徳島大学", "大学院社会産業理工学研究部教授"],
	["経済産業省中国経済産業局地域経済課長", "経済産業省中国経済産業局", "地域経済課長"],
	["マツダ株式会社技術研究所主幹", "マツダ株式会社技術研究所", "主幹"],
	["呉市長", "呉市", "市長"],
	["広島県議会議長", "広島県議会", "議長"],
	["呉市教育委員会教育長", "呉市教育委員会", "教育長"],
	["副市長", "副市長", null],
	["木村部長", "木村部長", null],
	["木村技術部長", "木村技術部長", null],
	["株式会社マツダ技術部長", "株式会社マツダ技術部長", null],
	["広島銀行法人営業部長", "広島銀行", "法人営業部長"],
])("%s is %s and %s", (text, body, post) => {
	expect(splitBodyPost(text)).toEqual({ body, post });
});

test.each(["元", "前", "【会長】", "広島県", "（広島大学）", "市", " 教授", "◎："])(
	"cells of nothing but %s are read without end or fault",
	(piece) => {
		const cell = piece.repeat(Math.floor(9000 / piece.length));
		const started = performance.now();
		for (const header of ["機関", "氏名", "役職,氏名"])
			expect(() => readText(`協議会,${header}\n甲会,${cell},${cell}\n`)).not.toThrow();
		expect(performance.now() - started).toBeLessThan(20_000);
	},
);
