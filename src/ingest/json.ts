// JSON files: our own project or dataset, or a list of flat records read as the long format.
// Only own properties are read, and names of properties become cells of a header, never properties of ours.
import type { TableName } from "../model/tables.ts";
import { tableNames } from "../model/tables.ts";
import { cleanCells } from "./cells.ts";
import type { IssueLog } from "./issue-log.ts";
import { findJsonFault } from "./json-fault.ts";
import { findOnlyList, flattenRecords, isObject, type JsonObject } from "./nested-records.ts";
import type { RawRow, TextFile } from "./raw.ts";
import type { RowBlock } from "./table-rows.ts";
import { TextPool } from "./text-pool.ts";
import type { NamedTable } from "./validate.ts";

/** The version of project files this program writes. */
const PROJECT_VERSION = 1;
const ROWS_PER_BLOCK = 5000;

export type JsonContent =
	| { readonly kind: "tables"; readonly tables: readonly NamedTable[] }
	| { readonly kind: "records"; readonly blocks: Iterable<RowBlock> };

function own(object: JsonObject, name: string): unknown {
	return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A value as it would stand in a cell. */
function writeCell(value: unknown): string {
	if (value === null || value === undefined) return "";
	if (Array.isArray(value)) return value.map(writeCell).join(";");
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Names of all properties in the order they are met. */
function collectHeader(records: readonly JsonObject[]): string[] {
	const names = new Set<string>();
	for (const record of records) for (const name of Object.keys(record)) names.add(name);
	return [...names];
}

function writeRow(
	record: JsonObject,
	header: readonly string[],
	row: number,
	file: string,
	pool: TextPool,
	log: IssueLog,
): RawRow | null {
	const cells = cleanCells(
		header.map((name) => writeCell(own(record, name))),
		header,
		{ file, row },
		log,
	);
	return cells && { row, ...pool.take(cells) };
}

/** Rows count as if the header were row 1. */
function writeRows(
	records: readonly JsonObject[],
	header: readonly string[],
	first: number,
	file: string,
	pool: TextPool,
	log: IssueLog,
): RawRow[] {
	const rows = records.map((record, index) => writeRow(record, header, first + index, file, pool, log));
	return rows.filter((row) => row !== null);
}

function* writeBlocks(records: readonly JsonObject[], file: string, log: IssueLog): Iterable<RowBlock> {
	const header = collectHeader(records);
	const total = records.length;
	const pool = new TextPool();
	yield { rows: [{ row: 1, ...pool.take(header) }], pool, done: 0, total };
	for (let start = 0; start < total; start += ROWS_PER_BLOCK) {
		const part = records.slice(start, start + ROWS_PER_BLOCK);
		yield { rows: writeRows(part, header, start + 2, file, pool, log), pool, done: start + part.length, total };
	}
}

/** The records of a list; anything else in it is said and counted as rejected. */
function keepRecords(value: readonly unknown[], file: string, log: IssueLog): readonly JsonObject[] {
	const records = value.filter(isObject);
	for (let left = value.length - records.length; left > 0; left--) {
		log.countRow(file);
		log.countRejected(file);
		log.add("json-not-a-record", "error", { file }, {});
	}
	return records;
}

function toTable(table: TableName, value: readonly unknown[], file: string, log: IssueLog): NamedTable {
	const records = keepRecords(value, file, log);
	const header = collectHeader(records);
	return { file, table, header, headerRow: 1, rows: writeRows(records, header, 2, file, new TextPool(), log) };
}

/** The object whose properties are our tables: the file itself, or its `dataset`. */
function findTables(object: JsonObject, file: string, log: IssueLog): readonly NamedTable[] | null {
	const dataset = own(object, "dataset");
	const holder = isObject(dataset) ? dataset : object;
	const known = tableNames.filter((name) => Array.isArray(own(holder, name)));
	if (known.length === 0) return null;
	const version = own(object, "version");
	if (isObject(dataset) && version !== PROJECT_VERSION) {
		log.add("project-version-unknown", "error", { file }, { found: writeCell(version) });
		return null;
	}
	if (holder === dataset) {
		for (const name of Object.keys(holder)) {
			if (!(tableNames as readonly string[]).includes(name))
				log.add("table-unknown", "warning", { file }, { found: name });
		}
	}
	return known.map((name) => toTable(name, own(holder, name) as readonly unknown[], file, log));
}

function parse(file: TextFile, log: IssueLog): { readonly value: unknown } | null {
	try {
		return { value: JSON.parse(file.text) as unknown };
	} catch {
		const fault = findJsonFault(file.text);
		// The walk knows the same grammar as the engine; without a fault there would be nothing to say where.
		if (fault) log.add("json-syntax", "error", { file: file.name, row: fault.line }, fault);
		else log.add("file-unreadable", "error", { file: file.name }, { reason: "JSON" });
		return null;
	}
}

/** Whether a text is to be read as JSON at all. */
export function isJson({ name, text }: TextFile): boolean {
	return /\.json$/i.test(name) || /^\s*(?:\[\s*[[{\]]|\{\s*["}])/.test(text.slice(0, 1000));
}

function readRecords(records: readonly JsonObject[], file: string, log: IssueLog): JsonContent {
	return { kind: "records", blocks: writeBlocks(flattenRecords(records), file, log) };
}

/** What a JSON file holds; null, with the issue said, when it is broken or nothing of ours. */
export function openJson(file: TextFile, log: IssueLog): JsonContent | null {
	const parsed = parse(file, log);
	if (!parsed) return null;
	const { value } = parsed;
	if (Array.isArray(value)) {
		const records = keepRecords(value, file.name, log);
		if (records.length > 0) return readRecords(records, file.name, log);
		log.add("file-empty", "error", { file: file.name }, {});
		return null;
	}
	const before = log.size;
	const tables = isObject(value) ? findTables(value, file.name, log) : null;
	if (tables) return { kind: "tables", tables };
	const only = isObject(value) && log.size === before ? findOnlyList(value) : null;
	if (only) return readRecords(only, file.name, log);
	if (log.size === before) log.add("table-unknown", "error", { file: file.name }, { found: file.name });
	return null;
}
