// Tables with one column a sector (学 | 官 | 産 | 金): their cells hold the names of members, or a sign beside the name
// of the body. Both are put together into the one cell the long format has for it.
import type { Sector } from "../model/dataset.ts";
import { CELL_LENGTH_LIMIT } from "./cells.ts";
import { recogniseHeader } from "./columns.ts";
import { readText } from "./long-row.ts";
import type { RawRow } from "./raw.ts";
import { readSector } from "./sector-words.ts";
import type { TextPool } from "./text-pool.ts";

export interface SectorColumn {
	readonly index: number;
	readonly printed: string;
	/** The word for the sector in it; null where it holds those of several. */
	readonly mark: string | null;
}

/** Words that name a sector and hardly anything else a column could hold, such as where a body sits. */
const MARK =
	/^(?:[産学官公金民労言]|産業界?|産業側|企業|民間企業|学術?界|学術|大学等?|教育(?:研究)?機関|高等教育機関|行政(?:機関)?|自治体|地方公共団体|官公庁|官界|金融(?:界|機関)|industry|business|academia|university|government|public|finance|financial)$/i;
const ONE_KANJI = /^[産学官公金民労言]$/;
/** Fewer might be what they say: a firm and its bank. */
const ENOUGH = 3;
const SIGN = /^[○◯〇●◎✓✔☑レ１1xX]$/u;

function readMark(header: string): string | null {
	const bare = header.normalize("NFKC").replace(/[(【[][^)】\]]*[)】\]]$/u, (all) => (/^[【[]/.test(all) ? all : ""));
	const last =
		bare
			.replace(/[【】[\]]/g, "")
			.split(/\s+/)
			.at(-1) ?? "";
	const inside = /[(（]([^()（）]{1,6})[)）]$/u.exec(header)?.[1] ?? "";
	if (recogniseHeader(header)?.column === "institution" && MARK.test(inside) && readSector(inside) !== null)
		return inside;
	const word = last.replace(/(?<=.{2})名$|(?<=企業)等$/u, "");
	return MARK.test(word) && readSector(word) !== null ? word : null;
}

/** Where signs or names of the columns are gathered. */
export type GatheredColumn = "sector" | "institution";

const SEVERAL_INSIDE = /[(（]([産学官公金民労言]+(?:[・、,／/]?[産学官公金民労言])+)[)）]$/u;

/** 構成員（産・金） beside 構成員（学）: which of the two a body is of is not printed. */
function holdsSeveral(header: string): boolean {
	return recogniseHeader(header)?.column === "institution" && SEVERAL_INSIDE.test(header);
}

/** The columns of a header that stand for sectors; none where they are too few to be sure. */
export function findSectorColumns(heading: readonly string[]): readonly SectorColumn[] {
	const columns = heading.flatMap((printed, index) => {
		const mark = readMark(printed);
		return mark === null ? [] : [{ index, printed, mark }];
	});
	const mixed = heading.flatMap((printed, index) => (holdsSeveral(printed) ? [{ index, printed, mark: null }] : []));
	const sectors = new Set<Sector | null>(columns.map(({ mark }) => readSector(mark)));
	const isSure = sectors.size >= ENOUGH || (sectors.size > 1 && columns.every(({ mark }) => ONE_KANJI.test(mark)));
	// Those without a mark stand first, where no mark is in front of them.
	return isSure || (columns.length > 0 && mixed.length > 0) ? [...mixed, ...columns] : [];
}

/** What the columns together stand for: the sector of a body that has a column of its own, else the bodies. */
export function meaningOf(heading: readonly string[], columns: readonly SectorColumn[]): GatheredColumn {
	const isSector = new Set(columns.map(({ index }) => index));
	const names = heading.filter((_, index) => !isSector.has(index)).map((name) => recogniseHeader(name)?.column);
	return names.includes("institution") || names.includes("person") ? "sector" : "institution";
}

/** Cells that hold neither a sign nor nothing, where signs stand for the sector of a body. */
export function findStraySectors({ cells }: RawRow, columns: readonly SectorColumn[]): readonly SectorColumn[] {
	return columns.filter(({ index }) => readText(cells[index] ?? "") !== "" && !SIGN.test(cells[index] ?? ""));
}

/** The row with one more cell behind those of the heading; null where it would be too long to be a cell. */
export function gatherSectors(
	{ row, cells, codes }: RawRow,
	columns: readonly SectorColumn[],
	width: number,
	meaning: GatheredColumn,
	pool: TextPool,
): RawRow | null {
	const filled = columns.filter(({ index }) => readText(cells[index] ?? "") !== "");
	const text =
		meaning === "sector"
			? filled.flatMap(({ index, mark }) => (SIGN.test(cells[index] ?? "") ? (mark ?? []) : [])).join("・")
			: filled.map(({ index, mark }) => (mark === null ? cells[index] : `【${mark}】${cells[index]}`)).join("\n");
	if (text.length > CELL_LENGTH_LIMIT) return null;
	const gathered = pool.take([text]);
	const before = Array.from({ length: width }, (_, index) => index);
	return {
		row,
		cells: [...before.map((index) => cells[index] ?? ""), ...gathered.cells, ...cells.slice(width)],
		codes: [...before.map((index) => codes[index] ?? 0), ...gathered.codes, ...codes.slice(width)],
	};
}
