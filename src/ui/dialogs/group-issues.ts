// Many findings of one kind read as one line: the first place, and how many more there are.
import type { Issue, Severity } from "../../model/issue.ts";

export interface IssueGroup {
	readonly first: Issue;
	readonly others: number;
}

/** Places of one kind that are listed one by one before the rest is only counted. */
const LISTED = 20;

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Errors first; within a severity as found. Beyond `LISTED` of a code the last line counts the rest. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
	const byCode = new Map<string, Issue[]>();
	for (const issue of issues) {
		const key = `${weight[issue.severity]} ${issue.code} ${issue.place.file}`;
		const group = byCode.get(key);
		if (group) group.push(issue);
		else byCode.set(key, [issue]);
	}
	const groups = [...byCode.values()].flatMap((group) =>
		group.slice(0, LISTED).map((first, index) => ({
			first,
			others: index === LISTED - 1 ? Math.max(0, group.length - LISTED) : 0,
		})),
	);
	return groups.sort((a, b) => weight[a.first.severity] - weight[b.first.severity]);
}
