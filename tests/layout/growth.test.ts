// Pictures that grow out of others: who stood there before stays, newcomers find a place, nothing changes for nothing.

import { describe, expect, test } from "vitest";
import type { LayoutAnswer, LayoutInput } from "../../src/layout/layout.ts";
import { type LayoutRequest, runLayoutRequest } from "../../src/layout/request.ts";
import { finish } from "../../src/model/steps.ts";
import type { Sketch } from "./networks.ts";
import { makeInput } from "./networks.ts";
import { countForeign, countTouching } from "./rest.ts";

const membersOf = (hub: number, count: number) => Array.from({ length: count }, () => [hub]);

const small: Sketch = {
	hubs: [0, 0, 1, 2, 3, 4],
	leaves: [5, 7, 9, 8, 3, 12].flatMap((count, hub) => membersOf(hub, count)),
};
/** The same with further members, at the end of all others. */
const grown: Sketch = { ...small, leaves: [...small.leaves, ...membersOf(2, 6), [0, 1], [0, 1]] };

function grow(guide: LayoutInput, input: LayoutInput, origin: readonly number[], first?: LayoutAnswer): LayoutAnswer {
	const origins = [new Int32Array(guide.count).fill(-1), Int32Array.from(origin)];
	return run([guide, input], origins, first ? { firstAnswer: first } : {});
}

function runAlone(input: LayoutInput): LayoutAnswer {
	return run([input], [new Int32Array(input.count).fill(-1)], {});
}

function run(
	stages: readonly LayoutInput[],
	origins: readonly Int32Array[],
	known: Pick<LayoutRequest, "firstAnswer">,
): LayoutAnswer {
	return finish(
		runLayoutRequest({ key: "", firstKey: "", layout: "rosette", stages, origins, survivors: null, ...known }),
	);
}

/** The node of before with the same number, -1 for those beyond. */
const sameNumber = (count: number, before: number) =>
	Array.from({ length: count }, (_, node) => (node < before ? node : -1));

function shares({ positions, bounds }: LayoutAnswer, { format }: LayoutInput, node: number): [number, number] {
	const scale = Math.min(format.width / bounds.width, format.height / bounds.height);
	const x = (positions[2 * node] - bounds.x - bounds.width / 2) * (scale / format.width);
	return [x, (positions[2 * node + 1] - bounds.y - bounds.height / 2) * (scale / format.height)];
}

describe("a picture that grows out of another", () => {
	test("is the same when nothing has changed", () => {
		const input = makeInput(small);
		const answer = grow(input, makeInput(small), sameNumber(input.count, input.count));
		const alone = runAlone(input);
		for (let node = 0; node < input.count; node++) {
			const [x, y] = shares(answer, input, node);
			const [aloneX, aloneY] = shares(alone, input, node);
			expect(x).toBeCloseTo(aloneX, 2);
			expect(y).toBeCloseTo(aloneY, 2);
		}
	});

	test("keeps the boxes about where they were, and nobody touches", () => {
		const [guide, input] = [makeInput(small), makeInput(grown)];
		const answer = grow(guide, input, sameNumber(input.count, guide.count));
		const before = runAlone(guide);
		expect(countTouching(input, answer)).toBe(0);
		expect(countForeign(input, answer)).toBe(0);
		const shifts = [...small.hubs.keys()].map((hub) => {
			const [x, y] = shares(answer, input, hub);
			const [beforeX, beforeY] = shares(before, guide, hub);
			return Math.hypot(x - beforeX, y - beforeY);
		});
		expect(shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length).toBeLessThan(0.12);
	});

	test("has room for blocks that are new", () => {
		const guide = makeInput(small);
		const more: Sketch = { hubs: [0, 0, 1, 2, 3, 4, 5], leaves: [...small.leaves, ...membersOf(6, 5)] };
		const input = makeInput(more);
		// The new box stands behind the others; leaves move up by one.
		const origin = sameNumber(input.count, input.count).map((node) => (node < 6 ? node : node === 6 ? -1 : node - 1));
		const answer = grow(
			guide,
			input,
			origin.map((node) => (node < guide.count ? node : -1)),
		);
		expect(countTouching(input, answer)).toBe(0);
		expect(countForeign(input, answer)).toBe(0);
	});

	test("is the same whether the first one is worked out or handed over", () => {
		const [guide, input] = [makeInput(small), makeInput(grown)];
		const origin = sameNumber(input.count, guide.count);
		expect(grow(guide, input, origin, runAlone(guide))).toEqual(grow(guide, input, origin));
	});
});
