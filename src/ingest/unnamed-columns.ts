// Columns that hold data below no name: nobody can tell what they mean, and they are not passed over in silence.
import type { IssueLog } from "./issue-log.ts";
import { isRunningNumber } from "./merged-cells.ts";
import type { RawRow } from "./raw.ts";

export class UnnamedColumns {
	/** Those of which nothing was said yet. */
	private left: number[];

	constructor(
		private readonly file: string,
		heading: readonly string[],
		private readonly log: IssueLog,
	) {
		this.left = heading.flatMap((name, index) => (name === "" ? [index] : []));
	}

	look({ row, cells }: RawRow): void {
		if (this.left.length === 0) return;
		const filled = this.left.filter((index) => (cells[index] ?? "") !== "" && !isRunningNumber(cells[index] ?? ""));
		for (const index of filled) {
			const place = { file: this.file, row, column: nameColumn(index) };
			this.log.add("column-unnamed", "warning", place, { found: cells[index] ?? "" });
		}
		if (filled.length > 0) this.left = this.left.filter((index) => !filled.includes(index));
	}
}

/** As a spreadsheet names it: A, B, … Z, AA. */
function nameColumn(index: number): string {
	const before = Math.floor(index / 26);
	return (before > 0 ? nameColumn(before - 1) : "") + String.fromCharCode(65 + (index % 26));
}
