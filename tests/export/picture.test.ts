// The sheet of the present view is as large as the figure, and its words can be read where it is shown whole.
import { expect, test } from "vitest";
import { svgOfView } from "../../src/export/picture.ts";
import { institution, toyScene } from "../scene/toy.ts";

function sheetOf(width: number) {
	const node = { id: "a", facts: institution("甲社", "industry", 1), x: 100, y: 100 };
	return svgOfView("svg").sheet(toyScene([node], [], { bounds: { x: 0, y: 0, width, height: 600 } }));
}

test("a figure of a usual width has words of 12 px, however small it is", () => {
	for (const width of [100, 800, 1800]) expect(sheetOf(width)).toMatchObject({ textSize: 12, margin: 24 });
});

test("the words of a wider figure keep their share of its width", () => {
	const [wide, wider] = [sheetOf(5_000), sheetOf(10_000)];
	expect(wider.textSize / wider.width).toBeCloseTo(wide.textSize / wide.width, 5);
	expect(wide.textSize).toBeGreaterThan(30);
	expect(wide.width).toBe(Math.round(5_000 + 2 * wide.margin));
});
