// The data rows of one table of a long-format file, once its columns are known: what is written for the eye (titles,
// sections, merged cells, signs, several names in one cell) is spelt out before a row is read.
import { CELL_LENGTH_LIMIT } from "./cells.ts";
import { splitConsortia } from "./consortia-cells.ts";
import { type Furniture, findFurniture, readPartAlone } from "./furniture.ts";
import type { Heading } from "./heading.ts";
import type { Legend } from "./legend.ts";
import { readLegendSigns } from "./legend-signs.ts";
import type { LongHeader } from "./long-header.ts";
import type { LongReader } from "./long-reader.ts";
import { CellReader } from "./long-row.ts";
import { replaceCell, spellOutMarks } from "./mark-columns.ts";
import { isNumberingHeader, isRunningNumber, MergedCells } from "./merged-cells.ts";
import { spellOutParts } from "./part-columns.ts";
import type { RawRow } from "./raw.ts";
import {
	findSectorColumns,
	findStraySectors,
	type GatheredColumn,
	gatherSectors,
	meaningOf,
	type SectorColumn,
} from "./sector-columns.ts";
import { EMPTY_CODE, type TextPool } from "./text-pool.ts";
import { UnnamedColumns } from "./unnamed-columns.ts";

/** What a file says beside its rows. */
export interface TableContext {
	readonly file: string;
	readonly legend: Legend;
	readonly pool: TextPool;
	/** Rows are numbered by columns of the file. */
	readonly isAcross: boolean;
}

export class LongTable {
	private readonly cells: CellReader;
	private readonly merged: MergedCells;
	private readonly sectors: readonly SectorColumn[];
	private readonly gathered: GatheredColumn;
	private readonly names: readonly string[];
	private readonly unnamed: UnnamedColumns;
	/** What the last heading of a section says those below it are. */
	private part: string | null = null;
	/** The names of columns that stand in the file, and cells for what its titles say. */
	private readonly printed: readonly string[];
	private said: Pick<RawRow, "cells" | "codes">;

	private readonly file: string;
	private readonly pool: TextPool;

	constructor(
		private readonly context: TableContext,
		private readonly heading: Heading,
		private readonly header: LongHeader,
		private readonly reader: LongReader,
	) {
		const { file, pool } = context;
		this.file = file;
		this.pool = pool;
		this.sectors = findSectorColumns(heading.cells);
		this.gathered = meaningOf(heading.cells, this.sectors);
		this.printed = heading.cells.slice(0, heading.cells.length - heading.said.length - heading.added.length);
		this.said = pool.take([...heading.said.map(({ value }) => value), ...heading.added.map(() => "")]);
		for (const { column, value, row } of heading.said)
			reader.log.add("read-from-title", "warning", { file, row }, { found: value, column });
		this.names = this.sectors.length > 0 ? [...heading.cells, ""] : heading.cells;
		this.unnamed = new UnnamedColumns(file, heading.cells, reader.log);
		this.cells = new CellReader(file, header, reader.log, context.isAcross);
		this.merged = new MergedCells(file, heading.cells, header, reader.log);
	}

	/** Whether a heading is this one, met again or for the first time. */
	isWithin({ first, cells, said }: Heading): boolean {
		const { printed, heading } = this;
		const isSame = cells.length === printed.length && cells.every((cell, at) => cell === printed[at]);
		return first <= heading.last || (isSame && said.length + heading.said.length === 0);
	}

	readRow(row: RawRow): void {
		const { log } = this.reader;
		if (row.row >= this.heading.first && row.row <= this.heading.last) return;
		if (this.heading.said.some((title) => title.row === row.row)) return;
		if (this.isBlank(row)) return;
		const isAbove = row.row < this.heading.first;
		const furniture = isAbove ? "title" : findFurniture(row.cells, this.printed, this.header);
		if (furniture !== null) {
			if (furniture === "section") this.beginSection(row);
			this.passOver(row, furniture);
			return;
		}
		log.countRow(this.file);
		this.unnamed.look(row);
		const gathered = this.gather(this.addSaid(row));
		const filled = gathered && this.merged.fillDown(gathered);
		const isKept = filled && this.spellOutColumns(filled).every((each) => this.readNames(each));
		if (!isKept) log.countRejected(this.file);
	}

