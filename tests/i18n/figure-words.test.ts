// Words the figure writes on its lines.
import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { ja } from "../../src/i18n/ja.ts";

describe("on a line of the English figure", () => {
	const { onLine, onBracket } = en.figure;

	test("what only names a role of the list is translated", () => {
		expect(onLine("speaker", "特別講演")).toBe("speaker");
		expect(onLine("organiser", "開催")).toBe("organiser");
		expect(onLine("party", null)).toBe("party");
		expect(onBracket("J-NEXUS", "担当")).toBe("J-NEXUS: programme official");
	});

	test("a post stays as printed, and so does a word that is not Japanese", () => {
		expect(onLine("chair", "会長")).toBe("会長");
		expect(onLine("current", "副学長")).toBe("副学長");
		expect(onLine("speaker", "Keynote")).toBe("Keynote");
	});
});

test("the Japanese figure writes every word as printed", () => {
	expect(ja.figure.onLine("speaker", "特別講演")).toBe("特別講演");
	expect(ja.figure.onLine("speaker", null)).toBe("講演");
	expect(ja.figure.onBracket("J-NEXUS", "担当")).toBe("J-NEXUS担当");
});

test("a consortium without one member listed is never said to have none", () => {
	for (const { figure } of [ja, en]) {
		for (const list of ["complete", "open", "none"] as const) {
			const told = [...figure.boxCounts(0, list), figure.boxLine("内閣府", 0, list)];
			for (const words of told) expect(words).not.toMatch(/0/u);
		}
		expect(figure.describeConsortium("甲", null, 0)).not.toMatch(/0/u);
	}
	expect(ja.figure.boxCounts(8, "open")).toEqual(["8機関以上", "8以上"]);
});
