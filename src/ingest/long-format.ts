// The long format: one row says that an institution or a person has a part in a consortium.
// Files to rows to a dataset; what a row means stands in long-reader.ts.
import type { Dataset } from "../model/dataset.ts";
import { CELL_LENGTH_LIMIT } from "./cells.ts";
import { recogniseHeader } from "./columns.ts";
import { splitConsortia } from "./consortia-cells.ts";
import { type Furniture, findFurniture, readPartAlone } from "./furniture.ts";
import { findHeading, type Heading } from "./heading.ts";
import type { IssueLog } from "./issue-log.ts";
import { hasNeededColumns, type LongHeader, readHeader, reportPrefectures } from "./long-header.ts";
import { LongReader } from "./long-reader.ts";
import { reportReading } from "./long-report.ts";
import { CellReader } from "./long-row.ts";
import { MergedCells } from "./merged-cells.ts";
import { NextTable } from "./next-table.ts";
import type { RawRow, Reading, ReadOptions, TextFile } from "./raw.ts";
import {
	findSectorColumns,
	type GatheredColumn,
	gatherSectors,
	meaningOf,
	type SectorColumn,
} from "./sector-columns.ts";
import { delimiters, detectDelimiter, parseDelimited, previewRows, type RowBlock } from "./table-rows.ts";
import { EMPTY_CODE, type TextPool } from "./text-pool.ts";
import { UnnamedColumns } from "./unnamed-columns.ts";

/** Rows of one file, wherever they were parsed from. */
export interface LongFile {
	readonly name: string;
	/** Null where no row names the columns that are needed. */
	readonly heading: Heading | null;
	readonly blocks: Iterable<RowBlock>;
}

/** Cells stand apart by the sign that shows a header, else by the one there is most of. Null, and said, for mere text. */
export function longFileOf(file: TextFile, log: IssueLog): LongFile | null {
	for (const delimiter of delimiters) {
		const heading = findHeading(previewRows(file.text, delimiter));
		if (!heading) continue;
		const form = { delimiter, header: heading.cells };
		return { name: file.name, heading, blocks: parseDelimited(file, form, log) };
	}
	const delimiter = detectDelimiter(file.text);
	const rows = previewRows(file.text, delimiter);
	if (LISTED_IN_TEXT.test(file.text.slice(0, TEXT_LOOKED_THROUGH)) || isMereText(rows)) {
		log.add("text-not-a-table", "error", { file: file.name }, {});
		return null;
	}
	return {
		name: file.name,
		heading: null,
		blocks: parseDelimited(file, { delimiter, header: rows[0]?.cells ?? [] }, log),
	};
}

const LISTED_IN_TEXT = /【(?:産|学|官|金|公|民)[^】]{0,6}】/u;
const TEXT_LOOKED_THROUGH = 1 << 16;

/** One cell a row, and none of them names a column. */
function isMereText(rows: readonly RawRow[]): boolean {
	const isAlone = rows.every(({ cells }) => cells.filter((cell) => cell !== "").length === 1);
	return isAlone && rows.length > 0 && !rows.some(({ cells }) => cells.some((cell) => recogniseHeader(cell) !== null));
}

/** The data rows of one file, once its columns are known. */
class LongTable {
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

	constructor(
		private readonly file: string,
		private readonly heading: Heading,
		private readonly header: LongHeader,
		private readonly reader: LongReader,
		private readonly pool: TextPool,
	) {
		this.sectors = findSectorColumns(heading.cells);
		this.gathered = meaningOf(heading.cells, this.sectors);
		this.printed = heading.cells.slice(0, heading.cells.length - heading.said.length);
		this.said = pool.take(heading.said.map(({ value }) => value));
		for (const { column, value, row } of heading.said)
			reader.log.add("read-from-title", "warning", { file, row }, { found: value, column });
		this.names = this.sectors.length > 0 ? [...heading.cells, ""] : heading.cells;
		this.unnamed = new UnnamedColumns(file, heading.cells, reader.log);
		this.cells = new CellReader(file, header, reader.log);
		this.merged = new MergedCells(file, heading.cells, header, reader.log);
	}

	/** Whether a heading is this one, met again or for the first time. */
	isWithin({ first, cells }: Heading): boolean {
		const isSame =
			cells.length === this.heading.cells.length && cells.every((cell, at) => cell === this.heading.cells[at]);
		return first <= this.heading.last || (isSame && this.heading.said.length === 0);
	}

	readRow(row: RawRow): void {
		const { log } = this.reader;
		if (row.row >= this.heading.first && row.row <= this.heading.last) return;
		if (this.heading.said.some((title) => title.row === row.row)) return;
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
		const isKept = filled && this.spellOut(filled).every((each) => this.readOne(each));
		if (!isKept) log.countRejected(this.file);
	}

	private readOne(row: RawRow): boolean {
		return this.reader.readRow(this.file, this.names, this.cells, row, this.part);
	}

	/** One row for every consortium that it names. */
	private spellOut(row: RawRow): readonly RawRow[] {
		const place = this.header.get("consortium");
		const names = place ? splitConsortia(row.cells[place.index] ?? "") : [];
		if (!place || names.length < 2) return [row];
		const at = { file: this.file, row: row.row, column: place.printed };
		this.reader.log.add("cell-split-consortia", "info", at, { count: names.length });
		return names.map((name) => {
			const { cells, codes } = this.pool.take([name]);
			return {
				row: row.row,
				cells: row.cells.with(place.index, cells[0] ?? ""),
				codes: row.codes.with(place.index, codes[0] ?? 0),
			};
		});
	}

	/** Those below have the part that the row names, whatever the title says of all. */
	private beginSection({ cells }: RawRow): void {
		this.part = readPartAlone(cells.find((cell) => cell !== "") ?? "");
		const { part, heading, pool } = this;
		if (part !== null)
			this.said = pool.take(heading.said.map(({ column, value }) => (column === "role" ? part : value)));
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

function takeForHeading({ cells, row }: RawRow): Heading {
	return { cells, first: row, last: row, said: [] };
}

/** As much of a text as a report can show. */
function shorten(text: string): string {
	const characters = [...text.replace(/\s+/gu, " ")];
	return characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join("")}…` : characters.join("");
}

const LONGEST_SHOWN = 30;

function* readLongFile(reader: LongReader, { name, heading, blocks }: LongFile): Reading<void> {
	const { log } = reader;
	let table: LongTable | null = null;
	const next = new NextTable();
	for (const { rows, pool, done, total } of blocks) {
		for (const [at, row] of rows.entries()) {
			const found: Heading | null = table ? next.findAt(rows, at) : (heading ?? takeForHeading(row));
			if (found && !table?.isWithin(found)) {
				const header = readHeader(name, found.cells, found.last, log);
				if (!hasNeededColumns(name, header, found.last, log)) return;
				reportPrefectures(name, header, log);
				table = new LongTable(name, found, header, reader, pool);
			}
			table?.readRow(row);
		}
		yield { done, total };
	}
	if (!table) log.add("file-empty", "error", { file: name }, {});
	else if (log.countsOf(name).rows === 0) log.add("file-header-only", "error", { file: name }, {});
}

/** Several files are read as one: equal names are one body across them. Null when no row could be kept. */
export function* readLong(files: readonly LongFile[], options: ReadOptions, log: IssueLog): Reading<Dataset | null> {
	const reader = new LongReader(log, options);
	for (const file of files) yield* readLongFile(reader, file);
	const written = yield* reader.finish();
	if (!written) return null;
	reportReading(
		reader,
		written,
		files.map(({ name }) => name),
		log,
	);
	return written.dataset;
}
