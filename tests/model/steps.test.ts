// Sorting step by step.
import fc from "fast-check";
import { expect, test } from "vitest";
import { cutInto, finish, sortInSteps } from "../../src/model/steps.ts";
import { countSteps } from "../helpers/count-steps.ts";

test("sorts like the engine does, equal entries in their order", () => {
	const entries = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.nat()), { minLength: 0, maxLength: 60 });
	fc.assert(
		fc.property(entries, fc.integer({ min: 1, max: 200 }), (list, copies) => {
			const long = Array.from({ length: copies }, () => list).flat();
			const compare = (one: readonly number[], other: readonly number[]) => (one[0] ?? 0) - (other[0] ?? 0);
			expect(finish(sortInSteps(long, compare))).toEqual([...long].sort(compare));
		}),
		{ numRuns: 40 },
	);
});

test("a long list takes many steps", () => {
	const list = Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 20_011);
	expect(countSteps(sortInSteps(list, (one, other) => one - other)).steps).toBeGreaterThan(10);
});

test("cuts a list into runs", () => {
	expect([...cutInto([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
	expect([...cutInto([], 2)]).toEqual([]);
});
