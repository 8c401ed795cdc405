// The viewpoint of a figure while its places change.
import { describe, expect, test } from "vitest";
import { createLiveCamera } from "../../../src/ui/stage/live-camera.ts";

const bounds = { x: 0, y: 0, width: 1400, height: 700 };
const wide = { width: 1052, height: 526, density: 1 };
const low = { ...wide, height: 216 };
const beside = { ...wide, width: 752 };

function open(size = wide) {
	const camera = createLiveCamera();
	camera.follow(null, bounds, size);
	return camera;
}

describe("the viewpoint of a figure nobody has zoomed", () => {
	test("shows the whole figure", () => {
		expect(open().now().scale).toBeCloseTo(510 / 700, 6);
	});

	test("stays where it is above a table that leaves too little room to read the whole, and beside a panel", () => {
		const camera = open();
		const before = camera.now();
		expect(camera.follow(null, bounds, low)).toBe(false);
		expect(camera.follow(null, bounds, wide)).toBe(false);
		expect(camera.follow(null, bounds, beside)).toBe(false);
		expect(camera.now()).toEqual(before);
	});

	test("goes back to the whole figure when the room comes back after it was nudged", () => {
		const camera = open();
		const before = camera.now();
		camera.follow(null, bounds, low);
		expect(camera.bringIntoView(700, 680)).toBe(true);
		expect(camera.follow(null, bounds, low)).toBe(false);
		expect(camera.follow(null, bounds, wide)).toBe(true);
		expect(camera.now()).toEqual(before);
	});

	test("is fitted anew to a stage that became larger", () => {
		const camera = open(beside);
		expect(camera.follow(null, bounds, wide)).toBe(true);
		expect(camera.now().scale).toBeCloseTo(510 / 700, 6);
	});

	test("opened on a low stage begins at the top of the figure, as large as it can be read", () => {
		const camera = open(low);
		expect(camera.now().scale).toBeGreaterThanOrEqual(0.57);
		expect(camera.now().y).toBeCloseTo(8, 6);
		camera.fit();
		expect(camera.now().scale).toBeCloseTo(200 / 700, 6);
	});

	test("is not enlarged around a selected node where the whole can be read", () => {
		expect(open().comeNear(100, 100)).toBe(false);
		expect(open({ ...wide, width: 500, height: 300 }).comeNear(100, 100)).toBe(true);
	});
});

describe("what is brought into sight", () => {
	const screenOf = (camera: ReturnType<typeof open>, x: number, y: number) => {
		const { x: left, y: top, scale } = camera.now();
		return { x: left + x * scale, y: top + y * scale };
	};
	/** A figure as wide as a stage that a panel then makes narrower. */
	function openBeside() {
		const camera = open();
		camera.follow(null, bounds, beside);
		return camera;
	}

	test("is a node with room for its name", () => {
		const camera = openBeside();
		expect(camera.bringIntoView(1100, 300)).toBe(true);
		expect(screenOf(camera, 1100, 300).x).toBeCloseTo(beside.width - 96, 6);
		expect(camera.bringIntoView(1100, 300)).toBe(false);
	});

	test("is with it what is tied to it, by the smallest move", () => {
		const camera = openBeside();
		const before = camera.now();
		const ego = { x: 700, y: 200, width: 600, height: 200 };
		expect(camera.bringIntoView(750, 300, ego)).toBe(true);
		expect(screenOf(camera, 1300, 300).x).toBeCloseTo(beside.width - 44, 6);
		expect([camera.now().y, camera.now().scale]).toEqual([before.y, before.scale]);
	});

	test("is so on the stage as it is now, also where a panel opens while the viewpoint moves", () => {
		const camera = open();
		camera.zoomBy(1.5);
		camera.bringIntoView(1300, 300);
		camera.resize(beside);
		expect(camera.bringIntoView(1300, 300)).toBe(true);
		expect(screenOf(camera, 1300, 300).x).toBeLessThan(beside.width);
	});

	test("leaves a figure nobody has zoomed to be fitted again when the room comes back in the middle of a move", () => {
		const camera = openBeside();
		camera.bringIntoView(1100, 300);
		camera.resize(wide);
		expect(camera.follow(null, bounds, wide)).toBe(true);
		expect(camera.now()).toEqual(open().now());
	});

	test("moves nothing in a figure that is in sight as a whole, however near its edge", () => {
		const camera = open();
		for (const [x, y] of [
			[2, 2],
			[1398, 698],
		] as const)
			expect(camera.bringIntoView(x, y, { x, y, width: 1, height: 1 })).toBe(false);
	});

	test("is the node alone where there is no room for more, or where somebody has zoomed", () => {
		const wider = { x: 0, y: 200, width: 1400, height: 200 };
		const whole = openBeside();
		expect(whole.bringIntoView(500, 300, wider)).toBe(false);
		const zoomed = openBeside();
		zoomed.zoomBy(1.1);
		const before = zoomed.now();
		const ego = { x: 400, y: 200, width: 700, height: 200 };
		expect(zoomed.bringIntoView(600, 300, ego)).toBe(false);
		expect(zoomed.now()).toEqual(before);
	});
});
