// Dates by Japanese eras.
import { expect, test } from "vitest";
import { writeEraOfMonth, writeEraOfYear, writeEraYear } from "../../src/i18n/ja/eras.ts";

test.each([
	["2019-04-30", "平成31"],
	["2019-05-01", "令和元"],
	["1989-01-07", "昭和64"],
	["1989-01-08", "平成元"],
	["1926-12-24", "1926"],
])("the day %s falls into the year %s", (day, year) => {
	expect(writeEraYear(day)).toBe(year);
});

test("a year or a month in which an era began is called by the new era", () => {
	expect(writeEraOfYear(2019)).toBe("令和元");
	expect(writeEraOfMonth("1989-01")).toBe("平成元");
	expect(writeEraOfMonth("2019-04")).toBe("平成31");
});
