// The long format: one row says that an institution or a person has a part in a consortium.
// Files to rows to a dataset; what a row means stands in long-reader.ts.
import type { Dataset } from "../model/dataset.ts";
import type { IssueLog } from "./issue-log.ts";
import { hasNeededColumns, readHeader, reportPrefectures } from "./long-header.ts";
import { LongReader } from "./long-reader.ts";
import { reportReading } from "./long-report.ts";
import { CellReader } from "./long-row.ts";
import { MergedCells } from "./merged-cells.ts";
import type { Reading, ReadOptions, TextFile } from "./raw.ts";
import { detectDelimiter, parseDelimited, parseHeader, type RowBlock } from "./table-rows.ts";

/** Rows of one file, wherever they were parsed from. */
export interface LongFile {
	readonly name: string;
	readonly blocks: Iterable<RowBlock>;
}

export function longFileOf(file: TextFile, log: IssueLog): LongFile {
	const delimiter = detectDelimiter(file.text);
	return {
		name: file.name,
		blocks: parseDelimited(file, { delimiter, header: parseHeader(file.text, delimiter) }, log),
	};
}

function* readLongFile(reader: LongReader, file: LongFile): Reading<void> {
	const { log } = reader;
	let header: {
		readonly cells: readonly string[];
		readonly reader: CellReader;
		readonly merged: MergedCells;
	} | null = null;
	for (const { rows, done, total } of file.blocks) {
		for (const row of rows) {
			if (!header) {
				const columns = readHeader(file.name, row.cells, row.row, log);
				if (!hasNeededColumns(file.name, columns, row.row, log)) return;
				reportPrefectures(file.name, columns, log);
				header = {
					cells: row.cells,
					reader: new CellReader(file.name, columns, log),
					merged: new MergedCells(file.name, columns, log),
				};
				continue;
			}
			log.countRow(file.name);
			const filled = header.merged.fillDown(row);
			if (!reader.readRow(file.name, header.cells, header.reader, filled)) log.countRejected(file.name);
		}
		yield { done, total };
	}
	if (!header) log.add("file-empty", "error", { file: file.name }, {});
	else if (log.countsOf(file.name).rows === 0) log.add("file-header-only", "error", { file: file.name }, {});
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
