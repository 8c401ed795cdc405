// The viewpoint's arithmetic.
import { describe, expect, test } from "vitest";
import {
	fillStage,
	fitCamera,
	keepInView,
	labelScale,
	nextLabelScale,
	panBy,
	toScreen,
	toWorld,
	visibleRectangle,
	zoomAt,
} from "../../src/render/camera.ts";

const bounds = { x: -100, y: 50, width: 1200, height: 600 };
const stage = { width: 800, height: 500 };

describe("camera", () => {
	test("fits everything onto the stage with a margin, in the middle", () => {
		const camera = fitCamera(bounds, stage);
		const upperLeft = toScreen(camera, bounds.x, bounds.y);
		const lowerRight = toScreen(camera, bounds.x + bounds.width, bounds.y + bounds.height);
		expect(upperLeft.x).toBeCloseTo(12);
		expect(lowerRight.x).toBeCloseTo(788);
		expect(upperLeft.y).toBeGreaterThanOrEqual(8);
		expect(upperLeft.y + lowerRight.y).toBeCloseTo(stage.height);
	});
	test("does not blow up a small figure", () => {
		expect(fitCamera({ x: 0, y: 0, width: 10, height: 10 }, stage).scale).toBe(1.4);
	});
	test("keeps the point under the pointer in place while zooming", () => {
		const camera = fitCamera(bounds, stage);
		const before = toWorld(camera, 200, 120);
		const after = toWorld(zoomAt(camera, 1.7, { x: 200, y: 120 }), 200, 120);
		expect(after.x).toBeCloseTo(before.x);
		expect(after.y).toBeCloseTo(before.y);
	});
	test("stops zooming at its limits", () => {
		expect(zoomAt(fitCamera(bounds, stage), 1e6, { x: 0, y: 0 }).scale).toBe(6);
		expect(zoomAt(fitCamera(bounds, stage), 1e-6, { x: 0, y: 0 }).scale).toBe(0.02);
	});
	test("never loses the figure off the stage", () => {
		const away = panBy(fitCamera(bounds, stage), 1e5, -1e5);
		const visible = visibleRectangle(keepInView(away, bounds, stage), stage);
		expect(visible.x).toBeLessThan(bounds.x + bounds.width);
		expect(visible.x + visible.width).toBeGreaterThan(bounds.x);
		expect(visible.y).toBeLessThan(bounds.y + bounds.height);
		expect(visible.y + visible.height).toBeGreaterThan(bounds.y);
	});
	test("leaves a camera alone that shows the figure", () => {
		const camera = fitCamera(bounds, stage);
		expect(keepInView(camera, bounds, stage)).toEqual(camera);
	});
	test("places names for the fitted scale itself and for steps above it", () => {
		const fitted = fitCamera(bounds, stage);
		expect(labelScale(fitted, fitted)).toBeCloseTo(fitted.scale);
		expect(labelScale({ ...fitted, scale: fitted.scale * 1.5 }, fitted)).toBeCloseTo(fitted.scale * Math.SQRT2);
	});
	test("fills the stage with a figure that is larger, and centres one that is smaller", () => {
		const near = fillStage({ x: 5000, y: 5000, scale: 1 }, bounds, stage);
		expect(toScreen(near, bounds.x, bounds.y)).toEqual({ x: 0, y: 0 });
		const far = fillStage({ x: -5000, y: 0, scale: 0.5 }, bounds, stage);
		expect(toScreen(far, bounds.x + bounds.width / 2, bounds.y + bounds.height / 2)).toEqual({ x: 400, y: 250 });
	});
	test("knows the next step at which names are placed anew", () => {
		const fitted = { x: 0, y: 0, scale: 0.6 };
		const next = nextLabelScale(0.8, fitted);
		expect(next).toBeCloseTo(0.6 * Math.SQRT2);
		expect(labelScale({ x: 0, y: 0, scale: next }, fitted)).toBeCloseTo(next);
		expect(nextLabelScale(0.6, fitted)).toBeCloseTo(0.6);
	});
});
