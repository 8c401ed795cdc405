// Files that are broken, foreign or hostile: each gives a clear issue or simply works, and nothing throws.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FILE_SIZE_LIMIT } from "../../src/ingest/file-type.ts";
import { plainReading } from "../../src/ingest/raw.ts";
import { readFile, readFileJob } from "../../src/ingest/read-file.ts";
import { codes, encodeAs, encodeUtf8, encodeUtf16, find, readBytes, readText } from "./reading.ts";

const HEAD = "協議会,機関,氏名\n";
const TABLE = `${HEAD}広島協議会,㈱マツダ,髙﨑花子\n能登ネットワーク,表示ソフト①,―\n`;
describe("encodings", () => {
	const expected = readText(TABLE).value;

	test.each([
		["UTF-8 with a byte order mark", encodeUtf8(`\uFEFF${TABLE}`), "utf-8"],
		["CP932", encodeAs("shift_jis", TABLE), "shift_jis"],
		["UTF-16 little endian", encodeUtf16(TABLE, true), "utf-16le"],
		["UTF-16 big endian", encodeUtf16(TABLE, false), "utf-16be"],
		["CP932 with CRLF", encodeAs("shift_jis", TABLE.replaceAll("\n", "\r\n")), "shift_jis"],
	])("%s gives the same dataset", (_, bytes, encoding) => {
		const { value, issues } = readBytes(bytes);
		expect(value).toEqual(expected);
		expect(find(issues, "encoding-found")[0]?.details.encoding).toBe(encoding);
	});

	test("EUC-JP is told from half-width katakana", () => {
		const text = "協議会,機関\n広島協議会,広島大学\n広島協議会,広島市\n";
		const { value, issues } = readBytes(encodeAs("euc-jp", text));
		expect(value).toEqual(readText(text).value);
		expect(find(issues, "encoding-found")[0]?.details.encoding).toBe("euc-jp");
	});

	test("a CP932 file of half-width katakana names stays CP932", () => {
		const { value } = readBytes(encodeAs("shift_jis", "協議会,機関\n広島協議会,ﾏﾂﾀﾞ\n"));
		expect(value?.institutions[0]?.name).toBe("ﾏﾂﾀﾞ");
	});

	test("lines of another encoding are read in theirs, and it is said", () => {
		const bytes = new Uint8Array([
			...encodeUtf8(`${HEAD}広島協議会,広島大学,\n`),
			...encodeAs("shift_jis", "広島協議会,能美市,\n"),
			...encodeUtf8("広島協議会,東広島市,\n"),
		]);
		const { value, issues } = readBytes(bytes);
		expect(value?.institutions.map(({ name }) => name).sort()).toEqual(["広島大学", "東広島市", "能美市"].sort());
		expect(find(issues, "encoding-mixed")[0]).toMatchObject({ severity: "warning", details: { encoding: "utf-8" } });
	});

	test("any text of CP932 characters is read as written", () => {
		const character = fc.constantFrom(..."広島能表ソ十予㈱①Ⅱ髙﨑ーアｱa1 ");
		fc.assert(
			fc.property(fc.array(character, { minLength: 3, maxLength: 12 }), (characters) => {
				const name = `機${characters.join("").trim()}構`;
				const text = `協議会,機関\n広島協議会,${name}\n広島協議会,広島大学\n`;
				expect(readBytes(encodeAs("shift_jis", text)).value).toEqual(readText(text).value);
			}),
			{ numRuns: 60 },
		);
	});
});

describe("foreign and empty files", () => {
	test.each([
		["photo.png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], "PNG"],
		["table.xlsx", [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], "xlsx"],
		["old.xls", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], "xls"],
		["paper.pdf", [0x25, 0x50, 0x44, 0x46, 0x2d], "PDF"],
		["data.csv", [0, 1, 2, 3, 0, 0, 5, 6, 7, 8], "binary"],
		["page.csv", [...encodeUtf8("<!DOCTYPE html><p>")], "HTML"],
	])("%s is named and refused", (name, bytes, found) => {
		const { value, issues } = readBytes(new Uint8Array(bytes), name);
		expect(value).toBeNull();
		expect(issues).toEqual([
			expect.objectContaining({ code: "file-type-unknown", severity: "error", details: { found } }),
		]);
	});

	test.each(["", "\uFEFF", " \n\n", "\r\n"])("an empty file (%j) is said to be empty", (text) => {
		const { value, issues } = readText(text);
		expect(value).toBeNull();
		expect(codes(issues)).toContain("file-empty");
	});

	test("a header alone is said to be alone", () => {
		const { value, issues } = readText(HEAD);
		expect(value).toBeNull();
		expect(codes(issues)).toContain("file-header-only");
	});

	test("a table of something else misses its columns", () => {
		const { value, issues } = readText("商品,値段\nりんご,100\n");
		expect(value).toBeNull();
		expect(find(issues, "column-missing").map(({ details }) => details.expected)).toEqual([
			"consortium",
			"institution",
		]);
		expect(find(issues, "column-unknown").map(({ details }) => details.found)).toEqual(["商品", "値段"]);
	});

	test("a file over the limit is refused unread", () => {
		const bytes = new Uint8Array(FILE_SIZE_LIMIT + 1);
		expect(codes(readFile({ name: "big.csv", bytes }, plainReading).issues)).toEqual(["file-too-large"]);
	});
});

