// One row of the long format after the other to actors and ties: the reading rules themselves.
import { isMembershipRole } from "../model/evidence.ts";
import type { IssueLog } from "./issue-log.ts";
import { LongActors } from "./long-actors.ts";
import { type RowEvidence, type Standing, Standings } from "./long-evidence.ts";
import { type Body, bodyInstead, LongNames, type Named } from "./long-names.ts";
import { isNamed, joinPosts, type Part } from "./long-part.ts";
import type { CellReader } from "./long-row.ts";
import { Sources } from "./long-sources.ts";
import { Ties } from "./long-ties.ts";
import { MentionTables } from "./mention-tables.ts";
import type { RawRow, Reading, ReadOptions } from "./raw.ts";
import { isPartWord, readRole, roleOfInstitution } from "./role-words.ts";
import { RowReports } from "./row-reports.ts";
import { NO_TEXT, Texts } from "./texts.ts";
import { type WrittenList, writeList } from "./write-list.ts";

/** Whom a row names. */
interface Who {
	readonly bodies: readonly Body[];
	readonly persons: readonly Named[];
	/** Printed with nobody's name. */
	readonly post: number;
}

export class LongReader {
	private readonly ids = new Texts();
	private readonly words = new Texts();
	private readonly standings = new Standings(this.words);
	private readonly shared = { ids: this.ids, words: this.words, standings: this.standings };
	private readonly names = new LongNames(this.ids, this.words);
	private readonly mentions = new MentionTables();
	private readonly ties = new Ties(this.shared);
	private readonly sources = new Sources();
	private readonly actors: LongActors;

	constructor(
		readonly log: IssueLog,
		readonly options: ReadOptions,
	) {
		const { names, mentions, ties, shared } = this;
		this.actors = new LongActors({ names, mentions, ties, shared, options, log });
	}

	get personsAlone(): number {
		return this.actors.personsAlone;
	}

	/** Whether the row is kept. */
	readRow(
		file: string,
		header: readonly string[],
		reader: CellReader,
		row: RawRow,
		/** Word for the part of all rows of the section, for those that say none themselves. */
		section: string | null,
	): boolean {
		const { cells } = row;
		if (cells.length > header.length && cells.slice(header.length).some((cell) => cell !== "")) {
			const details = { found: cells.length, expected: header.length };
			this.log.add("row-too-many-cells", "error", { file, row: row.row }, details);
			return false;
		}
		const reports = new RowReports(this.log, reader, row);
		const consortium = reader.once("consortium", row, this.numberConsortium);
		const program = reader.once("program", row, this.numberProgram);
		const who = this.readWho(reader, row, reports);
		if (consortium.id === NO_TEXT && (program.id === NO_TEXT || who.persons.length === 0)) {
			this.log.add("row-without-consortium", "error", { file, row: row.row }, {});
			return false;
		}
		const from = { standing: this.readStanding(file, reader, row), row: row.row };
		if (program.id !== NO_TEXT) {
			const ministry = reader.once("ministry", row, this.numberWord);
			this.mentions.programs.add([program.id, program.form, ministry, from.standing.number, from.row]);
		}
		const { isAbsent, bodies, ...said } = this.readPart(who, reader, row, section, reports);
		const part: Part = { consortium: consortium.id, program: program.id, ...said };
		if (consortium.id !== NO_TEXT) this.readConsortium(consortium.form, part, bodies, reader, row, from);
		if (isAbsent) reports.absent(reader.text("attendance", row));
		else this.actors.readActors(bodies, part, { reader, row, from });
		return true;
	}

	private readWho(reader: CellReader, row: RawRow, reports: RowReports): Who {
		const printed = reader.once("person", row, this.numberPersons);
		const persons = printed.every(isNamed) ? printed : joinPosts(printed);
		const told = reader.once("institution", row, this.numberBodies);
		const bodies = persons.length < printed.length ? this.placeBodies(printed, told, reports) : told;
		const isOfRow = ({ institution }: Named) =>
			institution === NO_TEXT || bodies.some((body) => body.institution === institution);
		return { bodies, persons, post: persons.length === 0 ? (printed.find(isOfRow)?.post ?? NO_TEXT) : NO_TEXT };
	}

