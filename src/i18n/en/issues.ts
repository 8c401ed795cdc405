// Words for issues in English; the same facts as the Japanese file.
import type { IssueWords } from "../issue-words.ts";
import { readingsEn } from "./issue-readings.ts";
import { columnsEn, counted, listed, passedOverEn, tablesEn } from "./issue-terms.ts";
import { fileIssuesEn } from "./issues-files.ts";
import { jsonIssuesEn } from "./issues-json.ts";

const nothing = "";
const perhaps = (suggestion: string | null) => (suggestion === null ? "" : `Did you mean “${suggestion}”? `);

export const issuesEn: IssueWords = {
	...fileIssuesEn,
	...jsonIssuesEn,
	"table-unknown": {
		message: ({ found }) => `“${found}” is none of the known tables.`,
		remedy: "Name the file after its table (institutions.csv …) and the columns as in the data dictionary.",
	},
	"package-broken": {
		message: () => "datapackage.json alone holds no tables.",
		remedy: "Open datapackage.json together with its CSV files.",
	},
	"project-version-unknown": {
		message: ({ found }) => `This program cannot read version “${found}” of the project format.`,
		remedy: "Open it with a newer version of the program.",
	},
	"column-unknown": {
		message: ({ found }) => `The column “${found}” is not known and is not used.`,
		remedy: "If it is needed, name it as in the template.",
	},
	"column-unnamed": {
		message: ({ found }) =>
			`A column without a name holds “${found}” and the like. Nothing says what it is, so it is not used.`,
		remedy: "If it is needed, give it a name of the template.",
	},
	"column-missing": {
		message: ({ expected }) => `The required column “${columnsEn[expected] ?? expected}” is missing.`,
		remedy: ({ expected }) =>
			`Add a column named “${columnsEn[expected] ?? expected}” to the header row.${expected === "consortium" ? " For the list of one consortium, a title such as “○○協議会 構成員名簿” above the table will do." : ""}`,
	},
	"program-without-consortium": {
		message: ({ column }) =>
			`“${column}” alone does not say which institutions work together; there is no column for consortia.`,
		remedy: "If each row is one joint project, add a column with its name, or name the column “consortium”.",
	},
	"column-duplicate": {
		message: ({ found }) => `Another column has the same meaning as “${found}”; this one is not used.`,
		remedy: "Keep one column for one item.",
	},
	"column-read-as": {
		message: ({ found, role }) => `The column “${found}” was read as ${columnsEn[role] ?? role}.`,
		remedy: nothing,
	},
	"cell-missing": {
		message: ({ field }) => `The required cell “${field}” is empty; the row was not read.`,
		remedy: "Enter a value.",
	},
	"cell-not-in-list": {
		message: ({ found, expected }) => `“${found}” is not among the allowed values ${listed(expected)}.`,
		remedy: ({ suggestion }) => `${perhaps(suggestion)}Use one of the allowed values.`,
	},
	"cell-not-a-date": {
		message: ({ found }) => `“${found}” cannot be read as a date and was taken as unknown.`,
		remedy: "Write 2024-04-01, 2024-04, 2024, or FY2024 for a fiscal year.",
	},
	"cell-not-a-number": {
		message: ({ found }) => `“${found}” is not a whole number.`,
		remedy: "Enter digits only; put units and remarks into another column.",
	},
	"cell-formula-error": {
		message: ({ found }) => `“${found}” is what a spreadsheet prints for a failed formula; the cell was read as empty.`,
		remedy: "Mend the formula and save values.",
	},
	"cell-not-a-name": {
		message: ({ found }) => `“${found}” was taken for a number or a word for many, and not read as a name.`,
		remedy: "If it is an institution or a person, write its name.",
	},
	"person-in-body": {
		message: ({ found, body }) => `“${found}”, printed with the institution, was read as a person of “${body}”.`,
		remedy: "If it is no person's name, keep institution and person in columns of their own.",
	},
	"cell-lost-characters": {
		message: ({ found }) => `“${found}” seems to have lost a character when it was saved.`,
		remedy: "Check it in the original table and save that again as “CSV UTF-8”.",
	},
	"cell-too-long": {
		message: ({ length, limit }) =>
			`One cell has ${counted(length, "character")}, more than the limit of ${limit.toLocaleString("en")}; the row was not read.`,
		remedy: "Check that a cell holds one value and that every quotation mark is closed.",
	},
	"cell-control-characters": {
		message: ({ count }) => `${counted(count, "invisible control character")} removed.`,
		remedy: "Check that the value is right.",
	},
	"row-too-many-cells": {
		message: ({ found, expected }) =>
			`The row has ${counted(found, "cell")}, but there are ${counted(expected, "column")}; it was not read.`,
		remedy: "Put a value with a comma into quotation marks.",
	},
	"row-without-consortium": {
		message: () => "The consortium is empty; the row was not read.",
		remedy: "Split merged cells and enter the consortium in every row.",
	},
	"cell-filled-down": {
		message: ({ value }) => `The cell is blank; “${value}” of the row above was filled in, as below merged cells.`,
		remedy: "Unmerge the cells and fill in every row. If it is another consortium, write its name.",
	},
	"cell-split": {
		message: ({ count }) => `One cell seems to hold ${count} institutions; they were read one by one.`,
		remedy: "One value a cell: give each institution a row of its own.",
	},
	"cell-split-unpaired": {
		message: ({ bodies, persons }) =>
			`One row holds ${bodies} institutions and ${persons} persons, and nothing says who is of which. Affiliations were not read.`,
		remedy: "Give each person a row with that person's institution alone.",
	},
	"row-without-actor": {
		message: () => "Neither institution nor person is given; only the consortium was read.",
		remedy: "Nothing, if its members are unknown.",
	},
	"cell-says-none": {
		message: ({ found }) => `“${found}” was read as no institution being reported; none was made of it.`,
		remedy: "If there are members, write their names.",
	},
	"row-passed-over": {
		message: ({ kind, found }) => `The row “${found}” was taken for ${passedOverEn[kind]} and not read.`,
		remedy: "If it is data, put the names of institution and consortium into their columns.",
	},
	"id-duplicate": {
		message: ({ id }) => `The id “${id}” is used twice; the row was not read.`,
		remedy: "Use every id once only across all tables.",
	},
	"relation-with-itself": {
		message: ({ id }) => `The row relates “${id}” to itself and was not read.`,
		remedy: "Enter the id of the other side.",
	},
	"reference-dangling": {
		message: ({ id, to }) =>
			`The id “${id}” is not in the table ${listed(to.map((table) => tablesEn[table] ?? table))}.`,
		remedy: "Correct the id, or add the row it points to.",
	},
	"prefecture-unknown": {
		message: ({ found }) => `“${found}” is not a prefecture.`,
		remedy: ({ suggestion }) => `${perhaps(suggestion)}Enter the name of a prefecture; separate several with “;”.`,
	},
	"target-not-one": {
		message: ({ found }) =>
			`An involvement has exactly one consortium, programme or event; this row has ${found}. It was not read.`,
		remedy: "Use one row for each.",
	},
	...readingsEn,
	"more-like-this": { message: ({ count }) => `${counted(count, "more issue")} of this kind.`, remedy: nothing },
	"rows-read": {
		message: ({ rows, kept, rejected }) =>
			rejected === 0
				? `All ${counted(rows, "row")} of data were read.`
				: `Of ${counted(rows, "row")} of data, ${kept.toLocaleString("en")} were read and ${rejected.toLocaleString("en")} were not.`,
		remedy: ({ rejected }) =>
			rejected === 0 ? nothing : "Correct the rows that were not read and open the file again.",
	},
	"link-version-unknown": {
		message: ({ found }) => `Version “${found}” of this link cannot be read.`,
		remedy: "Open it with a newer version of the program.",
	},
	"link-unknown-ids": {
		message: ({ ids }) => `The link names ${listed(ids)}, which the present data do not have. The rest is shown.`,
		remedy: "Open the data the link was made with.",
	},
	"link-broken": {
		message: () => "Part of the link cannot be read; there the view is as it begins.",
		remedy: "Check that the whole link was copied.",
	},
	"worker-unavailable": {
		message: ({ reason }) => `Calculating in the background is not available, so it is done on this page (${reason}).`,
		remedy: "Results are the same; large data take longer.",
	},
};
