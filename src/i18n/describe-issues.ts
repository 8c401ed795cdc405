// The wordings of a language as one question that any issue can be asked with.
import type { Issue, IssueOf } from "../model/issue.ts";
import { type IssueWords, wordIssue } from "./issue-words.ts";

export interface IssueDescriber {
	/** File, row and column stand beside it; `remedy` is "" where there is nothing to do. */
	readonly describe: (issue: Issue) => { readonly found: string; readonly remedy: string };
}

export function describeIssues(words: IssueWords): IssueDescriber {
	return {
		describe: (issue) => {
			// Every wording fits its own code; the union of all codes at once is what the type cannot say.
			const { message, remedy } = wordIssue(words, issue as IssueOf<Issue["code"]>);
			return { found: message, remedy };
		},
	};
}