	/** A column that says who was present tells of no membership, unless the list names the part of its rows. */
	private readPart(who: Who, reader: CellReader, row: RawRow, section: string | null, reports: RowReports) {
		const { text: said, value: ownRole } = reader.role(row);
		const isOfSection = section !== null && said === "";
		const role = isOfSection ? readRole(section) : ownRole;
		const roleColumn = reader.roleColumn(row);
		if (roleColumn !== "role") reports.roleElsewhere(roleColumn, reader.text(roleColumn, row));
		const inPost =
			said === "" && !isOfSection && who.bodies.some(({ post, person }) => post !== NO_TEXT || person !== null);
		const partWord = inPost && isPartWord(reader.text("post", row)) ? reader.text("post", row) : "";
		if (partWord !== "") reports.postAsRole(partWord);
		const presence = said === "" && !isOfSection ? reader.presence(row) : null;
		const isProxy = presence?.kind === "proxy";
		const isAbsent = presence !== null && (presence.kind === "absent" || presence.kind === "unknown");
		if (isProxy) reports.proxy(presence.instead);
		const times = reader.times(row);
		return {
			isAbsent,
			bodies: isAbsent ? [] : who.bodies,
			role: this.actors.settleRole(presence ? "attendee" : partWord === "" ? role : readRole(partWord)),
			rolePrinted: isOfSection
				? this.words.numberOf(section)
				: reader.once(presence ? "attendance" : partWord === "" ? roleColumn : "post", row, this.numberWord),
			post: isProxy || partWord !== "" ? NO_TEXT : reader.once("post", row, this.numberWord) || who.post,
			posts: isProxy || partWord !== "" ? [] : reader.once("post", row, this.numberPosts),
			persons: isProxy ? this.names.personsIn(presence.instead).filter(isNamed) : who.persons,
			isFormer: false,
			since: this.words.numberOf(times.from),
			until: this.words.numberOf(times.to),
		};
	}

	/** Bodies in the cell of persons are those of a row that has no others; beside others nobody can tell. */
	private placeBodies(printed: readonly Named[], told: readonly Body[], reports: RowReports): readonly Body[] {
		const own = printed.flatMap(bodyInstead);
		const isUnsaid = told.every(({ institution, isAmount }) => institution === NO_TEXT && !isAmount);
		for (const body of own) {
			if (isUnsaid) reports.bodyAlone(this.words.textOf(body.form) ?? "");
			else if (!told.some(({ institution }) => institution === body.institution))
				reports.unclear("person", this.words.textOf(body.printed) ?? "");
		}
		return isUnsaid && own.length > 0 ? own : told;
	}

	/** An empty cell says nothing. */
	private readonly numberWord = (text: string): number => (text === "" ? NO_TEXT : this.words.numberOf(text));

	private readonly numberPosts = (cell: string) => cell.split(/[／\n]/u).map((post) => this.numberWord(post.trim()));

	private readonly numberConsortium = (text: string) => this.numberName("consortium", text);
	private readonly numberProgram = (text: string) => this.numberName("program", text);

	private numberName(kind: "consortium" | "program", name: string) {
		return { id: this.names.numberOf(kind, name), form: this.words.numberOf(name) };
	}

	private readonly numberBodies = (cell: string) => this.names.bodiesIn(cell);

	private readonly numberPersons = (cell: string) => this.names.personsIn(cell);

	private readonly numberAreas = (codes: readonly string[]): number => this.numberWord(codes.join(" "));

	private readStanding(file: string, reader: CellReader, row: RawRow): Standing {
		const source = this.sources.sourceOf(file, reader.text("source", row), reader.text("url", row));
		const note = reader.text("note", row) || null;
		return this.standings.standingOf({
			source,
			certainty: reader.certainty(row),
			asOf: reader.asOf(row),
			note,
			isAcross: reader.isAcross,
		});
	}

	private readConsortium(
		form: number,
		part: Part,
		bodies: readonly Body[],
		reader: CellReader,
		row: RawRow,
		{ standing }: RowEvidence,
	): void {
		const areas = this.numberAreas(reader.prefectures(row));
		const list = bodies.some((body) => body.isOpen) ? "open" : reader.memberList(row);
		const isMember = (body: Body) =>
			body.institution !== NO_TEXT &&
			!body.isFormer &&
			isMembershipRole(roleOfInstitution(this.actors.roleOf(body, part).role, part.persons.length > 0));
		const hasMember = bodies.some(isMember) ? 1 : 0;
		const told = [
			part.consortium,
			form,
			part.program,
			areas,
			this.words.numberOf(list),
			hasMember,
			standing.number,
			row.row,
		];
		this.mentions.consortia.add(told);
	}

	/** The rows of all tables. Null when no row could be kept. */
	*finish(): Reading<WrittenList | null> {
		const { mentions, ties, shared } = this;
		if (mentions.consortia.size + mentions.persons.size === 0) return null;
		const reading = { hasLostRows: this.log.hasRejected, unsaidLists: this.options.unsaidLists };
		return yield* writeList({ mentions, ties, shared, sources: this.sources.write() }, reading);
	}
}