	/** Nothing but the number of the row, where numbers count rows. */
	private isBlank({ cells }: RawRow): boolean {
		const { printed } = this;
		const isNumbering = (index: number) => (printed[index] ?? "") === "" || isNumberingHeader(printed[index] ?? "");
		return cells.every((cell, index) => cell === "" || (isNumbering(index) && isRunningNumber(cell)));
	}

	private readNames(row: RawRow): boolean {
		const { file, names, cells, part } = this;
		return this.spellOut(row).every((each) => this.reader.readRow(file, names, cells, each, part));
	}

	/** One row for every part or sign below a column of its own, else the row with what its signs stand for. */
	private spellOutColumns(row: RawRow): readonly RawRow[] {
		const { context, heading, header } = this;
		const { log } = this.reader;
		const { marks, parts } = heading;
		if (parts.length > 0) return spellOutParts(row, parts, header, context);
		if (marks === null) return [readLegendSigns(row, header, context, log)];
		const role = header.get("role")?.index ?? -1;
		const rows = spellOutMarks(row, marks, { across: header.get(marks.across)?.index ?? -1, role }, context, log);
		if (rows.length === 0) log.add("row-without-sign", "info", { file: this.file, row: row.row }, {});
		return rows;
	}

	/** One row for every consortium that it names. */
	private spellOut(row: RawRow): readonly RawRow[] {
		const place = this.header.get("consortium");
		const names = place ? splitConsortia(row.cells[place.index] ?? "") : [];
		if (!place || names.length < 2) return [row];
		const at = { file: this.file, row: row.row, column: place.printed };
		this.reader.log.add("cell-split-consortia", "info", at, { count: names.length });
		return names.map((name) => replaceCell(row, place.index, name, this.pool));
	}

	/** Those below have the part that the row names, whatever the title says of all. */
	private beginSection({ cells }: RawRow): void {
		this.part = readPartAlone(cells.find((cell) => cell !== "") ?? "");
		const { part, heading, pool } = this;
		if (part !== null)
			this.said = pool.take([
				...heading.said.map(({ column, value }) => (column === "role" ? part : value)),
				...heading.added.map(() => ""),
			]);
	}

	private addSaid(whole: RawRow): RawRow {
		const { said, printed } = this;
		if (said.cells.length === 0) return whole;
		const { row, cells, codes } = whole;
		const own = printed.map((_, index) => index);
		return {
			row,
			cells: [...own.map((index) => cells[index] ?? ""), ...said.cells, ...cells.slice(printed.length)],
			codes: [...own.map((index) => codes[index] ?? EMPTY_CODE), ...said.codes, ...codes.slice(printed.length)],
		};
	}

	private gather(row: RawRow): RawRow | null {
		const { sectors, heading, gathered, pool } = this;
		if (sectors.length === 0) return row;
		for (const { index, printed } of gathered === "sector" ? findStraySectors(row, sectors) : []) {
			const details = { found: row.cells[index] ?? "", isTaken: false };
			this.reader.log.add("sign-unknown", "warning", { file: this.file, row: row.row, column: printed }, details);
		}
		const whole = gatherSectors(row, sectors, heading.cells.length, gathered, pool);
		if (whole) return whole;
		const column = this.header.get(gathered)?.printed ?? "";
		const length = row.cells.join("").length;
		this.reader.log.add(
			"cell-too-long",
			"error",
			{ file: this.file, row: row.row, column },
			{ length, limit: CELL_LENGTH_LIMIT },
		);
		return null;
	}

	private passOver({ row, cells }: RawRow, kind: Furniture): void {
		const found = cells.find((cell) => cell !== "") ?? "";
		this.reader.log.add("row-passed-over", "info", { file: this.file, row }, { kind, found: shorten(found) });
	}
}

/** As much of a text as a report can show. */
function shorten(text: string): string {
	const characters = [...text.replace(/\s+/gu, " ")];
	return characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join("")}…` : characters.join("");
}

const LONGEST_SHOWN = 30;
