// Merged cells leave blanks below them in a CSV. The consortium of the row above is read again where that is
// unmistakable: the row stands right below one that has it, everything read left of the body or person is blank but
// for a new sector or the like, and there is a body or person. What was merged beside it comes along. 〃 and 同上 say as much in so many words.
import { type LongColumn, recogniseHeader } from "./columns.ts";
import type { IssueLog } from "./issue-log.ts";
import type { LongHeader } from "./long-header.ts";
import type { RawRow } from "./raw.ts";
import { EMPTY_CODE } from "./text-pool.ts";

const DITTO = /^(?:[〃″々仝↑"”“]|""|''|’’|同上|同じ|上(?:に|と)同じ|同左上|ditto)$/i;
const AS_LEFT = /^(?:同左|左に?同じ|←)$/;
/** Headers of a running number, and what stands below them or below no header. */
const NUMBERING = /^(?:(?:整理|通し|登録|管理)?番号|項番|通番|連番|no\.?|№|#|id)$/i;
const RUNNING_NUMBER = /^[(（]?[\d０-９]+[)）.．]?$|^[①-⑳]$/u;

export class MergedCells {
	private readonly consortium: { readonly index: number; readonly printed: string } | null;
	/** Columns of bodies and persons, and the first of them. */
	private readonly actors: readonly number[];
	private readonly first: number;
	private readonly sector: number;
	/** Columns that may begin a new group below the same consortium, as sectors do. */
	private readonly ofActor: ReadonlySet<number>;
	/** The row before, filled down itself; null where it names no consortium. */
	private above: RawRow | null = null;

	constructor(
		private readonly file: string,
		private readonly heading: readonly string[],
		header: LongHeader,
		private readonly log: IssueLog,
	) {
		this.consortium = header.get("consortium") ?? null;
		const actors = [header.get("institution"), header.get("person")];
		this.actors = actors.flatMap((column) => column?.index ?? []);
		this.first = Math.min(...actors.flatMap((column) => column?.first ?? column?.index ?? []));
		this.sector = header.get("sector")?.index ?? Number.POSITIVE_INFINITY;
		this.ofActor = new Set(
			["sector", "seat", "role", "post"].flatMap((name) => header.get(name as LongColumn)?.index ?? []),
		);
	}

	/** The last row as it was spelt out, whatever stands between: signs of repetition speak of it. */
	private spelt: RawRow | null = null;

	/** The row, with what stands above it where it was merged or is meant. */
	fillDown(row: RawRow): RawRow {
		const spelt = this.spellOut(row);
		if (this.consortium === null) {
			this.spelt = spelt;
			return spelt;
		}
		const { index, printed } = this.consortium;
		if (index >= this.first) return this.fillSector(spelt);
		const filled = (spelt.cells[index] ?? "") === "" ? this.fill(spelt) : spelt;
		this.above = filled;
		this.spelt = filled ?? spelt;
		if (filled !== null && filled !== spelt) this.report(row.row, printed, filled.cells[index] ?? "");
		return filled ?? spelt;
	}

	/** Where a title names the consortium, what is merged left of the bodies is their sector. */
	private fillSector(row: RawRow): RawRow {
		const { above, first, sector, actors } = this;
		const isMerged =
			sector < first &&
			above?.row === row.row - 1 &&
			(above.cells[sector] ?? "") !== "" &&
			row.cells.every((cell, index) => index >= first || cell === "" || this.isNumbering(cell, index)) &&
			actors.some((index) => (row.cells[index] ?? "") !== "");
		const filled = isMerged
			? {
					row: row.row,
					cells: row.cells.with(sector, above.cells[sector] ?? ""),
					codes: row.codes.with(sector, above.codes[sector] ?? EMPTY_CODE),
				}
			: row;
		if (isMerged) this.report(row.row, this.heading[sector] ?? "", filled.cells[sector] ?? "");
		this.above = filled;
		this.spelt = filled;
		return filled;
	}

	private report(row: number, column: string, value: string): void {
		this.log.add("cell-filled-down", "warning", { file: this.file, row, column }, { value });
	}

	/** Signs of repetition replaced by what they repeat. */
	private spellOut(row: RawRow): RawRow {
		const { spelt } = this;
		if (!row.cells.some((cell) => isDitto(cell) || isAsLeft(cell))) return row;
		const cells = [...row.cells];
		const codes = [...row.codes];
		for (const [index, cell] of row.cells.entries()) {
			const isLeft = isAsLeft(cell);
			if (!isLeft && !isDitto(cell)) continue;
			cells[index] = (isLeft ? cells[index - 1] : spelt?.cells[index]) ?? "";
			codes[index] = (isLeft ? codes[index - 1] : spelt?.codes[index]) ?? EMPTY_CODE;
			this.report(row.row, this.heading[index] || String(index + 1), cells[index] ?? "");
		}
		return { row: row.row, cells, codes };
	}

	private fill({ row, cells, codes }: RawRow): RawRow | null {
		const { above, first, actors, consortium } = this;
		if (above === null || above.row !== row - 1 || (consortium?.index ?? first) >= first) return null;
		const said = cells.findIndex((cell, index) => index < first && cell !== "" && !this.isNumbering(cell, index));
		if (said >= 0 && (said < (consortium?.index ?? 0) || !this.ofActor.has(said))) return null;
		if (actors.every((index) => (cells[index] ?? "") === "")) return null;
		const from = said < 0 ? first : said;
		return {
			row,
			cells: [...above.cells.slice(0, from), ...cells.slice(from)],
			codes: [...above.codes.slice(0, from), ...codes.slice(from)],
		};
	}

	/** A running number in a column that is not read says nothing against a merged cell beside it. */
	private isNumbering(cell: string, index: number): boolean {
		const name = this.heading[index] ?? "";
		if (isNumberingHeader(name)) return true;
		return recogniseHeader(name) === null && isRunningNumber(cell);
	}
}

/** Most cells are longer than any sign of repetition. */
const LONGEST_SIGN = 8;
const AROUND_SIGN = /[\s()（）―—–ー-]/gu;

function bareSign(cell: string): string {
	return cell.length > LONGEST_SIGN ? "" : cell.replace(AROUND_SIGN, "");
}

function isDitto(cell: string): boolean {
	return DITTO.test(bareSign(cell));
}

function isAsLeft(cell: string): boolean {
	return AS_LEFT.test(bareSign(cell));
}

/** A column of these counts rows, and nobody misses it. */
export function isNumberingHeader(name: string): boolean {
	return NUMBERING.test(name.normalize("NFKC"));
}

export function isRunningNumber(cell: string): boolean {
	return RUNNING_NUMBER.test(cell);
}
