// One row of a long-format file to what it says, cell by cell. Every distinct text is understood only once.
import type { Certainty, MemberList, Role, Sector } from "../model/dataset.ts";
import type { PartialDate } from "../model/partial-date.ts";
import { certainties } from "../model/tables/shared-fields.ts";
import { splitPost } from "../names/posts.ts";
import type { LongColumn } from "./columns.ts";
import { readDate } from "./dates.ts";
import type { IssueLog } from "./issue-log.ts";
import type { LongHeader } from "./long-header.ts";
import { readPrefectures, readSeat, suggestPrefecture } from "./prefecture-names.ts";
import { readRole } from "./role-words.ts";
import { readSector } from "./sector-words.ts";
import { suggest } from "./suggest.ts";
import { getOrMake } from "./tally.ts";

/** Reads cells of one file; a text that cannot be understood is reported where it stands, and left empty. */
export class CellReader {
	private readonly caches = new Map<LongColumn, Map<string, unknown>>();
	/** What was meant is dear to find out, and one slip fills a whole column. */
	private readonly prefecturesMeant = new Map<string, { readonly is: string | null }>();
	private readonly wordsMeant = new Map<string, { readonly is: string | null }>();
	constructor(
		private readonly file: string,
		private readonly header: LongHeader,
		private readonly log: IssueLog,
	) {}

	/** The cell's text; a dash alone means that nothing is reported. */
	text(column: LongColumn, cells: readonly string[]): string {
		const at = this.header.get(column);
		const cell = at === undefined ? "" : (cells[at.index] ?? "");
		return cell.length < 4 && /^[-‐‑‒–—―−－ー]+$/.test(cell) ? "" : cell;
	}

	place(column: LongColumn, row: number) {
		return { file: this.file, row, column: this.header.get(column)?.printed ?? column };
	}

	rowPlace(row: number) {
		return { file: this.file, row };
	}

	private once<T>(column: LongColumn, text: string, read: (text: string) => T): T {
		const cache = getOrMake(this.caches, column, () => new Map<string, unknown>());
		return getOrMake(cache, text, () => read(text)) as T;
	}

	date(column: "fiscal_year" | "date", cells: readonly string[], row: number): PartialDate | null {
		const text = this.text(column, cells);
		if (text === "") return null;
		const { date } = this.once(column, text, (cell) => ({ date: readDate(cell, column === "fiscal_year") }));
		if (date === null) this.log.add("cell-not-a-date", "warning", this.place(column, row), { found: text });
		return date;
	}

	prefectures(cells: readonly string[], row: number): readonly string[] {
		const read = this.once("prefecture", this.text("prefecture", cells), readPrefectures);
		for (const found of read.unknown) this.reportPrefecture("prefecture", found, row);
		return read.codes;
	}

	seat(cells: readonly string[], row: number): string | null {
		const text = this.text("seat", cells);
		if (text === "") return null;
		const { code } = this.once("seat", text, (cell) => ({ code: readSeat(cell) }));
		if (code === null) this.reportPrefecture("seat", text, row);
		return code;
	}

	sector(cells: readonly string[], row: number): Sector | null {
		const text = this.text("sector", cells);
		if (text === "") return null;
		const { sector } = this.once("sector", text, (cell) => ({ sector: readSector(cell) }));
		if (sector === null) this.reportWord("sector", text, row, ["産", "学", "官", "金", "他"]);
		return sector;
	}

	role(cells: readonly string[], row: number): Role | null {
		const text = this.text("role", cells);
		if (text === "") return null;
		const { role } = this.once("role", text, (cell) => ({ role: readRole(cell) }));
		if (role === null) this.reportWord("role", text, row, ["構成員", "事務局", "オブザーバー", "講演", "来賓"]);
		return role;
	}

