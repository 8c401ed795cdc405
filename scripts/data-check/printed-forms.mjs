// Printed forms: each stands in the lines its row cites, and each that differs from the name has an alias.
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
	return { looked: memberships.length, faults };
}
