// One row of the long format after the other to actors and ties: the reading rules themselves.
import { type Dataset, emptyDataset, type Role } from "../model/dataset.ts";
import { isMembershipRole } from "../model/evidence.ts";
import type { IssueLog } from "./issue-log.ts";
import { Actors, type ConsortiumFacts, notePrinted, writeAliases, writeInstitutions } from "./long-actors.ts";
import { addEvidence, type Numbers, numberOf, type RowEvidence } from "./long-evidence.ts";
import { writeConsortia, writeFrames, writePersons, writePrograms } from "./long-frames.ts";
import type { CellReader, PrintedPerson } from "./long-row.ts";
import { Sources } from "./long-sources.ts";
import { Ties } from "./long-ties.ts";
import type { RawRow, Reading, ReadOptions } from "./raw.ts";
import { roleOfInstitution } from "./role-words.ts";

/** Parts a row keeps when the whole file is read as attendance. */
const ATTENDING: ReadonlySet<Role> = new Set(["speaker", "observer", "guest"]);

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
		this.readActors(consortium, programId, persons, reader, cells, from, file);
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
		file: string,
	): void {
		const body = reader.body(cells);
		if (body.isOpen) consortium?.lists.add("open");
		const institution = this.actors.id("institution", body.name);
		const role = this.roleOf(reader, cells, from.row);
		const words = { role_printed: reader.text("role", cells) || null };
		const post = reader.text("post", cells) || body.post;
		if (institution !== null) this.readInstitution(institution, reader, cells, from);
		if (institution !== null && consortium) {
			const sector_stated = reader.text("sector", cells) || null;
			const printed = reader.text("institution", cells);
			const own = roleOfInstitution(role, persons.length > 0);
			const facts = {
				consortium: consortium.id,
				institution,
				printed,
				sector_stated,
				role: own,
				...words,
				post: persons.length > 0 ? null : post,
			};
			this.ties.addMembership(facts, from);
			if (isMembershipRole(own)) consortium.hasMembers = true;
		}
		if (institution === null && persons.length === 0 && !body.isOpen)
			this.log.add("row-without-actor", "warning", { file, row: from.row }, {});
		for (const person of persons)
			this.readPerson(person, { consortium, program, institution, role, post, ...words }, from);
	}

	private roleOf(reader: CellReader, cells: readonly string[], row: number): Role {
		const role = reader.role(cells, row);
		if (this.options.attendance) return role !== null && ATTENDING.has(role) ? role : "guest";
		return role ?? "member";
	}

	private readInstitution(id: string, reader: CellReader, cells: readonly string[], from: RowEvidence): void {
		const { name, post } = reader.body(cells);
		const facts = this.actors.institution(id, name, from);
		const sector = reader.sector(cells, from.row);
		if (sector) facts.sectors.add(sector);
		const seat = reader.seat(cells, from.row);
		if (seat !== null) facts.seats.add(seat);
		notePrinted(facts, reader.text("institution", cells), post !== null, from);
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
