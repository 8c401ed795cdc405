// A folder of our own tables (one CSV each, with or without datapackage.json) to a dataset.
import type { Dataset } from "../model/dataset.ts";
import type { Outcome } from "../model/issue.ts";
import { finish } from "../model/steps.ts";
import { type TableName, tableNames, tables } from "../model/tables.ts";
import { decodeText } from "./encoding.ts";
import { IssueLog } from "./issue-log.ts";
import type { InputFile, RawTable, Reading, TextFile } from "./raw.ts";
import { readTable } from "./table-rows.ts";
import { type NamedTable, validateTables } from "./validate.ts";

/** The file's name without folder and ending. */
function baseName(name: string): string {
	return (name.split(/[\\/]/).at(-1) ?? name).replace(/\.[^.]*$/, "").toLowerCase();
}

/** Columns a table must have to be taken for one of ours. */
function hasRequiredColumns(table: TableName, header: readonly string[]): boolean {
	return Object.entries(tables[table].fields).every(([name, field]) => !field.required || header.includes(name));
}

function isDeclaredTable(name: string): name is TableName {
	return (tableNames as readonly string[]).includes(name);
}

/** Whether most columns are named as declared: a long format with a column called `id` is none of ours. */
function fitsTable(table: TableName, header: readonly string[]): boolean {
	const known = header.filter((name) => Object.hasOwn(tables[table].fields, name)).length;
	return known >= 2 && known * 2 > header.length;
}

/** Which declared table a header belongs to: by the file's name, else the one table whose required columns it has. */
export function recogniseTable(name: string, header: readonly string[]): TableName | null {
	const base = baseName(name);
	if (isDeclaredTable(base) && fitsTable(base, header)) return base;
	const fitting = tableNames.filter((table) => hasRequiredColumns(table, header) && fitsTable(table, header));
	return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

export function isDescriptor(name: string): boolean {
	return baseName(name) === "datapackage" && name.toLowerCase().endsWith(".json");
}

/** Tables already parsed, those that are none of ours reported. */
export function* readTables(parsed: readonly RawTable[], log: IssueLog): Reading<Dataset | null> {
	const named: NamedTable[] = [];
	for (const raw of parsed) {
		const table = recogniseTable(raw.file, raw.header);
		if (table) named.push({ ...raw, table });
		else log.add("table-unknown", "error", { file: raw.file }, { found: raw.file });
	}
	return yield* validateTables(named, log);
}

/** Every file but the descriptor, parsed. */
export function* parseTables(files: readonly TextFile[], log: IssueLog): Reading<RawTable[]> {
	const parsed: RawTable[] = [];
	for (const file of files) {
		if (isDescriptor(file.name)) continue;
		const table = yield* readTable(file, log);
		if (table) parsed.push(table);
		else log.add("file-empty", "error", { file: file.name }, {});
	}
	return parsed;
}

/** The tables of a data package, in any order. The value is null when nothing could be kept. */
export function readPackage(files: readonly InputFile[]): Outcome<Dataset> {
	const log = new IssueLog();
	const texts = files.map((file) => ({ name: file.name, text: finish(decodeText(file, log)) }));
	const value = finish(
		(function* () {
			return yield* readTables(yield* parseTables(texts, log), log);
		})(),
	);
	return { value, issues: log.finish() };
}
