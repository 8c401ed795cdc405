// Since when, until when, and who was present.
import { describe, expect, test } from "vitest";
import { codes, datasetOf, expectToBeClear, find, readText } from "./reading.ts";

function timesOf(text: string): string[] {
	return datasetOf(readText(text))
		.memberships.map(({ institution, from, to, as_of }) => `${institution.split(":")[1]} ${from} ${to} ${as_of}`)
		.sort();
}

describe("since when and until when", () => {
	test("have columns of their own", () => {
		expect(
			timesOf(
				"協議会,機関,入会日,退会日\n甲会,広島大学,2019/4/1,\n甲会,マツダ,R1.5.1,令和5年3月31日\n甲会,呉市,2020,現在\n",
			),
		).toEqual(["マツダ 2019-05-01 2023-03-31 null", "呉市 2020 null null", "広島大学 2019-04-01 null null"]);
	});

	test("are those of the term", () => {
		const text = "協議会,機関,任期\n甲会,広島大学,令和4年4月1日～令和6年3月31日\n甲会,呉市,R5.4.1～\n甲会,マツダ,2年\n";
		expect(timesOf(text)).toEqual([
			"マツダ null null null",
			"呉市 2023-04-01 null null",
			"広島大学 2022-04-01 2024-03-31 null",
		]);
		const { issues } = readText(text);
		expect(find(issues, "cell-not-a-date")).toMatchObject([
			{ place: { row: 4, column: "任期" }, details: { found: "2年" } },
		]);
	});

	test("leave the date of a list what it is", () => {
		expect(timesOf("協議会,機関,時点,脱退年月\n甲会,広島大学,2024-04-01,2023年3月\n")).toEqual([
			"広島大学 null 2023-03 2024-04-01",
		]);
		expect(timesOf("協議会,機関,加入日\n甲会,広島大学,2024-04-01\n")).toEqual(["広島大学 null null 2024-04-01"]);
	});

	test("are said where a date was a number, or its month and day could be either", () => {
		const { value, issues } = readText(
			"協議会,機関,加入日\n甲会,広島大学,45292\n甲会,マツダ,4/1/2024\n甲会,呉市,4/15/2024\n",
		);
		expect(value?.memberships.map(({ as_of }) => as_of).sort()).toEqual(["2024", "2024-01-01", "2024-04-15"]);
		expect(find(issues, "date-from-number")).toMatchObject([{ place: { row: 2 }, details: { taken: "2024-01-01" } }]);
		expect(find(issues, "date-unordered")).toMatchObject([{ place: { row: 3 }, details: { found: "4/1/2024" } }]);
		expectToBeClear(issues);
	});
});

describe("who was present", () => {
	const ROWS =
		"広島大学,山田太郎,出席\nマツダ,佐藤花子,欠席\n呉市,鈴木一郎,代理（田中次郎）\n広島県,高橋三郎,代理\n中国電力,田村四郎,Web\n広島銀行,渡辺五郎,未回答\n";

	test("is no member, and who was not is nobody", () => {
		const { value, issues } = readText(`協議会,機関,氏名,出欠\n${ROWS.replace(/^(?=.)/gm, "甲会,")}`);
		expect(value?.memberships.map(({ institution, role }) => `${role} ${institution.split(":")[1]}`).sort()).toEqual([
			"attendee 中国電力",
			"attendee 呉市",
			"attendee 広島大学",
			"attendee 広島県",
		]);
		expect(value?.involvements.map(({ person, role }) => `${role} ${person.split(":")[1]}`).sort()).toEqual([
			"attendee 山田太郎@広島大学",
			"attendee 田中次郎@呉市",
			"attendee 田村四郎@中国電力",
		]);
		expect(find(issues, "read-as-absent").map(({ place, details }) => `${place.row} ${details.found}`)).toEqual([
			"3 欠席",
			"7 未回答",
		]);
		expect(find(issues, "read-as-proxy").map(({ place, details }) => `${place.row} ${details.found}`)).toEqual([
			"4 田中次郎",
			"5 ",
		]);
		expectToBeClear(issues);
	});

	test("says nothing against a part that the list names", () => {
		const { value, issues } = readText(`第3回 甲協議会 委員名簿\n機関,氏名,出欠\n${ROWS}`);
		expect(new Set(value?.memberships.map(({ role }) => role))).toEqual(new Set(["member"]));
		expect(value?.memberships).toHaveLength(6);
		expect(codes(issues)).not.toContain("read-as-absent");
	});
});
