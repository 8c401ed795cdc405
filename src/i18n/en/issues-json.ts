// Words for what is wrong with a JSON file.
import type { IssueDetails } from "../../model/issue.ts";
import type { IssueWords } from "../issue-words.ts";
import { listed } from "./issue-terms.ts";

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

export const jsonIssuesEn = {
	"json-syntax": {
		message: ({ line, column, expected, found }) =>
			`The JSON breaks in line ${line}, at character ${column}: ${jsonExpected[expected]} was expected, but ${found === "" ? "there is nothing" : `“${found}” stands there`}.`,
		remedy: "Mend that place, or save the file as JSON once more from the program that wrote it.",
	},
	"json-not-a-record": {
		message: () => "The list holds something that is no record ({ }); it was not read.",
		remedy: "Put every entry in braces, as names with values.",
	},
	"json-without-list": {
		message: ({ found }) =>
			found.length === 0
				? "The JSON holds no list that can be read."
				: `The JSON holds no list that can be read. Outermost it has ${listed(found)}.`,
		remedy:
			'Make it a list with every entry in braces: [{"consortium": "Example Council", "institution": "Example University"}, …].',
	},
	"json-table-unknown": {
		message: ({ found }) => `“${found}” is none of the known tables; it was not read.`,
		remedy: "Name the table as in the data dictionary.",
	},
	"json-name-twice": {
		message: ({ found }) => `“${found}” stands twice in one pair of braces; only the later value was read.`,
		remedy: 'If there are several values, make them one list: ["…", "…"].',
	},
} satisfies Partial<IssueWords>;
