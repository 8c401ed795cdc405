// The matrix of overlaps: where its cells are and how dark.
import { describe, expect, test } from "vitest";
import { edgeBefore, findOnAxis, groupGap, layOutAxis, stepOf } from "../../src/scene/matrix.ts";

describe("an axis", () => {
	const axis = layOutAxis([2, 1]);

	test("leaves room before every group", () => {
		expect(axis.starts).toEqual([groupGap, 1 + groupGap, 2 + 2 * groupGap]);
		expect(axis.end).toBeCloseTo(3 + 2 * groupGap);
	});

	test("finds the cell at a place, and none between groups and outside", () => {
		const found = [-0.1, 0.1, 0.5, 1.5, 2.3, 2.5, 3.3, 3.5].map((place) => findOnAxis(axis, place));
		expect(found).toEqual([-1, -1, 0, 1, -1, 2, 2, -1]);
	});

	test("the room of a cell begins where that of the one before ends", () => {
		expect([0, 1, 2].map((cell) => edgeBefore(axis, cell))).toEqual([0, 1 + groupGap, 2 + groupGap]);
	});
});

describe("the darkness of a cell", () => {
	test("rises with the number up to the most shared", () => {
		expect([0, 1, 4, 10, 20].map((n) => stepOf(n, 20))).toEqual([0, 1, 1, 3, 5]);
	});

	test("where little is shared nothing is dark", () => {
		expect(stepOf(1, 1)).toBe(1);
	});
});
