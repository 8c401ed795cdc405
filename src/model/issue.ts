// What can be wrong with data, as data. The wording is looked up per language in i18n/*/issues.ts;
// nothing here is shown to people.

export type Severity = "error" | "warning" | "info";

/** Where it was found. Rows count from 1 as a spreadsheet shows them, header included. */
export interface Place {
	readonly file: string;
	readonly table?: string;
	readonly row?: number;
	readonly column?: string;
}

/** Values an issue's sentence is built from; every code names its own. */
export interface IssueDetails {
	// the file as a whole
	"file-type-unknown": { found: string };
	"file-empty": Record<never, never>;
	"file-header-only": Record<never, never>;
	"file-too-large": { bytes: number; limit: number };
	"file-unreadable": { reason: string };
	"encoding-found": { encoding: string };
	"encoding-mixed": { encoding: string; badBytes: number };
	"csv-broken-quote": Record<never, never>;
	/** `found`: what stands there instead; "" at the end of the file. */
	"json-syntax": {
		line: number;
		column: number;
		expected:
			| "value"
			| "value-or-bracket"
			| "name"
			| "name-or-brace"
			| "colon"
			| "comma-or-brace"
			| "comma-or-bracket"
			| "closed-text"
			| "end";
		found: string;
	};
	/** Something in a list of records that is no record. */
	"json-not-a-record": Record<never, never>;
	/** Nothing in it is a list of records; `found` is what it has outermost. */
	"json-without-list": { found: readonly string[] };
	"json-table-unknown": { found: string };
	/** One of two values of a record that have one name is lost. */
	"json-name-twice": { found: string };
	"table-unknown": { found: string };
	/** A descriptor without the tables it describes. */
	"package-broken": Record<never, never>;
	"project-version-unknown": { found: string };
	// columns
	"column-unknown": { found: string };
	/** Below no name of a column; `found` is the first text. */
	"column-unnamed": { found: string };
	"column-missing": { expected: string };
	/** Bodies below a programme alone: nobody says who of them work together. */
	"program-without-consortium": { column: string };
	"column-duplicate": { found: string };
	"column-read-as": { found: string; role: string };
	// cells and rows
	"cell-missing": { field: string };
	"cell-not-in-list": { found: string; expected: readonly string[]; suggestion: string | null };
	"cell-not-a-date": { found: string };
	"cell-not-a-number": { found: string };
	/** #REF! and the like, which a spreadsheet prints where a formula fails. */
	"cell-formula-error": { found: string };
	/** A number, or a word for many, where a body or a person should be named. */
	"cell-not-a-name": { found: string };
	/** A person printed in the cell of a body, read apart from it. */
	"person-in-body": { found: string; body: string };
	/** A body printed with a person in the cell of persons: where they work. */
	"body-in-person": { found: string; body: string };
	/** A body where a person should be named. */
	"body-instead-of-person": { found: string };
	/** A post of which nobody tells at which body it is held. */
	"post-without-body": { found: string };
	/** Such a post, taken for a part in the consortium. */
	"post-read-as-role": { found: string };
	/** A name with a word beside it that may be a person, a department or anything else. */
	"name-unclear": { found: string };
	/** A sign that stands where a character was lost in saving. */
	"cell-lost-characters": { found: string };
	"cell-too-long": { length: number; limit: number };
	"cell-control-characters": { count: number };
	"row-too-many-cells": { found: number; expected: number };
	"row-without-consortium": Record<never, never>;
	/** A blank cell below merged ones, read as the cell above. */
	"cell-filled-down": { value: string };
	/** Several bodies in one cell, read one by one. */
	"cell-split": { count: number };
	"cell-split-consortia": { count: number };
	/** Several bodies and several persons in one row: nobody says who is of which. */
	"cell-split-unpaired": { bodies: number; persons: number };
	"row-without-actor": Record<never, never>;
	/** A dash, なし or the like where bodies stand: none is reported. */
	"cell-says-none": { found: string };
	/** A row that is no data; `found` is how it begins. */
	"row-passed-over": { kind: "title" | "header" | "section" | "sum" | "remark"; found: string };
	/** Running text, or members listed in it with 【学】 and the like, instead of a table. */
	"text-not-a-table": Record<never, never>;
	"id-duplicate": { id: string };
	"relation-with-itself": { id: string };
	"reference-dangling": { id: string; to: readonly string[] };
	"prefecture-unknown": { found: string; suggestion: string | null };
	"target-not-one": { found: number };
	// how rows were read
	"read-as-membership": { rows: number };
	"read-as-no-membership": { rows: number; role: string };
	"read-as-attendance": { rows: number };
	"read-person-without-institution": { rows: number };
	/** A title above the table says of all its rows what no column says. */
	"read-from-title": { found: string; column: string };
	/** Names of columns stand down the left side; `isAcross`: rows of the report are columns of the file. */
	"read-turned": { isAcross: boolean };
	/** A day counted by a spreadsheet, read as a date. */
	"date-from-number": { found: string; taken: string };
	/** Month and day in an order that nobody can tell. */
	"date-unordered": { found: string; taken: string };
	/** `found`: what the column that says who was present holds. */
	"read-as-absent": { found: string };
	/** Somebody came for the person of the row; `found` is who, or "". */
	"read-as-proxy": { found: string };
	/** A column named by the part of those who stand in it. */
	"read-part-column": { found: string };
	/** Columns of signs, read as consortia, bodies or years in which somebody takes part. */
	"read-signs": { across: string; columns: readonly string[] };
	/** A sign without a legend; `isTaken`: it was read as taking part. */
	"sign-unknown": { found: string; isTaken: boolean };
	"row-without-sign": Record<never, never>;
	/** A legend says what signs in the table stand for. */
	"read-legend": { signs: readonly string[] };
	/** 元 or 前 stands before the post or the body. */
	"read-as-former": { found: string };
	/** Below 区分 stands the part in the consortium instead of the sector. */
	"cell-read-as-role": { found: string };
	/** One body of whose seat or sector rows tell different things; the values are codes of prefectures, or sectors. */
	"body-told-differently": { name: string; column: "seat" | "sector"; values: readonly string[]; taken: string };
	"read-prefecture-of": { of: "consortium" | "institution"; column: string };
	"names-unified": { name: string; forms: readonly string[]; kind: string };
	"sector-inferred": { institutions: number };
	"list-taken-as-complete": { consortia: number };
	"list-taken-as-open": { consortia: number };
	"program-taken-as-grant": { programs: number };
	/** So many more issues of one code in the same column were found than are listed. */
	"more-like-this": { code: string; count: number };
	"rows-read": { rows: number; kept: number; rejected: number };
	// the link
	"link-version-unknown": { found: string };
	"link-unknown-ids": { ids: readonly string[] };
	"link-broken": Record<never, never>;
	// the machine room
	"worker-unavailable": { reason: string };
}

export type IssueCode = keyof IssueDetails;

export type IssueOf<C extends IssueCode> = {
	readonly code: C;
	readonly severity: Severity;
	readonly place: Place;
	readonly details: Readonly<IssueDetails[C]>;
};

/** A closed union over all codes. */
export type Issue = { [C in IssueCode]: IssueOf<C> }[IssueCode];

/** A value together with what is to be said about it. `value` is null only when nothing could be read. */
export interface Outcome<T> {
	readonly value: T | null;
	readonly issues: readonly Issue[];
}

/** The one way to make an issue. */
export function makeIssue<C extends IssueCode>(
	code: C,
	severity: Severity,
	place: Place,
	details: Readonly<IssueDetails[C]>,
): Issue {
	return { code, severity, place, details } as unknown as Issue;
}

export function hasErrors(issues: readonly Issue[]): boolean {
	return issues.some((issue) => issue.severity === "error");
}
