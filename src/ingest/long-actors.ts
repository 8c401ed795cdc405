// The bodies, persons and frames a long-format file speaks of, gathered by identity key while rows pass by.
import type { Alias, Institution, MemberList, Sector } from "../model/dataset.ts";
import { identityKey } from "../names/identity-key.ts";
import { type Evidence, type RowEvidence, writeEvidence } from "./long-evidence.ts";
import { classifyName } from "./sector-words.ts";
import { getOrMake, Tally, writeEach } from "./tally.ts";

export interface Named {
	readonly id: string;
	readonly forms: Tally;
	readonly evidence: Evidence;
}

export interface InstitutionFacts extends Named {
	readonly sectors: Tally;
	readonly seats: Tally;
	/** Printed cells that differ from the form they were read as, with where they stand. */
	readonly printed: Map<string, { readonly evidence: Evidence; readonly hasPost: boolean }>;
}

export interface PersonFacts extends Named {
	readonly printed: Tally;
}

export interface ConsortiumFacts extends Named {
	readonly prefectures: Set<string>;
	readonly programs: Map<string, Evidence>;
	readonly lists: Set<MemberList>;
	hasMembers: boolean;
}

export interface ProgramFacts extends Named {
	readonly ministries: Tally;
}

function startNamed(id: string) {
	return { id, forms: new Tally(), evidence: [] as Evidence };
}

/** `kind:identityKey`; ids hold no asterisk. Null when nothing of the name is left. */
export function makeId(kind: string, name: string): string | null {
	const key = identityKey(name).replaceAll("*", "");
	return key === "" ? null : `${kind}:${key}`;
}

/** All actors of a reading; each is made when its id is met first. */
export class Actors {
	readonly institutions = new Map<string, InstitutionFacts>();
	readonly persons = new Map<string, PersonFacts>();
	readonly consortia = new Map<string, ConsortiumFacts>();
	readonly programs = new Map<string, ProgramFacts>();
	private readonly ids = new Map<string, Map<string, string | null>>();

	/** Keys are dear, and the same names come again and again. */
	id(kind: string, name: string): string | null {
		const ofKind = getOrMake(this.ids, kind, () => new Map<string, string | null>());
		return getOrMake(ofKind, name, () => makeId(kind, name));
	}

	institution(id: string, name: string, from: RowEvidence): InstitutionFacts {
		const make = () => ({ ...startNamed(id), sectors: new Tally(), seats: new Tally(), printed: new Map() });
		return note(getOrMake(this.institutions, id, make), name, from);
	}

	person(id: string, name: string, printed: string, from: RowEvidence): PersonFacts {
		const facts = note(
			getOrMake(this.persons, id, () => ({ ...startNamed(id), printed: new Tally() })),
			name,
			from,
		);
		facts.printed.add(printed);
		return facts;
	}

	consortium(id: string, name: string, from: RowEvidence): ConsortiumFacts {
		const make = () => ({
			...startNamed(id),
			prefectures: new Set<string>(),
			programs: new Map(),
			lists: new Set<MemberList>(),
			hasMembers: false,
		});
		return note(getOrMake(this.consortia, id, make), name, from);
	}

	program(id: string, name: string, from: RowEvidence): ProgramFacts {
		return note(
			getOrMake(this.programs, id, () => ({ ...startNamed(id), ministries: new Tally() })),
			name,
			from,
		);
	}
}

function note<F extends Named>(facts: F, name: string, from: RowEvidence): F {
	facts.forms.add(name);
	facts.evidence.push(from);
	return facts;
}

/** Remembers the cell as printed where it is not simply the name. */
export function notePrinted(facts: InstitutionFacts, printed: string, hasPost: boolean, from: RowEvidence): void {
	getOrMake(facts.printed, printed, () => ({ evidence: [] as Evidence, hasPost })).evidence.push(from);
}

export function nameOf(facts: Named): string {
	return facts.forms.mostFrequent() ?? facts.id;
}

/** As printed in most rows; finance printed as 産 becomes 金, and a body without any mark is classified by its name. */
function classify(facts: InstitutionFacts): Pick<Institution, "kind" | "sector" | "sector_basis"> {
	const { kind, sector: inferred } = classifyName(nameOf(facts));
	const stated = facts.sectors.mostFrequent() as Sector | null;
	if (stated !== null && !(stated === "industry" && inferred === "finance"))
		return { kind, sector: stated, sector_basis: "stated" };
	return { kind, sector: inferred, sector_basis: inferred === null ? null : "inferred" };
}

export function writeInstitutions(actors: Actors): Generator<void, Institution[]> {
	return writeEach(actors.institutions, (facts) => {
		const evidence = writeEvidence(facts.evidence);
		const prefecture = facts.seats.mostFrequent();
		return [
			{
				id: facts.id,
				name: nameOf(facts),
				name_en: null,
				reading: null,
				...classify(facts),
				prefecture,
				prefecture_basis: prefecture === null ? null : "stated",
				corporate_number: null,
				local_code: null,
				...evidence,
			},
		];
	});
}

function stepBetween(name: string, printed: string, hasPost: boolean): Alias["step"] {
	if (hasPost) return "post";
	return name.replace(/\s/gu, "") === printed.replace(/\s/gu, "") ? "spaces" : "characters";
}

/** One row for each printed form that is not the canonical name. */
export function writeAliases(actors: Actors): Generator<void, Alias[]> {
	return writeEach(actors.institutions, (facts) => {
		const name = nameOf(facts);
		return [...facts.printed]
			.filter(([printed]) => printed !== name)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([printed, { evidence, hasPost }]) => {
				const step = stepBetween(name, printed, hasPost);
				const certainty = step === "characters" ? "inferred" : "stated";
				const of = { institution: facts.id, consortium: null, program: null };
				return { ...of, printed, step, sure: "sure", ...writeEvidence(evidence), certainty, note: null } as const;
			});
	});
}
