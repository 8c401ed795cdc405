// Pills of persons hold their names and leave room for others.
import { expect, test } from "vitest";
import { figureJa } from "../../src/i18n/ja/figure.ts";
import type { PersonFacts } from "../../src/scene/facts.ts";
import { sizePill } from "../../src/scene/mark-text.ts";

const describePill = (label: string) => ({ label, bridging: false, folded: 0 }) as unknown as PersonFacts;

test("a pill holds a name of five characters in text that has to be drawn larger", () => {
	const halfWidths = [12, 15, 18].map(
		(leastText) => sizePill(describePill("丹羽宇一郎"), { labelLevel: "key", leastText }, figureJa).halfWidth,
	);
	expect(halfWidths[1]).toBeGreaterThanOrEqual((25 + 5 * 15 + 2) / 2);
	expect(halfWidths[2]).toBeGreaterThanOrEqual((5 * 18 + 10) / 2);
	expect(Math.max(...halfWidths)).toBeLessThan((halfWidths[0] as number) * 1.06);
});

test("a name of any length leaves room for others in the figure, and says that it goes on", () => {
	const whole = sizePill(
		describePill("マキシミリアン・フォン・ホーエン"),
		{ labelLevel: "full", leastText: 12 },
		figureJa,
	);
	expect(whole.text.lines).toEqual(["マキシミリアン・フォン・ホーエン"]);
	const cut = sizePill(describePill("山".repeat(2000)), { labelLevel: "full", leastText: 12 }, figureJa);
	expect(cut.text.lines[0]).toMatch(/^山{10,18}…$/u);
	expect(cut.halfWidth).toBeLessThan(whole.halfWidth * 1.5);
});
