// Words for what is wrong with a JSON file.
import type { IssueDetails } from "../../model/issue.ts";
import type { IssueWords } from "../issue-words.ts";

const jsonExpected: Readonly<Record<IssueDetails["json-syntax"]["expected"], string>> = {
	value: "a value",
	"value-or-bracket": "a value or “]”",
	name: "a name in quotation marks",
	"name-or-brace": "a name in quotation marks or “}”",
	colon: "“:”",
	"comma-or-brace": "“,” or “}”",
	"comma-or-bracket": "“,” or “]”",
	"closed-text": "a text closed by a quotation mark",
	end: "the end of the file",
};

export const jsonIssuesEn: Pick<IssueWords, "json-syntax" | "json-not-a-record"> = {
	"json-syntax": {
		message: ({ line, column, expected, found }) =>
			`The JSON breaks in line ${line}, at character ${column}: ${jsonExpected[expected]} was expected, but ${found === "" ? "there is nothing" : `“${found}” stands there`}.`,
		remedy: "Mend that place, or save the file as JSON once more from the program that wrote it.",
	},
	"json-not-a-record": {
		message: () => "The list holds something that is no record ({ }); it was not read.",
		remedy: "Put every entry in braces, as names with values.",
	},
};
