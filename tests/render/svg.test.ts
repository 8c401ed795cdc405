// The SVG that leaves the program: plain enough for office programs, safe whatever the names are.
import { describe, expect, test } from "vitest";
import { writePlainFigure, writeSheet } from "../../src/render/paint-sheet.ts";
import { sheetFormats } from "../../src/render/sheet-formats.ts";
import { escapeText } from "../../src/render/svg.ts";
import { hiroshimaScene } from "../scene/hiroshima.ts";
import { consortium, institution, tie, toyScene } from "../scene/toy.ts";
import { expectGolden } from "./golden.ts";
import { drawMarksSheet } from "./marks-sheet.ts";

/** Tags balance, attributes are quoted, no stray ampersand: enough of a parser for what we write. */
function expectWellFormed(svg: string): void {
	const open: string[] = [];
	let at = 0;
	for (const match of svg.matchAll(/<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>/g)) {
		const between = svg.slice(at, match.index);
		expect(between).not.toMatch(/[<>]/);
		expect(between).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
		at = match.index + match[0].length;
		if (match[1] === "/") expect(open.pop()).toBe(match[2]);
		else if (match[4] !== "/") open.push(match[2] ?? "");
	}
	expect(svg.slice(at).trim()).toBe("");
	expect(open).toEqual([]);
}

const FORBIDDEN = [
	/\sclass=/,
	/\sstyle=/,
	/<style/,
	/paint-order/,
	/dominant-baseline/,
	/rgba?\(/,
	/var\(/,
	/foreignObject/,
	/<script/,
];

describe("writeSvg", () => {
	const pictures = {
		figure: () => writePlainFigure(hiroshimaScene()),
		sheet: () => writeSheet(hiroshimaScene(), sheetFormats["a4-landscape"]),
		slide: () => writeSheet(hiroshimaScene({ facts: { palette: "grey" } }), sheetFormats.slide),
	};
	for (const [name, draw] of Object.entries(pictures)) {
		test(`writes a well-formed ${name} with presentation attributes only`, () => {
			const svg = draw();
			expectWellFormed(svg);
			for (const pattern of FORBIDDEN) expect(svg).not.toMatch(pattern);
			expect(svg).not.toContain("NaN");
			expect(svg).not.toContain("undefined");
		});
	}
	test("escapes hostile names and drops control characters", () => {
		const hostile = `</text><script>alert(1)</script>&"' \u0000\u0007\u001b\ud800\ufffe`;
		const svg = writePlainFigure(
			toyScene(
				[
					{ id: "a", facts: institution(hostile, "industry", 1), x: 100, y: 100 },
					{ id: "b", facts: consortium(hostile, hostile, 1), x: 300, y: 100 },
				],
				[{ a: "a", b: "b", facts: tie(2, "organiser", { word: hostile }) }],
			),
		);
		expectWellFormed(svg);
		expect(svg).not.toContain("<script");
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
		expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
		expect(svg).not.toMatch(/\p{Surrogate}/u);
	});
	test("keeps characters outside the basic plane", () => {
		expect(escapeText("𠮷野家 <&>")).toBe("𠮷野家 &lt;&amp;&gt;");
	});
	test("gives every mark a title with its full name", () => {
		const svg = writePlainFigure(hiroshimaScene());
		for (const name of ["マツダ", "広島銀行", "バイオDX産学共創拠点", "大嶋洋一"])
			expect(svg).toContain(`<title>${name}、`);
	});
	test("prints the sheet at its paper size with title, date, legend and sources", () => {
		const svg = writeSheet(hiroshimaScene(), sheetFormats["a4-landscape"]);
		expect(svg).toContain('width="297mm" height="210mm"');
		for (const words of [
			"構成員が重なるのは",
			"基準日",
			"企業・経済団体 8",
			"線の定義",
			"出典",
			"構成員名の記載なし",
		]) {
			expect(svg).toContain(words);
		}
	});
	test("draws the same picture again, byte for byte", () => {
		expect(writePlainFigure(hiroshimaScene())).toBe(writePlainFigure(hiroshimaScene()));
	});
	test("draws every mark and state as in the golden sheet", () => {
		expectGolden("marks", drawMarksSheet());
	});
	test("draws a block as in the golden figure", () => {
		expectGolden("hiroshima", writePlainFigure(hiroshimaScene()));
	});
});
