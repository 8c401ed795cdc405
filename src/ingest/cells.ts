// What is done to every cell before anything reads it: length, control characters, white space at the ends.
import type { IssueLog } from "./issue-log.ts";

/** Characters of one cell; the longest honest ones are lists of some hundred members. */
export const CELL_LENGTH_LIMIT = 10_000;

/**
 * Control characters other than tab and line break, characters that turn the direction of writing or are
 * invisible, and halves of surrogate pairs, which no link could carry.
 */
const UNWANTED = /(?![\t\n\r])[\p{Cc}\p{Cs}\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;

/** The cells as they are read, or null when the row is rejected (and counted) for a cell that is too long. */
export function cleanCells(
	cells: readonly string[],
	file: string,
	row: number,
	log: IssueLog,
): readonly string[] | null {
	const cleaned: string[] = [];
	for (const [index, cell] of cells.entries()) {
		if (cell.length > CELL_LENGTH_LIMIT) {
			const place = { file, row, column: String(index + 1) };
			log.add("cell-too-long", "error", place, { length: cell.length, limit: CELL_LENGTH_LIMIT });
			log.countRow(file);
			log.countRejected(file);
			return null;
		}
		const plain = cell.replace(UNWANTED, "");
		if (plain.length < cell.length) {
			const place = { file, row, column: String(index + 1) };
			log.add("cell-control-characters", "warning", place, { count: cell.length - plain.length });
		}
		cleaned.push(plain.trim());
	}
	return cleaned;
}
