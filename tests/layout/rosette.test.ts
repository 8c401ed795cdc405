// What makes a rosette: lenses between hubs, arcs outside, blocks in order, the dock at the foot.

import { describe, expect, test } from "vitest";
import type { LayoutInput } from "../../src/layout/layout.ts";
import { labelSide } from "../../src/layout/layout.ts";
import { runRosette } from "../../src/layout/rosette/rosette.ts";
import { finish } from "../../src/model/steps.ts";
import type { Sketch } from "./networks.ts";
import { makeInput, narrow, wide } from "./networks.ts";
import { countForeign, countTouching } from "./rest.ts";

const membersOf = (hub: number, count: number) => Array.from({ length: count }, () => [hub]);

function layOut(sketch: Sketch) {
	const input = makeInput(sketch);
	const answer = finish(runRosette(input));
	const at = (node: number) => ({ x: answer.positions[2 * node], y: answer.positions[2 * node + 1] });
	return { input, answer, at };
}

const disjoint: Sketch = {
	hubs: [0, 0, 1, 2, 2, 2],
	leaves: [
		...membersOf(0, 10),
		...membersOf(1, 7),
		...membersOf(2, 16),
		...membersOf(3, 3),
		...membersOf(4, 1),
		...membersOf(5, 22),
	],
	hubLinks: [[0, 1]],
};
const pairs: Sketch = {
	hubs: [0, 0, 1, 1, 2, 2],
	leaves: [
		...[5, 7, 9, 8, 1, 30].flatMap((count, hub) => membersOf(hub, count)),
		...[
			[0, 1],
			[0, 1],
			[0, 1],
			[2, 3],
			[4, 5],
			[4, 5],
			[4, 5],
			[4, 5],
			[4, 5],
			[4, 5],
			[4, 5],
		],
	],
};
const threes: Sketch = {
	hubs: [0, 0, 0, 1, 1, 1],
	leaves: [
		...[9, 8, 3, 6, 10, 3].flatMap((count, hub) => membersOf(hub, count)),
		...[
			[0, 1],
			[0, 1],
			[0, 1],
			[0, 1],
			[0, 1],
			[0, 1, 2],
			[0, 1, 2],
		],
		...[
			[3, 4],
			[3, 4],
			[3, 4, 5],
			[4, 5],
			[4, 5],
		],
	],
};
const triangle: Sketch = {
	hubs: [0, 0, 0],
	leaves: [...membersOf(0, 5), ...membersOf(1, 5), ...membersOf(2, 5), [0, 1], [0, 1], [1, 2], [1, 2], [0, 2], [0, 2]],
};
const chain: Sketch = {
	hubs: [0, 0, 0, 0],
	leaves: [
		...membersOf(0, 4),
		...membersOf(1, 5),
		...membersOf(2, 3),
		...membersOf(3, 6),
		[0, 1],
		[0, 1],
		[1, 2],
		[2, 3],
		[2, 3],
	],
};

describe("hulls", () => {
	test.each(
		Object.entries({ disjoint, pairs, threes, triangle, chain }).flatMap(([name, sketch]) => [
			[`${name}, wide`, { ...sketch, format: wide }] as const,
			[`${name}, narrow without names`, { ...sketch, format: narrow, labels: false }] as const,
		]),
	)("of %s hold no leaf that does not belong to them", (_, sketch) => {
		const { input, answer } = layOut(sketch);
		expect(countForeign(input, answer)).toBe(0);
		expect(countTouching(input, answer)).toBe(0);
	});
});

describe("a lens", () => {
	test("stands in one column between its two hubs, marks left and names right", () => {
		const { answer, at } = layOut(pairs);
		const shared = [66, 67, 68];
		expect(new Set(shared.map((node) => at(node).x)).size).toBe(1);
		for (const node of shared) {
			expect(at(node).x).toBeGreaterThan(at(0).x);
			expect(at(node).x).toBeLessThan(at(1).x);
			expect(answer.labelSide[node]).toBe(labelSide.right);
		}
		expect(at(0).y).toBeCloseTo(at(1).y, 0);
	});

	test("of three hubs stands among all three", () => {
		const { at } = layOut(threes);
		for (const node of [50, 51]) {
			const hubs = [0, 1, 2].map(at);
			expect(at(node).x).toBeGreaterThan(Math.min(...hubs.map(({ x }) => x)));
			expect(at(node).x).toBeLessThan(Math.max(...hubs.map(({ x }) => x)));
			expect(at(node).y).toBeGreaterThan(Math.min(...hubs.map(({ y }) => y)));
			expect(at(node).y).toBeLessThan(Math.max(...hubs.map(({ y }) => y)));
		}
	});

	test("holds a person who ties two hubs", () => {
		const { at } = layOut({ hubs: [0, 0], leaves: [...membersOf(0, 3), ...membersOf(1, 3)], bridges: [[0, 1]] });
		expect(at(8).x).toBeGreaterThan(at(0).x);
		expect(at(8).x).toBeLessThan(at(1).x);
	});
});

