// Tables whose names of columns stand down the left side.
import { describe, expect, test } from "vitest";
import { codes, datasetOf, expectToBeClear, find, membersOf, readText } from "./reading.ts";

describe("names of columns down the left side", () => {
	test("are read with one record a column, and places are counted in columns", () => {
		const { value, issues } = readText(
			"項目,1,2,3\n協議会名,甲会,甲会,乙会\n構成員,広島大学,マツダ,呉市\n役割,代表機関,,\n",
		);
		expect(membersOf(value)).toEqual(["マツダ @ 甲会", "呉市 @ 乙会", "広島大学 @ 甲会"]);
		expect(
			datasetOf({ value, issues })
				.memberships.map(({ locator }) => locator)
				.sort(),
		).toEqual(["2列目", "3列目", "4列目"]);
		expect(find(issues, "read-turned")).toMatchObject([{ details: { isAcross: true } }]);
		expectToBeClear(issues);
	});

	test("are read card by card, and places are rows", () => {
		const { value, issues } = readText(
			"協議会名,甲会\n構成員,広島大学、広島県\n\n協議会名,乙会\n対象地域,広島県\n構成員,マツダ㈱\n",
		);
		expect(membersOf(value)).toEqual(["マツダ㈱ @ 乙会", "広島大学 @ 甲会", "広島県 @ 甲会"]);
		expect(value?.consortia.map(({ prefectures }) => prefectures)).toEqual([["34"], []]);
		expect(value?.memberships.map(({ locator }) => locator).sort()).toEqual(["1行目", "1行目", "4行目"]);
		expect(find(issues, "read-turned")).toMatchObject([{ details: { isAcross: false } }]);
	});

	test("of merged cells fill to the right", () => {
		const { value } = readText("協議会\t甲会\t\t乙会\n機関\t広島大学\tマツダ\t呉市\n");
		expect(membersOf(value)).toEqual(["マツダ @ 甲会", "呉市 @ 乙会", "広島大学 @ 甲会"]);
	});

	test("do not hide an ordinary table", () => {
		const { issues } = readText("協議会,機関\n協議会,機関\n構成員,広島大学\n");
		expect(codes(issues)).not.toContain("read-turned");
		expect(readText("数,2\n色,青\n").value).toBeNull();
	});
});
