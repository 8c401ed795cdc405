// Labels of names that begin alike can be told apart.
import { describe, expect, test } from "vitest";
import { countShared, labelAlike } from "../../src/pipeline/alike-names.ts";

describe("labels of names that begin alike", () => {
	test("begin where the names differ", () => {
		const names = ["青森県地域水素連携協議会", "青森県地域南部医工連携協議会", "青森県地域北部医工連携協議会"];
		expect([...labelAlike(names).values()].sort()).toEqual([
			"北部医工連携協議会",
			"南部医工連携協議会",
			"水素連携協議会",
		]);
	});

	test("carry the beginning behind them where another family differs in the same", () => {
		const names = ["青森県地域水素協議会", "青森県地域防災協議会", "岩手県地域水素協議会", "岩手県地域観光会議"];
		const labels = labelAlike(names);
		expect(names.map((name) => labels.get(name))).toEqual([
			"水素協議会（青森県地域）",
			"防災協議会",
			"水素協議会（岩手県地域）",
			"観光会議",
		]);
	});

	test.each([
		[["広島県産学官連携協議会", "広島県産学官金会議"]],
		[["高知大学", "高知大学附属病院"]],
		[["徳島地域会議", "徳島地域"]],
		[["TAP", "北陸RDX"]],
	])("a word is not torn, and nothing is left that is no name: %j", (names) => {
		for (const [name, label] of labelAlike(names)) expect(label).toBe(name);
	});

	test("in English end at a space", () => {
		expect(labelAlike(["Tohoku Regional Council", "Tohoku Regional Forum"]).get("Tohoku Regional Forum")).toBe("Forum");
	});

	test("count what a whole family shares, in whatever order it comes", () => {
		const names = ["青森県地域南部甲", "青森県地域南部乙", "青森県地域北部甲", "秋田"];
		expect(countShared(names)).toEqual(countShared([...names].reverse()));
		expect(names.map((name) => countShared(names).get(name))).toEqual([5, 5, 5, 0]);
	});
});
