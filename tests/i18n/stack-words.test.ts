// Words on boxes that stand for several bodies: numbers side by side, and what is not stated never as a number.
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/i18n/index.ts";
import type { StackedBody } from "../../src/model/dock-stack.ts";

const ja = wordsOf("ja").figure;
const en = wordsOf("en").figure;

function body(name: string, ...stated: readonly (readonly [measure: string, value: string])[]): StackedBody {
	return { name, faint: false, stated: stated.map(([measure, value]) => ({ measure, value })) };
}

const bodies = [
	body("甲", ["members", "34"]),
	body("乙", ["members", "19"], ["partners", "13"]),
	body("丙"),
	body("丁", ["parties", "2"]),
	body("戊", ["attending_institutions", "23"]),
	body("己"),
];

describe("numbers of a box", () => {
	test("stand side by side under the unit they share, with a wider one where room is short, and those not stated are counted as such", () => {
		expect(ja.stackDetails(bodies)).toEqual(["34／19＋13／出席 23機関／2団体／記載なし 2", "数の記載 4／なし 2"]);
		expect(en.stackDetails(bodies)).toEqual([
			"34 / 19 + 13 members / 2 parties / 23 bodies attending, 2 not stated",
			"34 / 19 + 13 / 2 / 23 bodies, 2 not stated",
			"34 / 19 + 13 / 2 / 23 bodies, 2 unstated",
			"stated for 4, 2 not",
		]);
	});

	test("are never zero where none is stated", () => {
		expect(ja.stackDetails([body("甲"), body("乙")])).toEqual(["数の記載なし"]);
		expect(en.stackDetails([body("甲"), body("乙")])).toEqual(["numbers not stated"]);
	});

	test("do not speak of bodies without a number where there are none", () => {
		const all = bodies.slice(0, 2);
		expect(ja.stackDetails(all)).toEqual(["34／19＋13機関", "数の記載 2"]);
		expect(en.stackDetails(all)).toEqual(["34 / 19 + 13 members", "34 / 19 + 13 bodies", "stated for 2"]);
	});
});

describe("a box", () => {
	const aomori = { kind: "prefecture", code: "02" } as const;

	test("is titled with what its bodies have in common and their count, and how many pass the filters", () => {
		expect(ja.stackTitle(aomori, 5, 5)).toBe("青森 5");
		expect(ja.stackTitle({ kind: "prefecture", code: "01" }, 3, 3)).toBe("北海道 3");
		expect(ja.stackTitle({ kind: "program", name: "J-NEXUS" }, 1, 3)).toBe("J-NEXUS 1／3");
		expect(en.stackTitle(aomori, 5, 5)).toBe("Aomori 5");
		expect(en.stackTitle({ kind: "region", region: "tohoku" }, 1, 3)).toBe("Tohoku 1 of 3");
	});

	test("reads as sentences", () => {
		const two = { named: aomori, bodies: bodies.slice(1, 3), persons: 2 };
		expect(ja.describeStack(two)).toBe(
			"青森県の、構成員名の記載がない2つの場をまとめた箱。乙、丙。記載された数は、19＋13機関／記載なし。ここだけにつながる2人を含む。",
		);
		expect(en.describeStack(two)).toBe(
			"Aomori: a box of 2 bodies without named members. 乙, 丙. Stated numbers: 19 + 13 members, 1 not stated. With 2 persons tied to nobody else.",
		);
		const filtered = { ...two, bodies: two.bodies.map((each) => ({ ...each, faint: each.name === "乙" })), persons: 0 };
		expect(ja.describeStack(filtered)).toContain("うち1つが絞り込みに合う。丙。構成員の数の記載もない。");
		expect(en.describeStack(filtered)).toContain(
			"1 of them passes the filters. 丙. Their numbers are not stated either.",
		);
	});
});
