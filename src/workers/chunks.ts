// A dataset in pieces: receiving a message costs the page time in proportion to its rows, so no
// message holds more than a piece.
import { type Dataset, emptyDataset } from "../model/dataset.ts";
import type { Issue, Outcome } from "../model/issue.ts";
import { type TableName, tableNames } from "../model/tables.ts";

/** Rows or issues in one message. */
export const CHUNK_ROWS = 5000;

export type FilePart =
	| { readonly kind: "rows"; readonly table: TableName; readonly rows: readonly unknown[] }
	| { readonly kind: "issues"; readonly issues: readonly Issue[] };

/** Parts in order, and what is left without rows and issues. */
export function splitReading(outcome: Outcome<Dataset>): { parts: Iterable<FilePart>; rest: Outcome<Dataset> } {
	return { parts: splitOutcome(outcome), rest: { value: outcome.value && emptyDataset, issues: [] } };
}

function* splitOutcome({ value, issues }: Outcome<Dataset>): Generator<FilePart> {
	if (value) {
		for (const table of tableNames) {
			for (const rows of slices<unknown>(value[table])) yield { kind: "rows", table, rows };
		}
	}
	for (const slice of slices(issues)) yield { kind: "issues", issues: slice };
}

function* slices<T>(rows: readonly T[]): Generator<readonly T[]> {
	for (let from = 0; from < rows.length; from += CHUNK_ROWS) yield rows.slice(from, from + CHUNK_ROWS);
}

export function joinReading(parts: readonly FilePart[], rest: Outcome<Dataset>): Outcome<Dataset> {
	const issues = parts.flatMap((part) => (part.kind === "issues" ? part.issues : []));
	if (!rest.value) return { value: null, issues };
	const tables = Object.fromEntries(
		tableNames.map((name) => [
			name,
			parts.flatMap((part) => (part.kind === "rows" && part.table === name ? part.rows : [])),
		]),
	);
	// The parts were cut from a dataset by `splitReading`, so every table holds its own rows.
	return { value: tables as unknown as Dataset, issues };
}
