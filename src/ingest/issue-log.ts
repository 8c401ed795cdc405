// Collects the issues of one reading and counts its rows. A fault repeated in every row is shown a number
// of times and then counted, so that a broken column of 200,000 rows stays a report one can read.
import { type Issue, type IssueCode, type IssueDetails, makeIssue, type Place, type Severity } from "../model/issue.ts";

/** Issues of one code and column that are listed one by one, and of one code in all columns of a file. */
const LISTED = 50;
const LISTED_OF_CODE = 500;

export class IssueLog {
	private readonly issues: Issue[] = [];
	private readonly seen = new Map<
		string,
		{ place: Place; severity: Severity; code: IssueCode; count: number; isListed: boolean }
	>();
	private readonly listed = new Map<string, number>();
	private readonly counts = new Map<string, { rows: number; rejected: number }>();

	add<C extends IssueCode>(code: C, severity: Severity, place: Place, details: Readonly<IssueDetails[C]>): void {
		const ofCode = `${code}\n${place.file}`;
		const listed = this.listed.get(ofCode) ?? 0;
		const key = listed < LISTED_OF_CODE ? `${ofCode}\n${place.column ?? ""}` : ofCode;
		const seen = this.seen.get(key);
		if (!seen) this.seen.set(key, { place, severity, code, count: 1, isListed: listed < LISTED_OF_CODE });
		else seen.count++;
		if (listed >= LISTED_OF_CODE || (seen && seen.count > LISTED)) return;
		this.listed.set(ofCode, listed + 1);
		this.issues.push(makeIssue(code, severity, place, details));
	}

	private hasUnread = false;

	/** Issues listed so far. */
	get size(): number {
		return this.issues.length;
	}

	/** A row of data was met, whatever becomes of it. */
	countRow(file: string): void {
		this.countsOf(file).rows++;
	}

	/** That row is not in the dataset. */
	countRejected(file: string): void {
		this.countsOf(file).rejected++;
	}

	/** Somebody may take part of whom a kept row did not tell for certain. */
	noteUnread(): void {
		this.hasUnread = true;
	}

	/** Whether a row of any file, or a part of one, is missing from the dataset. */
	get hasRejected(): boolean {
		return this.hasUnread || [...this.counts.values()].some(({ rejected }) => rejected > 0);
	}

	countsOf(file: string): { rows: number; rejected: number } {
		const known = this.counts.get(file);
		if (known) return known;
		const fresh = { rows: 0, rejected: 0 };
		this.counts.set(file, fresh);
		return fresh;
	}

	/** Everything found, with what was only counted and how many rows of each file were kept. */
	finish(): readonly Issue[] {
		const all = [...this.issues];
		for (const { place, severity, code, count, isListed } of this.seen.values()) {
			const left = isListed ? count - LISTED : count;
			if (left <= 0) continue;
			const { file, column } = place;
			const where = column === undefined || !isListed ? { file } : { file, column };
			all.push(makeIssue("more-like-this", severity, where, { code, count: left }));
		}
		for (const [file, { rows, rejected }] of this.counts) {
			const severity = rejected > 0 ? "warning" : "info";
			all.push(makeIssue("rows-read", severity, { file }, { rows, kept: rows - rejected, rejected }));
		}
		return all;
	}
}
