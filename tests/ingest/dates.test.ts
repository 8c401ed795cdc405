// Dates as they are typed in Japanese tables.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDate } from "../../src/ingest/dates.ts";
import { isPartialDate } from "../../src/model/partial-date.ts";

test.each([
	["令和6年度", "FY2024"],
	["令和六年度", "FY2024"],
	["令和元年", "2019"],
	["令和元年12月12日(木)", "2019-12-12"],
	["R6.4.1", "2024-04-01"],
	["Ｒ６．４．１", "2024-04-01"],
	["H31", "2019"],
	["平成三十一年四月", "2019-04"],
	["平成23年11月15日", "2011-11-15"],
	["昭和64年1月7日", "1989-01-07"],
	["2024/4/1", "2024-04-01"],
	["2024-4", "2024-04"],
	["2024年4月1日現在", "2024-04-01"],
	["２０２４年４月", "2024-04"],
	["二〇二四年", "2024"],
	["2024年度", "FY2024"],
	["FY2024", "FY2024"],
	["fiscal year 2024", "FY2024"],
	["20240401", "2024-04-01"],
	["2024-04-01T00:00:00", "2024-04-01"],
	["2024", "2024"],
	["2024.0", "2024"],
	["FY24", "FY2024"],
	["2024年度（令和6年度）", "FY2024"],
	["令和6（2024）年度", "FY2024"],
	["平成31年度（令和元年度）", "FY2019"],
	["令和6年4月1日（2024年4月1日）", "2024-04-01"],
	["令和6年度採択", "FY2024"],
	["45292", "2024-01-01"],
	["45292.0", "2024-01-01"],
	["45383.5", "2024-04-01"],
	["15/4/2024", "2024-04-15"],
	["4/15/2024", "2024-04-15"],
	["4/4/2024", "2024-04-04"],
	["31.3.2024", "2024-03-31"],
	["4/1/2024", "2024"],
])("%s is %s", (text, date) => {
	expect(readDate(text, false)).toBe(date);
});

test.each([
	["2024", "FY2024"],
	["令和6", "FY2024"],
	["R6", "FY2024"],
	["2024年", "FY2024"],
	["2024-05-01", "2024-05-01"],
])("under 年度, %s is %s", (text, date) => {
	expect(readDate(text, true)).toBe(date);
});

test.each([
	"",
	"そのうち",
	"2024-02-30",
	"2024-13",
	"2020-2023",
	"R2～R6",
	"令和",
	"24",
	"1234",
	"9999",
	"2024年度4月",
	"12月",
	"2024年度（令和5年度）",
	"2024（仮）",
	"4/31/2024",
	"13/13/2024",
	"19999",
	"61000",
])("%s is no date", (text) => {
	expect(readDate(text, false)).toBeNull();
});

describe("any text", () => {
	test("gives a valid date or none, and never throws", () => {
		const piece = fc.constantFrom(
			"令和",
			"平成",
			"R",
			"元",
			"年",
			"年度",
			"月",
			"日",
			"6",
			"12",
			"十二",
			"2024",
			"/",
			"-",
			".",
			"FY",
			" ",
			"x",
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), fc.boolean(), (pieces, isFiscal) => {
				const date = readDate(pieces.join(""), isFiscal);
				return date === null || isPartialDate(date);
			}),
		);
	});
});
