// Reads what the checks look at: the tables as they stand in the files, their declaration, the documents.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { runnerImport } from "vite";
import { projectFolder } from "../project.mjs";

/**
 * @typedef {Record<string, string>} Row
 * @typedef {{ text: string, headers: string[], rows: Row[] }} TableFile
 * @typedef {{ type: string, required: boolean, to?: readonly string[], values?: Record<string, unknown> }} Field
 * @typedef {Record<string, { fields: Record<string, Field> }>} Schema
 * @typedef {Map<string, string[]>} Documents  Lines of a document by the id of its source.
 * @typedef {{ schema: Schema, tables: Record<string, TableFile>, documents: Documents | null }} CheckedData
 * @typedef {{ table: string, line: number | null, text: string }} Fault  The line is that of the file.
 * @typedef {{ looked: number, faults: Fault[] }} Finding
 */

/** @returns {Promise<Schema>} */
export async function readSchema() {
	const file = join(projectFolder, "src/model/tables.ts");
	const { module } = await runnerImport(file, { configFile: false, root: projectFolder });
	return module.tables;
}

/** @param {string} text @returns {TableFile} */
export function parseTable(text) {
	const [headers = [], ...lines] = Papa.parse(text, { skipEmptyLines: true }).data;
	const rows = lines.map((cells) => Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ""])));
	return { text, headers, rows };
}

/** @param {string} folder @param {Schema} schema */
export function readTables(folder, schema) {
	const found = Object.keys(schema).filter((name) => existsSync(join(folder, `${name}.csv`)));
	return Object.fromEntries(found.map((name) => [name, parseTable(readFileSync(join(folder, `${name}.csv`), "utf8"))]));
}

/** @param {string} folder @param {readonly Row[]} sources @returns {Documents} */
export function readDocuments(folder, sources) {
	const present = sources.filter((source) => source.document && existsSync(join(folder, source.document)));
	return new Map(
		present.map((source) => [source.id, readFileSync(join(folder, source.document), "utf8").split(/\r?\n/)]),
	);
}

/** Rows of a table with the line they start on, provided no cell holds a line break. @param {CheckedData} data @param {string} table */
export function rowsOf(data, table) {
	return (data.tables[table]?.rows ?? []).map((row, index) => ({ row, line: index + 2 }));
}
