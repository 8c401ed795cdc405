// One cell of a declared table, by its declaration: the value, or the issue that says why there is none.
import type { Field } from "../model/field.ts";
import { type Issue, type IssueCode, type IssueDetails, makeIssue, type Place } from "../model/issue.ts";
import { isPartialDate } from "../model/partial-date.ts";
import { findPrefecture, prefectures } from "../model/prefecture.ts";
import { suggest } from "./suggest.ts";

export type Cell = string | number | null | readonly string[];

export interface ParsedCell {
	readonly value: Cell;
	readonly issue: Issue | null;
}

/** Columns that hold JIS codes of prefectures, by table and field. */
const PREFECTURE_COLUMNS = new Set(["consortia.prefectures", "institutions.prefecture"]);

/** The value of an empty cell. */
export function emptyValue(field: Field): Cell {
	return field.type === "list" ? [] : null;
}

function fail<C extends IssueCode>(
	field: Field,
	code: C,
	place: Place,
	details: Readonly<IssueDetails[C]>,
): ParsedCell {
	return { value: emptyValue(field), issue: makeIssue(code, field.required ? "error" : "warning", place, details) };
}

function parseChoice(field: Field & { type: "choice" }, cell: string, place: Place): ParsedCell {
	if (Object.hasOwn(field.values, cell)) return { value: cell, issue: null };
	const expected = Object.keys(field.values);
	const meant = Object.entries(field.values).find(([, words]) => words.ja === cell || words.en === cell.toLowerCase());
	const suggestion = meant?.[0] ?? suggest(cell, expected);
	return fail(field, "cell-not-in-list", place, { found: cell, expected, suggestion });
}

function findWrongCode(codes: readonly string[]): string | undefined {
	return codes.find((code) => !findPrefecture(code));
}

function suggestCode(found: string): string | null {
	const named = prefectures.find(
		({ name, name_en }) => name === found || name_en.toLowerCase() === found.toLowerCase(),
	);
	return named?.code ?? (findPrefecture(`0${found}`) ? `0${found}` : null);
}

function parseWords(field: Field, cell: string, column: string, place: Place): ParsedCell {
	const list = cell
		.split(/[;；]/)
		.map((part) => part.trim())
		.filter((part) => part !== "");
	if (PREFECTURE_COLUMNS.has(column)) {
		const wrong = findWrongCode(field.type === "list" ? list : [cell]);
		if (wrong !== undefined) {
			return fail(field, "prefecture-unknown", place, { found: wrong, suggestion: suggestCode(wrong) });
		}
	}
	return { value: field.type === "list" ? list : cell, issue: null };
}

/** Reads a non-empty cell; `column` is `table.field`. References are resolved elsewhere. */
export function parseCell(field: Field, cell: string, column: string, place: Place): ParsedCell {
	switch (field.type) {
		case "choice":
			return parseChoice(field, cell, place);
		case "date":
			return isPartialDate(cell)
				? { value: cell, issue: null }
				: fail(field, "cell-not-a-date", place, { found: cell });
		case "integer":
			return /^-?\d{1,15}$/.test(cell)
				? { value: Number(cell), issue: null }
				: fail(field, "cell-not-a-number", place, { found: cell });
		default:
			return parseWords(field, cell, column, place);
	}
}
