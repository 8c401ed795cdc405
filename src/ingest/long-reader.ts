// One row of the long format after the other to actors and ties: the reading rules themselves.
import { type Dataset, emptyDataset, type Role } from "../model/dataset.ts";
import { isMembershipRole } from "../model/evidence.ts";
import type { IssueLog } from "./issue-log.ts";
import { Actors, type ConsortiumFacts, notePrinted, writeAliases, writeInstitutions } from "./long-actors.ts";
import { addEvidence, type Numbers, numberOf, type RowEvidence } from "./long-evidence.ts";
import { writeConsortia, writeFrames, writePersons, writePrograms } from "./long-frames.ts";
import type { CellReader, PrintedBody, PrintedPerson } from "./long-row.ts";
import { Sources } from "./long-sources.ts";
import { Ties } from "./long-ties.ts";
import type { RawRow, Reading, ReadOptions } from "./raw.ts";
import { roleOfInstitution } from "./role-words.ts";

/** Parts a row keeps when the whole file is read as attendance. */
const ATTENDING: ReadonlySet<Role> = new Set(["speaker", "observer", "guest", "attendee"]);

export class LongReader {
	readonly actors = new Actors();
	readonly ties = new Ties();
	readonly sources = new Sources();
	private readonly numbers: Numbers = new Map();
	/** Involvements of persons of whom no institution is told. */
	personsAlone = 0;

	constructor(
		readonly log: IssueLog,
		readonly options: ReadOptions,
	) {}

	readRow(file: string, header: readonly string[], reader: CellReader, { row, cells }: RawRow): boolean {
		if (cells.slice(header.length).some((cell) => cell !== "")) {
			this.log.add("row-too-many-cells", "error", { file, row }, { found: cells.length, expected: header.length });
			return false;
		}
		const consortiumName = reader.text("consortium", cells);
		const consortiumId = this.actors.id("consortium", consortiumName);
		const programName = reader.text("program", cells);
		const programId = this.actors.id("program", programName);
		const persons = reader.persons(cells);
		const frameOfPersons = programId !== null && persons.length > 0;
		if (consortiumId === null && !frameOfPersons) {
			this.log.add("row-without-consortium", "error", { file, row }, {});
			return false;
		}
		const from = this.readEvidence(file, reader, cells, row);
		if (programId !== null) {
			const program = this.actors.program(programId, programName, from);
			const ministry = reader.text("ministry", cells);
			if (ministry !== "") program.ministries.add(ministry);
		}
		const consortium = consortiumId === null ? null : this.actors.consortium(consortiumId, consortiumName, from);
		if (consortium) this.readConsortium(consortium, programId, reader, cells, from);
		this.readActors(consortium, programId, persons, reader, cells, from);
		return true;
	}

	private readEvidence(file: string, reader: CellReader, cells: readonly string[], row: number): RowEvidence {
		const asOf = reader.date("date", cells, row) ?? reader.date("fiscal_year", cells, row);
		const source = this.sources.sourceOf(file, reader.text("source", cells), reader.text("url", cells));
		const certainty = reader.certainty(cells, row);
		const note = reader.text("note", cells) || null;
		const key = [source, certainty, asOf, note].map((text) => numberOf(this.numbers, text)).join(" ");
		return { source, row, certainty, asOf, note, key };
	}

	private readConsortium(
		facts: ConsortiumFacts,
		program: string | null,
		reader: CellReader,
		cells: readonly string[],
		from: RowEvidence,
	) {
		for (const code of reader.prefectures(cells, from.row)) facts.prefectures.add(code);
		if (program !== null) addEvidence(facts.programs, program, from);
		const list = reader.memberList(cells);
		if (list !== null) facts.lists.add(list);
	}

	/** Institution + consortium = a row of memberships; with a person also involvement and present affiliation. */
	private readActors(
		consortium: ConsortiumFacts | null,
		program: string | null,
		persons: readonly PrintedPerson[],
		reader: CellReader,
		cells: readonly string[],
		from: RowEvidence,
	): void {
		const bodies = reader.bodies(cells);
		const role = this.roleOf(reader, cells, from.row);
		const role_printed = reader.text("role", cells) || null;
		const stated = reader.text("post", cells);
		const isPaired = bodies.length === 1 || persons.length < 2;
		if (bodies.length > 1) this.reportSplit(bodies.length, persons.length, reader, from.row);
		for (const body of bodies) {
			const post = stated || body.post;
			if (body.isOpen) consortium?.lists.add("open");
			const institution = this.actors.id("institution", body.name);
			if (institution !== null) {
				this.readInstitution(institution, body, reader, cells, from);
				const part = { role, role_printed, post, hasPerson: persons.length > 0, printed: body.printed };
				if (consortium) this.addMembership(consortium, institution, part, reader, cells, from);
			} else if (persons.length === 0 && !body.isOpen)
				this.log.add("row-without-actor", "warning", reader.rowPlace(from.row), {});
			if (!isPaired) continue;
			for (const person of persons)
				this.readPerson(person, { consortium, program, institution, role, post, role_printed }, from);
		}
		const alone = { consortium, program, institution: null, role, post: stated || null, role_printed };
		if (!isPaired) for (const person of persons) this.readPerson(person, alone, from);
	}

