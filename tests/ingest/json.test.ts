// JSON files: our project, our dataset, lists of records, and what is none of these.

import { describe, expect, test } from "vitest";
import { findJsonFault } from "../../src/ingest/json-fault.ts";
import { plainReading } from "../../src/ingest/raw.ts";
import { readFiles } from "../../src/ingest/read-file.ts";
import { codes, datasetOf, encodeUtf8, find, membersOf, readText } from "./reading.ts";

const CSV = "コンソーシアム,都道府県,機関,氏名,役割,年度\n広島協議会,広島県,マツダ株式会社,山田太郎,会長,2024\n";
const dataset = datasetOf(readText(CSV));
const readJson = (value: unknown) =>
	readText(typeof value === "string" ? value : JSON.stringify(value), undefined, "file.json");

test("a dataset written as JSON is read back equal", () => {
	const { value, issues } = readJson(dataset);
	expect(value).toEqual(dataset);
	expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
});

test("a project gives its dataset", () => {
	expect(readJson({ version: 1, title: "x", dataset, pins: [] }).value).toEqual(dataset);
});

test("a project of another version is refused, with the version", () => {
	const { value, issues } = readJson({ version: 7, dataset });
	expect(value).toBeNull();
	expect(find(issues, "project-version-unknown")[0]?.details).toEqual({ found: "7" });
});

test("a list of records is the long format", () => {
	const record = {
		コンソーシアム: "広島協議会",
		都道府県: ["広島県"],
		機関: "マツダ株式会社",
		氏名: "山田太郎",
		役割: "会長",
		年度: 2024,
	};
	const { value } = readJson([record]);
	expect(value?.memberships).toEqual(dataset.memberships.map((row) => ({ ...row, source: "source:file.json" })));
	expect(value?.involvements[0]?.as_of).toBe("FY2024");
});

describe("records inside others", () => {
	const expected = ["マツダ @ a会", "広島大学 @ a会"];

	test.each([
		[
			"a list in an object",
			{
				data: [
					{ 協議会: "a会", 機関: "マツダ" },
					{ 協議会: "a会", 機関: "広島大学" },
				],
			},
		],
		["members as names", [{ consortium: "a会", members: ["マツダ", "広島大学"] }]],
		["members as records", [{ name: "a会", members: [{ name: "マツダ", sector: "産" }, { name: "広島大学" }] }]],
		[
			"members named by a column",
			[{ consortium: "a会", members: [{ institution: "マツダ" }, { institution: "広島大学" }] }],
		],
		["members by sector", [{ consortium: "a会", members: { 学: ["広島大学"], 産: ["マツダ"] } }]],
	])("%s are read member by member", (_, value) => {
		expect(membersOf(readJson(value).value)).toEqual(expected);
	});

	test("a consortium with an empty list stays, its name being no person's", () => {
		const { value } = readJson([
			{ name: "a会", members: [{ name: "マツダ" }] },
			{ name: "b会", members: [] },
		]);
		expect(value?.consortia.map(({ name, member_list }) => `${name} ${member_list}`).sort()).toEqual([
			"a会 complete",
			"b会 none",
		]);
		expect(value?.persons).toEqual([]);
	});
});

test("it is known by its content, whatever its name", () => {
	expect(readText(JSON.stringify(dataset), undefined, "download.txt").value).toEqual(dataset);
});

