// Which column of a long-format file means what, with everything noticed on the way.

import { type LongColumn, recogniseHeader } from "./columns.ts";
import type { Heading } from "./heading.ts";
import type { IssueLog } from "./issue-log.ts";
import { isNumberingHeader } from "./merged-cells.ts";
import { findSectorColumns, meaningOf, type SectorColumn } from "./sector-columns.ts";

/** Position and printed header of each recognised column; `first` of those whose cells are gathered in it. */
export type LongHeader = ReadonlyMap<
	LongColumn,
	{ readonly index: number; readonly printed: string; readonly first?: number }
>;

interface Found {
	readonly index: number;
	readonly printed: string;
	readonly rank: number;
	readonly first?: number;
}

/** The column behind all others in which those of sectors are gathered. */
function gatherColumn(header: readonly string[], columns: readonly SectorColumn[]) {
	const [leftmost] = columns;
	if (!leftmost) return null;
	const printed = columns.map((column) => column.printed).join(" | ");
	return { column: meaningOf(header, columns), index: header.length, printed, rank: 0, first: leftmost.index };
}

/** The header read; of two columns with one meaning the one named more surely wins, then the first. */
export function readHeader(file: string, { cells: header, last, marks, parts }: Heading, log: IssueLog): LongHeader {
	const found = new Map<LongColumn, Found>();
	const ofSectors = findSectorColumns(header);
	const gathered = gatherColumn(header, ofSectors);
	if (gathered) found.set(gathered.column, gathered);
	const row = Math.max(last, 1);
	const marked = new Map(marks?.columns.map(({ index, name }) => [index, name]));
	if (marks) {
		const details = { across: marks.across, columns: [...marked.values()] };
		log.add("read-signs", "warning", { file, row }, details);
	}
	const isPart = new Set(parts.map(({ index }) => index));
	for (const { word } of parts) log.add("read-part-column", "info", { file, row, column: word }, { found: word });
	for (const [index, printed] of header.entries()) {
		if (marked.has(index) || isPart.has(index) || ofSectors.some((column) => column.index === index)) continue;
		const place = { file, row, column: printed };
		const recognised = recogniseHeader(printed);
		if (!recognised) {
			const severity = isNumberingHeader(printed) ? "info" : "warning";
			if (printed !== "") log.add("column-unknown", severity, place, { found: printed });
			continue;
		}
		const other = found.get(recognised.column);
		if (!other || recognised.rank < other.rank) found.set(recognised.column, { index, printed, rank: recognised.rank });
		const loser = !other ? null : recognised.rank < other.rank ? other.printed : printed;
		if (loser !== null) log.add("column-duplicate", "warning", { file, row, column: loser }, { found: loser });
	}
	for (const [role, { printed }] of found) {
		log.add("column-read-as", "info", { file, row, column: printed }, { found: printed, role });
	}
	return found;
}

/** Without these nobody can be tied to anything. */
export function hasNeededColumns(file: string, header: LongHeader, row: number, log: IssueLog): boolean {
	// A programme alone funds many: that two bodies stand in it does not say that they work together.
	const hasFrame = header.has("consortium") || (header.has("program") && header.has("person"));
	const hasActor = header.has("institution") || header.has("person");
	const program = header.get("program");
	if (!hasFrame && program) {
		const place = { file, row, column: program.printed };
		log.add("program-without-consortium", "error", place, { column: program.printed });
	} else if (!hasFrame) log.add("column-missing", "error", { file, row }, { expected: "consortium" });
	if (!hasActor) log.add("column-missing", "error", { file, row }, { expected: "institution" });
	return hasFrame && hasActor;
}

/** Says whose prefecture each column is taken for: the one reading people get wrong most often. */
export function reportPrefectures(file: string, header: LongHeader, log: IssueLog): void {
	const area = header.get("prefecture");
	const seat = header.get("seat");
	const place = { file };
	if (area)
		log.add(
			"read-prefecture-of",
			"info",
			{ ...place, column: area.printed },
			{ of: "consortium", column: area.printed },
		);
	if (seat)
		log.add(
			"read-prefecture-of",
			"info",
			{ ...place, column: seat.printed },
			{ of: "institution", column: seat.printed },
		);
}
