// What a box says at a scale: never smaller than can be read, and the number of members before nothing.
import { describe, expect, test } from "vitest";
import { composeAppearance } from "../../src/scene/compose.ts";
import { findInsideText } from "../../src/scene/inside-text.ts";
import { widestLine } from "../../src/scene/text-width.ts";
import { consortium, toyFacts } from "./toy.ts";

const facts = [
	consortium("とくしま大学振興・若者雇用創出推進会議", "内閣府", 16, { label: "とくしま大学振興会議" }),
	consortium("次世代“光”共創拠点", "文部科学省", 5, { label: "次世代「光」共創拠点" }),
	consortium("北海道プライムバイオコミュニティ", "内閣府", 3, { label: "北海道プライムバイオ", memberList: "open" }),
];
const nodes = facts.map((entry, index) => ({ id: `c${index}`, facts: entry, x: index * 300, y: 0 }));
const appearance = composeAppearance(toyFacts(nodes, []));

function read(node: number, scale: number): string | null {
	const inside = findInsideText(appearance, node, scale);
	return inside && [...inside.text.lines, inside.text.detail].join("/");
}

describe("a box", () => {
	test("tells everything where text needs no growing", () => {
		expect(read(0, 1)).toContain("内閣府・16機関");
	});

	test("gives up the long name before the ministry, and the ministry before the number of its members", () => {
		expect([0.95, 0.85, 0.8].map((scale) => read(0, scale))).toEqual([
			"とくしま大学/振興・若者雇用/創出推進会議/内閣府・16機関",
			"とくしま大学/振興会議/内閣府\n16機関",
			"とくしま大学/振興会議/16機関",
		]);
	});

	test("gives up the number of its members before it tears a word of its name", () => {
		expect([0.9, 0.65].map((scale) => read(2, scale))).toEqual([
			"北海道/プライムバイオ/内閣府\n3機関以上",
			"北海道/プライム/バイオ/",
		]);
	});

	test("keeps its text within the inner border at every scale, with lines that do not touch", () => {
		const { halfWidth, halfHeight } = appearance.nodes;
		let told = 0;
		for (let scale = 0.4; scale <= 1; scale += 0.01) {
			for (const node of facts.keys()) {
				const inside = findInsideText(appearance, node, scale);
				if (inside === null) continue;
				told++;
				const { lines, detail } = inside.text;
				const rows = lines.length * 16 + (detail === "" ? 0 : 17 + 16 * (detail.split("\n").length - 1));
				expect(rows * inside.leading).toBeLessThanOrEqual(2 * (halfHeight[node] as number) - 5);
				const size = 12.5 * inside.growth;
				expect(widestLine(lines, true) * size).toBeLessThanOrEqual(2 * (halfWidth[node] as number) - 2 * 3.4 + 1e-9);
				expect(16 * inside.leading).toBeGreaterThanOrEqual(1.11 * size);
			}
		}
		expect(told).toBeGreaterThan(100);
	});

	test("says nothing inside where not even the number can be read", () => {
		expect(facts.map((_, node) => read(node, 0.2))).toEqual([null, null, null]);
	});
});
