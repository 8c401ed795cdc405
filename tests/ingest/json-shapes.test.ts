// JSON as other programs write it: lists inside lists, one record a line, rows with a header, names said twice.
import { describe, expect, test } from "vitest";
import { codes, datasetOf, expectToBeClear, find, membersOf, readText } from "./reading.ts";

function readJson(value: unknown, name = "list.json") {
	return readText(typeof value === "string" ? value : JSON.stringify(value), undefined, name);
}

const MEMBERS = ["マツダ @ 甲会", "広島大学 @ 甲会"];

describe("members of one consortium are found", () => {
	const flat = [
		{ コンソーシアム: "甲会", 機関: "広島大学" },
		{ コンソーシアム: "甲会", 機関: "マツダ" },
	];
	const members = [
		{ name: "広島大学", sector: "学" },
		{ name: "マツダ", sector: "産" },
	];
	test.each([
		["two levels down", [{ prefecture: "広島県", consortia: [{ name: "甲会", members }] }]],
		["in an object that is the consortium", { name: "甲会", members }],
		["behind the head of an answer", { meta: { count: 2 }, result: { records: flat } }],
		["as rows below a header", [["コンソーシアム", "機関"], ...flat.map((row) => Object.values(row))]],
		[
			"as rows in an object",
			{ range: "A1:B3", values: [["協議会", "構成員"], ...flat.map((row) => Object.values(row))] },
		],
		["as features of a map", { features: flat.map((properties) => ({ geometry: null, properties })) }],
		["listed by sector", [{ 協議会: "甲会", 学: ["広島大学"], 産: ["マツダ"] }]],
		["as bodies with what is said of them", flat.map((row) => ({ ...row, 機関: { name: row.機関, sector: "産" } }))],
		["with names that stand for records", [{ 協議会: "甲会", 構成員: ["マツダ", { name: "広島大学" }] }]],
	])("%s", (_, value) => {
		expect(membersOf(readJson(value).value)).toEqual(MEMBERS);
	});

	test.each(["list.ndjson", "list.jsonl", "list.json"])("one a line in %s", (name) => {
		const { value, issues } = readJson(flat.map((row) => JSON.stringify(row)).join("\r\n"), name);
		expect(membersOf(value)).toEqual(MEMBERS);
		expect(codes(issues)).not.toContain("json-syntax");
	});
});

test("a broken line costs itself only, and is placed", () => {
	const { value, issues } = readJson(
		'{"協議会":"甲会","機関":"広島大学"}\n{"協議会":"甲会","機関":\n{"協議会":"甲会","機関":"マツダ"}\n',
	);
	expect(membersOf(value)).toEqual(MEMBERS);
	expect(find(issues, "json-syntax")).toMatchObject([{ place: { row: 2 }, details: { line: 2, column: 18 } }]);
	expect(value?.consortia[0]?.member_list).toBe("open");
	expectToBeClear(issues);
});

test("persons inside members belong to them, with their posts", () => {
	const { persons, affiliations, consortia, institutions } = datasetOf(
		readJson([
			{
				consortium: "甲会",
				prefecture: "広島県",
				members: [
					{
						institution: "徳島大学",
						prefecture: "徳島県",
						persons: [{ name: "山田太郎", title: "教授" }, { name: "佐藤花子" }],
					},
				],
			},
		]),
	);
	expect(persons.map(({ name }) => name)).toEqual(["佐藤花子", "山田太郎"]);
	expect(affiliations.map(({ institution, post }) => `${institution} ${post}`)).toEqual([
		"institution:徳島大学 null",
		"institution:徳島大学 教授",
	]);
	expect(consortia[0]?.prefectures).toEqual(["34"]);
	expect(institutions[0]?.prefecture).toBe("36");
});

test("a name of a group of consortia is nobody", () => {
	const { value, issues } = readJson([
		{ name: "第一期", consortia: [{ name: "甲会", members: [{ name: "広島大学" }] }] },
	]);
	expect(membersOf(value)).toEqual(["広島大学 @ 甲会"]);
	expect(value?.persons).toEqual([]);
	expect(find(issues, "column-unknown").map(({ details }) => details.found)).toEqual(["(name)"]);
});

test("a name that stands twice in one record is said, for one of the values is lost", () => {
	const { value, issues } = readJson(
		'[{"協議会":"甲会",\n"機関":"広島大学","機関":"マツダ"},{"協議会":"甲会","機関":"呉市"}]',
	);
	expect(membersOf(value)).toEqual(["マツダ @ 甲会", "呉市 @ 甲会"]);
	expect(find(issues, "json-name-twice")).toMatchObject([
		{ place: { row: 2, column: "機関" }, details: { found: "機関" } },
	]);
	expectToBeClear(issues);
});

test.each([
	["a network of another program", { nodes: [{ id: "a" }], links: [{ source: "a", target: "b" }] }, ["nodes", "links"]],
	["an object without a list", { foo: 1 }, ["foo"]],
	["a number", 42, []],
	["nothing", null, []],
])("%s gets advice for JSON", (_, value, found) => {
	const { value: read, issues } = readJson(value);
	expect(read).toBeNull();
	expect(find(issues, "json-without-list")).toMatchObject([{ details: { found } }]);
	expectToBeClear(issues);
});

test("a descriptor without its tables asks for them", () => {
	const { value, issues } = readJson(
		{ resources: [{ name: "institutions", path: "institutions.csv" }] },
		"datapackage.json",
	);
	expect(value).toBeNull();
	expect(codes(issues)).toEqual(["encoding-found", "package-broken"]);
	expectToBeClear(issues);
});

test("any depth is read or said, and never too deep", () => {
	const deep = "[".repeat(50_000) + "]".repeat(50_000);
	for (const text of [
		deep,
		`[{"協議会":"甲会","機関":${deep}}]`,
		`{"a":${deep}}`,
		`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`,
	]) {
		expect(() => readJson(text)).not.toThrow();
	}
});
