// Printed forms: each stands in the lines its row cites, each that differs from the name has an alias, none is of two bodies.
import { rowsOf } from "./load.mjs";
import { citedText, foldText } from "./places.mjs";

const PRINTED_FIELDS = ["printed", "date_printed", "role_printed", "post"];

/** @param {import("./load.mjs").CheckedData} data */
export function checkPrintedForms(data) {
	const faults = [];
	let looked = 0;
	for (const table of Object.keys(data.tables)) {
		for (const { row, line } of rowsOf(data, table)) {
			if (!data.documents?.has(row.source)) continue;
			const text = citedText(row, data.documents);
			for (const field of PRINTED_FIELDS.filter((name) => row[name])) {
				looked += 1;
				if (!text.includes(foldText(row[field]))) {
					faults.push({ table, line, text: `${field} “${row[field]}” is not in ${row.locator}` });
				}
			}
		}
	}
	return { looked, faults };
}

/** A bare post or the name of a consortium is no form of an institution's name. @param {import("./load.mjs").CheckedData} data */
export function checkAliases(data) {
	const names = new Map(rowsOf(data, "institutions").map(({ row }) => [row.id, row.name]));
	const consortia = new Set(rowsOf(data, "consortia").map(({ row }) => row.name));
	const aliases = new Set(rowsOf(data, "aliases").map(({ row }) => `${row.institution}\n${row.printed}`));
	const memberships = rowsOf(data, "memberships");
	const faults = memberships
		.filter(({ row }) => row.printed !== names.get(row.institution) && row.printed !== row.post)
		.filter(({ row }) => !consortia.has(row.printed) && !aliases.has(`${row.institution}\n${row.printed}`))
		.map(({ row, line }) => ({
			table: "memberships",
			line,
			text: row.printed ? `“${row.printed}” has no alias` : "printed is empty",
		}));
	return { looked: memberships.length, faults: [...faults, ...findSharedForms(data)] };
}

/** A form of two bodies would lead a reader astray, unless it was cut in two. @param {import("./load.mjs").CheckedData} data */
function findSharedForms(data) {
	/** @type {Map<string, string>} */
	const owners = new Map();
	for (const table of ["institutions", "consortia", "programs"]) {
		for (const { row } of rowsOf(data, table)) owners.set(foldText(row.name), row.id);
	}
	return rowsOf(data, "aliases").flatMap(({ row, line }) => {
		const id = row.institution || row.consortium || row.program;
		const form = foldText(row.printed);
		const owner = owners.get(form) ?? id;
		owners.set(form, owner);
		if (owner === id || row.step === "split") return [];
		return [{ table: "aliases", line, text: `“${row.printed}” is a form of ${owner} as well as of ${id}` }];
	});
}
