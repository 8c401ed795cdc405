// In which order and how densely a report lists its findings.
import { expect, test } from "vitest";
import { makeIssue } from "../../src/model/issue.ts";
import { groupIssues } from "../../src/ui/dialogs/group-issues.ts";

const place = { file: "list.csv" };
const readAs = (found: string) =>
	makeIssue("column-read-as", "info", { ...place, row: 1, column: found }, { found, role: "institution" });

test("key readings stand before how columns were read, which are one line", () => {
	const groups = groupIssues([
		makeIssue("encoding-found", "info", place, { encoding: "utf-8" }),
		readAs("機関"),
		readAs("場"),
		makeIssue("read-as-membership", "info", place, { rows: 3 }),
		makeIssue("cell-not-a-date", "warning", { ...place, row: 2 }, { found: "x" }),
		makeIssue("rows-read", "info", place, { rows: 3, kept: 3, rejected: 0 }),
	]);
	expect(groups.map(({ first, folded }) => [first.code, folded.length])).toEqual([
		["cell-not-a-date", 0],
		["rows-read", 0],
		["read-as-membership", 0],
		["encoding-found", 0],
		["column-read-as", 2],
	]);
});

test("what repeats is listed twenty times and then counted", () => {
	const many = Array.from({ length: 33 }, (_, at) =>
		makeIssue("cell-not-a-date", "warning", { ...place, row: at + 2 }, { found: "x" }),
	);
	const groups = groupIssues(many);
	expect(groups).toHaveLength(20);
	expect(groups.at(-1)?.others).toBe(13);
});
