// One row of the long format after the other to actors and ties: the reading rules themselves.
import type { Role } from "../model/dataset.ts";
import { isMembershipRole } from "../model/evidence.ts";
import type { IssueLog } from "./issue-log.ts";
import { type RowEvidence, type Standing, Standings } from "./long-evidence.ts";
import { type Body, LongNames, type Named } from "./long-names.ts";
import { ATTENDING, isNamed, joinPosts, type Part } from "./long-part.ts";
import type { CellReader } from "./long-row.ts";
import { Sources } from "./long-sources.ts";
import { Ties } from "./long-ties.ts";
import { MentionTables } from "./mention-tables.ts";
import type { RawRow, Reading, ReadOptions } from "./raw.ts";
import { readRole, roleOfInstitution } from "./role-words.ts";
import { RowReports } from "./row-reports.ts";
import { NO_TEXT, Texts } from "./texts.ts";
import { type WrittenList, writeList } from "./write-list.ts";

export class LongReader {
	private readonly ids = new Texts();
	private readonly words = new Texts();
	private readonly standings = new Standings(this.words);
	private readonly shared = { ids: this.ids, words: this.words, standings: this.standings };
	private readonly names = new LongNames(this.ids, this.words);
	private readonly mentions = new MentionTables();
	private readonly ties = new Ties(this.shared);
	private readonly sources = new Sources();
	/** Involvements of persons of whom no institution is told. */
	personsAlone = 0;

	constructor(
		readonly log: IssueLog,
		readonly options: ReadOptions,
	) {}

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
		const consortium = reader.once("consortium", row, this.numberConsortium);
		const program = reader.once("program", row, this.numberProgram);
		const printed = reader.once("person", row, this.numberPersons);
		const persons = printed.every(isNamed) ? printed : joinPosts(printed);
		if (consortium.id === NO_TEXT && (program.id === NO_TEXT || persons.length === 0)) {
			this.log.add("row-without-consortium", "error", { file, row: row.row }, {});
			return false;
		}
		const from = { standing: this.readStanding(file, reader, row), row: row.row };
		if (program.id !== NO_TEXT) {
			const ministry = reader.once("ministry", row, this.numberWord);
			this.mentions.programs.add([program.id, program.form, ministry, from.standing.number, from.row]);
		}
		const bodies = reader.once("institution", row, this.numberBodies);
		const { text: said, value: ownRole } = reader.role(row);
		const isOfSection = section !== null && said === "";
		const role = isOfSection ? readRole(section) : ownRole;
		const roleColumn = reader.roleColumn(row);
		if (roleColumn === "sector") new RowReports(this.log, reader, row).roleInSector(reader.text("sector", row));
		const span = reader.span(row);
		const part: Part = {
			consortium: consortium.id,
			program: program.id,
			role: this.settleRole(role),
			rolePrinted: isOfSection ? this.words.numberOf(section) : reader.once(roleColumn, row, this.numberWord),
			post:
				reader.once("post", row, this.numberWord) || (persons.length === 0 ? (printed[0]?.post ?? NO_TEXT) : NO_TEXT),
			posts: reader.once("post", row, this.numberPosts),
			persons,
			isFormer: false,
			since: this.words.numberOf(span?.from ?? null),
			until: this.words.numberOf(span?.to ?? null),
		};
		if (consortium.id !== NO_TEXT) this.readConsortium(consortium.form, part, bodies, reader, row, from);
		this.readActors(bodies, part, reader, row, from);
		return true;
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
		return this.standings.standingOf({ source, certainty: reader.certainty(row), asOf: reader.asOf(row), note });
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
			isMembershipRole(roleOfInstitution(this.roleOf(body, part).role, part.persons.length > 0));
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

