// Locators: their form, the lines or pages they cite, and whether those lines exist.
import { rowsOf } from "./load.mjs";

/** A place in another source than that of the row opens with the id of that source. */
const PLACE = /^(?:([a-z0-9-]+): )?(?:(page, .+)|(.+), line (\d+))$/;
/** A row of a table that cites its own row head: `table, row 広島県, column 内閣府`. */
const TABLE_PLACE = /^table, row (.+), column (.+)$/;

/** @typedef {{ source: string, section: string, line: number | null }} Place  A page has no lines. */

/** Compared without spaces and compatibility forms, because documents space letters out. @param {string} text */
export function foldText(text) {
	return text.normalize("NFKC").replace(/\s/gu, "");
}

/** @param {import("./load.mjs").Row} row @returns {(Place | null)[]}  Null where a place is neither a line nor a page. */
export function readPlaces(row) {
	return row.locator.split(" ; ").map((text) => {
		const [found, source, page, section, line] = PLACE.exec(text) ?? [];
		if (found === undefined) return null;
		return { source: source ?? row.source, section: page ?? section ?? "", line: line ? Number(line) : null };
	});
}

/** The folded text of every line a row cites. @param {import("./load.mjs").Row} row @param {import("./load.mjs").Documents} documents */
export function citedText(row, documents) {
	return readPlaces(row)
		.map((place) => foldText((place?.line && documents.get(place.source)?.[place.line - 1]) || ""))
		.join("\n");
}

/** @param {Place | null} place @param {Map<string, import("./load.mjs").Row>} sources @param {import("./load.mjs").Documents | null} documents */
function describePlaceFault(place, sources, documents) {
	if (!place) return "a place neither ends in “, line N” nor is a “page, topic”";
	const source = sources.get(place.source);
	if (!source) return `“${place.source}” is no id of sources`;
	if (!source.document) return place.line === null ? null : `${place.source} is a page, without lines`;
	if (place.line === null) return `${place.source} is a document and needs “, line N”`;
	const lines = documents?.get(place.source);
	if (!lines) return null;
	const text = lines[place.line - 1];
	if (text === undefined) return `line ${place.line} is beyond the end of the document`;
	if (text.trim() === "") return `line ${place.line} is empty`;
	const rowHead = TABLE_PLACE.exec(place.section)?.[1];
	if (rowHead && !text.startsWith(rowHead)) return `line ${place.line} is not the row of ${rowHead}`;
	return null;
}

/** @param {import("./load.mjs").CheckedData} data @returns {import("./load.mjs").Fault[]} */
function findSourceFaults(data) {
	return rowsOf(data, "sources").flatMap(({ row, line }) => {
		const say = (/** @type {string} */ text) => [{ table: "sources", line, text: `${row.id}: ${text}` }];
		if (!row.document && !row.url) return say("has neither a document nor an address");
		if (row.url && !/^https?:\/\/[^\s]+$/.test(row.url)) return say(`“${row.url}” is not an address`);
		if (data.documents && row.document && !data.documents.has(row.id))
			return say(`${row.document} is not in the folder of the texts`);
		return [];
	});
}

/** Every row leads to a line of a document or to a topic of a page. @param {import("./load.mjs").CheckedData} data */
export function checkPlaces(data) {
	const sources = new Map(rowsOf(data, "sources").map(({ row }) => [row.id, row]));
	const faults = findSourceFaults(data);
	let looked = 0;
	for (const table of Object.keys(data.tables).filter((name) => name !== "sources")) {
		for (const { row, line } of rowsOf(data, table)) {
			looked += 1;
			if (!row.locator) {
				faults.push({ table, line, text: "has no locator" });
				continue;
			}
			for (const place of readPlaces(row)) {
				const fault = describePlaceFault(place, sources, data.documents);
				if (fault) faults.push({ table, line, text: `locator “${row.locator}”: ${fault}` });
			}
		}
	}
	return { looked, faults };
}
