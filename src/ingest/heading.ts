// Where the header of a long-format table stands: title rows may come before it, and it may take two rows.
import { type LongColumn, longColumns, recogniseHeader } from "./columns.ts";
import { isSum } from "./furniture.ts";
import { findMarkColumns, type MarkColumns } from "./mark-columns.ts";
import { findPartColumns, type PartColumn } from "./part-columns.ts";
import type { RawRow } from "./raw.ts";
import { findSectorColumns } from "./sector-columns.ts";
import { addSaid, findTitledHeading, type Said } from "./title.ts";

export interface Heading {
	/** Names of the columns; of two rows, one name a column. */
	readonly cells: readonly string[];
	/** Rows it takes, as a spreadsheet counts them. */
	readonly first: number;
	readonly last: number;
	/** What titles say of all rows: cells behind those of the table are names of columns for it. */
	readonly said: readonly Said[];
	/** Columns of signs, and the columns behind all others in which they are spelt out. */
	readonly marks: MarkColumns | null;
	/** Columns named by the part of those who stand in them. */
	readonly parts: readonly PartColumn[];
	readonly added: readonly LongColumn[];
}

export function plainHeading(cells: readonly string[], first: number, last = first): Heading {
	return { cells, first, last, said: [], marks: null, parts: [], added: [] };
}

/** Words that only say that a name stands below the group they belong to. */
const NAME_OF_GROUP = /^(?:名称?|名前|name)$/i;

/** The first row, or pair of rows, that names a frame and an actor; null when none does. */
export function findHeading(rows: readonly RawRow[]): Heading | null {
	const marked = findMarkedHeading(rows);
	if (marked) return marked;
	for (const [at, { cells, row }] of rows.entries()) {
		const below = rows[at + 1];
		const joined = below?.row === row + 1 ? joinRows(cells, below.cells) : null;
		if (joined && isSecondRow(cells, below?.cells ?? []) && isHeading(joined))
			return addSaid(plainHeading(joined, row, row + 1), rows.slice(0, at));
		if (isHeading(cells)) return addSaid(plainHeading(cells, row), rows.slice(0, at));
	}
	return findTitledHeading(rows);
}

/** Names of columns, a frame and an actor among them, and nothing else. */
export function isPureHeading(cells: readonly string[]): boolean {
	return isHeading(cells) && cells.every((cell) => cell === "" || recogniseHeader(cell) !== null);
}

/** Whether a frame and an actor are among the names. */
export function isHeading(cells: readonly string[]): boolean {
	const columns = new Set(cells.map((cell) => recogniseHeader(cell)?.column));
	const hasFrame = columns.has("consortium") || columns.has("program");
	const hasActor = columns.has("institution") || columns.has("person");
	return hasFrame && (hasActor || findSectorColumns(cells).length > 0 || findPartColumns(cells).length > 0);
}

/** Nothing but names of columns, some of them below a cell that was merged with the one to its left. */
function isSecondRow(upper: readonly string[], lower: readonly string[]): boolean {
	// A cell alone above a header is a title.
	if (upper.filter((cell) => cell !== "").length < 2) return false;
	const named = lower.filter((cell) => cell !== "");
	const isBelowMerged = lower.some((cell, index) => cell !== "" && (upper[index] ?? "") === "");
	const sectors = new Set(findSectorColumns(lower).map(({ printed }) => printed));
	const isName = (cell: string) => sectors.has(cell) || recogniseHeader(cell) !== null || NAME_OF_GROUP.test(cell);
	return named.length > 1 && isBelowMerged && named.every(isName);
}

function joinRows(upper: readonly string[], lower: readonly string[]): string[] {
	const joined: string[] = [];
	let group = "";
	for (let index = 0; index < Math.max(upper.length, lower.length); index++) {
		const below = lower[index] ?? "";
		const above = upper[index] ?? "";
		if (above !== "" || below === "") group = above;
		joined.push(joinNames(group, below));
	}
	return joined;
}

function joinNames(above: string, below: string): string {
	if (above === "" || below === "") return above || below;
	if (recogniseHeader(above + below)) return above + below;
	if (NAME_OF_GROUP.test(below) && recogniseHeader(above)) return above;
	return recogniseHeader(below) ? below : `${above} ${below}`;
}

/** The rows below a heading that tell what its columns hold. */
function findSample(rows: readonly RawRow[]): readonly RawRow[] {
	return rows.filter(({ cells }) => {
		const filled = cells.filter((cell) => cell !== "");
		return filled.length > 1 && !isSum(filled[0] ?? "");
	});
}

const HEADS_CONSORTIA = /参加|参画|加盟|加入|所属/u;

/** A heading whose consortia, or whose bodies, stand across. */
function findMarkedHeading(rows: readonly RawRow[]): Heading | null {
	for (const [at, { cells, row }] of rows.entries()) {
		const alone = findMarkColumns(cells, findSample(rows.slice(at + 1)));
		if (alone && alone.across !== "fiscal_year") return addSaid(plainHeading(cells, row), rows.slice(0, at));
		const below = rows[at + 1];
		if (below?.row !== row + 1 || cells.filter((cell) => cell !== "").length < 2) continue;
		const { names, grouped } = joinGroups(cells, below.cells);
		const marks = findMarkColumns(names, findSample(rows.slice(at + 2)), grouped);
		if (marks && marks.across !== "fiscal_year") return addSaid(plainHeading(names, row, row + 1), rows.slice(0, at));
	}
	return null;
}

/** Of two rows the lower names, and which of them stand below a heading that says that they are consortia. */
function joinGroups(upper: readonly string[], lower: readonly string[]) {
	const grouped = new Set<number>();
	let group = "";
	const names = Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
		const [above, below] = [upper[index] ?? "", lower[index] ?? ""];
		if (above !== "" || below === "") group = above;
		const isGroup = recogniseHeader(group)?.column === "consortium" || HEADS_CONSORTIA.test(group);
		if (below !== "" && isGroup) grouped.add(index);
		return below || above;
	});
	return { names, grouped };
}

/** The heading with columns for what its signs say, and for the parts that a legend names. */
export function addMarks(heading: Heading, rows: readonly RawRow[], hasLegend: boolean): Heading {
	const { cells, first, last } = heading;
	const upper = rows.find(({ row }) => row === first)?.cells ?? [];
	const lower = rows.find(({ row }) => row === last)?.cells ?? [];
	const { grouped } = first === last ? { grouped: new Set<number>() } : joinGroups(upper, lower);
	const marks = findMarkColumns(cells, findSample(rows.filter(({ row }) => row > last)), grouped);
	const parts = marks || findSectorColumns(cells).length > 0 ? [] : findPartColumns(cells);
	const isPart = new Set(parts.map(({ index }) => index));
	const known = new Set(cells.map((cell, index) => (isPart.has(index) ? null : recogniseHeader(cell)?.column)));
	const needed: readonly LongColumn[] = [
		...(marks ? [marks.across] : []),
		...new Set(parts.map(({ holds }) => holds)),
		...(marks || hasLegend || parts.length > 0 ? (["role"] as const) : []),
	];
	const added = needed.filter((column) => !known.has(column));
	return { ...heading, cells: [...cells, ...added.map((column) => longColumns[column].title.ja)], marks, parts, added };
}
