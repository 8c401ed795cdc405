// What is done to every cell before anything reads it: length, control characters, white space at the ends.
import type { IssueLog } from "./issue-log.ts";

/** Characters of one cell; the longest honest ones are lists of some hundred members. */
export const CELL_LENGTH_LIMIT = 10_000;

/**
 * Control characters other than tab and line break, characters that turn the direction of writing or are
 * invisible, and halves of surrogate pairs, which no link could carry.
 */
const UNWANTED = /(?![\t\n\r])[\p{Cc}\p{Cs}\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The cells as they are read, or null when the row is rejected (and counted) for a cell that is too long.
 * A cell is placed by the name of its column, or by its number where the header has none.
 */
export function cleanCells(
	cells: readonly string[],
	header: readonly string[],
	{ file, row }: { readonly file: string; readonly row: number },
	log: IssueLog,
): readonly string[] | null {
	const place = (index: number) => ({ file, row, column: header[index] || String(index + 1) });
	const cleaned: string[] = [];
	for (const [index, cell] of cells.entries()) {
		if (cell.length > CELL_LENGTH_LIMIT) {
			log.add("cell-too-long", "error", place(index), { length: cell.length, limit: CELL_LENGTH_LIMIT });
			log.countRow(file);
			log.countRejected(file);
			return null;
		}
		const plain = cell.replace(UNWANTED, "");
		if (plain.length < cell.length) {
			log.add("cell-control-characters", "warning", place(index), { count: cell.length - plain.length });
		}
		cleaned.push(plain.trim());
	}
	return cleaned;
}
