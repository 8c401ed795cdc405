// Issues of reading as lines of text: where, what, and what to do about it.
import type { Issue, Severity } from "../model/issue.ts";
import type { Speech } from "./run.ts";

export function writeIssues(issues: readonly Issue[], { words, own }: Speech): string {
	const { report } = words.ui.dialogs;
	const lines = issues.map((issue) => {
		const { file, row, column } = issue.place;
		const place = [file, row === undefined ? "" : own.row(row), column ?? ""].filter((part) => part !== "").join(" ");
		const { found, remedy } = words.issues.describe(issue);
		return `${report.severity[issue.severity]}  ${place}: ${[found, remedy].join(" ").trim()}`;
	});
	const count = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
	return [...lines, report.counts(count("error"), count("warning"), count("info"))].join("\n");
}
