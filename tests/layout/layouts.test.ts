// What every layout promises: the same question has one answer, pins hold, and nothing is too small for it.

import { describe, expect, test } from "vitest";
import { layouts } from "../../src/layout/layouts.ts";
import { finish } from "../../src/model/steps.ts";
import { drawSketch, makeInput } from "./networks.ts";
import { countTouching, listOutside } from "./rest.ts";

describe.each(layouts)("$id", (layout) => {
	test("gives the same bytes again, and for edges in another order", () => {
		const input = makeInput(drawSketch(7, 90));
		const order = [...input.edgeA.keys()].reverse();
		const shuffled = {
			...input,
			edgeA: Uint32Array.from(order, (edge) => input.edgeB[edge]),
			edgeB: Uint32Array.from(order, (edge) => input.edgeA[edge]),
			edgeKind: Uint8Array.from(order, (edge) => input.edgeKind[edge]),
		};
		const first = finish(layout.run(input));
		expect(finish(layout.run(input))).toEqual(first);
		expect(finish(layout.run(shuffled))).toEqual(first);
	});

	test("holds pinned nodes exactly and moves the others out of their way", () => {
		const input = makeInput(drawSketch(11, 80));
		const free = finish(layout.run(input));
		const pinned = input.pinned.slice();
		const start = input.start.slice();
		for (const [node, onto] of [
			[0, 30],
			[25, 1],
			[40, 41],
		]) {
			pinned[node] = 1;
			start[2 * node] = free.positions[2 * onto] + 3;
			start[2 * node + 1] = free.positions[2 * onto + 1] - 2;
		}
		const answer = finish(layout.run({ ...input, pinned, start }));
		for (const node of [0, 25, 40]) {
			expect(answer.positions[2 * node]).toBe(start[2 * node]);
			expect(answer.positions[2 * node + 1]).toBe(start[2 * node + 1]);
		}
		expect(countTouching(input, answer)).toBe(0);
		expect(listOutside(input, answer)).toEqual([]);
	});

	test.each([
		["nothing at all", { hubs: [], leaves: [] }],
		["one hub alone", { hubs: [0], leaves: [] }],
		["docked hubs only", { hubs: ["dock", "dock"], leaves: [] }],
		["leaves without a hub", { hubs: [], leaves: [[], [], []] }],
		["persons without a tie", { hubs: [0], leaves: [[0]], bridges: [[], []] }],
	] as const)("answers for %s", (_, sketch) => {
		const input = makeInput(sketch);
		const answer = finish(layout.run(input));
		expect([...answer.positions].every(Number.isFinite)).toBe(true);
		expect(Object.values(answer.bounds).every(Number.isFinite)).toBe(true);
		expect(countTouching(input, answer)).toBe(0);
	});
});
