// Sentences about data stay readable, however long the data are.
import { expect, test } from "vitest";
import { issuesEn } from "../../src/i18n/en/issues.ts";
import { wordIssue } from "../../src/i18n/issue-words.ts";
import { issuesJa } from "../../src/i18n/ja/issues.ts";
import { shorten } from "../../src/i18n/shorten.ts";
import { makeIssue } from "../../src/model/issue.ts";

test("a long text is cut between characters, a short one is left", () => {
	expect(shorten("広島大学")).toBe("広島大学");
	expect(shorten("𠮷".repeat(80))).toBe("𠮷".repeat(80));
	expect(shorten("𠮷".repeat(5000))).toBe(`${"𠮷".repeat(80)}…`);
});

test("a hundred thousand characters and five thousand names make a sentence of a few lines", () => {
	for (const ids of [["a".repeat(100_000)], Array.from({ length: 5000 }, (_, at) => `institution:${at}`)]) {
		const issue = makeIssue("link-unknown-ids", "warning", { file: "" }, { ids });
		for (const words of [issuesJa, issuesEn]) expect(wordIssue(words, issue).message.length).toBeLessThan(400);
	}
	const many = makeIssue("link-unknown-ids", "warning", { file: "" }, { ids: Array.from({ length: 5000 }, String) });
	expect(wordIssue(issuesJa, many).message).toContain("ほか4,992件");
	expect(wordIssue(issuesEn, many).message).toContain("and 4,992 more");
});
