// Running text in the caption of a sheet.
import { describe, expect, test } from "vitest";
import { textWidth } from "../../src/scene/text-width.ts";
import { wrapRuns } from "../../src/scene/wrap-text.ts";

const lines = (text: string, width: number) =>
	wrapRuns([{ text, bold: false }], width).map((line) => line.runs.map((run) => run.text).join(""));

describe("wrapRuns", () => {
	test("fills lines of Japanese and keeps signs off their beginnings", () => {
		expect(lines("構成員として列記、中核。", 8)).toEqual(["構成員として列", "記、中核。"]);
		for (const line of lines("あ、い。（う）「え」、おー。".repeat(8), 7)) expect(line).not.toMatch(/^[、。）」ー]/);
	});
	test("breaks Latin at spaces", () => {
		expect(lines("University of British Columbia", 10)).toEqual(["University of ", "British Columbia"]);
	});
	test("breaks a word that is longer than a line rather than run over", () => {
		for (const line of lines("x".repeat(200), 10)) expect(textWidth(line, false)).toBeLessThanOrEqual(10);
	});
	test("keeps bold headings bold across lines", () => {
		const wrapped = wrapRuns(
			[
				{ text: "出典　", bold: true },
				{ text: "資料の一覧をここに書く", bold: false },
			],
			6,
		);
		expect(wrapped[0]?.runs.map((run) => run.bold)).toEqual([true, false]);
		expect(wrapped[1]?.runs.map((run) => run.bold)).toEqual([false]);
	});
	test("gives no line for no text", () => {
		expect(lines("", 10)).toEqual([]);
	});
});
