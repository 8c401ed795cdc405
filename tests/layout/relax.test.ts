// The relaxation: who stays, stays; newcomers find room; pins hold.

import { expect, test } from "vitest";
import type { LayoutAnswer, LayoutInput } from "../../src/layout/layout.ts";
import { relax } from "../../src/layout/relax.ts";
import { runRosette } from "../../src/layout/rosette/rosette.ts";
import { finish } from "../../src/model/steps.ts";
import { drawSketch, makeInput } from "./networks.ts";
import { countTouching } from "./rest.ts";

const input = makeInput(drawSketch(5, 90));
const base = finish(runRosette(input));

function withoutPlaces(nodes: readonly number[]): LayoutAnswer {
	const positions = base.positions.slice();
	for (const node of nodes) positions.fill(Number.NaN, 2 * node, 2 * node + 2);
	return { ...base, positions };
}

function pin(node: number, x: number, y: number): LayoutInput {
	const pinned = input.pinned.slice();
	const start = input.start.slice();
	pinned[node] = 1;
	start.set([x, y], 2 * node);
	return { ...input, pinned, start };
}

test("leaves a picture at rest nearly as it is", () => {
	const answer = finish(relax(input, base));
	const moved = answer.positions.map((value, index) => Math.abs(value - base.positions[index]));
	expect(Math.max(...moved)).toBeLessThan(6);
	expect(countTouching(input, answer)).toBe(0);
	expect(answer.labelSide).toEqual(base.labelSide);
});

test("gives newcomers a free place near their neighbours and moves the others little", () => {
	const newcomers = [30, 45, 60];
	const answer = finish(relax(input, withoutPlaces(newcomers)));
	expect([...answer.positions].every(Number.isFinite)).toBe(true);
	expect(countTouching(input, answer)).toBe(0);
	const far = answer.positions.filter((value, index) => Math.abs(value - base.positions[index]) > 80);
	expect(far.length).toBeLessThanOrEqual(2 * newcomers.length + 4);
});

test("holds a pin exactly where it was dropped, and others give way", () => {
	const [x, y] = [base.positions[2 * 40] + 2, base.positions[2 * 40 + 1] + 1];
	const moved = pin(50, x, y);
	const answer = finish(relax(moved, base));
	expect([answer.positions[100], answer.positions[101]]).toEqual([x, y]);
	expect(countTouching(moved, answer)).toBe(0);
});

test("gives equal bytes each time", () => {
	const places = withoutPlaces([12, 70]);
	expect(finish(relax(input, places))).toEqual(finish(relax(input, places)));
});
