// The small parts: overlaps, crossings, standing in line, packing, hulls.

import { randomLcg } from "d3";
import { describe, expect, test } from "vitest";
import type { Boxes } from "../../src/layout/box-grid.ts";
import { createBoxes } from "../../src/layout/box-grid.ts";
import { countCrossings } from "../../src/layout/crossings.ts";
import { convexHull, isInside } from "../../src/layout/hull.ts";
import { countOverlaps, separateBoxes } from "../../src/layout/overlap.ts";
import { cutByWidth, packLanes } from "../../src/layout/pack.ts";
import { listPackings } from "../../src/layout/pack-reading.ts";
import { standInLine, standWithin } from "../../src/layout/stack.ts";

function removeOverlaps(boxes: Boxes, gap = 0): void {
	for (const work = separateBoxes(boxes, gap); !work.next().done; );
}

function heap(count: number, side: number, seed: number) {
	const random = randomLcg(seed);
	const boxes = createBoxes(count);
	for (let index = 0; index < count; index++) {
		boxes.x[index] = side * random();
		boxes.y[index] = side * random();
		boxes.left[index] = 5 + 20 * random();
		boxes.right[index] = 5 + 90 * random();
		boxes.top[index] = 5 + 20 * random();
		boxes.bottom[index] = 5 + 20 * random();
	}
	return boxes;
}

describe("overlap removal", () => {
	test.each([1, 2, 3, 4])("leaves none in a heap, seed %d", (seed) => {
		const boxes = heap(150, 300, seed);
		expect(countOverlaps(boxes)).toBeGreaterThan(500);
		removeOverlaps(boxes, 2);
		expect(countOverlaps(boxes, 2)).toBe(0);
	});

	test("moves what is free and never what is fixed, even when all lie on one point", () => {
		const boxes = heap(40, 0, 9);
		boxes.fixed[7] = 1;
		removeOverlaps(boxes);
		expect(countOverlaps(boxes)).toBe(0);
		expect([boxes.x[7], boxes.y[7]]).toEqual([0, 0]);
	});

	test("does not touch boxes that stand clear", () => {
		const boxes = createBoxes(2);
		boxes.x[1] = 100;
		removeOverlaps(boxes);
		expect([...boxes.x]).toEqual([0, 100]);
	});
});

test("crossings are counted once a pair, ties that share an end not at all", () => {
	const x = [0, 10, 0, 10, 5];
	const y = [0, 10, 10, 0, 20];
	expect(
		countCrossings(x, y, [
			[0, 1],
			[2, 3],
		]),
	).toBe(1);
	expect(
		countCrossings(x, y, [
			[0, 1],
			[1, 2],
			[2, 4],
		]),
	).toBe(0);
});

describe("standing in line", () => {
	const thing = (wish: number) => ({ wish, before: 5, behind: 5, weight: 1 });

	test("keeps wishes that do not collide and shares the way where they do", () => {
		expect(standInLine([thing(0), thing(100)], 2)).toEqual([0, 100]);
		expect(standInLine([thing(50), thing(50), thing(50)], 2)).toEqual([38, 50, 62]);
	});

	test("stays within bounds", () => {
		expect(standWithin([thing(-40), thing(-30)], 2, 0, 100)).toEqual([5, 17]);
		expect(standWithin([thing(140), thing(130)], 2, 0, 100)).toEqual([83, 95]);
	});
});

describe("packing", () => {
	const random = randomLcg(3);
	const sizes = Array.from({ length: 7 }, () => ({ width: 100 + 500 * random(), height: 80 + 300 * random() }));

	test("never lets two blocks touch, whatever the way", () => {
		for (const packing of listPackings(sizes, { across: 20, down: 10 })) {
			const boxes = createBoxes(sizes.length);
			boxes.x.set(packing.x);
			boxes.y.set(packing.y);
			boxes.right.set(sizes.map(({ width }) => width));
			boxes.bottom.set(sizes.map(({ height }) => height));
			expect(countOverlaps(boxes, 9)).toBe(0);
			expect(Math.max(...sizes.map(({ width }, index) => packing.x[index] + width))).toBeLessThanOrEqual(packing.width);
		}
	});

	test("fills shelves up to their length", () => {
		const squares = Array.from({ length: 5 }, () => ({ width: 10, height: 10 }));
		const cut = cutByWidth(squares, 32, 1);
		expect(cut.lanes.map((lane) => lane.length)).toEqual([3, 2]);
		expect(packLanes(squares, cut, { across: 1, down: 1 })).toMatchObject({ width: 32, height: 21 });
	});
});

test("a hull holds what is inside it and not what is outside or on its corners", () => {
	const hull = convexHull([
		[0, 0],
		[10, 0],
		[10, 10],
		[0, 10],
		[5, 5],
	]);
	expect(hull.length).toBe(4);
	expect(isInside(hull, [5, 5])).toBe(true);
	expect(isInside(hull, [15, 5])).toBe(false);
	expect(isInside(hull, [0, 0])).toBe(false);
});
