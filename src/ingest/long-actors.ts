// Who has the part that a row tells of: its bodies and persons, to mentions and ties.
import type { Role } from "../model/dataset.ts";
import type { IssueLog } from "./issue-log.ts";
import type { RowEvidence } from "./long-evidence.ts";
import type { Body, LongNames, Named } from "./long-names.ts";
import { ATTENDING, type Part } from "./long-part.ts";
import type { CellReader } from "./long-row.ts";
import type { Ties } from "./long-ties.ts";
import type { MentionTables, Shared } from "./mention-tables.ts";
import type { RawRow, ReadOptions } from "./raw.ts";
import { isPartWord, readRole, roleOfInstitution } from "./role-words.ts";
import { RowReports } from "./row-reports.ts";
import { NO_TEXT } from "./texts.ts";

/** Where what is read goes, and what it is read by. */
interface Reading {
	readonly names: LongNames;
	readonly mentions: MentionTables;
	readonly ties: Ties;
	readonly shared: Pick<Shared, "words">;
	readonly options: ReadOptions;
	readonly log: IssueLog;
}

/** A row that is being read. */
export interface ReadRow {
	readonly reader: CellReader;
	readonly row: RawRow;
	readonly from: RowEvidence;
}

export class LongActors {
	/** Involvements of persons of whom no institution is told. */
	personsAlone = 0;

	constructor(private readonly reading: Reading) {}

	/** Institution + consortium = a row of memberships; with a person also involvement and present affiliation. */
	readActors(bodies: readonly Body[], part: Part, at: ReadRow): void {
		const { persons, posts } = part;
		const { names } = this.reading;
		const reports = new RowReports(this.reading.log, at.reader, at.row);
		const isPaired = bodies.length === 1 || persons.length < 2;
		if (bodies.length > 1) reports.split(bodies.length, persons.length);
		this.reportUnclear(bodies, persons, reports);
		for (const [index, body] of bodies.entries()) {
			const told = bodies.length > 1 && posts.length === bodies.length ? (posts[index] as number) : part.post;
			const post = told === NO_TEXT ? body.post : told;
			const beside = body.person === null ? [] : [body.person];
			const isFormer = body.isFormer || (persons.length > 0 && names.isFormer(post));
			const own = { ...part, persons: beside.length > 0 ? [...persons, ...beside] : persons, isFormer };
			if (isFormer) reports.former(this.wordOf(body.isFormer ? body.printed : post));
			if (body.institution !== NO_TEXT) this.readInstitution(body, post, own, at);
			else if (body.isAmount) reports.amount(this.wordOf(body.form));
			else if (persons.length === 0 && post !== NO_TEXT) reports.postAlone(this.wordOf(post));
			else if (persons.length === 0 && !body.isOpen) reports.nobody();
			if (isPaired) for (const person of persons) this.readPerson(person, body.institution, post, own, at);
			for (const person of beside) {
				reports.personInBody(this.wordOf(person.form), this.wordOf(body.form));
				this.readPerson(person, body.institution, NO_TEXT, own, at);
			}
		}
		if (!isPaired) for (const person of persons) this.readPerson(person, NO_TEXT, part.post, part, at);
	}

	private wordOf(number: number): string {
		return this.reading.shared.words.textOf(number) ?? "";
	}

	private reportUnclear(bodies: readonly Body[], persons: readonly Named[], reports: RowReports): void {
		for (const { isUnclear, form } of bodies) if (isUnclear) reports.unclear("institution", this.wordOf(form));
		for (const { isUnclear, form } of persons) if (isUnclear) reports.unclear("person", this.wordOf(form));
	}

	settleRole(role: Role | null): Role {
		// Of who is only listed as present nothing more is known: not that they were invited.
		if (this.reading.options.attendance) return role !== null && ATTENDING.has(role) ? role : "attendee";
		return role ?? "member";
	}

	/** What the column says of the row, else what is printed with the body. */
	roleOf(body: Body, { role, rolePrinted }: Part): Pick<Part, "role" | "rolePrinted"> {
		if (rolePrinted !== NO_TEXT || body.role === null) return { role, rolePrinted };
		return { role: this.settleRole(body.role), rolePrinted: body.rolePrinted };
	}

