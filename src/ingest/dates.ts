// Dates as people type them (令和6年度, R6.4.1, 2024/4/1, FY2024, 令和六年) to dates with their precision.
import { isPartialDate, type PartialDate } from "../model/partial-date.ts";

/** The year before the first year of each era; 元年 is 1. */
const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };
const ERA_LETTERS: Readonly<Record<string, string>> = { m: "明治", t: "大正", s: "昭和", h: "平成", r: "令和" };
const KANJI_DIGITS = "〇一二三四五六七八九";

const ERA_DATE = /^(明治|大正|昭和|平成|令和|[mtshr])[.・]?(元|\d{1,2})(年度|年|(?=[./-])|$)(.*)$/;
const WESTERN_DATE = /^(?:西暦)?(\d{4})(年度|年|(?=[./-])|$)(.*)$/;
const FISCAL_DATE = /^(?:fy|fiscalyear)'?((?:20)?\d{2})$|^(\d{4})fy$/;
/** One date in two calendars: 2024年度(令和6年度), 令和6(2024)年度. */
const TWO_CALENDARS = /^([^()]+)\(([^()]+)\)(年度|年)?$/;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** 1 April 2024, April 2024, Apr. 1, 2024. */
const ENGLISH_DATE = /^(\d{1,2})?(?:st|nd|rd|th)?,?([a-z]{3})[a-z]*\.?,?(?:(\d{1,2})(?:st|nd|rd|th)?,)?(\d{4})$/;
const MONTH_AND_DAY = /^[./-]?(\d{1,2})(?:月|[./-](?=\d)|$)(?:(\d{1,2})日?)?$/;
/** 4/1/2024 and 15.4.2024: month and day stand in either order. */
const YEAR_LAST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
/** Days as spreadsheets count them, from 1954 to 2064: what is left of a date whose format was lost. */
const SERIAL = /^([2-5]\d{4}|60\d{3})(?:\.\d+)?$/;
const DAY = 86_400_000;
/** Spreadsheets count a 29 February 1900 that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;

/** 十二 → 12, 二〇二四 → 2024. */
function readKanjiNumber(kanji: string): string {
	const digits = [...kanji].map((character) => KANJI_DIGITS.indexOf(character));
	const ten = digits.indexOf(-1);
	if (ten < 0) return digits.join("");
	const tens = ten === 0 ? 1 : (digits[ten - 1] as number);
	return String(tens * 10 + (digits[ten + 1] ?? 0));
}

function normalise(text: string): string {
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/\s+/gu, "")
		.replace(/\([月火水木金土日](?:曜日?)?\)/g, "")
		.replace(/(?:現在|時点|付け?|(?<=年度?)(?:採択|認定|選定|開始|設立|発足))$/, "")
		.replace(/^(\d{4})\.0$/, "$1")
		.replace(/t?\d{1,2}:\d{2}(?::\d{2}.*)?$/, "")
		.replace(/[〇一二三四五六七八九十]+(?=[年月日])/g, readKanjiNumber)
		.replace(/[‐‑–—―−]/g, "-");
}

function compose(year: number, unit: string, rest: string, isFiscal: boolean): PartialDate | null {
	if (year < 1868 || year > 2199) return null;
	let date: string | null = null;
	if (rest === "") date = unit === "年度" || isFiscal ? `FY${year}` : String(year);
	else if (unit !== "年度") {
		const [, month, day] = MONTH_AND_DAY.exec(rest) ?? [];
		if (month !== undefined)
			date = `${year}-${month.padStart(2, "0")}${day === undefined ? "" : `-${day.padStart(2, "0")}`}`;
	}
	return date !== null && isPartialDate(date) ? date : null;
}

/** Null when the text is no date. `isFiscal`: the column says 年度, so a bare year is a fiscal year. */
export function readDate(text: string, isFiscal: boolean): PartialDate | null {
	return readPlain(normalise(text), isFiscal);
}

/** Whether a text is a number of days, read as a date. */
export function isSerialDate(text: string): boolean {
	return SERIAL.test(text.normalize("NFKC").trim());
}

/** Whether month and day of a date may be either, so that the year alone is read. */
export function isUnordered(text: string): boolean {
	const [, one = "", other = ""] = YEAR_LAST.exec(normalise(text)) ?? [];
	return one !== "" && Number(one) <= 12 && Number(other) <= 12 && Number(one) !== Number(other);
}

/** The one above twelve is the day; where neither is, the year alone is certain. */
function readYearLast([plain, one = "", other = "", year]: RegExpExecArray): PartialDate | null {
	if (isUnordered(plain)) return compose(Number(year), "年", "", false);
	return Number(one) > 12
		? compose(Number(year), "年", `${other}-${one}`, false)
		: compose(Number(year), "年", `${one}-${other}`, false);
}

function readPlain(plain: string, isFiscal: boolean): PartialDate | null {
	const [, first, second, unit = ""] = TWO_CALENDARS.exec(plain) ?? [];
	if (first !== undefined && second !== undefined) {
		const date = readPlain(first + unit, isFiscal);
		return date === readPlain(second + unit, isFiscal) ? date : null;
	}
	const fiscal = FISCAL_DATE.exec(plain);
	if (fiscal) {
		const year = Number(fiscal[1] ?? fiscal[2]);
		return compose(year < 100 ? 2000 + year : year, "年度", "", true);
	}
	const english = ENGLISH_DATE.exec(plain);
	if (english) return readEnglish(english);
	const yearLast = YEAR_LAST.exec(plain);
	if (yearLast) return readYearLast(yearLast);
	const serial = SERIAL.exec(plain)?.[1];
	if (serial !== undefined) return new Date(DAY_ZERO + Number(serial) * DAY).toISOString().slice(0, 10) as PartialDate;
	const compact = COMPACT_DATE.exec(plain);
	if (compact) return compose(Number(compact[1]), "年", `${compact[2]}-${compact[3]}`, false);
	const era = ERA_DATE.exec(plain);
	if (era) {
		const [, name = "", count = "", unit = "", rest = ""] = era;
		const before = ERAS[ERA_LETTERS[name] ?? name] ?? Number.NaN;
		return compose(before + (count === "元" ? 1 : Number(count)), unit, rest, isFiscal);
	}
	const western = WESTERN_DATE.exec(plain);
	return western ? compose(Number(western[1]), western[2] ?? "", western[3] ?? "", isFiscal) : null;
}

function readEnglish([, before, word = "", behind, year]: RegExpExecArray): PartialDate | null {
	const month = MONTHS.indexOf(word) + 1;
	const day = before ?? behind;
	if (month === 0) return null;
	return compose(Number(year), "年", day === undefined ? String(month) : `${month}-${day}`, false);
}
