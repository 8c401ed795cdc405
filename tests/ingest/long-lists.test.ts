// When a list of the long format is complete, open, or none.
import { describe, expect, test } from "vitest";
import { plainReading } from "../../src/ingest/raw.ts";
import { codes, find, readText } from "./reading.ts";

const HEAD = "コンソーシアム,都道府県,機関\n";
const row = (cells: { readonly コンソーシアム?: string; readonly 都道府県?: string; readonly 機関: string }) =>
	`${cells.コンソーシアム ?? ""},${cells.都道府県 ?? ""},${cells.機関}\n`;
const base = { コンソーシアム: "広島協議会", 機関: "マツダ株式会社" };

describe("lists", () => {
	test("are taken as complete, and the report says so", () => {
		const { value, issues } = readText(HEAD + row(base));
		expect(value?.consortia[0]?.member_list).toBe("complete");
		expect(find(issues, "list-taken-as-complete")[0]?.details).toEqual({ consortia: 1 });
	});

	test.each(["等", "など", "ほか", "その他", "ほか12社", "青森銀行等"])("%s makes the list open", (cell) => {
		const { value, issues } = readText(HEAD + row(base) + row({ ...base, 機関: cell }));
		expect(value?.consortia[0]?.member_list).toBe("open");
		expect(value?.institutions.map(({ name }) => name)).toEqual(
			cell === "青森銀行等" ? ["マツダ株式会社", "青森銀行"] : ["マツダ株式会社"],
		);
		expect(codes(issues)).not.toContain("list-taken-as-complete");
	});

	test.each([
		["マツダ等3社", ["マツダ"]],
		["マツダなど5機関", ["マツダ"]],
		["マツダ（ほか１２社）", ["マツダ"]],
		["マツダ 他多数", ["マツダ"]],
		["広島大学、マツダ等計12機関", ["マツダ", "広島大学"]],
		["Example Corp., etc.", ["Example Corp."]],
		["Example Corp. and others", ["Example Corp."]],
	])("%s makes the list open and leaves the names", (cell, names) => {
		const { value } = readText(HEAD + row({ ...base, 機関: `"${cell}"` }));
		expect(value?.consortia[0]?.member_list).toBe("open");
		expect(value?.institutions.map(({ name }) => name).sort()).toEqual(names);
	});

	test("a name that only ends like the remark leaves the list as it was", () => {
		const { value } = readText(HEAD + row({ ...base, 機関: "広島高等" }));
		expect(value?.consortia[0]?.member_list).toBe("complete");
	});

	test("of which the file says nothing are open where the reader asked so, and the report says it", () => {
		const text = `コンソーシアム,機関,名簿の状態\n甲協議会,マツダ,\n乙協議会,マツダ,全構成員\n丙協議会,－,\n`;
		const { value, issues } = readText(text, { ...plainReading, unsaidLists: "open" });
		expect(value?.consortia.map(({ name, member_list }) => [name, member_list])).toEqual([
			["丙協議会", "none"],
			["乙協議会", "complete"],
			["甲協議会", "open"],
		]);
		expect(find(issues, "list-taken-as-open")[0]?.details).toEqual({ consortia: 1 });
		expect(codes(issues)).not.toContain("list-taken-as-complete");
	});

	test("is no longer complete when rows were rejected, for nobody knows whose they were", () => {
		const { value, issues } = readText(HEAD + row(base) + row({ 都道府県: "広島県", 機関: "広島大学" }));
		expect(value?.consortia[0]?.member_list).toBe("open");
		expect(codes(issues)).not.toContain("list-taken-as-complete");
	});

	test("a dash is nothing reported", () => {
		const { value, issues } = readText(HEAD + row({ コンソーシアム: "広島協議会", 機関: "－" }));
		expect(value?.institutions).toEqual([]);
		expect(value?.consortia[0]?.member_list).toBe("none");
		expect(codes(issues)).toContain("cell-says-none");
	});
});
