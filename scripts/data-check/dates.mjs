// Printed dates: the era year, and the weekday where one is printed, agree with the date in the row.
import { rowsOf } from "./load.mjs";

const PRINTED =
	/(?:(明治|大正|昭和|平成|令和)(\d+|元)|(\d{4}))年(?:度|\s*(\d+)月(?:\s*(\d+)日)?)?(?:\((.)(?:曜日?)?\))?/u;
/** The year before the first of each era. */
const BEFORE_ERA = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };
const WEEKDAYS = "日月火水木金土";

/** @param {string} printed @returns {{ date: string, weekday: string | undefined } | null} */
export function readPrintedDate(printed) {
	const parts = PRINTED.exec(printed.normalize("NFKC"));
	if (!parts) return null;
	const [whole, era, eraYear, plainYear, month, day, weekday] = parts;
	const year = era
		? BEFORE_ERA[/** @type {keyof typeof BEFORE_ERA} */ (era)] + (eraYear === "元" ? 1 : Number(eraYear))
		: Number(plainYear);
	if (whole.includes("年度")) return { date: `FY${year}`, weekday };
	const date = [String(year), month?.padStart(2, "0"), day?.padStart(2, "0")].filter(Boolean).join("-");
	return { date, weekday };
}

/** @param {import("./load.mjs").CheckedData} data */
export function checkDates(data) {
	const faults = [];
	const printed = rowsOf(data, "events").filter(({ row }) => row.date_printed);
	for (const { row, line } of printed) {
		const read = readPrintedDate(row.date_printed);
		if (read?.date !== row.date) {
			faults.push({
				table: "events",
				line,
				text: `“${row.date_printed}” is ${read?.date ?? "unreadable"}, not ${row.date}`,
			});
		} else if (read.weekday) {
			const real = WEEKDAYS[new Date(`${read.date}T00:00:00Z`).getUTCDay()];
			if (real !== read.weekday)
				faults.push({ table: "events", line, text: `${row.date} is a ${real}, not a ${read.weekday}` });
		}
	}
	return { looked: printed.length, faults };
}
