// What is done to every cell before anything reads it: length, control characters, white space at the ends.
import type { IssueLog } from "./issue-log.ts";

/** Characters of one cell; the longest honest ones are lists of some hundred members. */
export const CELL_LENGTH_LIMIT = 10_000;

/**
 * Control characters other than tab and line break, characters that turn the direction of writing or are
 * invisible, and halves of surrogate pairs, which no link could carry.
 */
const UNWANTED = /(?![\t\n\r])[\p{Cc}\p{Cs}\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;

/** The text as it is read, and how many unwanted characters it lost. */
export function cleanText(raw: string): { readonly text: string; readonly removed: number } {
	const plain = raw.replace(UNWANTED, "");
	return { text: unwrap(plain.trim()), removed: raw.length - plain.length };
}

const MARKUP = /<br\s*\/?>|&(?:amp|lt|gt|quot|nbsp|#39|#x27);/gi;
const MEANT: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };
/** Spreadsheets keep numbers as texts so: ="001", '001. */
const AS_TEXT = /^="((?:[^"]|"")*)"$/;
const MARKED_AS_TEXT = /^'(?=[\p{L}\p{N}=+@-])(?!.*')/u;

/** What a page or a spreadsheet wraps a text in. */
function unwrap(text: string): string {
	const plain = /[&<]/.test(text) ? text.replace(MARKUP, readMarkup).trim() : text;
	if (plain.startsWith("=")) return plain.replace(AS_TEXT, (_, inside: string) => inside.replaceAll('""', '"').trim());
	return plain.startsWith("'") ? plain.replace(MARKED_AS_TEXT, "") : plain;
}

function readMarkup(sign: string): string {
	if (sign.startsWith("<")) return "\n";
	const name = sign.slice(1, -1).toLowerCase();
	return Object.hasOwn(MEANT, name) ? (MEANT[name] as string) : "'";
}

/** Signs that stand for a character the file's encoding does not have. */
const LOST = /[\uFFFD〓]|(?:^|[\p{Script=Han}\p{Script=Katakana}])\?(?=[\p{Script=Han}\p{Script=Katakana}])/u;
/** In longer texts a question mark may ask something. */
const LONGEST_NAME = 40;

/** Whether a name has lost a character on the way. */
export function hasLostCharacters(text: string): boolean {
	return text.length <= LONGEST_NAME && LOST.test(text);
}

interface RowPlace {
	readonly file: string;
	readonly row: number;
}

/** A cell is placed by the name of its column, or by its number where the header has none. */
function placeCell({ file, row }: RowPlace, header: readonly string[], index: number) {
	return { file, row, column: header[index] || String(index + 1) };
}

/** The row is rejected, and counted. */
export function reportTooLong(at: RowPlace, header: readonly string[], index: number, length: number, log: IssueLog) {
	log.add("cell-too-long", "error", placeCell(at, header, index), { length, limit: CELL_LENGTH_LIMIT });
	log.countRow(at.file);
	log.countRejected(at.file);
}

export function reportRemoved(at: RowPlace, header: readonly string[], index: number, count: number, log: IssueLog) {
	log.add("cell-control-characters", "warning", placeCell(at, header, index), { count });
}

export function reportLost(at: RowPlace, header: readonly string[], index: number, found: string, log: IssueLog) {
	log.add("cell-lost-characters", "warning", placeCell(at, header, index), { found });
}

export function reportFormulaError(
	at: RowPlace,
	header: readonly string[],
	index: number,
	found: string,
	log: IssueLog,
) {
	log.add("cell-formula-error", "warning", placeCell(at, header, index), { found: found.trim() });
}

/** The cells as they are read, or null when the row is rejected for a cell that is too long. */
export function cleanCells(
	cells: readonly string[],
	header: readonly string[],
	at: RowPlace,
	log: IssueLog,
): readonly string[] | null {
	const cleaned: string[] = [];
	for (const [index, cell] of cells.entries()) {
		if (cell.length > CELL_LENGTH_LIMIT) {
			reportTooLong(at, header, index, cell.length, log);
			return null;
		}
		const { text, removed } = cleanText(cell);
		if (removed > 0) reportRemoved(at, header, index, removed, log);
		cleaned.push(text);
	}
	return cleaned;
}