	private readInstitution(body: Body, post: number, part: Part, at: ReadRow): void {
		const { institution, form, printed } = body;
		const { reader, row, from } = at;
		const { consortium, persons } = part;
		this.mention({ institution, form, printed, hasPost: body.post !== NO_TEXT }, body.sector, at);
		if (consortium === NO_TEXT || part.isFormer) return;
		const { role, rolePrinted } = this.roleOf(body, part);
		const { words } = this.reading.shared;
		const own = words.numberOf(roleOfInstitution(role, persons.length > 0));
		const numberStated = (text: string) => (text === "" ? NO_TEXT : words.numberOf(text));
		const isSector = reader.roleColumn(row) !== "sector";
		const stated = (isSector && numberStated(reader.text("sector", row))) || body.sectorPrinted;
		const ofBody = persons.length > 0 ? NO_TEXT : post;
		const { since, until } = part;
		this.reading.ties.memberships.add(
			[consortium, institution, own, rolePrinted, stated, ofBody, printed, since, until],
			from,
		);
	}

	private mention(
		{ institution, form, printed, hasPost }: Pick<Body, "institution" | "form" | "printed"> & { hasPost: boolean },
		sectorOfBody: Body["sector"],
		{ reader, row, from }: ReadRow,
	): void {
		const { words } = this.reading.shared;
		const sector = words.numberOf(reader.sector(row).value ?? sectorOfBody);
		const seat = words.numberOf(reader.seat(row));
		const told = [institution, form, printed, hasPost ? 1 : 0, sector, seat, from.standing.number, from.row];
		this.reading.mentions.institutions.add(told);
	}

	private readPerson(told: Named, institution: number, post: number, part: Part, at: ReadRow): void {
		const isAlone = institution === NO_TEXT && told.institution === NO_TEXT;
		const inPost = isAlone && post !== NO_TEXT ? this.reading.names.bodyOfPost(post) : null;
		const named = inPost ? { ...told, ...inPost, printed: post } : told;
		const { bare, form } = named;
		const { consortium, program, since, until } = part;
		const { from } = at;
		const place = institution === NO_TEXT ? named.institution : institution;
		const { names, mentions, ties, shared } = this.reading;
		const person = names.personOf(bare, place);
		if (person === NO_TEXT) return;
		mentions.persons.add([person, form, told.printed, from.standing.number, from.row]);
		const isElsewhere = named.institution !== NO_TEXT && named.institution !== institution;
		const held = inPost ? inPost.post : post === NO_TEXT && !isElsewhere ? named.post : post;
		const { role, rolePrinted } = this.roleOfPerson(named.part || (place === NO_TEXT ? held : NO_TEXT), part, at);
		const isOfProgram = program !== NO_TEXT && (role === "official" || consortium === NO_TEXT);
		const target = isOfProgram ? [NO_TEXT, program] : [consortium, NO_TEXT];
		ties.involvements.add([person, ...target, shared.words.numberOf(role), rolePrinted, since, until], from);
		if (institution !== NO_TEXT) this.affiliate(person, institution, held, part.isFormer, at);
		if (isElsewhere) this.readOwnBody(named, person, at);
		else if (institution === NO_TEXT) this.personsAlone++;
	}

	/** A post that no body is told for is the part in the consortium where consortia have such, and else of no use. */
	private roleOfPerson(post: number, { role, rolePrinted }: Part, { reader, row }: ReadRow) {
		const reports = new RowReports(this.reading.log, reader, row);
		const word = this.wordOf(post);
		if (post === NO_TEXT) return { role, rolePrinted };
		if (rolePrinted !== NO_TEXT || !isPartWord(word)) {
			if (post !== rolePrinted) reports.postAlone(word);
			return { role, rolePrinted };
		}
		reports.postAsRole(word);
		return { role: this.settleRole(readRole(word)), rolePrinted: post };
	}

	/** A body printed with the person in the cell of persons says where they work, and not that it has a part itself. */
	private readOwnBody(named: Named, person: number, at: ReadRow): void {
		const { institution, ofBody, post } = named;
		const reports = new RowReports(this.reading.log, at.reader, at.row);
		const isFormer = this.reading.names.isFormer(post);
		this.mention({ institution, form: ofBody, printed: ofBody, hasPost: false }, null, at);
		this.affiliate(person, institution, post, isFormer, at);
		reports.bodyInPerson(this.wordOf(named.printed), this.wordOf(ofBody));
		if (isFormer) reports.former(this.wordOf(post));
	}

	private affiliate(person: number, institution: number, post: number, isFormer: boolean, { from }: ReadRow): void {
		const status = this.reading.shared.words.numberOf(isFormer ? "former" : "current");
		// A span says how long somebody took part, and nothing of how long they held their post.
		this.reading.ties.affiliations.add([person, institution, post, NO_TEXT, status], from);
	}
}
