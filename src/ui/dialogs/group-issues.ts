// Many findings of one kind read as one line: the first place, and how many more there are.
import type { Issue, IssueCode, Severity } from "../../model/issue.ts";

export interface IssueGroup {
	readonly first: Issue;
	/** Further findings of the kind that are only counted. */
	readonly others: number;
	/** Findings that stand folded behind the line; empty for a line of its own. */
	readonly folded: readonly Issue[];
}

/** Places of one kind that are listed one by one before the rest is only counted. */
const LISTED = 20;

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Said of every column: one line that opens. */
const FOLDED: ReadonlySet<IssueCode> = new Set<IssueCode>(["column-read-as"]);

/** The readings that change what the figure shows stand before how the file was written. */
const readings: readonly IssueCode[] = [
	"rows-read",
	"read-as-attendance",
	"read-as-membership",
	"read-as-no-membership",
	"read-prefecture-of",
	"list-taken-as-complete",
	"list-taken-as-open",
	"program-taken-as-grant",
	"read-person-without-institution",
	"cell-split",
	"sector-inferred",
	"names-unified",
];

function rankOf(code: IssueCode): number {
	const at = readings.indexOf(code);
	if (at >= 0) return at;
	return FOLDED.has(code) || code === "encoding-found" ? readings.length + 1 : readings.length;
}

/** Errors first, then warnings; among notes the readings that matter most. Beyond `LISTED` of a code the last line counts the rest. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
	const byCode = new Map<string, Issue[]>();
	for (const issue of issues) {
		const key = `${weight[issue.severity]} ${issue.code} ${issue.place.file}`;
		const group = byCode.get(key);
		if (group) group.push(issue);
		else byCode.set(key, [issue]);
	}
	const groups = [...byCode.values()].flatMap((group) => {
		const [first] = group;
		if (first && group.length > 1 && FOLDED.has(first.code)) return [{ first, others: 0, folded: group }];
		return group.slice(0, LISTED).map((each, index) => ({
			first: each,
			others: index === LISTED - 1 ? Math.max(0, group.length - LISTED) : 0,
			folded: [],
		}));
	});
	return groups.sort(
		(a, b) =>
			weight[a.first.severity] - weight[b.first.severity] ||
			(a.first.severity === "info" ? rankOf(a.first.code) - rankOf(b.first.code) : 0),
	);
}
