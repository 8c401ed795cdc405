// Where the header of a long-format table stands: title rows may come before it, and it may take two rows.
import { recogniseHeader } from "./columns.ts";
import type { RawRow } from "./raw.ts";
import { findSectorColumns } from "./sector-columns.ts";
import { addSaid, findTitledHeading, type Said } from "./title.ts";

export interface Heading {
	/** Names of the columns; of two rows, one name a column. */
	readonly cells: readonly string[];
	/** Rows it takes, as a spreadsheet counts them. */
	readonly first: number;
	readonly last: number;
	/** What titles say of all rows: the last cells are names of columns for it. */
	readonly said: readonly Said[];
}

/** Words that only say that a name stands below the group they belong to. */
const NAME_OF_GROUP = /^(?:名称?|名前|name)$/i;

/** The first row, or pair of rows, that names a frame and an actor; null when none does. */
export function findHeading(rows: readonly RawRow[]): Heading | null {
	for (const [at, { cells, row }] of rows.entries()) {
		const below = rows[at + 1];
		const joined = below?.row === row + 1 ? joinRows(cells, below.cells) : null;
		if (joined && isSecondRow(cells, below?.cells ?? []) && isHeading(joined))
			return addSaid({ cells: joined, first: row, last: row + 1, said: [] }, rows.slice(0, at));
		if (isHeading(cells)) return addSaid({ cells, first: row, last: row, said: [] }, rows.slice(0, at));
	}
	return findTitledHeading(rows);
}

/** Names of columns, a frame and an actor among them, and nothing else. */
export function isPureHeading(cells: readonly string[]): boolean {
	return isHeading(cells) && cells.every((cell) => cell === "" || recogniseHeader(cell) !== null);
}

function isHeading(cells: readonly string[]): boolean {
	const columns = new Set(cells.map((cell) => recogniseHeader(cell)?.column));
	const hasFrame = columns.has("consortium") || columns.has("program");
	return hasFrame && (columns.has("institution") || columns.has("person") || findSectorColumns(cells).length > 0);
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
