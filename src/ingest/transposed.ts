// Tables whose names of columns stand one below the other in the first column: one record a column, or cards of one
// record that follow each other down the page. Turned round, they are tables like any other.
import { isHeading } from "./heading.ts";
import type { IssueLog } from "./issue-log.ts";
import type { RawRow, TextFile } from "./raw.ts";
import { parseDelimited, type RowBlock } from "./table-rows.ts";
import { TextPool } from "./text-pool.ts";

/** Characters of a file that is turned round; longer ones were not written by hand. */
const LONGEST = 1 << 18;

export interface TurnedTable {
	readonly header: readonly string[];
	readonly blocks: readonly RowBlock[];
	/** Rows are numbered by columns of the file. */
	readonly isAcross: boolean;
}

/** Null where the first column does not name what the others hold. */
export function turnRound(
	file: TextFile,
	shown: readonly RawRow[],
	delimiter: string,
	log: IssueLog,
): TurnedTable | null {
	const names = shown.flatMap(({ cells }) => (cells.slice(1).some((cell) => cell !== "") ? [cells[0] ?? ""] : []));
	if (file.text.length > LONGEST || !isHeading(names)) return null;
	const rows = [...parseDelimited(file, { delimiter, header: [] }, log)].flatMap((block) => block.rows);
	const cards = cutCards(rows);
	const header = [...new Set(cards.flatMap((card) => card.map(({ cells }) => cells[0] ?? "")))];
	const isAcross =
		cards.length === 1 && (cards[0] ?? []).some(({ cells }) => cells.slice(2).some((cell) => cell !== ""));
	const pool = new TextPool();
	const turned = cards.flatMap((card) => turnCard(card, header, isAcross, pool));
	return { header, isAcross, blocks: [{ rows: turned, pool, done: file.text.length, total: file.text.length }] };
}

/** A name that comes again begins the next card. */
function cutCards(rows: readonly RawRow[]): readonly (readonly RawRow[])[] {
	const cards: RawRow[][] = [[]];
	let known = new Set<string>();
	for (const row of rows) {
		const name = row.cells[0] ?? "";
		if (name === "" || row.cells.slice(1).every((cell) => cell === "")) continue;
		if (known.has(name)) {
			cards.push([]);
			known = new Set();
		}
		known.add(name);
		cards.at(-1)?.push(row);
	}
	return cards;
}

function turnCard(card: readonly RawRow[], header: readonly string[], isAcross: boolean, pool: TextPool): RawRow[] {
	const byName = new Map(card.map((row) => [row.cells[0] ?? "", row.cells]));
	const width = Math.max(...card.map(({ cells }) => cells.length));
	const first = card[0]?.row ?? 1;
	return Array.from({ length: width - 1 }, (_, index) => index + 1).flatMap((column) => {
		const cells = header.map((name) => byName.get(name)?.[column] ?? "");
		return cells.some((cell) => cell !== "") ? [{ row: isAcross ? column + 1 : first, ...pool.take(cells) }] : [];
	});
}
