// Source, locator, as-of and certainty of every row: none is missing, no date is invented, no name is surer than its source.
import { rowsOf } from "./load.mjs";
import { citedText, foldText, readPlaces } from "./places.mjs";

const FOUR = ["source", "locator", "as_of", "certainty"];
/** An as-of may stay empty only where the note says that the source tells no time. */
const TIME_IS_UNTOLD = /(?:時期|時点|日付).*(?:記載なし|不明)/u;
/** Their as-of is never a reading of ours: the date of the source, or of the meeting they stand under. */
const DATED_BY_SOURCE = ["institutions", "aliases"];

/** The sources are where the four come from; each has its own date instead. @param {import("./load.mjs").CheckedData} data */
export function checkEvidence(data) {
	const sources = rowsOf(data, "sources");
	const faults = sources
		.filter(({ row }) => !row.date)
		.map(({ row, line }) => ({ table: "sources", line, text: `${row.id}: has no date` }));
	const known = collectDates(data);
	let looked = sources.length;
	for (const table of Object.keys(data.tables).filter((name) => name !== "sources")) {
		for (const { row, line } of rowsOf(data, table)) {
			looked += 1;
			const missing = FOUR.filter((name) => !row[name] && !(name === "as_of" && TIME_IS_UNTOLD.test(row.note ?? "")));
			faults.push(...missing.map((name) => ({ table, line, text: `has no ${name}` })));
			if (row.as_of && DATED_BY_SOURCE.includes(table) && !listDates(row, known).includes(row.as_of)) {
				faults.push({ table, line, text: `as of ${row.as_of}, which is no date of ${row.source}` });
			}
			if (row.sure === "likely" && row.certainty === "stated") {
				faults.push({ table, line, text: `“${row.printed}” is only likely, and yet stated` });
			}
		}
	}
	return { looked, faults };
}

/** Dates of the sources by id, of the events by source and heading. @param {import("./load.mjs").CheckedData} data */
function collectDates(data) {
	const dates = new Map(rowsOf(data, "sources").map(({ row }) => [row.id, [row.date]]));
	for (const { row } of rowsOf(data, "events")) {
		for (const key of listHeadings(row)) dates.set(key, [...(dates.get(key) ?? []), row.date]);
	}
	return dates;
}

/** @param {import("./load.mjs").Row} row @param {Map<string, string[]>} known */
function listDates(row, known) {
	return [row.source, ...listHeadings(row)].flatMap((key) => known.get(key) ?? []);
}

/** @param {import("./load.mjs").Row} row */
function listHeadings(row) {
	return readPlaces(row).flatMap((place) => (place ? [`${place.source}\n${place.steps[0]}`] : []));
}

/** A stated name is printed in its lines; a stated form stands there with the name it is a form of. @param {import("./load.mjs").CheckedData} data */
export function checkCertainty(data) {
	const forms = collectForms(data);
	const faults = [];
	let looked = 0;
	for (const table of DATED_BY_SOURCE) {
		for (const { row, line } of rowsOf(data, table)) {
			if (row.certainty !== "stated" || !data.documents?.has(row.source)) continue;
			looked += 1;
			const text = citedText(row, data.documents);
			const [name = "", ...known] = forms.get(ownerOf(row)) ?? [];
			const others = [name, ...known.filter((form) => form !== row.printed)];
			if (!others.some((form) => text.includes(foldText(form)))) {
				faults.push({ table, line, text: `“${row.printed ?? row.name}” is stated, but its lines do not say so` });
			}
		}
	}
	return { looked, faults };
}

/** @param {import("./load.mjs").Row} row */
function ownerOf(row) {
	return row.institution || row.consortium || row.program || row.id;
}

/** What each id is called, its name first: an institution by that alone, a consortium or programme also by its other names. @param {import("./load.mjs").CheckedData} data */
function collectForms(data) {
	/** @type {Map<string, string[]>} */
	const forms = new Map();
	const named = ["institutions", "consortia", "programs"].flatMap((table) => rowsOf(data, table));
	for (const { row } of named) forms.set(row.id, [row.name]);
	for (const { row } of rowsOf(data, "aliases")) if (!row.institution) forms.get(ownerOf(row))?.push(row.printed);
	return forms;
}
