// Where names of bodies are broken on the figure.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakName, fitsLines } from "../../src/scene/break-name.ts";
import { textWidth } from "../../src/scene/text-width.ts";

const beside = { maximumLines: 3, maximumWidth: 8, bold: false } as const;
const inBox = { maximumLines: 3, maximumWidth: 9.5, bold: true } as const;

describe("breakName", () => {
	test("leaves a name that fits on one line", () => {
		expect(breakName("広島市立大学", beside)).toEqual(["広島市立大学"]);
	});
	test("breaks before the noun that says what a body is", () => {
		expect(breakName("徳島県商工会議所連合会", beside)).toEqual(["徳島県商工会議所", "連合会"]);
		expect(breakName("阿南工業高等専門学校", beside)).toEqual(["阿南工業", "高等専門学校"]);
		expect(breakName("秋田県産業技術センター", beside).at(-1)).toMatch(/センター$/);
	});
	test("breaks after a middle dot and before a word, never inside one", () => {
		expect(breakName("広島県地方大学・地域産業創生事業推進特別委員会", inBox)).toEqual([
			"広島県地方大学・",
			"地域産業創生事業",
			"推進特別委員会",
		]);
		expect(breakName("バイオDX産学共創拠点", inBox)).toEqual(["バイオDX", "産学共創拠点"]);
	});
	test("breaks Latin names at spaces", () => {
		expect(breakName("University of British Columbia", beside)).toEqual(["University of", "British Columbia"]);
	});
	test("never begins a line with a small kana, a long mark or a closing sign", () => {
		for (const name of [
			"ファイナンシャル・プランニングセンター協会",
			"次世代「光」創出・応用による産業振興計画（仮称）",
		]) {
			for (const line of breakName(name, { ...beside, maximumWidth: 5 }).slice(1)) {
				expect(line).not.toMatch(/^[ァィゥェォッャュョー、。）」・]/);
			}
		}
	});
	test("says with a sign that something is missing when nothing else helps", () => {
		const lines = breakName("あ".repeat(80), beside);
		expect(lines).toHaveLength(3);
		expect(lines.at(-1)).toMatch(/…$/);
		expect(fitsLines("あ".repeat(80), beside)).toBe(false);
	});
	test("gives no line for an empty name", () => {
		expect(breakName("  ", beside)).toEqual([]);
	});
	test("keeps every character and every limit, whatever the name", () => {
		const letters = fc.constantFrom(...[..."広島県大学・センター協会ァーッ（）「」のをabcXY 09、株式会社𠮷"]);
		fc.assert(
			fc.property(fc.array(letters, { maxLength: 40 }), fc.boolean(), (characters, isStrict) => {
				const name = characters.join("");
				const lines = breakName(name, { ...beside, isStrict });
				expect(lines.length).toBeLessThanOrEqual(3);
				const most = isStrict ? 8 : 8 * 1.2 * 1.5;
				for (const line of lines) expect(textWidth(line, false)).toBeLessThanOrEqual(most + 1e-9);
				const joined = lines.join("").replaceAll(" ", "");
				const whole = name.replaceAll(/\s/gu, "");
				if (joined.endsWith("…")) expect(whole.startsWith(joined.slice(0, -1))).toBe(true);
				else expect(joined).toBe(whole);
			}),
			{ numRuns: 300 },
		);
	});
});
