// Where a fact of a long-format file is written: its source and the rows, gathered while rows pass by.
import type { Certainty } from "../model/dataset.ts";
import type { PartialDate } from "../model/partial-date.ts";
import { getOrMake } from "./tally.ts";
import type { Texts } from "./texts.ts";

/** What a row says besides its facts. Rows that say the same share one. */
export interface Standing {
	readonly source: string;
	readonly certainty: Certainty;
	readonly asOf: PartialDate | null;
	readonly note: string | null;
	/** Records stand side by side, so that columns are counted. */
	readonly isAcross: boolean;
	/** Place among all standings of the reading. */
	readonly number: number;
}

/** One row as evidence. */
export interface RowEvidence {
	readonly standing: Standing;
	readonly row: number;
}

export class Standings {
	readonly all: Standing[] = [];
	private readonly known = new Map<string, Standing>();
	/** Of the row before: most rows say what that one said. */
	private last: Standing | null = null;

	constructor(private readonly texts: Texts) {}

	standingOf(facts: Omit<Standing, "number">): Standing {
		const { source, certainty, asOf, note, isAcross } = facts;
		const { last } = this;
		if (
			last?.source === source &&
			last.certainty === certainty &&
			last.asOf === asOf &&
			last.note === note &&
			last.isAcross === isAcross
		)
			return last;
		const key =
			[source, certainty, asOf, note].map((text) => this.texts.numberOf(text)).join(" ") + (isAcross ? " across" : "");
		this.last = getOrMake(this.known, key, () => {
			const standing = { source, certainty, asOf, note, isAcross, number: this.all.length };
			this.all.push(standing);
			return standing;
		});
		return this.last;
	}
}

/** By source, date, certainty and remark; what is not said stands first. */
export function compareStandings(one: Standing, other: Standing): number {
	return (
		compareTexts(one.source, other.source) ||
		compareTexts(one.asOf, other.asOf) ||
		compareTexts(one.certainty, other.certainty) ||
		compareTexts(one.note, other.note)
	);
}

export function compareTexts(one: string | null, other: string | null): number {
	const [a, b] = [one ?? "", other ?? ""];
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Every row that states one thing: nearly always rows of one standing, so a map is made only for a second. */
export class Evidence {
	private standing: Standing | null = null;
	private readonly rows: number[] = [];
	private others: Map<Standing, number[]> | null = null;

	add({ standing, row }: RowEvidence): void {
		this.standing ??= standing;
		if (standing === this.standing) {
			this.rows.push(row);
			return;
		}
		this.others ??= new Map();
		const rows = this.others.get(standing);
		if (rows) rows.push(row);
		else this.others.set(standing, [row]);
	}

	/** The evidence columns of a row: the main source, the strongest certainty, the one date if all agree. */
	write(): WrittenEvidence {
		if (this.standing === null) throw new Error("Evidence without a row");
		if (this.others === null) return writeEvidence(this.standing, this.rows);
		return mergeEvidence([[this.standing, this.rows], ...this.others]);
	}
}

/** Rows named in a locator; more would be no help to anybody. */
const ROWS_NAMED = 30;
const STRONGEST_FIRST: readonly Certainty[] = ["stated", "inferred", "mentioned"];

function writeLocator(rows: readonly number[], isAcross: boolean): string {
	const unit = isAcross ? "列目" : "行目";
	const sorted = isAscending(rows) ? rows : [...new Set(rows)].sort((a, b) => a - b);
	let locator = "";
	for (let at = 0; at < sorted.length && at < ROWS_NAMED; at++) locator += `${at > 0 ? " ; " : ""}${sorted[at]}${unit}`;
	return sorted.length > ROWS_NAMED ? `${locator} ; …` : locator;
}

/** Each greater than the one before. */
function isAscending(rows: readonly number[]): boolean {
	for (let at = 1; at < rows.length; at++) if ((rows[at] as number) <= (rows[at - 1] as number)) return false;
	return true;
}

export interface WrittenEvidence {
	readonly as_of: PartialDate | null;
	readonly certainty: Certainty;
	readonly source: string;
	readonly locator: string;
	readonly note: string | null;
}

/** Evidence of rows that share a standing. */
export function writeEvidence(
	{ asOf, certainty, source, note, isAcross }: Standing,
	rows: readonly number[],
): WrittenEvidence {
	return { as_of: asOf, certainty, source, locator: writeLocator(rows, isAcross), note };
}

function mergeEvidence(evidence: readonly (readonly [Standing, readonly number[]])[]): WrittenEvidence {
	const rows = new Map<string, number[]>();
	for (const [{ source }, own] of evidence) rows.set(source, (rows.get(source) ?? []).concat(own));
	const dates = new Set(evidence.map(([{ asOf }]) => asOf));
	const certainties = new Set(evidence.map(([{ certainty }]) => certainty));
	const notes = new Set(evidence.flatMap(([{ note }]) => note ?? []));
	const bySize = [...rows].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
	const [source, sourceRows] = bySize[0] ?? ["", []];
	const [date] = dates;
	return {
		as_of: dates.size === 1 ? (date ?? null) : null,
		certainty: STRONGEST_FIRST.find((certainty) => certainties.has(certainty)) ?? "stated",
		source,
		locator: writeLocator(
			sourceRows,
			evidence.some(([standing]) => standing.source === source && standing.isAcross),
		),
		note: notes.size === 0 ? null : [...notes].sort().join(" / "),
	};
}
