// Tables as programs, forms and open data portals write them.
import { describe, expect, test } from "vitest";
import { codes, datasetOf, membersOf, readText } from "./reading.ts";

const EXPECTED = ["マツダ @ 甲協議会", "広島大学 @ 甲協議会"];
const wrap = (value: string) => ({ type: "literal", value });
const RECORDS = ["広島大学", "マツダ"].map((body) => ({ 協議会: "甲協議会", 機関: body }));

describe("one table is read", () => {
	test.each([
		["names in a list of a record", [{ name: "甲協議会", members: ["広島大学", "マツダ"], prefecture: "広島県" }]],
		["a record alone", { name: "甲協議会", 構成員: [{ name: "広島大学" }, { name: "マツダ" }] }],
		["consortia as keys of lists", { 甲協議会: ["広島大学", "マツダ"] }],
		["consortia as keys of records", { 甲協議会: { members: ["広島大学", "マツダ"], prefecture: "広島県" } }],
		["consortia as keys of lists of records", { 甲協議会: [{ name: "広島大学" }, { name: "マツダ" }] }],
		[
			"values in wrappers",
			{ head: {}, results: { bindings: RECORDS.map(({ 機関 }) => ({ 協議会: wrap("甲協議会"), 機関: wrap(機関) })) } },
		],
		["columns and rows apart", { columns: ["協議会", "機関"], index: [0, 1], data: RECORDS.map(Object.values) }],
		["columns of numbered cells", { 協議会: { 0: "甲協議会", 1: "甲協議会" }, 機関: { 0: "広島大学", 1: "マツダ" } }],
		[
			"records beside a list of their fields",
			{ success: true, result: { fields: [{ id: "協議会", type: "text" }], records: RECORDS } },
		],
	])("from %s", (_, value) => {
		expect(membersOf(readText(JSON.stringify(value), undefined, "a.json").value)).toEqual(EXPECTED);
	});

	test("and the prefecture of a consortium is not the seat of its members", () => {
		const text = JSON.stringify([{ name: "甲協議会", members: ["広島大学"], prefecture: "広島県" }]);
		const { consortia, institutions } = datasetOf(readText(text, undefined, "a.json"));
		expect(consortia[0]?.prefectures).toEqual(["34"]);
		expect(institutions[0]?.prefecture).toBeNull();
	});
});

test.each([
	["keys that are no names of consortia", { 甲: ["広島大学"], 乙: ["マツダ"] }],
	["a graph of nodes and links", { nodes: [{ id: "a", label: "広島大学" }], links: [{ source: "a", target: "c" }] }],
	["two lists of ours", { a: RECORDS, b: RECORDS }],
])("%s are not guessed at", (_, value) => {
	const { value: dataset, issues } = readText(JSON.stringify(value), undefined, "a.json");
	expect(dataset).toBeNull();
	expect(codes(issues)).toContain("json-without-list");
});
