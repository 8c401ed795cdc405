// Tables of cells to a dataset, checked by the one declaration: required cells, closed lists, dates, numbers,
// identifiers, references. A row with a fault in a required cell is rejected; in another cell the cell is empty.
import { type Dataset, emptyDataset } from "../model/dataset.ts";
import type { Field } from "../model/field.ts";
import type { Place } from "../model/issue.ts";
import { type TableName, tableNames, tables } from "../model/tables.ts";
import type { IssueLog } from "./issue-log.ts";
import { type Cell, emptyValue, parseCell } from "./parse-cell.ts";
import type { RawTable, Reading } from "./raw.ts";

export interface NamedTable extends RawTable {
	readonly table: TableName;
}

interface Column {
	readonly name: string;
	readonly field: Field;
	/** Position in the file; -1 when the file has no such column. */
	readonly index: number;
}

type Row = Record<string, Cell>;

/** Ids kept so far, with the table they stand in. */
type KnownIds = Map<string, string>;

const ROWS_PER_SLICE = 5000;
/** Tables whose rows speak of exactly one of these. */
const ONE_OF: Partial<Record<TableName, readonly string[]>> = {
	aliases: ["institution", "consortium", "program"],
	involvements: ["consortium", "program", "event"],
};

function matchColumns({ table, header, headerRow, file }: NamedTable, log: IssueLog): readonly Column[] {
	const fields = Object.entries(tables[table].fields as Readonly<Record<string, Field>>);
	const known = new Map(fields);
	const seen = new Set<string>();
	for (const name of header) {
		const place = { file, table, row: headerRow, column: name };
		if (seen.has(name)) log.add("column-duplicate", "warning", place, { found: name });
		else if (name !== "" && !known.has(name)) log.add("column-unknown", "warning", place, { found: name });
		seen.add(name);
	}
	const columns = fields.map(([name, field]) => ({ name, field, index: header.indexOf(name) }));
	for (const { name, field, index } of columns) {
		if (index < 0 && field.required)
			log.add("column-missing", "error", { file, table, column: name }, { expected: name });
	}
	return columns;
}

function checkReference(
	field: Field & { type: "reference" },
	id: string,
	ids: KnownIds,
	place: Place,
	log: IssueLog,
): boolean {
	const table = ids.get(id);
	if (table !== undefined && field.to.includes(table)) return true;
	log.add("reference-dangling", field.required ? "error" : "warning", place, { id, to: field.to });
	return false;
}

/** Null when a required cell has no usable value. */
function readCell(
	{ name, field }: Column,
	text: string,
	table: TableName,
	place: Place,
	ids: KnownIds,
	log: IssueLog,
): Cell {
	if (text === "") {
		if (field.required) log.add("cell-missing", "error", place, { field: name });
		return emptyValue(field);
	}
	const { value, issue } = parseCell(field, text, `${table}.${name}`, place);
	if (issue) log.add(issue.code, issue.severity, place, issue.details);
	if (field.type === "reference" && !checkReference(field, text, ids, place, log)) return null;
	return value;
}

function isOneTarget(row: Row, targets: readonly string[], place: Place, log: IssueLog): boolean {
	const found = targets.filter((target) => row[target] !== null).length;
	if (found !== 1) log.add("target-not-one", "error", place, { found });
	return found === 1;
}

function readRow(
	source: NamedTable,
	columns: readonly Column[],
	cells: readonly string[],
	row: number,
	ids: KnownIds,
	log: IssueLog,
): Row | null {
	const { file, table, header } = source;
	const place = { file, table, row };
	if (cells.slice(header.length).some((cell) => cell !== "")) {
		log.add("row-too-many-cells", "error", place, { found: cells.length, expected: header.length });
		return null;
	}
	const values: Row = {};
	let isWhole = true;
	for (const column of columns) {
		const at = { ...place, column: column.name };
		const value =
			column.index < 0 ? emptyValue(column.field) : readCell(column, cells[column.index] ?? "", table, at, ids, log);
		if (value === null && column.field.required) isWhole = false;
		values[column.name] = value;
	}
	const targets = ONE_OF[table];
	if (targets && isWhole) isWhole = isOneTarget(values, targets, place, log);
	if (isWhole && table === "relations" && values.a === values.b) {
		log.add("relation-with-itself", "error", place, { id: String(values.a) });
		return null;
	}
	const id = values.id;
	if (isWhole && typeof id === "string" && ids.has(id)) {
		log.add("id-duplicate", "error", { ...place, column: "id" }, { id });
		return null;
	}
	if (isWhole && typeof id === "string") ids.set(id, table);
	return isWhole ? values : null;
}

/**
 * All tables in the order of the declaration, in which a table stands after those it refers to, so that a
 * rejected row takes those that rest on it along. Null when no row of any table could be kept.
 */
export function* validateTables(sources: readonly NamedTable[], log: IssueLog): Reading<Dataset | null> {
	const total = sources.reduce((sum, { rows }) => sum + rows.length, 0);
	const ids: KnownIds = new Map();
	const kept: Partial<Record<TableName, Row[]>> = {};
	let done = 0;
	for (const table of tableNames) {
		const rows: Row[] = [];
		kept[table] = rows;
		for (const source of sources.filter((candidate) => candidate.table === table && candidate.rows.length > 0)) {
			const columns = matchColumns(source, log);
			for (const { row, cells } of source.rows) {
				const values = readRow(source, columns, cells, row, ids, log);
				log.countRow(source.file);
				if (values) rows.push(values);
				else log.countRejected(source.file);
				if (++done % ROWS_PER_SLICE === 0) yield { done, total };
			}
		}
	}
	const isEmpty = tableNames.every((table) => kept[table]?.length === 0);
	return isEmpty ? null : ({ ...emptyDataset, ...kept } as unknown as Dataset);
}
