// Every issue has a sentence in both languages, and says what it was given.
import { describe, expect, test } from "vitest";
import { columnsEn } from "../../src/i18n/en/issue-terms.ts";
import { issuesEn } from "../../src/i18n/en/issues.ts";
import { wordIssue } from "../../src/i18n/issue-words.ts";
import { columnsJa } from "../../src/i18n/ja/issue-terms.ts";
import { issuesJa } from "../../src/i18n/ja/issues.ts";
import { longColumnNames } from "../../src/ingest/columns.ts";
import { makeIssue } from "../../src/model/issue.ts";
import { readText } from "./reading.ts";

test("every column of the long format has a name in both languages", () => {
	expect(Object.keys(columnsJa)).toEqual(longColumnNames);
	expect(Object.keys(columnsEn)).toEqual(longColumnNames);
});

test("what was found, expected and meant is in the sentence", () => {
	const issue = makeIssue(
		"cell-not-in-list",
		"error",
		{ file: "a.csv", row: 3 },
		{ found: "membr", expected: ["member", "core"], suggestion: "member" },
	);
	expect(wordIssue(issuesJa, issue)).toEqual({
		message: "「membr」は選択肢にありません。選択肢は「member」、「core」です。",
		remedy: "「member」ではありませんか。選択肢のどれかに直してください。",
	});
	expect(wordIssue(issuesEn, issue).remedy).toBe("Did you mean “member”? Use one of the allowed values.");
});

describe.each([
	["Japanese", issuesJa],
	["English", issuesEn],
])("a whole report in %s", (_, words) => {
	test("has no empty sentence and no raw value", () => {
		const { issues } = readText(
			"協議会,都道府県,区分,機関,氏名,役割,年度,謎\n甲会,広島懸,甲種,マツダ㈱,,講演,いつか,x\n甲会,,,マツダ(株),山田,,,\n,,,,,,,\n,,,乙社,,,,\n丙会,,,,鈴木,,,\n",
		);
		expect(issues.length).toBeGreaterThan(15);
		for (const issue of issues) {
			const { message, remedy } = wordIssue(words, issue as never);
			expect(message.length).toBeGreaterThan(8);
			expect(message + remedy).not.toMatch(/undefined|\[object|NaN/);
		}
	});
});
