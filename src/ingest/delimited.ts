// Delimited text to records by papaparse, block by block: a block is some hundred rows, a few milliseconds.
import Papa from "papaparse";

/** Characters of a block. */
const BLOCK = 1 << 15;
/** A record that does not end within this many characters has a quotation mark that is never closed. */
const LONGEST_RECORD = 1 << 22;
/** After so many broken quotation marks they are taken as ordinary characters. */
const PATIENCE = 100;

interface ParsedBlock {
	readonly data: string[][];
	readonly errors: readonly { readonly type: string; readonly row: number }[];
	readonly meta: { readonly cursor: number };
}

interface Step {
	readonly records: readonly string[][];
	/** Characters used up. */
	readonly length: number;
	/** The line after the records has a broken quotation mark; it is used up as well. */
	readonly broken: boolean;
}

export interface RecordBlock {
	readonly records: readonly string[][];
	/** A line that could not be read stands after the records. */
	readonly broken: boolean;
	/** Characters of the text used up. */
	readonly done: number;
}

/** Every record of the text, and every line that is none for its quotation marks. */
export function* cutRecords(text: string, delimiter: string): Generator<RecordBlock, void, void> {
	let pending = "";
	let taken = 0;
	let faults = 0;
	for (let size = BLOCK; taken < text.length || pending !== ""; ) {
		const end = endOfPiece(text, taken + size - pending.length);
		pending += unifyLineEnds(text.slice(taken, end));
		taken = end;
		const isLast = taken >= text.length;
		const step = faults < PATIENCE ? parseStep(pending, delimiter, isLast) : splitPlainly(pending, delimiter);
		if (!step) {
			size *= 4;
			continue;
		}
		size = BLOCK;
		if (step.broken) faults++;
		pending = pending.slice(step.length);
		yield { records: step.records, broken: step.broken, done: taken };
	}
}

/** The first records of a text, whatever follows. */
export function previewRecords(text: string, delimiter: string, rows: number): readonly string[][] {
	const start = unifyLineEnds(text.slice(0, 2 * BLOCK));
	return parseBlock(start, delimiter, true, rows).data;
}

/** Two characters that end one line are not parted. */
function endOfPiece(text: string, end: number): number {
	return text[end - 1] === "\r" && end < text.length ? end + 1 : Math.min(end, text.length);
}

function unifyLineEnds(text: string): string {
	return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function parseBlock(block: string, delimiter: string, isLast: boolean, preview = 0): ParsedBlock {
	const parser = new Papa.Parser({ delimiter, newline: "\n", fastMode: false, preview });
	return parser.parse(block, 0, !isLast) as ParsedBlock;
}

/** Null when the record needs more text to end. */
function parseStep(pending: string, delimiter: string, isLast: boolean): Step | null {
	const { data, errors, meta } = parseBlock(pending, delimiter, isLast);
	const fault = errors.find((error) => error.type === "Quotes");
	if (fault) {
		const start = fault.row === 0 ? 0 : parseBlock(pending, delimiter, false, fault.row).meta.cursor;
		return cutBrokenLine(pending, data.slice(0, fault.row), start);
	}
	if (isLast)
		return { records: pending.endsWith("\n") ? data.slice(0, -1) : data, length: pending.length, broken: false };
	if (meta.cursor > 0) return { records: data, length: meta.cursor, broken: false };
	return pending.length >= LONGEST_RECORD && pending.includes("\n") ? cutBrokenLine(pending, [], 0) : null;
}

function cutBrokenLine(pending: string, records: readonly string[][], start: number): Step {
	const feed = pending.indexOf("\n", start);
	return { records, length: feed < 0 ? pending.length : feed + 1, broken: true };
}

function splitPlainly(pending: string, delimiter: string): Step {
	const end = pending.lastIndexOf("\n", BLOCK);
	const length = pending.length <= BLOCK || end < 0 ? pending.length : end + 1;
	const lines = pending.slice(0, length).split("\n");
	if (lines.at(-1) === "") lines.pop();
	return { records: lines.map((line) => line.split(delimiter)), length, broken: false };
}
