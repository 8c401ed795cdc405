// Tables of signs: bodies down and consortia across, consortia down and bodies across, or a column a year. Each sign
// that says yes is a row of its own.
import { isSurelyBody } from "./body-post.ts";
import { recogniseHeader } from "./columns.ts";
import { isFrameName } from "./consortia-cells.ts";
import { readDate } from "./dates.ts";
import type { IssueLog } from "./issue-log.ts";
import { isAnswer, noLegend, readSign } from "./legend.ts";
import type { TableContext } from "./long-table.ts";
import type { RawRow } from "./raw.ts";
import { classifyName, readSector } from "./sector-words.ts";
import { EMPTY_CODE, type TextPool } from "./text-pool.ts";

type Across = "consortium" | "institution" | "fiscal_year";

export interface MarkColumns {
	/** What the columns name. */
	readonly across: Across;
	readonly columns: readonly { readonly index: number; readonly name: string }[];
	readonly hasCircles: boolean;
}

/** Fewer might be one question about everybody. */
const ENOUGH = 2;
const YEAR_ALONE = /^(?:(?:令和|平成|[rhRH])\s*(?:元|\d{1,2})|(?:19|20)\d{2})\s*(?:年度|年|fy)?$|^fy\s*(?:20)?\d{2}$/iu;

export function isYearName(name: string): boolean {
	const plain = name.normalize("NFKC");
	return YEAR_ALONE.test(plain) && readDate(plain, true) !== null;
}

/** What a name of a column names, if its cells are signs; `isGrouped`: a heading above it says that it is a consortium. */
function acrossOf(name: string, isGrouped: boolean): Across | null {
	if (name === "" || recogniseHeader(name) !== null || readSector(name) !== null) return null;
	if (isYearName(name)) return "fiscal_year";
	if (isGrouped || isFrameName(name)) return "consortium";
	return isSurelyBody(name) ? "institution" : null;
}

/** Years and consortia may hold a word beside signs, which is then said not to be read. */
function isOfSigns(across: Across, cells: readonly string[]): boolean {
	const isKnown = (cell: string) => isAnswer(cell) || readSign(cell, noLegend, false).isYes !== null;
	return across === "institution" ? cells.every(isKnown) : cells.length === 0 || cells.some(isKnown);
}

/** The columns of signs of a table; null where there are none, or nobody can tell what they stand for. */
export function findMarkColumns(
	heading: readonly string[],
	rows: readonly RawRow[],
	grouped: ReadonlySet<number> = new Set(),
): MarkColumns | null {
	const known = new Set(heading.map((name) => recogniseHeader(name)?.column));
	const hasActor = known.has("institution") || known.has("person");
	const isDated = known.has("fiscal_year") || known.has("date");
	const isWanted = (across: Across | null) =>
		across === "fiscal_year"
			? hasActor && !isDated
			: across === "consortium"
				? hasActor && !known.has("consortium")
				: across !== null && !hasActor && known.has("consortium");
	const columns = heading.flatMap((name, index) => {
		const across = acrossOf(name, grouped.has(index));
		const cells = rows.map((row) => row.cells[index] ?? "").filter((cell) => cell !== "");
		return isWanted(across) && across !== null && isOfSigns(across, cells) ? [{ index, name, across, cells }] : [];
	});
	// Prefectures across may be members, or where a consortium is at work.
	const arePlaces = columns.every(({ name }) => classifyName(name).kind === "prefecture");
	const all = columns.flatMap(({ cells }) => cells);
	const kinds = new Set(columns.map(({ across }) => across));
	const [across] = kinds;
	if (
		across === undefined ||
		(across === "institution" && arePlaces) ||
		kinds.size > 1 ||
		columns.length < ENOUGH ||
		!all.some(isAnswer)
	)
		return null;
	return {
		across,
		columns: columns.map(({ index, name }) => ({ index, name })),
		hasCircles: all.some((cell) => /[○◯〇●◎]/u.test(cell)),
	};
}

/** Where the cells of a row stand that its signs are written into; the part may have a column of its own. */
interface Added {
	readonly across: number;
	readonly role: number;
}

/** A row for every sign that says yes. */
export function spellOutMarks(
	row: RawRow,
	{ columns, hasCircles }: MarkColumns,
	added: Added,
	{ file, legend, pool }: TableContext,
	log: IssueLog,
): readonly RawRow[] {
	return columns.flatMap(({ index, name }) => {
		const cell = row.cells[index] ?? "";
		const { word, isYes, isDoubtful } = readSign(cell, legend, hasCircles);
		if (isYes === null || isDoubtful)
			log.add(
				"sign-unknown",
				"warning",
				{ file, row: row.row, column: name },
				{ found: cell, isTaken: isYes === true },
			);
		if (isYes === null) log.noteUnread();
		if (isYes !== true) return [];
		const named = replaceCell(row, added.across, name, pool);
		return [word === "" ? named : replaceCell(named, added.role, word, pool)];
	});
}

export function replaceCell(row: RawRow, index: number, text: string, pool: TextPool): RawRow {
	const { cells, codes } = pool.take([text]);
	return {
		row: row.row,
		cells: row.cells.with(index, cells[0] ?? ""),
		codes: row.codes.with(index, codes[0] ?? EMPTY_CODE),
	};
}