test("members of one hub stand on the side away from the core, or over and under it, labels outwards", () => {
	const { input, answer, at } = layOut(pairs);
	for (const [hub, members] of [
		[0, [6, 7, 8, 9, 10]],
		[1, [11, 12, 13, 14, 15, 16, 17]],
	] as const) {
		for (const node of members) {
			const isLeft = hub === 0;
			const isBeside = Math.abs(at(node).x - at(hub).x) > input.halfWidth[hub];
			if (isBeside) expect(at(node).x < at(hub).x).toBe(isLeft);
			else expect(Math.abs(at(node).y - at(hub).y)).toBeGreaterThan(input.halfHeight[hub]);
			expect(answer.labelSide[node]).toBe(isLeft ? labelSide.left : labelSide.right);
		}
		const beside = members.filter((node) => Math.abs(at(node).x - at(hub).x) > input.halfWidth[hub]);
		expect(beside.map((node) => at(node).y)).toEqual([...beside.map((node) => at(node).y)].sort((a, b) => a - b));
	}
});

test("every group has its caption above its hubs", () => {
	const { input, answer, at } = layOut(disjoint);
	expect(answer.captions.map(({ group }) => group).sort()).toEqual([0, 1, 2]);
	for (const { group, y } of answer.captions) {
		input.group.forEach((own, hub) => {
			if (own === group) expect(at(hub).y).toBeGreaterThan(y + input.groups[group].captionHeight);
		});
	}
});

describe("the dock", () => {
	const docked: Sketch = {
		hubs: [0, "dock", "dock", "dock", "dock"],
		leaves: [...membersOf(0, 4), [1]],
		bridges: [[2], [2, 5], [3, 4]],
	};

	test("lies below everything else and keeps room for its title", () => {
		const { input, answer, at } = layOut(docked);
		const top = answer.dock?.y ?? Number.NaN;
		for (let node = 0; node < input.count; node++) expect(at(node).y > top).toBe(input.docked[node] === 1);
		const title = answer.dockTitle;
		expect(title?.y).toBeCloseTo(top);
		for (const hub of [1, 2, 3, 4]) {
			expect(at(hub).x - input.halfWidth[hub]).toBeGreaterThan((title?.x ?? 0) + (title?.width ?? 0));
		}
	});

	test("keeps hubs of one kind together", () => {
		const { input, at } = layOut(docked);
		const order = [1, 2, 3, 4].sort((a, b) => at(a).x - at(b).x).map((hub) => input.dockGroup[hub]);
		const changes = order.filter((group, index) => index > 0 && group !== order[index - 1]);
		expect(changes.length).toBe(new Set(order).size - 1);
	});

	test("breaks into rows when there are too many for one", () => {
		const hubs = Array.from({ length: 40 }, () => "dock" as const);
		const { answer, at } = layOut({ hubs, leaves: [] });
		expect(new Set(hubs.map((_, hub) => Math.round(at(hub).y / 20))).size).toBeGreaterThan(1);
		expect(answer.bounds.width / answer.bounds.height).toBeLessThan(6);
	});
});

test("the picture of a few real blocks fits its format at a readable scale", () => {
	const scaleOf = (input: LayoutInput) => {
		const { bounds } = finish(runRosette(input));
		return Math.min(input.format.width / bounds.width, input.format.height / bounds.height);
	};
	const all: Sketch = {
		hubs: [0, 0, 1, 1, 1, 2, 2],
		leaves: [
			...[5, 7, 9, 8, 3, 10, 7].flatMap((count, hub) => membersOf(hub, count)),
			...[
				[0, 1],
				[0, 1],
				[0, 1],
				[2, 3],
				[2, 3],
				[2, 3],
				[2, 3],
				[2, 3],
				[2, 3, 4],
				[2, 3, 4],
			],
		],
	};
	expect(scaleOf(makeInput({ ...all, format: wide }))).toBeGreaterThan(0.9);
	expect(scaleOf(makeInput({ ...all, format: narrow, labels: false }))).toBeGreaterThan(0.75);
});
