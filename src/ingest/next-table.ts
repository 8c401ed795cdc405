// A file may hold several tables below one another, each with a header of its own and perhaps a title above it.
import { CodeMemo } from "./code-memo.ts";
import { recogniseHeader } from "./columns.ts";
import { findHeading, type Heading, isPureHeading } from "./heading.ts";
import type { RawRow } from "./raw.ts";

export class NextTable {
	private readonly words = new CodeMemo<boolean>();
	private last: RawRow | null = null;

	/** The heading that begins at this row, which stands apart from the one before; null for an ordinary row. */
	findAt(rows: readonly RawRow[], at: number): Heading | null {
		const row = rows[at] as RawRow;
		const { last } = this;
		this.last = row;
		const isApart = last === null || row.row > last.row + 1 || countFilled(last) === 1;
		if (!isApart) return null;
		const below = rows[at + 1];
		if (countFilled(row) > 1) return this.mayBeHeader(row) && isPureHeading(row.cells) ? findHeading([row]) : null;
		const found = below?.row === row.row + 1 && this.mayBeHeader(below) ? findHeading([row, below]) : null;
		return found && (isPureHeading(found.cells) || found.said.length > 0) ? found : null;
	}

	private mayBeHeader({ cells, codes }: RawRow): boolean {
		return cells.every(
			(cell, index) => cell === "" || this.words.getOrMake(codes[index] ?? 0, () => recogniseHeader(cell) !== null),
		);
	}
}

function countFilled({ cells }: RawRow): number {
	let filled = 0;
	for (const cell of cells) if (cell !== "" && ++filled > 1) break;
	return filled;
}
