// A contour holds its own and nothing foreign.
import { polygonContains } from "d3";
import { describe, expect, test } from "vitest";
import { outlineHulls } from "../../src/scene/hulls.ts";
import { hiroshimaScene } from "./hiroshima.ts";
import { randomScene } from "./random-scene.ts";
import { consortium, institution, tie, toyScene } from "./toy.ts";

type Polygon = [number, number][];

describe("outlineHulls", () => {
	test("holds all members and the box, and no centre of a foreign mark, in any scene", () => {
		let drawn = 0;
		for (let seed = 1; seed <= 25; seed++) {
			const { appearance, geometry } = randomScene(seed, 60, 1400, 380);
			const { contours, dropped } = outlineHulls(appearance, geometry);
			contours.forEach((contour, index) => {
				expect(dropped.includes(index)).toBe(contour === null);
				const mark = appearance.hulls[index];
				if (!contour || !mark) return;
				drawn++;
				const own = new Set([mark.hub, ...mark.members]);
				for (let node = 0; node < appearance.nodes.count; node++) {
					const point: [number, number] = [geometry.positions[2 * node] ?? 0, geometry.positions[2 * node + 1] ?? 0];
					expect(polygonContains(contour as Polygon, point)).toBe(own.has(node));
				}
			});
		}
		expect(drawn).toBeGreaterThan(20);
	});
	test("stays convex where nothing foreign is near", () => {
		const { appearance, geometry } = hiroshimaScene();
		const { contours, dropped } = outlineHulls(appearance, geometry);
		expect(dropped).toEqual([]);
		expect(contours).toHaveLength(2);
	});
	test("makes a notch for a foreign mark between two members", () => {
		const { appearance, geometry } = scattered({ x: 300, y: 100 });
		const [contour] = outlineHulls(appearance, geometry).contours;
		const foreign = appearance.nodes.ids.indexOf("foreign");
		expect(contour).not.toBeNull();
		expect(
			polygonContains(contour as Polygon, [
				geometry.positions[2 * foreign] ?? 0,
				geometry.positions[2 * foreign + 1] ?? 0,
			]),
		).toBe(false);
	});
	test("draws none and says so where a foreign mark stands between a member and its box", () => {
		const { appearance, geometry } = scattered({ x: 250, y: 40 });
		expect(outlineHulls(appearance, geometry)).toEqual({ contours: [null], dropped: [0] });
	});
	test("does not depend on what is pointed at or on the order of members", () => {
		const { appearance, geometry } = hiroshimaScene();
		const reversed = {
			...appearance,
			hulls: appearance.hulls.map((mark) => ({ ...mark, members: [...mark.members].reverse() })),
		};
		expect(outlineHulls(reversed, geometry)).toEqual(outlineHulls(appearance, geometry));
	});
});

/** A box with members far above and below to the right; a foreign mark somewhere between. */
function scattered(foreign: { readonly x: number; readonly y: number }) {
	return toyScene(
		[
			{ id: "hub", facts: consortium("協議会", null, 2), x: 100, y: 100 },
			{ id: "up", facts: institution("上", "industry", 1), x: 400, y: -20 },
			{ id: "down", facts: institution("下", "industry", 1), x: 400, y: 220 },
			{ id: "foreign", facts: institution("外", "other", 1), ...foreign },
		],
		[
			{ a: "up", b: "hub", facts: tie(1, "member") },
			{ a: "down", b: "hub", facts: tie(1, "member") },
		],
	);
}
