// The arithmetic bound of text widths.
import { describe, expect, test } from "vitest";
import { textWidth, widestLine } from "../../src/scene/text-width.ts";

describe("textWidth", () => {
	test("counts kanji, kana and full-width signs as one em each", () => {
		expect(textWidth("広島県・大学等（連携）", false)).toBe(11);
		expect(textWidth("ネットワーク", true)).toBe(6);
	});
	test("counts half-width kana as half an em", () => {
		expect(textWidth("ﾏﾂﾀﾞ", false)).toBe(2);
	});
	test("is never below what Noto Sans CJK JP measures for Latin letters", () => {
		// Advances of that face in thousandths of an em.
		const regular = { W: 889, m: 927, i: 275, "0": 555, " ": 224, A: 608 };
		const bold = { W: 930, m: 965, i: 303, "0": 591, " ": 227, A: 641 };
		for (const [letter, advance] of Object.entries(regular)) {
			expect(textWidth(letter, false)).toBeGreaterThanOrEqual(advance / 1000);
		}
		for (const [letter, advance] of Object.entries(bold)) {
			expect(textWidth(letter, true)).toBeGreaterThanOrEqual(advance / 1000);
		}
	});
	test("counts what no face of ours holds as more than one em", () => {
		expect(textWidth("🏭", false)).toBeCloseTo(1.1);
		expect(textWidth("ก", false)).toBeCloseTo(1.1);
	});
	test("counts one character outside the basic plane once", () => {
		expect(textWidth("𠮷野家", false)).toBe(3);
	});
	test("knows the widest of several lines", () => {
		expect(widestLine(["広島", "広島県", ""], false)).toBe(3);
		expect(widestLine([], false)).toBe(0);
	});
});
