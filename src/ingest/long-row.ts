// One row of a long-format file to what it says, cell by cell. Every distinct text is understood only once.
import type { Certainty, MemberList, Role, Sector } from "../model/dataset.ts";
import type { PartialDate } from "../model/partial-date.ts";
import { certainties } from "../model/tables/shared-fields.ts";
import { type Presence, readPresence } from "./attendance.ts";
import { CodeMemo } from "./code-memo.ts";
import { type LongColumn, longColumnNames, namesSomeOnly } from "./columns.ts";
import { isSerialDate, isUnordered, readDate } from "./dates.ts";
import { readPartAlone } from "./furniture.ts";
import type { IssueLog } from "./issue-log.ts";
import type { LongHeader } from "./long-header.ts";
import { readPrefectures, readSeat, suggestPrefecture } from "./prefecture-names.ts";
import type { RawRow } from "./raw.ts";
import { readRole } from "./role-words.ts";
import { readSector } from "./sector-words.ts";
import { readSpan, type Span } from "./spans.ts";
import { suggest } from "./suggest.ts";
import { getOrMake } from "./tally.ts";
import { EMPTY_CODE } from "./text-pool.ts";

/** A cell as it was understood; null where it says nothing, or nothing that is understood. */
interface Understood<T> {
	readonly text: string;
	readonly value: T | null;
}

/** Reads cells of one file; a text that cannot be understood is reported where it stands, and left empty. */
export class CellReader {
	private readonly memos = new Map<(text: string) => unknown, CodeMemo<unknown>>();
	private readonly places: Readonly<Record<LongColumn, number>>;
	/** What was meant is dear to find out, and one slip fills a whole column. */
	private readonly prefecturesMeant = new Map<string, { readonly is: string | null }>();
	/** The date is when somebody joined, beside the one when they left. */
	private readonly isJoining: boolean;
	private readonly wordsMeant = new Map<string, { readonly is: string | null }>();

	constructor(
		private readonly file: string,
		private readonly header: LongHeader,
		private readonly log: IssueLog,
		readonly isAcross: boolean,
	) {
		this.isJoining = JOINING.test(header.get("date")?.printed ?? "") && header.has("until");
		const places = longColumnNames.map((column) => [column, header.get(column)?.index ?? -1]);
		this.places = Object.fromEntries(places) as Record<LongColumn, number>;
	}

	/** What `read` makes of the text of a cell, a dash alone being none; every text is read once. */
	once<T>(column: LongColumn, { cells, codes }: RawRow, read: (text: string) => T): T {
		const at = this.places[column];
		const code = at < 0 ? EMPTY_CODE : (codes[at] ?? EMPTY_CODE);
		const memo = getOrMake(this.memos, read, () => new CodeMemo<unknown>());
		const textOf = () => (column === "member_list" ? (cells[at] ?? "") : readText(cells[at] ?? ""));
		return memo.getOrMake(code, () => read(code === EMPTY_CODE ? "" : textOf())) as T;
	}

	text(column: LongColumn, row: RawRow): string {
		return this.once(column, row, readText);
	}

	/** What stands in a cell that says that there is nothing to report; null in any other. */
	saysNone(column: LongColumn, row: RawRow): string | null {
		const cell = row.cells[this.places[column]] ?? "";
		return cell !== "" && this.text(column, row) === "" ? cell : null;
	}

	place(column: LongColumn, row: number) {
		return { file: this.file, row, column: this.header.get(column)?.printed ?? column };
	}

	rowPlace(row: number) {
		return { file: this.file, row };
	}

	/** By the point in time, else by the fiscal year. */
	asOf(row: RawRow): PartialDate | null {
		const date = this.date("date", row, readPoint);
		return (this.isJoining ? null : date) ?? this.date("fiscal_year", row, readFiscalYear);
	}

	/** Since when and until when: by the columns for it, else where the point in time or the fiscal year prints a span. */
	times(row: RawRow): { readonly from: PartialDate | null; readonly to: PartialDate | null } {
		const span = this.span(row);
		const from = (this.isJoining ? this.once("date", row, readPoint).value : null) ?? span?.from ?? null;
		return { from, to: this.date("until", row, readEnd) ?? span?.to ?? null };
	}

	private span(row: RawRow): Span | null {
		const { text, value } = this.once("period", row, understandSpan);
		if (text !== "" && value === null)
			this.log.add("cell-not-a-date", "warning", this.place("period", row.row), { found: text });
		return value ?? this.once("date", row, readSpanOfDates) ?? this.once("fiscal_year", row, readSpanOfYears);
	}

	private date(
		column: "fiscal_year" | "date" | "until",
		row: RawRow,
		read: (text: string) => ReadDate,
	): PartialDate | null {
		const { text, value, doubt } = this.once(column, row, read);
		if (text === "") return value;
		const place = this.place(column, row.row);
		if (value === null && this.span(row) === null) this.log.add("cell-not-a-date", "warning", place, { found: text });
		if (value !== null && doubt !== null) this.log.add(doubt, "warning", place, { found: text, taken: value });
		return value;
	}

	/** Whether somebody was there; null where the table has no column for it. */
	presence(row: RawRow): Presence | null {
		return this.header.has("attendance") ? this.once("attendance", row, readPresence) : null;
	}

	prefectures(row: RawRow): readonly string[] {
		const read = this.once("prefecture", row, readPrefectures);
		for (const found of read.unknown) this.reportPrefecture("prefecture", found, row.row);
		return read.codes;
	}

