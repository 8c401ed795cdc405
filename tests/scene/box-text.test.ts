// Boxes of consortia: as large in every language, and what stands in them can be read by itself.
import { describe, expect, test } from "vitest";
import { figureEn } from "../../src/i18n/en/figure.ts";
import { figureJa } from "../../src/i18n/ja/figure.ts";
import { sizeBox } from "../../src/scene/box-text.ts";
import type { ConsortiumFacts } from "../../src/scene/facts.ts";
import { widestLine } from "../../src/scene/text-width.ts";

function describeBox(name: string, ministry: string | null, memberCount: number, memberList: "complete" | "open") {
	const facts = { name, label: name, ministry, memberCount, memberList, membersUnknown: false, stated: [] };
	return facts as unknown as ConsortiumFacts;
}

const boxes = [
	describeBox("TAP", null, 10, "complete"),
	describeBox("北陸RDX", "経済産業省", 12, "open"),
	describeBox("とくしま大学振興・若者雇用創出推進会議", "内閣府", 16, "complete"),
	describeBox("産業技術連携推進会議東北地域部会", null, 8, "open"),
	describeBox("北海道プライムバイオコミュニティ", "内閣府", 3, "open"),
];

const full = { labelLevel: "full", leastText: 12 } as const;
const key = { labelLevel: "key", leastText: 12 } as const;

describe.each([
	["full", 12],
	["key", 12],
	["key", 15],
	["key", 18],
] as const)("at the %s level, for text of %f", (labelLevel, leastText) => {
	test.each(boxes)("the box of $name is as large in English as in Japanese", (facts) => {
		const [ja, en] = [figureJa, figureEn].map((words) => sizeBox(facts, { labelLevel, leastText }, words));
		expect([en.halfWidth, en.halfHeight]).toEqual([ja.halfWidth, ja.halfHeight]);
	});
});

test("a box holds its name in text that has to be drawn larger, and its frame grows no more than that", () => {
	for (const [leastText, most] of [
		[15, 1.1],
		[18, 1.35],
	] as const) {
		for (const facts of boxes) {
			const plain = sizeBox(facts, key, figureJa);
			const grown = sizeBox(facts, { labelLevel: "key", leastText }, figureJa);
			const { shortLines } = grown.text;
			expect(shortLines.join("")).toBe(facts.label);
			expect(widestLine(shortLines, true) * leastText).toBeLessThanOrEqual(2 * grown.halfWidth - 8);
			expect(shortLines.length * 1.2 * leastText).toBeLessThanOrEqual(2 * grown.halfHeight - 5);
			expect(grown.halfWidth).toBeLessThanOrEqual(plain.halfWidth * most);
		}
	}
});

test("a count that is too long for its box is told in fewer words, never as a bare number", () => {
	const [tap, hokuriku] = boxes.map((facts) => sizeBox(facts as ConsortiumFacts, key, figureEn).text.detail);
	expect(tap).toBe("10 listed");
	expect(hokuriku).toBe("12+");
});

test("where there is room the ministry stands over the count, or beside it if both are short", () => {
	const details = boxes.map((facts) => sizeBox(facts, full, figureJa).text.detail);
	expect(details[1]).toBe("経済産業省\n12機関以上");
	expect(details[2]).toBe("内閣府・16機関");
});
