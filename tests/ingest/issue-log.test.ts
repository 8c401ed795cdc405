// A report stays one that people can read, however often a fault comes.
import { expect, test } from "vitest";
import { IssueLog } from "../../src/ingest/issue-log.ts";
import { find } from "./reading.ts";

function logMany(columns: number, rows: number) {
	const log = new IssueLog();
	for (let column = 0; column < columns; column++)
		for (let row = 0; row < rows; row++)
			log.add("cell-not-a-date", "warning", { file: "a.csv", row, column: `列${column}` }, { found: "いつか" });
	return log.finish();
}

const countOf = (issues: ReturnType<typeof logMany>) =>
	find(issues, "cell-not-a-date").length +
	find(issues, "more-like-this").reduce((sum, { details }) => sum + details.count, 0);

test("one fault in every row of a column is listed some times and then counted", () => {
	const issues = logMany(1, 100_000);
	expect(find(issues, "cell-not-a-date")).toHaveLength(50);
	expect(find(issues, "more-like-this")).toMatchObject([{ place: { file: "a.csv", column: "列0" } }]);
	expect(countOf(issues)).toBe(100_000);
});

test("one fault in every column is listed so far and then counted for the file", () => {
	const issues = logMany(100_000, 1);
	expect(find(issues, "cell-not-a-date")).toHaveLength(500);
	expect(find(issues, "more-like-this")).toEqual([
		{
			code: "more-like-this",
			severity: "warning",
			place: { file: "a.csv" },
			details: { code: "cell-not-a-date", count: 99_500 },
		},
	]);
});

test("no fault is lost where both limits meet", () => {
	expect(countOf(logMany(30, 70))).toBe(2100);
	expect(countOf(logMany(9, 60))).toBe(540);
});
