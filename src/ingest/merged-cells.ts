// Merged cells leave blanks below them in a CSV. The consortium of the row above is read again where that is
// unmistakable: the row stands right below one that has it, everything left of the body or person is blank,
// and there is a body or person. What was merged beside it comes along.
import type { IssueLog } from "./issue-log.ts";
import type { LongHeader } from "./long-header.ts";
import type { RawRow } from "./raw.ts";

export class MergedCells {
	private readonly consortium: { readonly index: number; readonly printed: string } | null;
	/** Columns of bodies and persons, and the first of them. */
	private readonly actors: readonly number[];
	private readonly first: number;
	/** The row before, filled down itself; null where it names no consortium. */
	private above: RawRow | null = null;

	constructor(
		private readonly file: string,
		header: LongHeader,
		private readonly log: IssueLog,
	) {
		this.consortium = header.get("consortium") ?? null;
		this.actors = [header.get("institution"), header.get("person")].flatMap((column) => column?.index ?? []);
		this.first = Math.min(...this.actors);
	}

	/** The row, with what stands above it where it was merged. */
	fillDown(row: RawRow): RawRow {
		if (this.consortium === null) return row;
		const { index, printed } = this.consortium;
		const filled = (row.cells[index] ?? "") === "" ? this.fill(row) : row;
		this.above = filled;
		if (filled !== null && filled !== row) {
			const place = { file: this.file, row: row.row, column: printed };
			this.log.add("cell-filled-down", "warning", place, { value: filled.cells[index] ?? "" });
		}
		return filled ?? row;
	}

	private fill({ row, cells, codes }: RawRow): RawRow | null {
		const { above, first, actors, consortium } = this;
		if (above === null || above.row !== row - 1 || (consortium?.index ?? first) >= first) return null;
		if (cells.slice(0, first).some((cell) => cell !== "")) return null;
		if (actors.every((index) => (cells[index] ?? "") === "")) return null;
		return {
			row,
			cells: [...above.cells.slice(0, first), ...cells.slice(first)],
			codes: [...above.codes.slice(0, first), ...codes.slice(first)],
		};
	}
}