	seat(row: RawRow): string | null {
		const { text, value } = this.once("seat", row, understandSeat);
		if (text !== "" && value === null) this.reportPrefecture("seat", text, row.row);
		return value;
	}

	sector(row: RawRow): Understood<Sector> {
		const sector = this.once("sector", row, understandSector);
		if (sector.text !== "" && sector.value === null && this.roleColumn(row) !== "sector")
			this.reportWord("sector", sector.text, row.row, ["産", "学", "官", "金", "他"]);
		return sector;
	}

	/** 区分 or 備考 hold the part where nothing else does, and their word is that of a part. */
	roleColumn(row: RawRow): "role" | "sector" | "note" {
		if (this.once("role", row, readText) !== "") return "role";
		const isSector = this.once("sector", row, readSector) !== null;
		if (!isSector && this.once("sector", row, readRoleIn) !== null) return "sector";
		return this.once("note", row, readPartAlone) !== null ? "note" : "role";
	}

	role(row: RawRow): Understood<Role> {
		const role = this.once(this.roleColumn(row), row, understandRole);
		if (role.text !== "" && role.value === null)
			this.reportWord("role", role.text, row.row, ["構成員", "事務局", "オブザーバー", "講演", "来賓"]);
		return role;
	}

	certainty(row: RawRow): Certainty {
		const { text, value } = this.once("certainty", row, understandCertainty);
		if (text === "") return "stated";
		if (value === null) this.reportWord("certainty", text, row.row, certaintyWords);
		return value ?? "mentioned";
	}

	memberList(row: RawRow): MemberList | null {
		const isPartOnly = namesSomeOnly(this.header.get("institution")?.printed ?? "");
		return this.once("member_list", row, readMemberList) ?? (isPartOnly ? "open" : null);
	}

	private reportPrefecture(column: "prefecture" | "seat", found: string, row: number): void {
		const suggestion = getOrMake(this.prefecturesMeant, found, () => ({ is: suggestPrefecture(found) })).is;
		this.log.add("prefecture-unknown", "warning", this.place(column, row), { found, suggestion });
	}

	private reportWord(column: LongColumn, found: string, row: number, expected: readonly string[]): void {
		const key = `${column} ${found}`;
		const suggestion = getOrMake(this.wordsMeant, key, () => ({ is: suggest(found, expected) })).is;
		this.log.add("cell-not-in-list", "warning", this.place(column, row), { found, expected, suggestion });
	}
}

/** Names of columns that say when somebody joined. */
const JOINING = /加入|入会|就任|参[加画]|開始|委嘱|join|start/iu;
const LONGEST_NONE = 16;
/** What is written where nothing is reported, or not yet. */
const NONE =
	/^[(（]?(?:[-‐‑‒–—―−－ー─━…・]{1,3}|\.{3}|該当(?:者|機関|団体)?(?:なし|無し|ナシ)|(?:特に|記載|参加|構成員)?(?:なし|無し|ナシ)|不明|未定|調整中|確認中|選定中|公募中|非公表|未公表|none|n\/?a|nil|not applicable|unknown|tbd)[)）]?$/iu;

/** The text; a dash alone, なし or 未定 means that nothing is reported. */
export function readText(cell: string): string {
	return cell.length <= LONGEST_NONE && NONE.test(cell) ? "" : cell;
}

function understand<T>(read: (text: string) => T | null): (text: string) => Understood<T> {
	return (text) => ({ text, value: text === "" ? null : read(text) });
}

interface ReadDate extends Understood<PartialDate> {
	/** What is to be said of the reading. */
	readonly doubt: "date-from-number" | "date-unordered" | null;
}

function understandDate(text: string, isFiscal: boolean): ReadDate {
	const value = text === "" ? null : readDate(text, isFiscal);
	const doubt = isSerialDate(text) ? "date-from-number" : isUnordered(text) ? "date-unordered" : null;
	return { text, value, doubt };
}

const readPoint = (text: string) => understandDate(text, false);
const readFiscalYear = (text: string) => understandDate(text, true);
/** 現在 and 在任中 say that there is no end yet. */
const readEnd = (text: string) =>
	readPoint(/^(?:現在|現職|(?:在任|在籍|継続|加入)中|present|current|ongoing)$/iu.test(text) ? "" : text);
const understandSpan = understand((text) => readSpan(text, false));
const readSpanOfDates = (text: string) => readSpan(text, false);
const readSpanOfYears = (text: string) => readSpan(text, true);
const readRoleIn = (text: string) => (text === "" ? null : readRole(text));
const understandSeat = understand(readSeat);
const understandSector = understand(readSector);
const understandRole = understand(readRole);
const understandCertainty = understand(readCertainty);
const certaintyWords = Object.values(certainties).map(({ ja }) => ja);

function readMemberList(text: string): MemberList | null {
	if (text === "") return null;
	if (/なし|none|不明/i.test(text)) return "none";
	return /全|complete/i.test(text) ? "complete" : "open";
}

function readCertainty(text: string): Certainty | null {
	const word = text.toLowerCase();
	if (/推定|推測|inferred|likely/.test(word)) return "inferred";
	if (/言及|mention/.test(word)) return "mentioned";
	return /明記|確実|確定|stated|sure|certain/.test(word) ? "stated" : null;
}