describe("broken tables", () => {
	test("blank lines before the header are passed over, rows keep their number", () => {
		const { value } = readText(`\n,,\n${HEAD}\n広島協議会,広島大学,\n`);
		expect(value?.memberships[0]?.locator).toBe("5行目");
	});

	test("tabs and semicolons separate as well", () => {
		const expected = readText(TABLE).value;
		expect(readText(TABLE.replaceAll(",", "\t")).value).toEqual(expected);
		expect(readText(TABLE.replaceAll(",", ";")).value).toEqual(expected);
	});

	test("two columns of one meaning: the surer one is read, the other said", () => {
		const { value, issues } = readText("協議会,所属,機関\n広島協議会,工学部,広島大学\n");
		expect(value?.institutions[0]?.name).toBe("広島大学");
		expect(find(issues, "column-duplicate").map(({ details }) => details.found)).toEqual(["所属"]);
	});

	test("a quotation mark out of place costs its own row only", () => {
		const { value, issues } = readText(
			`${HEAD}甲会,"広島"大学,\n甲会,高知大学,\n甲会,"徳島大学,\n甲会,"香川\n大学",\n`,
		);
		expect(value?.institutions.map(({ name }) => name)).toContain("高知大学");
		expect(find(issues, "csv-broken-quote").map(({ place }) => place.row)).toContain(2);
		expect(codes(issues)).toContain("rows-read");
	});

	test("a quotation mark that is never closed loses no other row", () => {
		const rows = Array.from({ length: 50 }, (_, index) => `甲会,第${index}大学,\n`).join("");
		const { value, issues } = readText(`${HEAD}甲会,"徳島大学,\n${rows}`);
		expect(value?.institutions).toHaveLength(50);
		expect(find(issues, "csv-broken-quote").map(({ place }) => place.row)).toEqual([2]);
		expect(find(issues, "rows-read")[0]?.details).toEqual({ rows: 51, kept: 50, rejected: 1 });
	});

	test("control characters are removed and said", () => {
		const { value, issues } = readText(`${HEAD}広島協議会,広\u0000島\u0007大学,\u202E山田\n`);
		expect(value?.institutions[0]?.name).toBe("広島大学");
		expect(value?.persons[0]?.name).toBe("山田");
		expect(find(issues, "cell-control-characters").map(({ details }) => details.count)).toEqual([2, 1]);
		for (const { place } of find(issues, "cell-control-characters")) expect(place.column).not.toMatch(/^\d+$/);
	});

	test("a cell of 10 MB rejects its row, and the others are read", () => {
		const huge = "あ".repeat(3_500_000);
		for (const cell of [huge, `"${huge}"`]) {
			const { value, issues } = readText(`${HEAD}広島協議会,${cell},\n広島協議会,広島大学,\n`);
			expect(value?.institutions.map(({ name }) => name)).toEqual(["広島大学"]);
			expect(find(issues, "cell-too-long")[0]?.details).toEqual({ length: 3_500_000, limit: 10_000 });
		}
	});

	test("the same fault in every row is listed some times and then counted", () => {
		const { issues } = readText(`協議会,機関,年度\n${"甲会,広島大学,いつか\n".repeat(500)}`);
		expect(find(issues, "cell-not-a-date").length).toBe(50);
		expect(find(issues, "more-like-this")[0]?.details).toEqual({ code: "cell-not-a-date", count: 450 });
	});
});

describe("anything at all", () => {
	test("random bytes never throw", () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 400 }),
				fc.constantFrom("a.csv", "a.json", "datapackage.json"),
				(bytes, name) => {
					expect(Array.isArray(readBytes(bytes, name).issues)).toBe(true);
				},
			),
		);
	});

	test("tables put together from awkward pieces never throw and count every row", () => {
		const cell = fc.constantFrom(
			"広島協議会",
			"マツダ",
			'"',
			'""',
			'"a',
			"\u0000",
			"__proto__",
			"*",
			"等",
			"=1+1",
			"R6",
			"",
			" ",
			"a,b",
			"\n",
			"\t",
		);
		fc.assert(
			fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), (rows) => {
				const { issues } = readText(`${HEAD}${rows.map((cells) => cells.join(",")).join("\n")}`);
				for (const { details } of find(issues, "rows-read")) expect(details.kept + details.rejected).toBe(details.rows);
			}),
		);
	});
});

test.each([
	["list.csv", (rows: readonly string[][]) => HEAD + rows.map((cells) => `${cells.join(",")},\n`).join("")],
	[
		"list.json",
		(rows: readonly string[][]) =>
			JSON.stringify(rows.map(([consortium, institution]) => ({ consortium, institution }))),
	],
	[
		"list.ndjson",
		(rows: readonly string[][]) =>
			rows.map(([consortium, institution]) => JSON.stringify({ consortium, institution })).join("\n"),
	],
])("the job of %s yields on the way and ends with the answer", (name, write) => {
	const rows = Array.from({ length: 60_000 }, (_, index) => [`協議会${index % 50}`, `機関${index % 900}`]);
	const job = readFileJob({ name, bytes: encodeUtf8(write(rows)) }, plainReading);
	let yields = 0;
	for (;;) {
		const step = job.next();
		if (step.done) {
			expect(step.value.value?.institutions).toHaveLength(900);
			break;
		}
		expect(step.value.done).toBeLessThanOrEqual(step.value.total);
		yields++;
	}
	expect(yields).toBeGreaterThan(30);
});
