// Spans of time as people type them: 令和6～8年度, 2024-2026, R6年度から, 平成30年4月～令和2年3月.
import { compareDates, type PartialDate } from "../model/partial-date.ts";
import { readDate } from "./dates.ts";

export interface Span {
	readonly from: PartialDate;
	/** Null where it goes on. */
	readonly to: PartialDate | null;
}

const YEAR = "(?:(?:\\d{4}|(?:令和|平成|昭和|[rhs])\\.?(?:元|\\d{1,2}))(?:年度?)?)";
/** A hyphen stands inside dates too, so between years alone does it mean a span. */
const BETWEEN_YEARS = new RegExp(`^(${YEAR})[-–—―−](${YEAR}|(?:元|\\d{1,2})(?:年度?)?)$`, "i");
const BETWEEN = /^(.+?)(?:[~〜]|から|より|→)(.*?)(?:まで|の間)?$/;
const ERA = /^(?:令和|平成|昭和|[rhs])\.?/i;
const COUNT_ALONE = /^(?:元|\d{1,2})(?:年度?.*)?$/;

/** Null when the text is no span. `isFiscal`: the column says 年度, so bare years are fiscal years. */
export function readSpan(text: string, isFiscal: boolean): Span | null {
	const plain = text.normalize("NFKC").replace(/\s+/gu, "");
	const [, first, last = ""] = BETWEEN_YEARS.exec(plain) ?? BETWEEN.exec(plain) ?? [];
	if (first === undefined) return null;
	const from = readDate(withUnit(first, last), isFiscal);
	if (from === null || last === "") return from && { from, to: null };
	const to = readDate(withEra(last, first), isFiscal);
	return to === null || compareDates(from, to) > 0 ? null : { from, to };
}

/** 令和6～8年度 begins in 令和6年度. */
function withUnit(first: string, last: string): string {
	return /[\d元]$/.test(first) ? first + (/年度?$/.exec(last)?.[0] ?? "") : first;
}

/** 令和6～8年度 ends in 令和8年度, and 2024-26 in 2026. */
function withEra(last: string, first: string): string {
	if (!COUNT_ALONE.test(last)) return last;
	const century = /^\d{2}(?=\d{2})/.exec(first)?.[0];
	return (ERA.exec(first)?.[0] ?? (/^\d{2}/.test(last) ? century : undefined) ?? "") + last;
}
