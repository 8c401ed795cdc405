// Where a fact of a long-format file is written: its source and the rows, gathered while rows pass by.
import type { Certainty } from "../model/dataset.ts";
import type { PartialDate } from "../model/partial-date.ts";

/** What one row says besides its facts; one object per row, shared by all its facts. */
export interface RowEvidence {
	readonly source: string;
	readonly row: number;
	readonly certainty: Certainty;
	readonly asOf: PartialDate | null;
	readonly note: string | null;
	/** Equal for rows whose source, date, certainty and remark are equal. */
	readonly key: string;
}

/** Texts numbered as they are met, because short keys are what makes large files quick. */
export type Numbers = Map<string | null, number>;

export function numberOf(numbers: Numbers, text: string | null): number {
	const known = numbers.get(text);
	if (known !== undefined) return known;
	numbers.set(text, numbers.size);
	return numbers.size - 1;
}

/** Every row that states one thing; there is at least one. */
export type Evidence = RowEvidence[];

/** Rows named in a locator; more would be no help to anybody. */
const ROWS_NAMED = 30;
const STRONGEST_FIRST: readonly Certainty[] = ["stated", "inferred", "mentioned"];

/** Adds a row to the evidence for a key, starting it when the key is new. */
export function addEvidence<K>(map: Map<K, Evidence>, key: K, from: RowEvidence): void {
	const known = map.get(key);
	if (known) known.push(from);
	else map.set(key, [from]);
}

function writeLocator(rows: readonly number[]): string {
	const sorted = rows.length > 1 ? [...new Set(rows)].sort((a, b) => a - b) : rows;
	const named = sorted.length > ROWS_NAMED ? sorted.slice(0, ROWS_NAMED) : sorted;
	const locator = named.map((row) => `${row}行目`).join(" ; ");
	return sorted.length > ROWS_NAMED ? `${locator} ; …` : locator;
}

export interface WrittenEvidence {
	readonly as_of: PartialDate | null;
	readonly certainty: Certainty;
	readonly source: string;
	readonly locator: string;
	readonly note: string | null;
}

/** The evidence columns of a row: the main source, the strongest certainty, the one date if all agree. */
export function writeEvidence(evidence: Evidence): WrittenEvidence {
	const [first] = evidence;
	if (first && evidence.every(({ key }) => key === first.key)) {
		const { asOf, certainty, source, note } = first;
		return { as_of: asOf, certainty, source, locator: writeLocator(evidence.map(({ row }) => row)), note };
	}
	return mergeEvidence(evidence);
}

function mergeEvidence(evidence: Evidence): WrittenEvidence {
	const rows = new Map<string, number[]>();
	const dates = new Set<PartialDate | null>();
	const certainties = new Set<Certainty>();
	const notes = new Set<string>();
	for (const from of evidence) {
		const known = rows.get(from.source);
		if (known) known.push(from.row);
		else rows.set(from.source, [from.row]);
		dates.add(from.asOf);
		certainties.add(from.certainty);
		if (from.note !== null) notes.add(from.note);
	}
	const bySize = [...rows].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
	const [source, sourceRows] = bySize[0] ?? ["", []];
	const [date] = dates;
	return {
		as_of: dates.size === 1 ? (date ?? null) : null,
		certainty: STRONGEST_FIRST.find((certainty) => certainties.has(certainty)) ?? "stated",
		source,
		locator: writeLocator(sourceRows),
		note: notes.size === 0 ? null : [...notes].sort().join(" / "),
	};
}