	certainty(cells: readonly string[], row: number): Certainty {
		const text = this.text("certainty", cells);
		if (text === "") return "stated";
		const { certainty } = this.once("certainty", text, (cell) => ({ certainty: readCertainty(cell) }));
		if (certainty === null)
			this.reportWord(
				"certainty",
				text,
				row,
				Object.values(certainties).map(({ ja }) => ja),
			);
		return certainty ?? "mentioned";
	}

	memberList(cells: readonly string[]): MemberList | null {
		const text = this.text("member_list", cells);
		if (text === "") return null;
		if (/なし|none|不明/i.test(text)) return "none";
		return /全|complete/i.test(text) ? "complete" : "open";
	}

	bodies(cells: readonly string[]): readonly PrintedBody[] {
		return this.once("institution", this.text("institution", cells), readBodies);
	}

	persons(cells: readonly string[]): readonly PrintedPerson[] {
		return this.once("person", this.text("person", cells), readPersons);
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

function readCertainty(text: string): Certainty | null {
	const word = text.toLowerCase();
	if (/推定|推測|inferred|likely/.test(word)) return "inferred";
	if (/言及|mention/.test(word)) return "mentioned";
	return /明記|確実|確定|stated|sure|certain/.test(word) ? "stated" : null;
}

export interface PrintedBody {
	/** Its part of the cell. */
	readonly printed: string;
	readonly name: string;
	/** Ex-officio post printed behind the name. */
	readonly post: string | null;
	/** The cell says that more bodies belong here than are named. */
	readonly isOpen: boolean;
}

export interface PrintedPerson {
	/** The bare name. */
	readonly name: string;
	readonly printed: string;
}

/** 等 is a remark, unless it is part of a word (高等, 同等). */
const AND_OTHERS =
	/(?:(?<![高平同初中上優])等|など|ほか|(?<=\s)他|[((]?(?:ほか|他|外)\s*[\d0-9]+\s*(?:社|機関|団体|名|者|校)[))]?)$/u;
const OTHERS_ALONE = /^(?:その他|他|ほか|外|et al\.?|others?|etc\.?)$/iu;

function readBody(printed: string): PrintedBody {
	const isOpen = AND_OTHERS.test(printed) || OTHERS_ALONE.test(printed);
	const rest = OTHERS_ALONE.test(printed) ? "" : printed.replace(AND_OTHERS, "").replace(/[、,・\s]+$/u, "");
	const { body, post } = splitPost(rest.replace(/^[*※・●○◎]+|[*※]+$/gu, "").trim());
	return { printed, name: body, post, isOpen };
}

/** Several bodies in one cell stand apart by 、 ; or a line break, but not inside brackets. An empty cell is one body without a name. */
function readBodies(text: string): readonly PrintedBody[] {
	const parts = text
		.split(/[、;；\n](?![^(（]*[)）])/u)
		.map((part) => part.trim())
		.filter((part) => part !== "");
	const named = parts.filter((part) => !OTHERS_ALONE.test(part));
	if (named.length < 2) return [readBody(text)];
	const isOpen = named.length < parts.length;
	return named.map((part) => {
		const body = readBody(part);
		return isOpen ? { ...body, isOpen } : body;
	});
}

/** Several names in one cell stand apart by 、 ; or a line break; a title behind a name is no part of it. */
function readPersons(text: string): readonly PrintedPerson[] {
	const parts = text.split(/[、;；\n]/).map((part) => part.trim());
	return parts
		.filter((part) => part !== "" && !AND_OTHERS.test(part) && !OTHERS_ALONE.test(part))
		.map((printed) => ({ name: readPersonName(printed), printed }));
}

function readPersonName(printed: string): string {
	const bare = printed.replace(/(?<=.{2})[\s ]*(?:氏|様|殿|先生|さん)$/u, "");
	const isJapanese = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー\s]+$/u.test(bare);
	return isJapanese ? bare.replace(/\s+/gu, "") : bare.replace(/\s+/gu, " ");
}
