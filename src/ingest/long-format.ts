// The long format: one row says that an institution or a person has a part in a consortium.
// Files to rows to a dataset; what a row means stands in long-reader.ts.
import type { Dataset } from "../model/dataset.ts";
import { recogniseHeader } from "./columns.ts";
import { addMarks, findHeading, type Heading, plainHeading } from "./heading.ts";
import type { IssueLog } from "./issue-log.ts";
import { findLegend, type Legend } from "./legend.ts";
import { hasNeededColumns, readHeader, reportPrefectures } from "./long-header.ts";
import { LongReader } from "./long-reader.ts";
import { reportReading } from "./long-report.ts";
import { LongTable } from "./long-table.ts";
import { NextTable } from "./next-table.ts";
import type { RawRow, Reading, ReadOptions, TextFile } from "./raw.ts";
import { delimiters, detectDelimiter, parseDelimited, previewRows, type RowBlock } from "./table-rows.ts";
import { turnRound } from "./transposed.ts";

/** Rows of one file, wherever they were parsed from. */
export interface LongFile {
	readonly name: string;
	/** Null where no row names the columns that are needed. */
	readonly heading: Heading | null;
	/** What its signs stand for. */
	readonly legend: Legend;
	readonly blocks: Iterable<RowBlock>;
	/** Its records stand side by side, and are counted by columns. */
	readonly isAcross: boolean;
}

/** Cells stand apart by the sign that shows a header, else by the one there is most of. Null, and said, for mere text. */
export function longFileOf(file: TextFile, log: IssueLog): LongFile | null {
	const legend = findLegend(file.text);
	for (const delimiter of delimiters) {
		const shown = previewRows(file.text, delimiter);
		const found = findHeading(shown);
		if (!found) continue;
		const heading = addMarks(found, shown, legend.size > 0);
		const signs = [...legend].map(([sign, { word }]) => `${sign} ${word}`);
		if (signs.length > 0) log.add("read-legend", "warning", { file: file.name }, { signs });
		const form = { delimiter, header: heading.cells };
		return { name: file.name, heading, legend, blocks: parseDelimited(file, form, log), isAcross: false };
	}
	for (const delimiter of delimiters) {
		const turned = turnRound(file, previewRows(file.text, delimiter), delimiter, log);
		if (!turned) continue;
		const { blocks, isAcross, header } = turned;
		log.add("read-turned", "warning", { file: file.name }, { isAcross });
		return {
			name: file.name,
			heading: addMarks(plainHeading(header, 0), [], legend.size > 0),
			legend,
			blocks,
			isAcross,
		};
	}
	const delimiter = detectDelimiter(file.text);
	const rows = previewRows(file.text, delimiter);
	if (LISTED_IN_TEXT.test(file.text.slice(0, TEXT_LOOKED_THROUGH)) || isMereText(rows)) {
		log.add("text-not-a-table", "error", { file: file.name }, {});
		return null;
	}
	// What is missing is said of the row that looks most like a header.
	const guessed = rows.find(({ cells }) => cells.filter((cell) => recogniseHeader(cell) !== null).length > 1);
	return {
		name: file.name,
		heading: guessed ? plainHeading(guessed.cells, guessed.row) : null,
		legend,
		blocks: parseDelimited(file, { delimiter, header: (guessed ?? rows[0])?.cells ?? [] }, log),
		isAcross: false,
	};
}

const LISTED_IN_TEXT = /【(?:産|学|官|金|公|民)[^】]{0,6}】/u;
const TEXT_LOOKED_THROUGH = 1 << 16;

/** One cell a row, and none of them names a column. */
function isMereText(rows: readonly RawRow[]): boolean {
	const isAlone = rows.every(({ cells }) => cells.filter((cell) => cell !== "").length === 1);
	return isAlone && rows.length > 0 && !rows.some(({ cells }) => cells.some((cell) => recogniseHeader(cell) !== null));
}

function takeForHeading({ cells, row }: RawRow): Heading {
	return plainHeading(cells, row);
}

function* readLongFile(reader: LongReader, { name, heading, legend, blocks, isAcross }: LongFile): Reading<void> {
	const { log } = reader;
	let table: LongTable | null = null;
	const next = new NextTable();
	for (const { rows, pool, done, total } of blocks) {
		for (const [at, row] of rows.entries()) {
			const found: Heading | null = table ? next.findAt(rows, at) : (heading ?? takeForHeading(row));
			if (found && !table?.isWithin(found)) {
				const header = readHeader(name, found, log);
				if (!hasNeededColumns(name, header, found.last, log)) return;
				reportPrefectures(name, header, log);
				table = new LongTable({ file: name, legend, pool, isAcross }, found, header, reader);
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
