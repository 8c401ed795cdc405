// The way from one answer of the layout to the next.
import { describe, expect, test } from "vitest";
import type { Geometry } from "../../../src/scene/scene.ts";
import { interpolate, isMoving, startTransition, TRANSITION_MS } from "../../../src/ui/stage/transition.ts";

function geometry(...positions: number[]): Geometry {
	return {
		positions: Float64Array.from(positions),
		labelSide: new Uint8Array(positions.length / 2),
		captions: [],
		dock: null,
		bounds: { x: 0, y: 0, width: 1, height: 1 },
	};
}

describe("transition between two geometries", () => {
	const last = { ids: ["b", "c"], positions: Float64Array.from([0, 0, 100, 100]) };

	test("survivors start where they were drawn, newcomers at their place", () => {
		const transition = startTransition(last, ["a", "c"], geometry(5, 6, 200, 100), 0);
		expect([...transition.from]).toEqual([5, 6, 100, 100]);
		expect(isMoving(transition)).toBe(true);
	});

	test("it ends exactly at the later geometry and runs monotonously", () => {
		const to = geometry(5, 6, 200, 100);
		const transition = startTransition(last, ["a", "c"], to, 1000);
		const half = interpolate(transition, 1000 + TRANSITION_MS / 2);
		expect(half.done).toBe(false);
		expect(half.geometry.positions[2]).toBeGreaterThan(150);
		expect(half.geometry.positions[2]).toBeLessThan(200);
		const end = interpolate(transition, 1000 + TRANSITION_MS);
		expect(end).toEqual({ geometry: to, done: true });
	});

	test("nothing moves when every place is the same", () => {
		expect(isMoving(startTransition(last, ["b", "c"], geometry(0, 0, 100, 100), 0))).toBe(false);
	});
});