describe("faults", () => {
	test.each(["{", "[1,", '{"sources": [}'])("broken JSON (%s) says so", (text) => {
		const { value, issues } = readJson(text);
		expect(value).toBeNull();
		expect(codes(issues)).toEqual(["encoding-found", "json-syntax"]);
	});

	test.each([
		['{"a": 1,\n "b" 2}', { line: 2, column: 6, expected: "colon", found: "2}" }],
		['[{"名": "x"},\n\n {"名": y}]', { line: 3, column: 8, expected: "value", found: "y}]" }],
		["[1 2]", { line: 1, column: 4, expected: "comma-or-bracket", found: "2]" }],
		["{'a': 1}", { line: 1, column: 2, expected: "name-or-brace", found: "'a': 1}" }],
		['{"a": 1,}', { line: 1, column: 9, expected: "name", found: "}" }],
		['{"a": "x\ny"}', { line: 1, column: 7, expected: "closed-text", found: '"x' }],
		["[", { line: 1, column: 2, expected: "value-or-bracket", found: "" }],
		['{"a": 1} {', { line: 1, column: 10, expected: "end", found: "{" }],
		['{"a": 01}', { line: 1, column: 7, expected: "value", found: "01}" }],
		[`${"[".repeat(100_000)}`, { line: 1, column: 100_001, expected: "value-or-bracket", found: "" }],
	])("says where JSON breaks and what was expected (%#)", (text, details) => {
		const { issues } = readText(text, undefined, "file.json");
		expect(find(issues, "json-syntax").map((issue) => issue.details)).toEqual([details]);
	});

	test("finds a fault exactly where the engine does, whatever is cut out of a good text", () => {
		const text = JSON.stringify({ a: [1, -2.5e3, 'x"y\u3042', null], b: { c: [], d: {}, e: [true, false] } });
		for (let at = 0; at < text.length; at++) {
			const cut = text.slice(0, at) + text.slice(at + 1);
			let isBroken = false;
			try {
				JSON.parse(cut);
			} catch {
				isBroken = true;
			}
			expect(findJsonFault(cut) !== null, cut).toBe(isBroken);
		}
	});

	test.each([
		["{}", "json-without-list"],
		["[]", "file-empty"],
		["3", "json-without-list"],
		["[1,2]", "file-empty"],
		["null", "json-without-list"],
	])("%s is nothing of ours", (text, code) => {
		const { value, issues } = readJson(text);
		expect(value).toBeNull();
		expect(codes(issues)).toContain(code);
	});

	test("rows are checked as in a table", () => {
		const { value, issues } = readJson({
			...dataset,
			memberships: [{ ...dataset.memberships[0], role: "boss" }, null, 3],
		});
		expect(value?.memberships).toEqual([]);
		expect(find(issues, "cell-not-in-list")[0]).toMatchObject({
			place: { table: "memberships", row: 2, column: "role" },
		});
	});

	test("__proto__ anywhere pollutes nothing", () => {
		const text = `{"__proto__": {"polluted": true}, "sources": [{"__proto__": {"polluted": true}, "id": "__proto__", "title": "資料"}]}`;
		const { value } = readJson(text);
		expect(value?.sources[0]?.id).toBe("__proto__");
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		expect(
			readJson('[{"__proto__": "甲会", "コンソーシアム": "甲会", "機関": "広島大学"}]').value?.memberships,
		).toHaveLength(1);
	});

	test("half of a surrogate pair does not get through", () => {
		const { value } = readJson('[{"コンソーシアム": "甲\\ud83d会", "機関": "広島大学"}]');
		expect(value?.consortia[0]?.name).toBe("甲会");
	});
});

test("several lists are read as one: equal names are one body", () => {
	const files = ["a.csv", "b.csv"].map((name) => ({ name, bytes: encodeUtf8(CSV.replace("広島協議会", name)) }));
	const { value } = readFiles(files, plainReading);
	expect(value?.institutions).toHaveLength(1);
	expect(value?.consortia).toHaveLength(2);
	expect(value?.sources.map(({ title }) => title)).toEqual(["a.csv", "b.csv"]);
});

test("a data package with its descriptor is read table by table", () => {
	const files = [
		{ name: "pkg/datapackage.json", bytes: encodeUtf8('{"resources": []}') },
		{ name: "pkg/institutions.csv", bytes: encodeUtf8("id,name\nmazda,マツダ株式会社\n") },
	];
	const { value, issues } = readFiles(files, plainReading);
	expect(value?.institutions).toHaveLength(1);
	expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
});
