// Bent ties: where a straight one would run behind a foreign mark, and nowhere else.

import { describe, expect, test } from "vitest";
import type { LayoutInput, Rectangle } from "../../src/layout/layout.ts";
import { labelSide } from "../../src/layout/layout.ts";
import { runRosette } from "../../src/layout/rosette/rosette.ts";
import type { Standing } from "../../src/layout/routes/ground.ts";
import { listObstructed } from "../../src/layout/routes/obstructed.ts";
import { routeTies } from "../../src/layout/routes/routes.ts";
import { finish } from "../../src/model/steps.ts";
import { drawSketch, makeInput } from "./networks.ts";

/** Two hubs tied to each other, and a third hub at a place of choice. */
const hubs: LayoutInput = makeInput({ hubs: [0, 0, 1], leaves: [], hubLinks: [[0, 1]], captions: false });

const nothing = { dockTitle: { x: -300, y: -300, width: 0, height: 0 } };

function route(positions: readonly number[], input = hubs, dock: Rectangle | null = null) {
	const standing: Standing = {
		positions: Float64Array.from(positions),
		labelSide: new Uint8Array(input.count).fill(labelSide.auto),
		captions: [],
		dock,
		dockTitle: null,
		bounds: { x: -300, y: -300, width: 1000, height: 600 },
	};
	return { standing, routes: finish(routeTies(input, standing)) };
}

describe("a tie", () => {
	test("runs straight where nothing stands in its way", () => {
		expect(route([0, 0, 400, 0, 200, 200]).routes).toEqual([]);
	});

	test("runs straight beside a mark where its ends are wide enough for that", () => {
		const person = makeInput({ hubs: [0, 0], leaves: [], bridges: [[0]], captions: false });
		const { standing, routes } = route([0, 0, -30, 100, 0, 200], person);
		const [x, y, toX, toY, ...more] = routes[0]?.points ?? [];
		expect(more).toEqual([]);
		expect([toX, y, toY]).toEqual([x, 0, 200]);
		expect(x).toBeGreaterThan(-30 + person.halfWidth[1]);
		expect(listObstructed(person, { ...standing, ...nothing, routes })).toEqual([]);
	});

	test("goes around a mark between its ends, level and upright, with two bends", () => {
		const { standing, routes } = route([0, 0, 400, 0, 200, 0]);
		expect(routes.map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
		const points = routes[0].points;
		expect(points.length).toBe(8);
		for (let at = 0; at + 3 < points.length; at += 2) {
			expect(points[at] === points[at + 2] || points[at + 1] === points[at + 3]).toBe(true);
		}
		expect(listObstructed(hubs, { ...standing, ...nothing, routes })).toEqual([]);
	});

	test("goes over the boxes of the dock lane and not below them", () => {
		const dock = { x: -300, y: -50, width: 1000, height: 100 };
		for (const positions of [
			[0, -10, 400, -10, 200, -10],
			[0, -10, 400, -10, 200, -20],
		]) {
			const points = route(positions, hubs, dock).routes[0]?.points ?? [];
			const ys = points.filter((_, index) => index % 2 === 1);
			expect(Math.min(...ys)).toBeLessThan(-10 - hubs.halfHeight[2]);
			expect(Math.max(...ys)).toBeLessThanOrEqual(-10);
		}
	});

	test.each([
		[300, 5],
		[400, 7],
	])("of hundreds goes around marks too: %d nodes, seed %d", (size, seed) => {
		const network = makeInput(drawSketch(seed, size));
		const answer = finish(runRosette(network));
		expect(answer.routes.length).toBeGreaterThan(100);
		expect(listObstructed(network, answer).length).toBeLessThan(network.edgeA.length / 100);
	});

	test("takes the same way each time", () => {
		const positions = [0, 0, 400, 30, 200, 10];
		expect(route(positions).routes).toEqual(route(positions).routes);
	});
});