	/** Institution + consortium = a row of memberships; with a person also involvement and present affiliation. */
	private readActors(bodies: readonly Body[], part: Part, reader: CellReader, row: RawRow, from: RowEvidence): void {
		const { persons, posts } = part;
		const reports = new RowReports(this.log, reader, row);
		const isPaired = bodies.length === 1 || persons.length < 2;
		if (bodies.length > 1) reports.split(bodies.length, persons.length);
		for (const [at, body] of bodies.entries()) {
			const told = bodies.length > 1 && posts.length === bodies.length ? (posts[at] as number) : part.post;
			const post = told === NO_TEXT ? body.post : told;
			const beside = body.person === null ? [] : [body.person];
			const isFormer = body.isFormer || (persons.length > 0 && this.names.isFormer(post));
			const own = { ...part, persons: beside.length > 0 ? [...persons, ...beside] : persons, isFormer };
			if (isFormer) reports.former(this.wordOf(body.isFormer ? body.printed : post));
			if (body.institution !== NO_TEXT) this.readInstitution(body, post, own, reader, row, from);
			else if (body.isAmount) reports.amount(this.wordOf(body.form));
			else if (persons.length === 0 && !body.isOpen) reports.nobody();
			if (isPaired) for (const person of persons) this.readPerson(person, body.institution, post, own, from);
			for (const person of beside) {
				reports.personInBody(this.wordOf(person.form), this.wordOf(body.form));
				this.readPerson(person, body.institution, NO_TEXT, own, from);
			}
		}
		if (!isPaired) for (const person of persons) this.readPerson(person, NO_TEXT, part.post, part, from);
	}

	private wordOf(number: number): string {
		return this.words.textOf(number) ?? "";
	}

	private settleRole(role: Role | null): Role {
		// Of who is only listed as present nothing more is known: not that they were invited.
		if (this.options.attendance) return role !== null && ATTENDING.has(role) ? role : "attendee";
		return role ?? "member";
	}

	/** What the column says of the row, else what is printed with the body. */
	private roleOf(body: Body, { role, rolePrinted }: Part): Pick<Part, "role" | "rolePrinted"> {
		if (rolePrinted !== NO_TEXT || body.role === null) return { role, rolePrinted };
		return { role: this.settleRole(body.role), rolePrinted: body.rolePrinted };
	}

	private readInstitution(
		body: Body,
		post: number,
		part: Part,
		reader: CellReader,
		row: RawRow,
		from: RowEvidence,
	): void {
		const { institution, form, printed } = body;
		const { consortium, persons } = part;
		const sector = this.words.numberOf(reader.sector(row).value ?? body.sector);
		const seat = this.words.numberOf(reader.seat(row));
		const hasPost = body.post === NO_TEXT ? 0 : 1;
		const told = [institution, form, printed, hasPost, sector, seat, from.standing.number, from.row];
		this.mentions.institutions.add(told);
		if (consortium === NO_TEXT || part.isFormer) return;
		const { role, rolePrinted } = this.roleOf(body, part);
		const own = this.words.numberOf(roleOfInstitution(role, persons.length > 0));
		const isSector = reader.roleColumn(row) !== "sector";
		const stated = (isSector && reader.once("sector", row, this.numberWord)) || body.sectorPrinted;
		const ofBody = persons.length > 0 ? NO_TEXT : post;
		const { since, until } = part;
		this.ties.memberships.add([consortium, institution, own, rolePrinted, stated, ofBody, printed, since, until], from);
	}

	private readPerson(
		{ bare, form, printed, post: ownPost }: Named,
		institution: number,
		post: number,
		{ consortium, program, role, rolePrinted, isFormer, since, until }: Part,
		from: RowEvidence,
	): void {
		const person = this.names.personOf(bare, institution);
		if (person === NO_TEXT) return;
		this.mentions.persons.add([person, form, printed, from.standing.number, from.row]);
		const isOfProgram = program !== NO_TEXT && (role === "official" || consortium === NO_TEXT);
		const target = isOfProgram ? [NO_TEXT, program] : [consortium, NO_TEXT];
		this.ties.involvements.add([person, ...target, this.words.numberOf(role), rolePrinted, since, until], from);
		if (institution === NO_TEXT) this.personsAlone++;
		else {
			const status = this.words.numberOf(isFormer ? "former" : "current");
			// A span says how long somebody took part, and nothing of how long they held their post.
			this.ties.affiliations.add([person, institution, post === NO_TEXT ? ownPost : post, NO_TEXT, status], from);
		}
	}

	/** The rows of all tables. Null when no row could be kept. */
	*finish(): Reading<WrittenList | null> {
		const { mentions, ties, shared } = this;
		if (mentions.consortia.size + mentions.persons.size === 0) return null;
		const reading = { hasLostRows: this.log.hasRejected, unsaidLists: this.options.unsaidLists };
		return yield* writeList({ mentions, ties, shared, sources: this.sources.write() }, reading);
	}
}
