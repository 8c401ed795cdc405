// What large lists are read with: records in blocks, texts sorted step by step.
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { cutRecords } from "../../src/ingest/delimited.ts";
import { sortTexts } from "../../src/ingest/sort-texts.ts";
import { finish } from "../../src/model/steps.ts";

const cutAll = (text: string) => [...cutRecords(text, ",")].flatMap(({ records }) => records);

describe("records cut block by block", () => {
	const cell = fc.constantFrom("広島大学", "", '"甲,乙"', '"一行\r\n二行"', '"「""引用""」"', "a b", "x".repeat(3000));
	const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 60 });

	test("are those of the whole text, wherever a block ends", () => {
		fc.assert(
			fc.property(rows, fc.constantFrom("\n", "\r\n", "\r"), (table, lineEnd) => {
				const text = table.map((cells) => cells.join(",")).join(lineEnd);
				const whole = Papa.parse<string[]>(text.replace(/\r\n?/g, "\n"), { delimiter: ",", newline: "\n" }).data;
				expect(cutAll(text)).toEqual(whole);
			}),
			{ numRuns: 40 },
		);
	});

	test("come in blocks of a bounded length", () => {
		const text = "甲会,広島大学\n".repeat(50_000);
		const blocks = [...cutRecords(text, ",")];
		expect(Math.max(...blocks.map(({ records }) => records.length))).toBeLessThan(5000);
		expect(blocks.reduce((sum, { records }) => sum + records.length, 0)).toBe(50_000);
	});
});

test("texts sorted step by step stand in the order of their code units", () => {
	const text = fc.string({
		unit: fc.constantFrom("", "a", "b", "institution:", "株式会社", "広", "𠮷", "ｱ"),
		maxLength: 6,
	});
	fc.assert(
		fc.property(fc.array(text, { maxLength: 80 }), (texts) => {
			const sorted = Array.from(finish(sortTexts(texts)), (index) => texts[index]);
			expect(sorted).toEqual([...texts].sort());
		}),
	);
});
