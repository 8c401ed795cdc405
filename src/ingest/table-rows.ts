// Records of text as rows of cleaned cells, in blocks, so that a file of any length can be read between two frames.
// Cells stay text (001 stays 001) and rows stay arrays, so that no header can name a property of ours.
import { CELL_LENGTH_LIMIT, reportFormulaError, reportLost, reportRemoved, reportTooLong } from "./cells.ts";
import { cutRecords, previewRecords } from "./delimited.ts";
import type { IssueLog } from "./issue-log.ts";
import type { RawRow, RawTable, Reading, TextFile } from "./raw.ts";
import { TextPool } from "./text-pool.ts";

/** Characters and rows looked through to tell what kind of table a file is. */
const PREVIEW = 1 << 16;
const PREVIEW_ROWS = 30;

/** Signs that may stand between cells, in order of preference. */
export const delimiters = [",", "\t", ";", "|"] as const;

export interface RowBlock {
	readonly rows: readonly RawRow[];
	/** Where the codes of all rows of the file come from. */
	readonly pool: TextPool;
	readonly done: number;
	readonly total: number;
}

/** Whichever the first line with any of them has most of. */
export function detectDelimiter(text: string): string {
	const line = /^[^\n\r]*[^\s,;|][^\n\r]*/m.exec(text.slice(0, PREVIEW))?.[0].replace(/"[^"]*"/g, "") ?? "";
	const counts = delimiters.map((sign) => ({ sign, count: line.split(sign).length }));
	return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}

function isBlank(cells: readonly string[]): boolean {
	return cells.every((cell) => cell === "");
}

/** The first rows with text, to tell what kind of table a file is. */
export function previewRows(text: string, delimiter: string): readonly RawRow[] {
	const pool = new TextPool();
	return previewRecords(text, delimiter, PREVIEW_ROWS)
		.map((record, index) => ({ row: index + 1, ...pool.take(record) }))
		.filter(({ cells }) => !isBlank(cells));
}

/** The first row with text; empty when there is none. */
export function parseHeader(text: string, delimiter: string): readonly string[] {
	return previewRows(text, delimiter)[0]?.cells ?? [];
}

export interface TableForm {
	readonly delimiter: string;
	/** Names of the columns, to say where something was found. */
	readonly header: readonly string[];
}

/** Yields cleaned rows block by block; blank rows are counted but not yielded. */
export function* parseDelimited(file: TextFile, form: TableForm, log: IssueLog): Generator<RowBlock, void, void> {
	const { text, name } = file;
	const pool = new TextPool();
	let row = 0;
	for (const { records, broken, done } of cutRecords(text, form.delimiter)) {
		const rows: RawRow[] = [];
		for (const record of records) {
			const taken = takeRow(record, pool, { file: name, row: ++row }, form.header, log);
			if (taken) rows.push(taken);
		}
		if (broken) {
			row++;
			log.countRow(name);
			log.countRejected(name);
			log.add("csv-broken-quote", "error", { file: name, row }, {});
		}
		yield { rows, pool, done, total: text.length };
	}
}

/** Null for a record that is blank or rejected. */
function takeRow(
	record: readonly string[],
	pool: TextPool,
	at: { readonly file: string; readonly row: number },
	header: readonly string[],
	log: IssueLog,
): RawRow | null {
	for (let index = 0; index < record.length; index++) {
		const { length } = record[index] as string;
		if (length <= CELL_LENGTH_LIMIT) continue;
		reportTooLong(at, header, index, length, log);
		return null;
	}
	const { cells, codes } = pool.take(record);
	if (pool.removed.size + pool.formulaErrors.size + pool.lost.size > 0) {
		for (const [index, code] of codes.entries()) {
			const removed = pool.removed.get(code);
			if (removed !== undefined) reportRemoved(at, header, index, removed, log);
			if (pool.lost.has(code)) reportLost(at, header, index, cells[index] as string, log);
			if (pool.formulaErrors.has(code)) reportFormulaError(at, header, index, record[index] as string, log);
		}
	}
	return isBlank(cells) ? null : { row: at.row, cells, codes };
}

/** The whole file as one table; the first row with text is its header. Null when there is none. */
export function* readTable(file: TextFile, log: IssueLog): Reading<RawTable | null> {
	const delimiter = detectDelimiter(file.text);
	const all: RawRow[] = [];
	for (const { rows, done, total } of parseDelimited(
		file,
		{ delimiter, header: parseHeader(file.text, delimiter) },
		log,
	)) {
		for (const row of rows) all.push(row);
		yield { done, total };
	}
	const first = all[0];
	if (!first) return null;
	return { file: file.name, header: first.cells, headerRow: first.row, rows: all.slice(1) };
}
