// The SVG that leaves the program: plain enough for office programs, safe whatever the names are.
import { describe, expect, test } from "vitest";
import { writePlainFigure, writeSheet } from "../../src/render/paint-sheet.ts";
import { sheetFormats } from "../../src/render/sheet-formats.ts";
import { escapeText, writeSvg } from "../../src/render/svg.ts";
import { hiroshimaScene } from "../scene/hiroshima.ts";
import { consortium, institution, tie, toyScene } from "../scene/toy.ts";
import { expectGolden } from "./golden.ts";
import { drawMarksSheet } from "./marks-sheet.ts";
import { expectOfficeReads } from "./office-svg.ts";

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

describe("writeSvg", () => {
	const pictures = {
		figure: () => writePlainFigure(hiroshimaScene()),
		sheet: () => writeSheet(hiroshimaScene(), sheetFormats["a4-landscape"]),
		slide: () => writeSheet(hiroshimaScene({ facts: { palette: "grey" } }), sheetFormats.slide),
	};
	for (const [name, draw] of Object.entries(pictures)) {
		test(`writes a well-formed ${name} of what office programs draw as a browser does`, () => {
			const svg = draw();
			expectWellFormed(svg);
			expectOfficeReads(svg);
			expect(svg).not.toContain("NaN");
			expect(svg).not.toContain("undefined");
		});
	}
	test("writes opacity on what is drawn, where LibreOffice applies it once", () => {
		const svg = writeSvg({ width: 100, height: 100, title: "", description: "", background: null }, (painter) => {
			const mark = { kind: "circle", x: 50, y: 50, radius: 20 } as const;
			painter.group({ opacity: 0.5 }, () => {
				painter.group({ opacity: 0.4, title: "" }, () =>
					painter.shapes([mark], { fill: "#0017c1", fillOpacity: 0.5, stroke: "#333333" }),
				);
				painter.text("字", 50, 50, { size: 12, bold: false, colour: "#1a1a1a", anchor: "start" });
				painter.text("白", 50, 50, { size: 12, bold: false, colour: "#ffffff", anchor: "start" });
			});
			painter.shapes([mark], { fill: "#0017c1" });
		});
		expectOfficeReads(svg);
		expect(svg).toContain('fill="#0017c1" fill-opacity="0.1" stroke="#333333"');
		expect(svg).toContain('stroke-opacity="0.2"');
		expect(svg).toContain('fill="#1a1a1a" fill-opacity="0.5">字');
		expect(svg).toContain('fill="#ffffff">白');
		expect(svg).toContain('r="20" fill="#0017c1"/>');
	});
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
		expectOfficeReads(svg);
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
