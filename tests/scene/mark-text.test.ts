// Boxes of consortia: as large in every language, and what stands in them can be read by itself.
import { describe, expect, test } from "vitest";
import { figureEn } from "../../src/i18n/en/figure.ts";
import { figureJa } from "../../src/i18n/ja/figure.ts";
import type { ConsortiumFacts, PersonFacts } from "../../src/scene/facts.ts";
import { sizeBox, sizePill } from "../../src/scene/mark-text.ts";

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

describe.each(["full", "key"] as const)("at the %s level", (level) => {
	test.each(boxes)("the box of $name is as large in English as in Japanese", (facts) => {
		const [ja, en] = [sizeBox(facts, level, figureJa), sizeBox(facts, level, figureEn)];
		expect([en.halfWidth, en.halfHeight]).toEqual([ja.halfWidth, ja.halfHeight]);
	});
});

test("a count that is too long for its box is told in fewer words, never as a bare number", () => {
	const [tap, hokuriku] = boxes.map((facts) => sizeBox(facts as ConsortiumFacts, "key", figureEn).text.detail);
	expect(tap).toBe("10 listed");
	expect(hokuriku).toBe("12+");
});

test("where there is room the ministry stands over the count, or beside it if both are short", () => {
	const details = boxes.map((facts) => sizeBox(facts, "full", figureJa).text.detail);
	expect(details[1]).toBe("経済産業省\n12機関以上");
	expect(details[2]).toBe("内閣府・16機関");
});

test("a name of any length leaves room for others in the figure, and says that it goes on", () => {
	const describePill = (label: string) => ({ label, bridging: false, folded: 0 }) as unknown as PersonFacts;
	const whole = sizePill(describePill("マキシミリアン・フォン・ホーエン"), "full", figureJa);
	expect(whole.text.lines).toEqual(["マキシミリアン・フォン・ホーエン"]);
	const cut = sizePill(describePill("山".repeat(2000)), "full", figureJa);
	expect(cut.text.lines[0]).toMatch(/^山{10,18}…$/u);
	expect(cut.halfWidth).toBeLessThan(whole.halfWidth * 1.5);
});
