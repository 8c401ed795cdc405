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
