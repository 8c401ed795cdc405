// Headers as clerks write them, in both languages.
import { expect, test } from "vitest";
import { recogniseHeader } from "../../src/ingest/columns.ts";

test.each([
	["開始年度", "fiscal_year"],
	["採択年度", "fiscal_year"],
	["Start FY", "fiscal_year"],
	["機関・団体名", "institution"],
	["構成機関", "institution"],
	["参画企業名", "institution"],
	["所属・役職", "institution"],
	["Member Organizations", "institution"],
	["Participating institution", "institution"],
	["代表者氏名", "person"],
	["代表者役職", "post"],
	["協議会等名称", "consortium"],
	["事業名称", "program"],
	["機関種別", "sector"],
	["実施都道府県", "prefecture"],
	["所在県", "seat"],
	["所在地（都道府県）", "seat"],
])("%s is the column %s", (header, column) => {
	expect(recogniseHeader(header)?.column).toBe(column);
});

test.each(["電話番号", "署名", "s", "金額", "構成比", "県内順位"])("%s is none of ours", (header) => {
	expect(recogniseHeader(header)).toBeNull();
});
