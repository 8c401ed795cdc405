// Places in sources are read out in the language of the reader; what the document prints stays.
import { describe, expect, test } from "vitest";
import { termsEn } from "../../src/i18n/en/terms.ts";
import { termsJa } from "../../src/i18n/ja/terms.ts";

const titleOf = (id: string) => (id === "cfh-overview" ? "チャレンジフィールド北海道とは" : null);

describe("a locator", () => {
	test.each([
		["表 › 広島県の行 › 内閣府の列 › 14行目", "table › row 広島県 › column 内閣府 › line 14"],
		["表 › 見出し › 内閣府の列 › 12行目", "table › 見出し › column 内閣府 › line 12"],
		["冒頭 › 9行目", "opening › line 9"],
		["ページ › 参画機関", "page › 参画機関"],
		["(2)産学官金ラウンドテーブルの活動内容 › 26行目", "(2)産学官金ラウンドテーブルの活動内容 › line 26"],
		["p. 3, Annex", "p. 3, Annex"],
	])("%s is Japanese as written, and %s in English", (locator, english) => {
		expect(termsJa.formatLocator(locator, titleOf)).toBe(locator);
		expect(termsEn.formatLocator(locator, titleOf)).toBe(english);
	});

	test("names lines below one heading, or of an opened file, together", () => {
		const locator = "宣言 › 51行目 ; 宣言 › 81行目 ; 宣言 › 署名 › 83行目";
		expect(termsJa.formatLocator(locator, titleOf)).toBe("宣言 › 51・81行目；宣言 › 署名 › 83行目");
		expect(termsEn.formatLocator(locator, titleOf)).toBe("宣言 › lines 51, 81; 宣言 › 署名 › line 83");
		expect(termsJa.formatLocator("2行目 ; 5行目 ; 9行目", titleOf)).toBe("2・5・9行目");
	});

	test("with several places calls another source by its title, and leaves what is no source", () => {
		const locator = "第1回 › 4行目 ; cfh-overview: ページ › 発足時 ; note: 5行目";
		expect(termsJa.formatLocator(locator, titleOf)).toBe(
			"第1回 › 4行目；「チャレンジフィールド北海道とは」 › ページ › 発足時；note: 5行目",
		);
		expect(termsEn.formatLocator(locator, titleOf)).toBe(
			"第1回 › line 4; “チャレンジフィールド北海道とは” › page › 発足時; note: 5行目",
		);
	});
});
