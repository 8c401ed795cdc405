// Overlap by chance: worked by hand, and the properties of a distribution.
import { describe, expect, test } from "vitest";
import { measureChance } from "../../src/analysis/chance.ts";

const chance = (institutions: number, first: number, second: number, shared: number) =>
	measureChance({ institutions, first, second, shared });

describe("the chance of an overlap", () => {
	test("of three or more, drawing 4 and 5 of 10, is 66 in 252", () => {
		expect(chance(10, 4, 5, 3)).toBeCloseTo(66 / 252, 12);
	});

	test("of as few as must be shared is certain; what cannot be is not told", () => {
		expect(chance(100, 16, 15, 0)).toBeCloseTo(1, 12);
		expect(chance(10, 8, 9, 7)).toBeCloseTo(1, 12);
		expect([chance(100, 16, 15, 16), chance(10, 8, 9, 6), chance(10, 11, 2, 1)]).toEqual([null, null, null]);
	});

	test("does not depend on who is first, and falls with every further member shared", () => {
		for (let shared = 1; shared <= 15; shared++) {
			expect(chance(102, 16, 15, shared)).toBeCloseTo(chance(102, 15, 16, shared) as number, 12);
			expect(chance(102, 16, 15, shared)).toBeLessThan(chance(102, 16, 15, shared - 1) as number);
		}
	});

	test("stays exact among thousands", () => {
		// One shared of 50 and 50 among 10,000: 1 − C(9950, 50) / C(10000, 50), multiplied out.
		let none = 1;
		for (let drawn = 0; drawn < 50; drawn++) none *= (9950 - drawn) / (10_000 - drawn);
		expect(chance(10_000, 50, 50, 1)).toBeCloseTo(1 - none, 10);
	});
});
