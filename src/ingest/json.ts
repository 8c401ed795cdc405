// JSON files: our own project or dataset, or a list of records or rows read as the long format.
// Only own properties are read, and names of properties become cells of a header, never properties of ours.
import type { TableName } from "../model/tables.ts";
import { tableNames } from "../model/tables.ts";
import { cleanCells } from "./cells.ts";
import type { IssueLog } from "./issue-log.ts";
import { takeRecord, takeTable } from "./json-habits.ts";
import { parseJson } from "./json-text.ts";
import {
	findOnlyList,
	flattenRecords,
	isFrameAlone,
	isListOfRows,
	isObject,
	type JsonObject,
} from "./nested-records.ts";
import type { RawRow, Reading, TextFile } from "./raw.ts";
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

/** A value as it would stand in a cell; a record there stands for its name. */
function writeCell(value: unknown): string {
	if (value === null || value === undefined) return "";
	if (Array.isArray(value))
		return value.map((each) => (Array.isArray(each) ? writeWhole(each) : writeCell(each))).join(";");
	if (!isObject(value)) return String(value);
	const name = own(value, "name") ?? own(value, "名称");
	return typeof name === "string" ? name : writeWhole(value);
}

/** A text of any depth is a value to the engine, but not always one it can write again. */
function writeWhole(value: unknown): string {
	try {
		return JSON.stringify(value);
	} catch {
		return "";
	}
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

function* writeBlocks(nested: readonly JsonObject[], file: string, log: IssueLog): Iterable<RowBlock> {
	const pool = new TextPool();
	const records: JsonObject[] = [];
	for (let start = 0; start < nested.length; start += ROWS_PER_BLOCK) {
		for (const record of flattenRecords(nested.slice(start, start + ROWS_PER_BLOCK))) records.push(record);
		yield { rows: [], pool, done: start, total: nested.length };
	}
	const header = collectHeader(records);
	const total = records.length;
	yield { rows: [{ row: 1, ...pool.take(header) }], pool, done: 0, total };
	for (let start = 0; start < total; start += ROWS_PER_BLOCK) {
		const part = records.slice(start, start + ROWS_PER_BLOCK);
		yield { rows: writeRows(part, header, start + 2, file, pool, log), pool, done: start + part.length, total };
	}
}

function* writeListedRows(lists: readonly (readonly unknown[])[], file: string, log: IssueLog): Iterable<RowBlock> {
	const pool = new TextPool();
	const header = (lists[0] ?? []).map(writeCell);
	const rows = lists.flatMap((list, index) => {
		const row = index + 1;
		const cells = cleanCells(list.map(writeCell), header, { file, row }, log);
		return cells?.some((cell) => cell !== "") ? [{ row, ...pool.take(cells) }] : [];
	});
	yield { rows, pool, done: lists.length, total: lists.length };
}

/** The records of a list; anything else in it is said and counted as rejected. */
function keepRecords(value: readonly unknown[], file: string, log: IssueLog): readonly JsonObject[] {
	for (const [index, each] of value.entries()) {
		if (isObject(each)) continue;
		log.countRow(file);
		log.countRejected(file);
		log.add("json-not-a-record", "error", { file, row: index + 2 }, {});
	}
	return value.filter(isObject);
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
				log.add("json-table-unknown", "warning", { file }, { found: name });
		}
	}
	return known.map((name) => toTable(name, own(holder, name) as readonly unknown[], file, log));
}

function readRecords(records: readonly JsonObject[], file: string, log: IssueLog): JsonContent {
	return { kind: "records", blocks: writeBlocks(records, file, log) };
}

function readList(value: readonly unknown[], file: string, log: IssueLog): JsonContent | null {
	if (isListOfRows(value)) return { kind: "records", blocks: writeListedRows(value, file, log) };
	const records = keepRecords(value, file, log).map(takeRecord);
	if (records.length > 0) return readRecords(records, file, log);
	log.add("file-empty", "error", { file }, {});
	return null;
}

/** What a JSON file holds; null, with the issue said, when it is broken or nothing of ours. */
export function* openJson(file: TextFile, log: IssueLog): Reading<JsonContent | null> {
	const parsed = yield* parseJson(file, log);
	if (!parsed) return null;
	const { value } = parsed;
	if (Array.isArray(value)) return readList(value, file.name, log);
	const object = isObject(value) ? value : {};
	const before = log.size;
	const tables = findTables(object, file.name, log);
	if (tables) return { kind: "tables", tables };
	if (log.size > before) return null;
	const only = takeTable(object) ?? (isFrameAlone(object) ? [object] : findOnlyList(object));
	if (only) return readList(only, file.name, log);
	log.add("json-without-list", "error", { file: file.name }, { found: Object.keys(object) });
	return null;
}
