// Blocks of a graph and the tree they hang in.
import { describe, expect, test } from "vitest";
import { type Block, cutByCost, cutEvenly } from "../../src/analysis/blocks.ts";
import { orderByCount } from "../../src/analysis/counting-order.ts";
import { dealTree } from "../../src/analysis/pair-tree.ts";

const list = (blocks: readonly Block[]) =>
	blocks.flatMap(({ from, end }) => Array.from({ length: end - from }, (_, at) => from + at));
const counts = [0, 1, 2, 7, 8, 9, 33, 100, 2993];

describe("blocks", () => {
	test.each(counts)("hold each of %i items once and in order, and none is empty", (count) => {
		for (const blocks of [cutEvenly(count, 8), cutEvenly(count, 8, 16), cutByCost(Array(count).fill(1), 8)]) {
			expect(list(blocks)).toEqual(Array.from({ length: count }, (_, item) => item));
			expect(blocks.length).toBeLessThanOrEqual(8);
			expect(blocks.every(({ from, end }) => from < end)).toBe(true);
		}
	});

	test("cut evenly begin at multiples of the unit", () => {
		expect(cutEvenly(703, 8, 16).every(({ from }) => from % 16 === 0)).toBe(true);
	});

	test("cut by cost cost nearly the same", () => {
		const costs = Array.from({ length: 3000 }, (_, item) => 3000 - item);
		const sums = cutByCost(costs, 8).map(({ from, end }) => costs.slice(from, end).reduce((sum, own) => sum + own, 0));
		expect(sums).toHaveLength(8);
		expect(Math.max(...sums) / Math.min(...sums)).toBeLessThan(1.02);
	});

	test("cut by cost leave a dear item to itself", () => {
		expect(cutByCost([1, 1, 90, 1, 1], 3)).toEqual([
			{ from: 0, end: 2 },
			{ from: 2, end: 3 },
			{ from: 3, end: 5 },
		]);
	});
});

describe("a tree of blocks", () => {
	test.each([1, 2, 3, 7, 20])(
		"is dealt to %i lanes with each block once, in parts that no part of the tree cuts",
		(lanes) => {
			for (let count = 0; count <= 9; count++) {
				const parts = dealTree(count, lanes);
				expect(list(parts)).toEqual(Array.from({ length: count }, (_, block) => block));
				for (const { from, end } of parts) {
					const size = end - from;
					// A whole power of two at a multiple of it, or what is left at the end.
					expect(Number.isInteger(Math.log2(size)) ? from % size : end - count).toBe(0);
				}
			}
		},
	);

	test("gives each lane a large part first and small ones last", () => {
		expect(dealTree(8, 2).map(({ from, end }) => end - from)).toEqual([4, 2, 1, 1]);
		expect(dealTree(8, 3).map(({ from, end }) => end - from)).toEqual([2, 2, 1, 1, 1, 1]);
		expect(dealTree(8, 1)).toHaveLength(1);
	});
});

test("an order by counts has the fewest first and equals by number", () => {
	expect(Array.from(orderByCount([3, 0, 2, 3, 0, 9]))).toEqual([1, 4, 2, 0, 3, 5]);
	expect(orderByCount([])).toHaveLength(0);
});
