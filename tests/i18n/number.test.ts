// How counts are written.
import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { countThings } from "../../src/i18n/ja/count-things.ts";
import { ja } from "../../src/i18n/ja.ts";
import { writeNumber } from "../../src/i18n/number.ts";

test("digits are parted by threes, in counts but never in years", () => {
	expect([0, 12, 999, 1000, 12345, 1234567].map(writeNumber)).toEqual([
		"0",
		"12",
		"999",
		"1,000",
		"12,345",
		"1,234,567",
	]);
	expect(ja.ui.shell.ties(12345).join("")).toBe("12,345 本のつながり");
	expect(en.ui.shell.institutions(1000).join("")).toBe("1,000 institutions");
	expect(ja.speech.counts(1000, 2000, 3000, 4000)).toBe("表示 1,000の場、2,000機関、3,000人、つながり4,000本");
	expect(ja.terms.fiscalYear("2021")).toBe("令和3年度（2021）");
});

test("the native counter of Japanese is written from one to nine", () => {
	expect([0, 1, 9, 10, 1200].map(countThings)).toEqual(["0", "1つ", "9つ", "10", "1,200"]);
	expect(ja.ui.overlap.unknownList(9)).toBe("構成員名の記載がない9つの場（重なりは不明）");
	expect(ja.ui.overlap.readExactly(31, 40, true)).toContain("31本の棒を足すと 40 になる。");
});

test("one evidence layer is not written as a range", () => {
	expect(ja.ui.bridges.scopeOf("表示中のみ", "1")).toBe("範囲：表示中のみ・層1");
	expect(ja.ui.bridges.scopeOf("表示中のみ", "4")).toBe("範囲：表示中のみ・層1〜4");
	expect(en.ui.bridges.scopeOf("what is shown", "1")).toBe("Scope: what is shown, layer 1");
});
