// Names as the figure writes them.
import { describe, expect, test } from "vitest";
import { nameOnFigure, withoutPrefecture } from "../../src/pipeline/figure-name.ts";

describe("inside the block of its prefecture a name", () => {
	const inBlock = (name: string, prefecture: string) => withoutPrefecture(nameOnFigure(name), prefecture, name);

	test("goes without the prefecture where that says nothing new", () => {
		expect(inBlock("徳島県経営者協会", "徳島県")).toBe("経営者協会");
		expect(inBlock("一般社団法人高知県工業会", "高知県")).toBe("工業会");
		expect(inBlock("徳島県信用保証協会", "徳島県")).toBe("信用保証協会");
	});

	test("keeps it where a bare noun would be left", () => {
		for (const name of [
			"北海道大学",
			"北海道教育大学",
			"北海道銀行",
			"北海道信用金庫",
			"北海道労働金庫",
			"北海道庁",
			"広島県庁",
			"広島県信用組合",
			"徳島県",
			"高知県立大学",
			"北海道新聞社",
		]) {
			const prefecture = /^(?:北海道|.{2}県)/u.exec(name)?.[0] ?? "";
			expect(inBlock(name, prefecture)).toBe(name);
		}
	});

	test("keeps it where it is the name of a firm", () => {
		expect(inBlock("北海道フードサービス株式会社", "北海道")).toBe("北海道フードサービス");
		expect(inBlock("㈱北海道フードサービス", "北海道")).toBe("北海道フードサービス");
	});

	test("keeps that of another prefecture", () => {
		expect(inBlock("徳島県経営者協会", "高知県")).toBe("徳島県経営者協会");
	});
});
