// Overlap by chance: worked by hand, and the properties of a distribution.
import { describe, expect, test } from "vitest";
import { makeChance } from "../../src/analysis/chance.ts";

describe("the chance of an overlap", () => {
	test("of three or more, drawing 4 and 5 of 10, is 66 in 252", () => {
		const { expected, atLeast } = makeChance(10)(4, 5, 3);
		expect(expected).toBe(2);
		expect(atLeast).toBeCloseTo(66 / 252, 12);
	});

	test("of none or more is certain, of more than can be is none", () => {
		const chance = makeChance(100);
		expect(chance(16, 15, 0).atLeast).toBeCloseTo(1, 12);
		expect(chance(16, 15, 16).atLeast).toBe(0);
		expect(makeChance(10)(8, 9, 7).atLeast).toBeCloseTo(1, 12);
	});

	test("does not depend on who is first, and falls with every further member shared", () => {
		const chance = makeChance(102);
		for (let shared = 1; shared <= 15; shared++) {
			expect(chance(16, 15, shared).atLeast).toBeCloseTo(chance(15, 16, shared).atLeast, 12);
			expect(chance(16, 15, shared).atLeast).toBeLessThan(chance(16, 15, shared - 1).atLeast);
		}
	});

	test("stays exact among thousands", () => {
		// One shared of 50 and 50 among 10,000: 1 − C(9950, 50) / C(10000, 50), multiplied out.
		let none = 1;
		for (let drawn = 0; drawn < 50; drawn++) none *= (9950 - drawn) / (10_000 - drawn);
		expect(makeChance(10_000)(50, 50, 1).atLeast).toBeCloseTo(1 - none, 10);
	});
});
