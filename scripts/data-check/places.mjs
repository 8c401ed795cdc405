// Locators: their form, the lines or pages they cite, and whether headings and lines are there.
import { rowsOf } from "./load.mjs";

/** `表 › 海山県の行 › 協議会の列 › 3行目`, `第1回 › 4行目`, `ページ › 参画の知らせ`; a place in another source opens with its id. */
const PLACE = /^(?:([a-z0-9-]+): )?(?:ページ › (.+)|(.+) › ([1-9]\d*)行目)$/u;
const STEP = " › ";
const ROW = /^(.+)の行$/u;
const COLUMN = /^(.+)の列$/u;
/** What has no heading of its own: the opening of a document, and a table. */
const WITHOUT_HEADING = new Set(["冒頭", "表"]);

/** @typedef {{ source: string, steps: readonly string[], line: number | null }} Place  A page has no lines. */

/** Compared without spaces and compatibility forms, because documents space letters out. @param {string} text */
export function foldText(text) {
	return text.normalize("NFKC").replace(/\s/gu, "");
}

/** @param {import("./load.mjs").Row} row @returns {(Place | null)[]}  Null where a place is neither a line nor a page. */
export function readPlaces(row) {
	return row.locator.split(" ; ").map((text) => {
		const [found, source, page, section, line] = PLACE.exec(text) ?? [];
		if (found === undefined) return null;
		return {
			source: source ?? row.source,
			steps: (page ?? section ?? "").split(STEP),
			line: line ? Number(line) : null,
		};
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
	if (!place) return "a place neither ends in “ › N行目” nor is a “ページ › topic”";
	const source = sources.get(place.source);
	if (!source) return `“${place.source}” is no id of sources`;
	if (!source.document) return place.line === null ? null : `${place.source} is a page, without lines`;
	if (place.line === null) return `${place.source} is a document and needs “ › N行目”`;
	const lines = documents?.get(place.source);
	return lines ? describeLineFault(place.steps, place.line, lines) : null;
}

/** @param {readonly string[]} steps @param {number} line @param {readonly string[]} lines */
function describeLineFault(steps, line, lines) {
	const text = lines[line - 1];
	if (text === undefined) return `line ${line} is beyond the end of the document`;
	if (text.trim() === "") return `line ${line} is empty`;
	const rowHead = steps.map((step) => ROW.exec(step)?.[1]).find(Boolean);
	if (rowHead && !text.startsWith(rowHead)) return `line ${line} is not the row of ${rowHead}`;
	const columnHead = steps.map((step) => COLUMN.exec(step)?.[1]).find(Boolean);
	const heading = WITHOUT_HEADING.has(steps[0] ?? "") ? columnHead : steps[0];
	const above = foldText(lines.slice(0, line).join(""));
	return heading && !above.includes(foldText(heading)) ? `“${heading}” does not stand above line ${line}` : null;
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
