// How counts are written.
import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
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
