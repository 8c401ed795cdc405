// Dates as documents state them: with their precision, never padded to a day nobody wrote.
// Written YYYY-MM-DD, YYYY-MM, YYYY, or FYyyyy for a fiscal year (年度, 1 April to 31 March).

/** A validated date string; see `isPartialDate`. */
export type PartialDate = string & { readonly __brand: "PartialDate" };

export type DatePrecision = "day" | "month" | "year" | "fiscal-year";

const CALENDAR = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const FISCAL = /^FY(\d{4})$/;

/** Other years are slips: nothing in this program is older, and a span from year 1 would be a list of thousands. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2199;

function isYear(digits: string): boolean {
	return Number(digits) >= FIRST_YEAR && Number(digits) <= LAST_YEAR;
}

export function isPartialDate(value: string): value is PartialDate {
	const fiscal = FISCAL.exec(value)?.[1];
	if (fiscal !== undefined) return isYear(fiscal);
	const parts = CALENDAR.exec(value);
	if (!parts) return false;
	const [, year = "", month, day] = parts;
	if (!isYear(year)) return false;
	if (month === undefined) return true;
	const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? "1")));
	return time.getUTCMonth() === Number(month) - 1 && time.getUTCDate() === Number(day ?? "1");
}

export function datePrecision(date: PartialDate): DatePrecision {
	if (date.startsWith("FY")) return "fiscal-year";
	return date.length === 10 ? "day" : date.length === 7 ? "month" : "year";
}

/**
 * The fiscal year a date falls into. January to March belong to the year before. A calendar year
 * without a month counts as the fiscal year of the same number, which holds nine of its months.
 */
export function fiscalYear(date: PartialDate): number {
	if (date.startsWith("FY")) return Number(date.slice(2));
	const year = Number(date.slice(0, 4));
	return date.length > 4 && Number(date.slice(5, 7)) < 4 ? year - 1 : year;
}

/** Orders by the earliest day a date can mean; ties by text, so the order is total. */
export function compareDates(a: PartialDate, b: PartialDate): number {
	const first = earliestDay(a);
	const second = earliestDay(b);
	return first < second ? -1 : first > second ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

function earliestDay(date: PartialDate): string {
	if (date.startsWith("FY")) return `${date.slice(2)}-04-01`;
	return `${date}-01-01`.slice(0, 10);
}
