// What is alike stands side by side, whatever the order it came in.
import { expect, test } from "vitest";
import { orderBySimilarity } from "../../src/analysis/similarity-order.ts";

/** Alike as far as they are near on a line. */
const near = (one: string, other: string) => -Math.abs(Number(one) - Number(other));

test("a line is found again from any order", () => {
	const line = ["1", "2", "4", "7", "11"];
	for (const shuffled of [["7", "1", "11", "2", "4"], ["11", "7", "4", "2", "1"], line]) {
		const found = orderBySimilarity(shuffled, near);
		expect([line, line.toReversed()]).toContainEqual(found);
		expect(found).toEqual(orderBySimilarity(line, near));
	}
});

test("everybody stands in it once, also when nobody is alike", () => {
	expect(orderBySimilarity(["c", "a", "b"], () => 0)).toHaveLength(3);
	expect([...orderBySimilarity(["c", "a", "b"], () => 0)].sort()).toEqual(["a", "b", "c"]);
	expect(orderBySimilarity([], near)).toEqual([]);
});
