// The date the shown ties hold for: one where all agree, else earliest to latest.
import { compareDates, type PartialDate } from "../model/partial-date.ts";
import type { TableRows } from "../pipeline/answers.ts";
import type { App } from "./app.ts";

export interface DataDate {
	readonly from: PartialDate;
	readonly to: PartialDate;
}

const known = new WeakMap<TableRows, DataDate | null>();

/** Null when no shown tie is dated. */
export function dataDateOf(rows: TableRows): DataDate | null {
	const answer = known.get(rows);
	if (answer !== undefined) return answer;
	const dates = rows.ties.map((row) => row.tie.asOf).filter((date) => date !== null);
	const [first] = dates;
	let range: DataDate | null = null;
	if (first !== undefined) {
		const earlier = (a: PartialDate, b: PartialDate) => (compareDates(a, b) <= 0 ? a : b);
		const later = (a: PartialDate, b: PartialDate) => (compareDates(a, b) >= 0 ? a : b);
		range = { from: dates.reduce(earlier, first), to: dates.reduce(later, first) };
	}
	known.set(rows, range);
	return range;
}

export function dataDateText(rows: TableRows, app: App): string {
	const range = dataDateOf(rows);
	if (!range) return "";
	return app.words.ui.shell.asOf(app.words.terms.dateRange(range.from, range.to));
}
