// The shape of the words for issues: what was found and expected, and what to do about it.
import type { IssueCode, IssueDetails, IssueOf, Place } from "../model/issue.ts";
import { shortenValues } from "./shorten.ts";

export interface IssueWording<C extends IssueCode> {
	message(details: Readonly<IssueDetails[C]>, place: Place): string;
	readonly remedy: string | ((details: Readonly<IssueDetails[C]>) => string);
}

/** One wording for every code: a code without words does not compile. */
export type IssueWords = { readonly [C in IssueCode]: IssueWording<C> };

/** An issue in one language. The remedy is empty where nothing needs doing. */
export function wordIssue<C extends IssueCode>(
	words: IssueWords,
	issue: IssueOf<C>,
): { message: string; remedy: string } {
	const { message, remedy } = words[issue.code];
	const details = shortenValues(issue.details);
	return {
		message: message(details, issue.place),
		remedy: typeof remedy === "string" ? remedy : remedy(details),
	};
}
