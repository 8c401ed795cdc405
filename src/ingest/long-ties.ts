// The ties a long-format file states: rows that say the same are one tie that cites them all.
import type { Affiliation, Involvement, Membership, Role } from "../model/dataset.ts";
import {
	type Evidence,
	type Numbers,
	numberOf,
	type RowEvidence,
	type WrittenEvidence,
	writeEvidence,
} from "./long-evidence.ts";

export type MembershipFacts = Pick<
	Membership,
	"consortium" | "institution" | "printed" | "sector_stated" | "role" | "role_printed" | "post"
>;
export type InvolvementFacts = Pick<Involvement, "person" | "consortium" | "program" | "role" | "role_printed">;
export type AffiliationFacts = Pick<Affiliation, "person" | "institution" | "post" | "printed">;

const ROWS_A_STEP = 2000;

interface Tied<F> {
	readonly facts: F;
	/** The facts as numbers of texts, field by field. */
	readonly numbers: readonly number[];
	readonly evidence: Evidence;
}

/** Equal facts of equal source, date, certainty and remark are one row. */
class TieTable<F extends object> {
	private readonly ties = new Map<string, Tied<F>>();
	private readonly texts: Numbers = new Map();

	constructor(private readonly fields: readonly (keyof F & string)[]) {}

	/** Whether the tie was not there yet. */
	add(facts: F, from: RowEvidence): boolean {
		const numbers = this.fields.map((field) => numberOf(this.texts, facts[field] as string | null));
		const key = `${from.key} ${numbers.join(" ")}`;
		const known = this.ties.get(key);
		if (known) known.evidence.push(from);
		else this.ties.set(key, { facts, numbers, evidence: [from] });
		return known === undefined;
	}

	/** Sorted by what they say, so that output does not depend on row order; some thousand rows a step. */
	*write<R>(write: (facts: F, evidence: WrittenEvidence) => R): Generator<void, R[]> {
		const ranks = this.rankTexts();
		yield;
		const groups = this.groupByFirst(ranks);
		yield;
		const written: R[] = [];
		let next = ROWS_A_STEP;
		for (const group of groups) {
			group?.sort((a, b) => compareRanks(a, b, ranks) || compareEvidence(a.evidence[0], b.evidence[0]));
			for (const { facts, evidence } of group ?? []) written.push(write(facts, writeEvidence(evidence)));
			if (written.length < next) continue;
			yield;
			next = written.length + ROWS_A_STEP;
		}
		return written;
	}

	/** Ties by the place of the text of their first field. */
	private groupByFirst(ranks: Int32Array): (Tied<F>[] | undefined)[] {
		const groups = new Array<Tied<F>[] | undefined>(ranks.length);
		for (const tie of this.ties.values()) {
			const rank = ranks[tie.numbers[0] as number] as number;
			const group = groups[rank];
			if (group) group.push(tie);
			else groups[rank] = [tie];
		}
		return groups;
	}

	/** The place of each numbered text in code-point order. */
	private rankTexts(): Int32Array {
		// What is not said stands first, as an empty text does; without a comparison of one's own sorting is quick.
		const sorted: (string | null)[] = [...this.texts.keys()].filter((text) => text !== null).sort();
		if (this.texts.has(null)) sorted.unshift(null);
		const ranks = new Int32Array(sorted.length);
		for (const [rank, text] of sorted.entries()) ranks[this.texts.get(text) as number] = rank;
		return ranks;
	}
}

function compareRanks(a: Tied<object>, b: Tied<object>, ranks: Int32Array): number {
	for (let index = 0; index < a.numbers.length; index++) {
		const order = (ranks[a.numbers[index] as number] as number) - (ranks[b.numbers[index] as number] as number);
		if (order !== 0) return order;
	}
	return 0;
}

/** Ties of equal facts differ in source, date, certainty or remark, which all their rows share. */
function compareEvidence(a: RowEvidence | undefined, b: RowEvidence | undefined): number {
	if (!a || !b) return 0;
	return (
		compareTexts(a.source, b.source) ||
		compareTexts(a.asOf, b.asOf) ||
		compareTexts(a.certainty, b.certainty) ||
		compareTexts(a.note, b.note)
	);
}

/** By code point; null stands first. */
function compareTexts(a: string | null, b: string | null): number {
	const [x, y] = [a ?? "", b ?? ""];
	return x < y ? -1 : x > y ? 1 : 0;
}

/** Facts are spelt out field by field: spreading is slow for a hundred thousand rows. */
export class Ties {
	private readonly memberships = new TieTable<MembershipFacts>([
		"consortium",
		"institution",
		"role",
		"role_printed",
		"sector_stated",
		"post",
		"printed",
	]);
	private readonly involvements = new TieTable<InvolvementFacts>([
		"person",
		"consortium",
		"program",
		"role",
		"role_printed",
	]);
	private readonly affiliations = new TieTable<AffiliationFacts>(["person", "institution", "post", "printed"]);
	/** Memberships by role, for the report. */
	readonly byRole = new Map<Role, number>();

	addMembership(facts: MembershipFacts, from: RowEvidence): void {
		if (this.memberships.add(facts, from)) this.byRole.set(facts.role, (this.byRole.get(facts.role) ?? 0) + 1);
	}

	addInvolvement(facts: InvolvementFacts, from: RowEvidence): void {
		this.involvements.add(facts, from);
	}

	addAffiliation(facts: AffiliationFacts, from: RowEvidence): void {
		this.affiliations.add(facts, from);
	}

	writeMemberships(): Generator<void, Membership[]> {
		return this.memberships.write((facts, { as_of, certainty, source, locator, note }) => ({
			consortium: facts.consortium,
			institution: facts.institution,
			printed: facts.printed,
			sector_stated: facts.sector_stated,
			role: facts.role,
			role_printed: facts.role_printed,
			post: facts.post,
			event: null,
			from: null,
			to: null,
			as_of,
			certainty,
			source,
			locator,
			note,
		}));
	}

	writeInvolvements(): Generator<void, Involvement[]> {
		return this.involvements.write((facts, { as_of, certainty, source, locator, note }) => ({
			person: facts.person,
			consortium: facts.consortium,
			program: facts.program,
			role: facts.role,
			role_printed: facts.role_printed,
			event: null,
			from: null,
			to: null,
			as_of,
			certainty,
			source,
			locator,
			note,
		}));
	}

	writeAffiliations(): Generator<void, Affiliation[]> {
		return this.affiliations.write((facts, { as_of, certainty, source, locator, note }) => ({
			person: facts.person,
			institution: facts.institution,
			post: facts.post,
			printed: facts.printed,
			status: "current",
			from: null,
			to: null,
			as_of,
			certainty,
			source,
			locator,
			note,
		}));
	}
}
