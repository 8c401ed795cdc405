// Files that are something else than their names say, broken, or made to do harm.

import { describe, expect, test } from "vitest";
import { plainReading } from "../../src/ingest/raw.ts";
import { readFiles } from "../../src/ingest/read-file.ts";
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
	])("%s with other bytes is called what it is", (name, bytes, found) => {
		const { value, issues } = readBytes(bytes, name);
		expect(value).toBeNull();
		expect(find(issues, "file-type-unknown")).toMatchObject([{ place: { file: name }, details: { found } }]);
		expectToBeClear(issues);
	});

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
