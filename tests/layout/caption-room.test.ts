// Captions take the room beside them: up to the next mark, name, caption or tie, and no farther.
import { describe, expect, test } from "vitest";
import { widenCaptions } from "../../src/layout/caption-room.ts";
import { labelSide } from "../../src/layout/layout.ts";
import { makeInput } from "./networks.ts";

const input = makeInput({ hubs: [0, 0, 1], leaves: [], hubLinks: [[0, 1]] });
const caption = { group: 0, x: 0, y: 0, width: 190 };
const far = [0, 200, 0, 300, 0, 400];

function widen(positions: readonly number[], more: readonly (typeof caption)[] = []): number {
	const standing = {
		positions: Float64Array.from(positions),
		labelSide: new Uint8Array(input.count).fill(labelSide.auto),
		captions: [caption, ...more],
		routes: [],
		bounds: { x: 0, y: 0, width: 380, height: 400 },
	};
	return widenCaptions(input, standing)[0].width;
}

describe("a caption", () => {
	test("may reach to the edge of the picture where nothing stands beside it", () => {
		expect(widen(far)).toBe(380);
	});

	test("ends before the next mark", () => {
		const width = widen([0, 200, 0, 300, 350, 10]);
		expect(width).toBeGreaterThan(190);
		expect(width).toBeLessThan(350 - input.halfWidth[2]);
	});

	test("ends before the next caption", () => {
		expect(widen(far, [{ group: 1, x: 300, y: 10, width: 50 }])).toBe(292);
	});

	test("ends before a tie that passes", () => {
		expect(widen([260, -100, 260, 200, 0, 400])).toBe(252);
	});

	test("never gets less than was kept for it", () => {
		expect(widen([0, 200, 0, 300, 240, 10])).toBe(190);
	});
});
