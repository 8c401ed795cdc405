// What spreadsheets made for the eye do to a list: merged cells, several values in one cell, blanks.

import { describe, expect, test } from "vitest";
import { plainReading } from "../../src/ingest/raw.ts";
import { codes, datasetOf, find, readText } from "./reading.ts";

describe("merged cells", () => {
	const HEAD = "事業,コンソーシアム,機関,氏名\n";

	test("below one another are filled down, and every cell that was is listed", () => {
		const { value, issues } = readText(
			`${HEAD}交付金,広島協議会,マツダ株式会社,\n,,広島大学,\n,,,山田太郎\n調査,徳島会議,徳島大学,\n`,
		);
		const dataset = datasetOf({ value, issues });
		const members = dataset.memberships.map(({ consortium, institution }) => `${institution} ${consortium}`);
		expect(members.sort()).toEqual([
			"institution:マツダ株式会社 consortium:広島協議会",
			"institution:広島大学 consortium:広島協議会",
			"institution:徳島大学 consortium:徳島会議",
		]);
		expect(dataset.involvements[0]).toMatchObject({ person: "person:山田太郎", consortium: "consortium:広島協議会" });
		expect(
			find(issues, "cell-filled-down").map(({ place, details, severity }) => [
				place.row,
				place.column,
				details.value,
				severity,
			]),
		).toEqual([
			[3, "コンソーシアム", "広島協議会", "warning"],
			[4, "コンソーシアム", "広島協議会", "warning"],
		]);
		expect(codes(issues)).not.toContain("row-without-consortium");
	});

	test("are not guessed after a blank row, beside another value, or above the first name", () => {
		for (const text of [
			`${HEAD}交付金,広島協議会,マツダ株式会社,\n,,,\n,,広島大学,\n`,
			`${HEAD}交付金,広島協議会,マツダ株式会社,\n調査,,広島大学,\n`,
			`${HEAD},,広島大学,\n交付金,広島協議会,マツダ株式会社,\n`,
		]) {
			const { issues } = readText(text);
			expect(codes(issues)).toContain("row-without-consortium");
			expect(codes(issues)).not.toContain("cell-filled-down");
		}
	});
});

describe("several bodies in one cell", () => {
	test("are read one by one, and the row is named", () => {
		const { value, issues } = readText(
			'コンソーシアム,構成員\n広島協議会,広島大学、マツダ㈱；広島県\n徳島会議,"徳島大学\n阿波銀行 など"\n',
		);
		const dataset = datasetOf({ value, issues });
		expect(dataset.institutions.map(({ name }) => name).sort()).toEqual(
			["マツダ㈱", "広島大学", "広島県", "徳島大学", "阿波銀行"].sort((a, b) => (a < b ? -1 : 1)),
		);
		expect(dataset.consortia.map(({ member_list }) => member_list).sort()).toEqual(["complete", "open"]);
		expect(find(issues, "cell-split").map(({ place, details }) => [place.row, place.column, details.count])).toEqual([
			[2, "構成員", 3],
			[3, "構成員", 2],
		]);
	});

	test("stay one where the sign stands in brackets", () => {
		const { value } = readText("コンソーシアム,構成員\n広島協議会,広島大学（工学部、理学部）\n");
		expect(value?.institutions).toHaveLength(1);
	});

	test("all belong to a single person, but to none of several", () => {
		const one = readText("コンソーシアム,機関,氏名\n広島協議会,広島大学、広島県,山田太郎\n");
		expect(one.value?.affiliations.map(({ institution }) => institution)).toHaveLength(2);
		const many = readText("コンソーシアム,機関,氏名\n広島協議会,広島大学、広島県,山田太郎、佐藤花子\n");
		expect(many.value?.affiliations).toEqual([]);
		expect(many.value?.involvements).toHaveLength(2);
		expect(many.value?.memberships).toHaveLength(2);
		expect(find(many.issues, "cell-split-unpaired")[0]?.details).toEqual({ bodies: 2, persons: 2 });
	});
});

test("who is only listed as present is no guest", () => {
	const text =
		"コンソーシアム,機関,氏名,役割\n連絡会,東北大学,佐藤一郎,講演\n連絡会,青森県,田中花子,\n連絡会,経済産業省,鈴木次郎,来賓\n";
	const { value } = readText(text, { ...plainReading, attendance: true });
	expect(value?.involvements.map(({ role, role_printed }) => `${role} ${role_printed}`).sort()).toEqual([
		"attendee null",
		"guest 来賓",
		"speaker 講演",
	]);
});

test("a control character is placed by the name of its column", () => {
	const { issues } = readText("コンソーシアム,機関\n広島協議会,広\u0007島大学\n");
	expect(find(issues, "cell-control-characters")[0]?.place).toMatchObject({ row: 2, column: "機関" });
});
