// The template people fill in: the long format's columns with two example rows, as CSV.
import { type LongColumn, longColumnNames, longColumns } from "./columns.ts";

type Language = "ja" | "en";

/** A second row shows a person's part; its other cells are those of the first. */
const SECOND_ROW: Partial<Record<LongColumn, Readonly<Record<Language, string>>>> = {
	sector: { ja: "学", en: "academia" },
	institution: { ja: "○○大学", en: "Example University" },
	role: { ja: "コーディネーター", en: "coordinator" },
	post: { ja: "教授", en: "professor" },
};
/** The first row is a body with an ex-officio post, so it names nobody. */
const EMPTY_IN_FIRST: ReadonlySet<LongColumn> = new Set(["person", "fiscal_year"]);
const EMPTY_IN_SECOND: ReadonlySet<LongColumn> = new Set(["date"]);

function quote(cell: string): string {
	return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** CSV text with byte order mark and CRLF, so that spreadsheet programs open it with the right characters. */
export function longTemplate(language: Language): string {
	const header = longColumnNames.map((name) => longColumns[name].title[language]);
	const first = longColumnNames.map((name) => (EMPTY_IN_FIRST.has(name) ? "" : longColumns[name].example[language]));
	const second = longColumnNames.map((name) =>
		EMPTY_IN_SECOND.has(name) ? "" : (SECOND_ROW[name]?.[language] ?? longColumns[name].example[language]),
	);
	const lines = [header, first, second].map((cells) => cells.map(quote).join(","));
	return `\uFEFF${lines.join("\r\n")}\r\n`;
}
