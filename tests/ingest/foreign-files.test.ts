// Files that are something else than their names say, broken, or made to do harm.

import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/i18n/index.ts";
import { plainReading } from "../../src/ingest/raw.ts";
import { readFiles } from "../../src/ingest/read-file.ts";
import { makeIssue } from "../../src/model/issue.ts";
import {
	codes,
	datasetOf,
	encodeAs,
	encodeUtf8,
	expectToBeClear,
	find,
	membersOf,
	readBytes,
	readText,
} from "./reading.ts";

const LIST = "コンソーシアム,都道府県,機関\n広島協議会,広島,㈱マツダ①\n広島協議会,広島,髙島屋\n";
const MEMBERS = ["㈱マツダ① @ 広島協議会", "髙島屋 @ 広島協議会"];

describe("what is no table of ours", () => {
	const zip = (part: string) => new Uint8Array([0x50, 0x4b, 3, 4, ...encodeUtf8(`......${part}......`)]);
	test.each([
		["名簿.csv", zip("xl/workbook.xml"), "xlsx"],
		["名簿.csv", zip("word/document.xml"), "docx"],
		["名簿.csv", zip("anything"), "ZIP"],
		["名簿.csv", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "xls"],
		["名簿.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "doc"],
		["名簿.csv", encodeUtf8("%PDF-1.7\n"), "PDF"],
		["雑音.csv", Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) & 255), "binary"],
		["名簿.zip", new Uint8Array([0x50, 0x4b, 5, 6, 0, 0]), "ZIP"],
		["名簿.7z", new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), "7z"],
		["名簿.csv", zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "ods"],
		["名簿.numbers", zip("Index/Document.iwa"), "numbers"],
		["名簿.jtd", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "jtd"],
		["秘密.xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "xlsx"],
		["名簿.xdw", new Uint8Array([0x60, 0x0e, 0x82, 1, 0, 0, 2, 3]), "xdw"],
		["名簿.xls", encodeUtf8("<table><tr><td>機関</td></tr></table>"), "HTML"],
		["名簿.csv", encodeUtf8("\uFEFF<meta charset=utf-8><table>"), "HTML"],
		["図.csv", encodeUtf8("<svg xmlns='http://www.w3.org/2000/svg'/>"), "SVG"],
		["名簿.rtf", encodeUtf8("{\\rtf1\\ansi}"), "RTF"],
		["名簿.csv", encodeUtf8("MIME-Version: 1.0\nContent-Type: text/html\n"), "MHTML"],
		["写真.webp", encodeUtf8("RIFF....WEBPVP8 "), "WebP"],
	])("%s with other bytes is called what it is", (name, bytes, found) => {
		const { value, issues } = readBytes(bytes, name);
		expect(value).toBeNull();
		expect(find(issues, "file-type-unknown")).toMatchObject([{ place: { file: name }, details: { found } }]);
		expectToBeClear(issues);
	});

	test("each gets the advice that helps: to save, to unpack, or to copy the table out", () => {
		const remedies = ["xlsx", "ods", "ZIP", "PDF", "docx", "binary"].map(
			(found) =>
				wordsOf("ja").issues.describe(makeIssue("file-type-unknown", "error", { file: "a" }, { found })).remedy,
		);
		expect(remedies.map((remedy) => /展開|写して|元のソフト|表計算ソフトで/.exec(remedy)?.[0])).toEqual([
			"表計算ソフトで",
			"表計算ソフトで",
			"展開",
			"写して",
			"写して",
			"元のソフト",
		]);
	});

	test.each(["A協議会 構成員\n1 広島大学\n2 広島県\n", "コンソーシアム　機関\n甲会　広島大学\n"])(
		"running text is one issue, not one for every line: %j",
		(text) => {
			const { value, issues } = readText(text, undefined, "名簿.txt");
			expect(value).toBeNull();
			expect(codes(issues)).toEqual(["encoding-found", "text-not-a-table"]);
		},
	);

	test("members in running text are said to be such", () => {
		const { value, issues } = readText(
			"広島協議会\n【学】広島大学、高知大学\n【官】広島県\n【産】マツダ株式会社\n",
			undefined,
			"名簿.txt",
		);
		expect(value).toBeNull();
		expect(codes(issues)).toContain("text-not-a-table");
		expectToBeClear(issues);
	});

	test.each([
		['[{"コンソーシアム":"甲会","機関":"広島大学"},]', "json-syntax"],
		['// 名簿\n{"institutions":[]}', "json-syntax"],
		["[]", "file-empty"],
	])("%s is said to be broken where it is", (text, code) => {
		const { value, issues } = readText(text, undefined, "list.json");
		expect(value).toBeNull();
		expect(codes(issues)).toContain(code);
		expectToBeClear(issues);
	});
});

describe("what would do harm", () => {
	test("names and headers like __proto__ and <script> are texts like others", () => {
		const { value, issues } = readText(
			"コンソーシアム,機関,__proto__,constructor\n__proto__,<script>alert(1)</script>,x,y\n__proto__,constructor,x,y\n",
		);
		expect(membersOf(value)).toEqual(["<script>alert(1)</script> @ __proto__", "constructor @ __proto__"]);
		expect(find(issues, "column-unknown").map(({ details }) => details.found)).toEqual(["__proto__", "constructor"]);
		expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
	});

	test("two columns of one name are told apart", () => {
		const { value, issues } = readText("コンソーシアム,機関,機関\n広島協議会,広島大学,マツダ\n");
		expect(membersOf(value)).toEqual(["広島大学 @ 広島協議会"]);
		expect(find(issues, "column-duplicate")).toHaveLength(1);
		expectToBeClear(issues);
	});

	test("two files opened together are one list, and a foreign one beside them loses nothing", () => {
		const files = [
			{ name: "広島.csv", bytes: encodeUtf8(LIST) },
			{ name: "高知.csv", bytes: encodeAs("shift_jis", "協議会\t構成員\n高知会議\t髙島屋\n") },
			{ name: "写真.png", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) },
		];
		const { value, issues } = readFiles(files, plainReading);
		expect(membersOf(value)).toEqual([...MEMBERS, "髙島屋 @ 高知会議"].sort());
		expect(value?.institutions).toHaveLength(2);
		expect(find(issues, "file-type-unknown")[0]?.place.file).toBe("写真.png");
	});

	test("a dataset written as JSON comes back as it was", () => {
		const dataset = datasetOf(readText(LIST));
		for (const written of [JSON.stringify(dataset), `\uFEFF${JSON.stringify({ version: 1, dataset }, null, "\t")}`]) {
			expect(readText(written, undefined, "project.json").value).toEqual(dataset);
		}
	});
});
