// The cells of the matrix: what is known, what may be more and what is unknown look different, also in black on white.
import { describe, expect, test } from "vitest";
import { greyInks, paintCell, paperInks, placeCells, screenInks, sideOf } from "../../src/render/paint-matrix.ts";
import type { Look, Painter, TextLook } from "../../src/render/painter.ts";
import { layOutAxis, type MatrixCell } from "../../src/scene/matrix.ts";

const scale = { pitch: 24, density: 1, em: 16 };
const sharing: MatrixCell = { kind: "sharing", text: "3", isOpen: false, step: 3 };
const none: MatrixCell = { kind: "none", text: "0", isOpen: false, step: 0 };
const open: MatrixCell = { kind: "none", text: "≥0", isOpen: true, step: 0 };

function draw(cell: MatrixCell, inks = screenInks, at = scale) {
	const looks: Look[] = [];
	const texts: { text: string; look: TextLook }[] = [];
	const lines: number[] = [];
	const painter: Painter = {
		isNaming: false,
		lines: (ends) => lines.push(...ends),
		polyline: () => {},
		shapes: (_, look) => looks.push(look),
		text: (text, _x, _y, look) => texts.push({ text, look }),
		group: (_, inside) => inside(),
	};
	paintCell(painter, cell, at, inks);
	return { looks, texts, lines };
}

describe("a cell", () => {
	test("with members in common is filled and has no border; with none it is an empty box with a zero", () => {
		expect(draw(sharing).looks).toEqual([{ fill: "#99a2e6" }]);
		expect(draw(none).looks).toEqual([{ fill: "#ffffff" }, { stroke: "#dddfe4", width: 1 }]);
		expect([sharing, none].map((cell) => draw(cell).texts[0]?.text)).toEqual(["3", "0"]);
	});

	test("whose number may be larger is dashed", () => {
		expect(draw(open).looks[1]?.dash).toBeDefined();
		expect(draw({ ...sharing, isOpen: true }).looks[1]?.dash).toBeDefined();
		expect(draw(open).texts[0]?.text).toBe("≥0");
	});

	test("of those that name nobody is hatched without a number, never a zero", () => {
		const { texts, lines } = draw({ kind: "unknown" });
		expect(texts).toEqual([]);
		expect(lines.length / 4).toBeGreaterThan(4);
		for (const place of lines) expect(place).toBeGreaterThanOrEqual(1);
		for (const place of lines) expect(place).toBeLessThanOrEqual(22);
	});

	test("is white on dark, and black on white on paper", () => {
		expect(draw({ ...sharing, step: 5 }).texts[0]?.look.colour).toBe("#ffffff");
		expect(draw(none, paperInks).texts[0]?.look.colour).toBe("#000000");
		expect(draw(sharing, paperInks).looks[0]?.fill).toBe("#999999");
	});

	test("has no hue in the grey palette", () => {
		const fills = [1, 2, 3, 4, 5].map((step) => draw({ ...sharing, step }, greyInks).looks[0]?.fill);
		for (const fill of fills) expect(fill).toMatch(/^#(..)\1\1$/u);
		expect(new Set(fills).size).toBe(5);
	});

	test("keeps a long number within its sides", () => {
		const wide = draw({ ...sharing, text: "≥128", isOpen: true }).texts[0]?.look.size ?? 0;
		expect(wide).toBeLessThan(draw({ ...sharing, isOpen: true }).texts[0]?.look.size ?? 0);
	});

	test("has text of the size a reader asks for, and sharp lines between the pixels of a screen", () => {
		const large = draw(none, screenInks, { pitch: 48, density: 1.5, em: 32 });
		expect(large.texts[0]?.look.size).toBe(26);
		expect(large.looks[1]?.width).toBeCloseTo(1 / 1.5);
	});
});

test("cells fall on whole pixels, with room between them", () => {
	const axis = layOutAxis([2]);
	const rows = { columns: axis, rows: [{ start: 0.2, cells: [none, open] }] };
	const places = [...placeCells(rows, { pitch: 24, density: 1.25, em: 16 })];
	expect(places).toEqual([
		{ cell: none, x: 6, y: 6 },
		{ cell: open, x: 36, y: 6 },
	]);
	expect(sideOf({ pitch: 24, density: 1.25, em: 16 })).toBe(29);
});
