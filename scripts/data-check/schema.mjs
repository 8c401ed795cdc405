// Headers, required cells, closed lists, dates, ids and references against the declaration of the tables.
import { rowsOf } from "./load.mjs";

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DATE = /^(?:FY\d{4}|\d{4}(?:-\d{2}(?:-\d{2})?)?)$/;
const SHORT_LABEL_WIDTH = 12;
/** Tables whose rows point at exactly one of these. @type {Record<string, string[]>} */
const ONE_TARGET = {
	aliases: ["institution", "consortium", "program"],
	involvements: ["consortium", "program", "event"],
	counts: ["consortium", "program", "event"],
};

/** In full-width characters. @param {string} text */
function measureWidth(text) {
	return [...text].reduce((width, character) => width + (/[\u0020-\u007e\uff61-\uff9f]/.test(character) ? 0.5 : 1), 0);
}

/** @param {string} date */
function isRealDate(date) {
	if (!DATE.test(date)) return false;
	if (date.length < 7) return true;
	const full = date.length === 7 ? `${date}-01` : date;
	const time = new Date(`${full}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(full);
}

/** @param {import("./load.mjs").Field} field @param {string} value @param {Map<string, string>} tableOfId */
function describeCellFault(field, value, tableOfId) {
	if (value === "") return field.required ? "is empty" : null;
	if (value !== value.trim() || /[\r\n\t]/.test(value)) return "has stray white space";
	if (field.type === "id" && !SLUG.test(value)) return `“${value}” is not a readable id`;
	if (field.type === "choice" && !Object.hasOwn(field.values ?? {}, value))
		return `“${value}” is not in the closed list`;
	if (field.type === "integer" && !/^-?\d+$/.test(value)) return `“${value}” is not a whole number`;
	if (field.type === "date" && !isRealDate(value)) return `“${value}” is not a date`;
	if (field.type === "reference" && !field.to?.includes(tableOfId.get(value) ?? "")) {
		return `“${value}” is no id of ${field.to?.join(" or ")}`;
	}
	return null;
}

/** @param {import("./load.mjs").CheckedData} data */
export function checkSchema(data) {
	const { tableOfId, faults } = collectIds(data);
	let looked = 0;
	for (const [table, { fields }] of Object.entries(data.schema)) {
		const file = data.tables[table];
		if (!file) {
			faults.push({ table, line: null, text: "the file is missing" });
			continue;
		}
		if (file.headers.join() !== Object.keys(fields).join()) {
			faults.push({ table, line: 1, text: `the header is not ${Object.keys(fields).join()}` });
		}
		if (/^\ufeff|\r/.test(file.text)) faults.push({ table, line: null, text: "has a byte order mark or CRLF" });
		for (const { row, line } of rowsOf(data, table)) {
			looked += 1;
			for (const [name, field] of Object.entries(fields)) {
				const fault = describeCellFault(field, row[name] ?? "", tableOfId);
				if (fault) faults.push({ table, line, text: `${name} ${fault}` });
			}
			faults.push(...describeRowFaults(table, row).map((text) => ({ table, line, text })));
		}
	}
	return { looked, faults };
}

/** @param {string} table @param {import("./load.mjs").Row} row */
function describeRowFaults(table, row) {
	const faults = [];
	const allowed = ONE_TARGET[table] ?? [];
	const targets = allowed.filter((name) => row[name]);
	if (allowed.length > 0 && targets.length !== 1)
		faults.push(`points at ${targets.length} of ${allowed.join(", ")} instead of one`);
	if (row.label && measureWidth(row.label) > SHORT_LABEL_WIDTH) faults.push(`label “${row.label}” is too long`);
	return faults;
}

/** Ids are unique among all tables, so that a link needs no table name. @param {import("./load.mjs").CheckedData} data */
function collectIds(data) {
	/** @type {Map<string, string>} */
	const tableOfId = new Map();
	/** @type {import("./load.mjs").Fault[]} */
	const faults = [];
	for (const table of Object.keys(data.tables)) {
		for (const { row, line } of rowsOf(data, table)) {
			if (!row.id) continue;
			const other = tableOfId.get(row.id);
			if (other) faults.push({ table, line, text: `id “${row.id}” is already taken in ${other}` });
			tableOfId.set(row.id, table);
		}
	}
	return { tableOfId, faults };
}
