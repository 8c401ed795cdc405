// Lists of the members of one consortium name it in their title alone: 令和6年度 ○○協議会 構成員名簿. The title then says
// of every row which consortium it is about, and a list of who was present says that as well.
import { type LongColumn, longColumns, recogniseHeader } from "./columns.ts";
import { readDate } from "./dates.ts";
import { type Heading, plainHeading } from "./heading.ts";
import { isYearName } from "./mark-columns.ts";
import type { RawRow } from "./raw.ts";

/** What a title says of every row below it, as a column that the table does not have. */
export interface Said {
	readonly column: LongColumn;
	readonly value: string;
	readonly row: number;
}

const YEAR =
	"(?:(?:令和|平成)(?:元|[\\d０-９一二三四五六七八九十]{1,3})年度?|(?:[RHＲＨ])[\\d０-９]{1,2}(?:年度)?|[\\d０-９]{4}年度?)";
const FRAME =
	"(?:協議会|協議体|コンソーシアム|会議|委員会|ネットワーク|プラットフォーム|連絡会|研究会|懇談会|推進会|推進機構|クラスター|円卓会議|フォーラム)";
const WHO = "(?:構成員|構成機関|構成団体|会員|委員|参画機関|参加機関|加盟団体|役員|出席者|参加者|メンバー)";
const LIST = "(?:名簿|一覧表?|リスト|表)";
const TITLE = new RegExp(
	`^(?:\\d+[.．]\\s*)?${YEAR}?\\s*(?:第[\\d０-９一二三四五六七八九十]+回)?\\s*[「『]?(.{1,40}?${FRAME})[」』]?\\s*(?:の)?\\s*[（(【]?(${WHO}?)\\s*(?:等)?の?\\s*${LIST}?[）)】]?\\s*(?:[（(].{0,30}[)）])?$`,
	"u",
);
const ENGLISH_FRAME =
	"(?:network|council|consortium|partnership|platform|alliance|cluster|committee|forum|initiative|conference|hub|association)";
const ENGLISH_WHO =
	"(?:members?(?: institutions| organi[sz]ations)?|(?:member|participating|partner) (?:institutions|organi[sz]ations)|participants|attendees|membership)";
const AROUND_ENGLISH = "(?:\\s*\\(.{0,40}\\))?$";
/** Members of the A Network; A Network - member list. */
const ENGLISH_TITLES = [
	new RegExp(
		`^(?:list of (?:the )?)?(${ENGLISH_WHO}) (?:of|in|at) (?:the )?(.{2,60}?${ENGLISH_FRAME})${AROUND_ENGLISH}`,
		"iu",
	),
	new RegExp(
		`^(?:the )?(.{2,60}?${ENGLISH_FRAME})\\s*[:,–—-]?\\s*(?:list of )?(${ENGLISH_WHO})(?: list)?${AROUND_ENGLISH}`,
		"iu",
	),
] as const;
const ENGLISH_PRESENCE = /^attendees$/iu;
const ENGLISH_AS_OF = /\b(?:as of|as at) ([^()]{4,20}?)[)\s]*$/iu;
const PRESENCE = /^(?:出席者|参加者)$/u;
/** Rows of a list whose header names bodies or persons and something said of them. */
const SAID_OF: ReadonlySet<string> = new Set(["sector", "post", "role", "seat", "person", "institution", "note"]);

/** 協議会名：○○会議 */
const KEYED = /^([^:：]{2,12})[:：]\s*(.{2,60})$/u;
/** 令和6年4月1日現在; a year alone may be that of the paper. */
const AS_OF = /^[(（]?(.{4,20}?(?:現在|時点))[)）]?$/u;

function isPresence(who: string): boolean {
	return PRESENCE.test(who) || ENGLISH_PRESENCE.test(who);
}

/** As the Japanese titles: the whole, the consortium, and who is listed. */
function readEnglish(text: string): readonly string[] {
	const [ofThem, theirs] = ENGLISH_TITLES;
	const [whole = "", who = "", consortium = ""] = ofThem.exec(text) ?? [];
	return consortium === "" ? (theirs.exec(text) ?? []) : [whole, consortium, who];
}

function readTitle(rows: readonly RawRow[]): readonly Said[] {
	const alone = rows.flatMap(({ cells, row }) => {
		const filled = cells.filter((cell) => cell !== "");
		return filled.length === 1 ? [{ text: filled[0] as string, row }] : [];
	});
	const said: Said[] = [];
	for (const { text, row } of alone) {
		const [, key = "", keyed = ""] = KEYED.exec(text) ?? [];
		const isKeyed = recogniseHeader(key)?.column === "consortium";
		const [, consortium = isKeyed ? keyed : "", who = ""] = isKeyed ? [] : (TITLE.exec(text) ?? readEnglish(text));
		if (consortium !== "") said.push({ column: "consortium", value: consortium.trim(), row });
		if (who !== "") said.push({ column: "role", value: who, row });
		const date = (AS_OF.exec(text) ?? ENGLISH_AS_OF.exec(text))?.[1] ?? "";
		if (date !== "" && readDate(date, false) !== null) said.push({ column: "date", value: date, row });
	}
	return said;
}

/** The heading with a column for all that the rows above it say and it has no column for. */
export function addSaid(heading: Heading, above: readonly RawRow[]): Heading {
	const columns = new Set(heading.cells.map((cell) => recogniseHeader(cell)?.column));
	if (columns.has("fiscal_year")) columns.add("date");
	// Who is listed needs no word for it, unless a column says who of them was present.
	const isSaid = ({ column, value }: Said) =>
		!columns.has(column) && (column !== "role" || isPresence(value) || columns.has("attendance"));
	const said = readTitle(above).filter(isSaid);
	const isOne = (column: LongColumn) =>
		new Set(said.flatMap((each) => (each.column === column ? each.value : []))).size === 1;
	const sure = said.filter(
		({ column }, at) => isOne(column) && said.findIndex((each) => each.column === column) === at,
	);
	if (sure.length === 0) return heading;
	return {
		...heading,
		cells: [...heading.cells, ...sure.map(({ column }) => longColumns[column].title.ja)],
		said: sure,
	};
}

function isHeadingOfMembers(cells: readonly string[]): boolean {
	const columns = cells.map((cell) => recogniseHeader(cell)?.column ?? (isYearName(cell) ? "note" : ""));
	const hasActor = columns.includes("institution") || columns.includes("person");
	const filled = cells.filter((cell) => cell !== "");
	return hasActor && (filled.length === 1 || columns.filter((column) => SAID_OF.has(column)).length > 1);
}

/** A heading that names no consortium, with what the titles above it say; null where there is none. */
export function findTitledHeading(rows: readonly RawRow[]): Heading | null {
	const at = rows.findIndex(({ cells }) => isHeadingOfMembers(cells));
	const header = rows[at];
	return header ? addSaid(plainHeading(header.cells, header.row), rows.slice(0, at)) : null;
}
