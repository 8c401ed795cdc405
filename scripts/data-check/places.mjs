// Locators: their form, the lines they cite, and whether those lines exist.
import { rowsOf } from "./load.mjs";

const PLACE = /^(.+), line (\d+)$/;
/** A row of a table that cites its own row head: `table, row 広島県, column 内閣府`. */
const TABLE_PLACE = /^table, row (.+), column (.+)$/;

/** Compared without spaces and compatibility forms, because documents space letters out. @param {string} text */
export function foldText(text) {
	return text.normalize("NFKC").replace(/\s/gu, "");
}

/** @param {string} locator @returns {({ section: string, line: number } | null)[]}  Null where a place has no line. */
export function readPlaces(locator) {
	return locator.split(" ; ").map((place) => {
		const parts = PLACE.exec(place);
		return parts ? { section: parts[1], line: Number(parts[2]) } : null;
	});
}

/** The folded text of every line a row cites. @param {string} locator @param {readonly string[]} lines */
export function citedText(locator, lines) {
	return readPlaces(locator)
		.map((place) => foldText((place && lines[place.line - 1]) ?? ""))
		.join("\n");
}

/** @param {{ section: string, line: number } | null} place @param {readonly string[] | undefined} lines */
function describePlaceFault(place, lines) {
	if (!place) return "does not end in “, line N”";
	if (!lines) return null;
	const text = lines[place.line - 1];
	if (text === undefined) return `line ${place.line} is beyond the end of the document`;
	if (text.trim() === "") return `line ${place.line} is empty`;
	const rowHead = TABLE_PLACE.exec(place.section)?.[1];
	if (rowHead && !text.startsWith(rowHead)) return `line ${place.line} is not the row of ${rowHead}`;
	return null;
}

/** Every row leads to a line of a document; pages with an address need no line. @param {import("./load.mjs").CheckedData} data */
export function checkPlaces(data) {
	const pages = new Set(
		rowsOf(data, "sources")
			.filter(({ row }) => row.url && !row.document)
			.map(({ row }) => row.id),
	);
	/** @type {import("./load.mjs").Fault[]} */
	const faults = rowsOf(data, "sources")
		.filter(({ row }) => data.documents && row.document && !data.documents.has(row.id))
		.map(({ row, line }) => ({ table: "sources", line, text: `${row.document} is not in the folder of the texts` }));
	let looked = 0;
	for (const table of Object.keys(data.tables).filter((name) => name !== "sources")) {
		for (const { row, line } of rowsOf(data, table)) {
			looked += 1;
			if (!row.locator) faults.push({ table, line, text: "has no locator" });
			else if (!pages.has(row.source)) {
				for (const place of readPlaces(row.locator)) {
					const fault = describePlaceFault(place, data.documents?.get(row.source));
					if (fault) faults.push({ table, line, text: `locator “${row.locator}”: ${fault}` });
				}
			}
		}
	}
	return { looked, faults };
}
