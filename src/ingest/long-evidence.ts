// Where a fact of a long-format file is written: its source and the rows, gathered while rows pass by.
import type { Certainty } from "../model/dataset.ts";
import type { PartialDate } from "../model/partial-date.ts";
import { getOrMake } from "./tally.ts";

/** What one row says besides its facts. */
export interface RowEvidence {
	readonly source: string;
	readonly row: number;
	readonly certainty: Certainty;
	readonly asOf: PartialDate | null;
	readonly note: string | null;
}

/** Rows by source, certainties and dates of everything that states one thing. */
export interface Evidence {
	readonly rows: Map<string, number[]>;
	readonly certainties: Set<Certainty>;
	readonly dates: Set<PartialDate | null>;
	readonly notes: Set<string>;
}

/** Rows named in a locator; more would be no help to anybody. */
const ROWS_NAMED = 30;
const STRONGEST_FIRST: readonly Certainty[] = ["stated", "inferred", "mentioned"];

export function startEvidence(): Evidence {
	return { rows: new Map(), certainties: new Set(), dates: new Set(), notes: new Set() };
}

export function addEvidence(evidence: Evidence, { source, row, certainty, asOf, note }: RowEvidence): void {
	getOrMake(evidence.rows, source, () => []).push(row);
	evidence.certainties.add(certainty);
	evidence.dates.add(asOf);
	if (note !== null) evidence.notes.add(note);
}

function writeLocator(rows: readonly number[]): string {
	const sorted = [...new Set(rows)].sort((a, b) => a - b);
	const named = sorted.slice(0, ROWS_NAMED).map((row) => `row ${row}`);
	return sorted.length > ROWS_NAMED ? `${named.join(" ; ")} ; …` : named.join(" ; ");
}

/** The evidence columns of a row: the source with most rows, the strongest certainty, the one date if all agree. */
export function writeEvidence(evidence: Evidence) {
	const [source, rows] = [...evidence.rows].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0] ?? [
		"",
		[],
	];
	const dates = [...evidence.dates];
	return {
		as_of: dates.length === 1 ? (dates[0] ?? null) : null,
		certainty: STRONGEST_FIRST.find((certainty) => evidence.certainties.has(certainty)) ?? "stated",
		source,
		locator: writeLocator(rows),
		note: evidence.notes.size === 0 ? null : [...evidence.notes].sort().join(" / "),
	} as const;
}
