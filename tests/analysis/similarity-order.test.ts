// What is alike stands side by side, whatever the order it came in.
import { expect, test } from "vitest";
import { type Likeness, orderBySimilarityInSteps } from "../../src/analysis/similarity-order.ts";
import { finish } from "../../src/model/steps.ts";
import { countSteps } from "../helpers/count-steps.ts";

/** Alike as far as they are near on a line. */
const near: Likeness = (one) => (other) => -Math.abs(Number(one) - Number(other));

const orderBySimilarity = (ids: readonly string[], likenessOf: Likeness) =>
	finish(orderBySimilarityInSteps(ids, likenessOf));

test("a line is found again from any order", () => {
	const line = ["1", "2", "4", "7", "11"];
	for (const shuffled of [["7", "1", "11", "2", "4"], ["11", "7", "4", "2", "1"], line]) {
		const found = orderBySimilarity(shuffled, near);
		expect([line, line.toReversed()]).toContainEqual(found);
		expect(found).toEqual(orderBySimilarity(line, near));
	}
});

test("everybody stands in it once, also when nobody is alike", () => {
	expect(orderBySimilarity(["c", "a", "b"], () => () => 0)).toHaveLength(3);
	expect([...orderBySimilarity(["c", "a", "b"], () => () => 0)].sort()).toEqual(["a", "b", "c"]);
	expect(orderBySimilarity([], near)).toEqual([]);
});

test("many are compared in steps, so that a page is free in between", () => {
	const many = Array.from({ length: 400 }, (_, at) => `${(at * 7) % 400}`);
	const { steps, answer } = countSteps(orderBySimilarityInSteps(many, near));
	expect(steps).toBeGreaterThan(4);
	expect(answer.map(Number)).toEqual([...Array(400).keys()]);
});
