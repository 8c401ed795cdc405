// Networks of all sizes at rest: nothing overlaps and nothing is lost. In a file of its own for every seed, as these run
// side by side.

import { describe, expect, test } from "vitest";
import { layouts } from "../../src/layout/layouts.ts";
import { finish } from "../../src/model/steps.ts";
import { drawSketch, makeInput } from "./networks.ts";
import { countTouching, listOffDock, listOutside } from "./rest.ts";

const sizes = [10, 17, 30, 45, 60, 90, 120, 160, 220, 300];

export function testSizes(seed: number): void {
	describe.each(layouts)("$id", (layout) => {
		test.each(sizes)("%d nodes: marks, labels and captions stand clear, in bounds, docked hubs in the lane", (size) => {
			const input = makeInput(drawSketch(1000 * seed + size, size));
			const answer = finish(layout.run(input));
			expect([...answer.positions].every(Number.isFinite)).toBe(true);
			expect(countTouching(input, answer)).toBe(0);
			expect(listOutside(input, answer)).toEqual([]);
			expect(listOffDock(input, answer)).toEqual([]);
		});
	});
}