	private reportSplit(bodies: number, persons: number, reader: CellReader, row: number): void {
		const place = reader.place("institution", row);
		this.log.add("cell-split", "info", place, { count: bodies });
		if (persons > 1) this.log.add("cell-split-unpaired", "warning", place, { bodies, persons });
	}

	private addMembership(
		consortium: ConsortiumFacts,
		institution: string,
		part: {
			readonly role: Role;
			readonly role_printed: string | null;
			readonly post: string | null;
			readonly hasPerson: boolean;
			readonly printed: string;
		},
		reader: CellReader,
		cells: readonly string[],
		from: RowEvidence,
	): void {
		const own = roleOfInstitution(part.role, part.hasPerson);
		const facts = {
			consortium: consortium.id,
			institution,
			printed: part.printed,
			sector_stated: reader.text("sector", cells) || null,
			role: own,
			role_printed: part.role_printed,
			post: part.hasPerson ? null : part.post,
		};
		this.ties.addMembership(facts, from);
		if (isMembershipRole(own)) consortium.hasMembers = true;
	}

	private roleOf(reader: CellReader, cells: readonly string[], row: number): Role {
		const role = reader.role(cells, row);
		// Of who is only listed as present nothing more is known: not that they were invited.
		if (this.options.attendance) return role !== null && ATTENDING.has(role) ? role : "attendee";
		return role ?? "member";
	}

	private readInstitution(
		id: string,
		{ name, post, printed }: PrintedBody,
		reader: CellReader,
		cells: readonly string[],
		from: RowEvidence,
	): void {
		const facts = this.actors.institution(id, name, from);
		const sector = reader.sector(cells, from.row);
		if (sector) facts.sectors.add(sector);
		const seat = reader.seat(cells, from.row);
		if (seat !== null) facts.seats.add(seat);
		notePrinted(facts, printed, post !== null, from);
	}

	private readPerson(
		{ name, printed }: PrintedPerson,
		tied: {
			readonly consortium: ConsortiumFacts | null;
			readonly program: string | null;
			readonly institution: string | null;
			readonly role: Role;
			readonly role_printed: string | null;
			readonly post: string | null;
		},
		from: RowEvidence,
	): void {
		const bare = this.actors.id("person", name);
		if (bare === null) return;
		const { institution, role, role_printed, post } = tied;
		const person = institution === null ? bare : `${bare}@${institution.slice("institution:".length)}`;
		this.actors.person(person, name, printed, from);
		const ofProgram = tied.program !== null && (role === "official" || !tied.consortium);
		const target = ofProgram
			? { consortium: null, program: tied.program }
			: { consortium: tied.consortium?.id ?? null, program: null };
		this.ties.addInvolvement({ person, ...target, role, role_printed }, from);
		if (institution === null) this.personsAlone++;
		else this.ties.addAffiliation({ person, institution, post, printed: null }, from);
	}

	/** The rows of all tables, one table a slice. Null when no row could be kept. */
	*finish(): Reading<Dataset | null> {
		const { actors, ties } = this;
		if (actors.consortia.size + actors.persons.size === 0) return null;
		const writers = {
			sources: () => this.sources.write(),
			programs: () => writePrograms(actors),
			consortia: () => writeConsortia(actors, this.log.hasRejected),
			frames: () => writeFrames(actors),
			institutions: () => writeInstitutions(actors),
			aliases: () => writeAliases(actors),
			memberships: () => ties.writeMemberships(),
			persons: () => writePersons(actors),
			involvements: () => ties.writeInvolvements(),
			affiliations: () => ties.writeAffiliations(),
		};
		const written = new Map<string, readonly object[]>();
		const total = Object.keys(writers).length;
		for (const [table, write] of Object.entries(writers)) {
			const rows = write();
			written.set(table, Array.isArray(rows) ? rows : yield* this.writeInSteps(rows, written.size, total));
			yield { done: written.size, total };
		}
		return { ...emptyDataset, ...Object.fromEntries(written) };
	}

	private *writeInSteps(
		work: Iterator<void, readonly object[]>,
		done: number,
		total: number,
	): Reading<readonly object[]> {
		for (;;) {
			const step = work.next();
			if (step.done) return step.value;
			yield { done, total };
		}
	}
}
