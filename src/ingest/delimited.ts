// CSV and TSV to rows of cells, in blocks, so that a file of any length can be read between two frames.
// Cells stay text (001 stays 001) and rows stay arrays, so that no header can name a property of ours.
import Papa from "papaparse";
import { cleanCells } from "./cells.ts";
import type { IssueLog } from "./issue-log.ts";
import type { RawRow, RawTable, Reading, TextFile } from "./raw.ts";

/** Characters parsed between two yields: some hundred rows, a few milliseconds. */
const BLOCK = 1 << 15;
/** A record that does not end within this many characters has a quotation mark that is never closed. */
const LONGEST_RECORD = 1 << 22;
/** Rows looked through for the header. */
const HEADER_SEARCH = 20;
/** After so many broken quotation marks they are taken as ordinary characters. */
const PATIENCE = 100;

interface ParsedBlock {
	readonly data: string[][];
	readonly errors: readonly { readonly type: string; readonly row: number }[];
	readonly meta: { readonly cursor: number };
}

/** Comma, tab or semicolon: whichever the first line with text has most of. */
export function detectDelimiter(text: string): string {
	const line = /^[^\n\r]*[^\s,;][^\n\r]*/m.exec(text.slice(0, BLOCK))?.[0].replace(/"[^"]*"/g, "") ?? "";
	const counts = [",", "\t", ";"].map((sign) => ({ sign, count: line.split(sign).length }));
	return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}

function parseBlock(block: string, delimiter: string, isLast: boolean, preview = 0): ParsedBlock {
	const parser = new Papa.Parser({ delimiter, newline: "\n", fastMode: false, preview });
	return parser.parse(block, 0, !isLast) as ParsedBlock;
}

interface Step {
	readonly records: readonly string[][];
	/** Characters used up. */
	readonly length: number;
	/** The line after the records has a broken quotation mark; it is used up as well. */
	readonly broken: boolean;
}

function cutBrokenLine(rest: string, records: readonly string[][], start: number): Step {
	const feed = rest.indexOf("\n", start);
	return { records, length: feed < 0 ? rest.length : feed + 1, broken: true };
}

function takeStep(rest: string, delimiter: string): Step {
	for (let size = BLOCK; ; size *= 4) {
		const isLast = size >= rest.length;
		const { data, errors, meta } = parseBlock(isLast ? rest : rest.slice(0, size), delimiter, isLast);
		const fault = errors.find((error) => error.type === "Quotes");
		if (fault) {
			const start = fault.row === 0 ? 0 : parseBlock(rest, delimiter, false, fault.row).meta.cursor;
			return cutBrokenLine(rest, data.slice(0, fault.row), start);
		}
		if (isLast) return { records: rest.endsWith("\n") ? data.slice(0, -1) : data, length: rest.length, broken: false };
		if (meta.cursor > 0) return { records: data, length: meta.cursor, broken: false };
		if (size >= LONGEST_RECORD && rest.slice(0, size).includes("\n")) return cutBrokenLine(rest, [], 0);
	}
}

function splitPlainly(rest: string, delimiter: string): Step {
	const end = rest.lastIndexOf("\n", BLOCK);
	const length = rest.length <= BLOCK || end < 0 ? rest.length : end + 1;
	const lines = rest.slice(0, length).split("\n");
	if (lines.at(-1) === "") lines.pop();
	return { records: lines.map((line) => line.split(delimiter)), length, broken: false };
}

function isBlank(cells: readonly string[]): boolean {
	return cells.every((cell) => cell.trim() === "");
}

/** The first row with text, to tell what kind of table a file is; empty when it has none. */
export function parseHeader(text: string, delimiter: string): readonly string[] {
	const start = text.slice(0, BLOCK).replace(/\r\n?/g, "\n");
	const { data } = parseBlock(start, delimiter, true, HEADER_SEARCH);
	return (data.find((cells) => !isBlank(cells)) ?? []).map((cell) => cell.trim());
}

/** Yields cleaned rows block by block; blank rows are counted but not yielded. */
export function* parseDelimited(file: TextFile, log: IssueLog): Generator<RowBlock, void, void> {
	const text = file.text.includes("\r") ? file.text.replace(/\r\n?/g, "\n") : file.text;
	const delimiter = detectDelimiter(text);
	let row = 0;
	let faults = 0;
	let header: readonly string[] | null = null;
	for (let position = 0; position < text.length; ) {
		const rest = text.slice(position);
		const step = faults < PATIENCE ? takeStep(rest, delimiter) : splitPlainly(rest, delimiter);
		const rows: RawRow[] = [];
		for (const record of step.records) {
			row++;
			if (isBlank(record)) continue;
			const cells = cleanCells(record, header ?? [], { file: file.name, row }, log);
			header ??= cells;
			if (cells) rows.push({ row, cells });
		}
		if (step.broken) {
			row++;
			faults++;
			log.countRow(file.name);
			log.countRejected(file.name);
			log.add("csv-broken-quote", "error", { file: file.name, row }, {});
		}
		position += step.length;
		yield { rows, done: position, total: text.length };
	}
}

export interface RowBlock {
	readonly rows: readonly RawRow[];
	readonly done: number;
	readonly total: number;
}

/** The whole file as one table; the first row with text is its header. Null when there is none. */
export function* readTable(file: TextFile, log: IssueLog): Reading<RawTable | null> {
	const all: RawRow[] = [];
	for (const { rows, done, total } of parseDelimited(file, log)) {
		for (const row of rows) all.push(row);
		yield { done, total };
	}
	const first = all[0];
	if (!first) return null;
	return { file: file.name, header: first.cells, headerRow: first.row, rows: all.slice(1) };
}
