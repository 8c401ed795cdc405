// The ties a long-format file states: its memberships, involvements and affiliations.
import type { Affiliation, Involvement, Membership } from "../model/dataset.ts";
import type { Shared } from "./mention-tables.ts";
import { TieTable } from "./tie-table.ts";

type MembershipFacts = Pick<
	Membership,
	"consortium" | "institution" | "role" | "role_printed" | "sector_stated" | "post" | "printed" | "from" | "to"
>;
type InvolvementFacts = Pick<
	Involvement,
	"person" | "consortium" | "program" | "role" | "role_printed" | "from" | "to"
>;
type AffiliationFacts = Pick<Affiliation, "person" | "institution" | "post" | "printed" | "status">;

/** Rows are spelt out field by field: spreading is slow for a hundred thousand rows. */
export class Ties {
	/** Facts are numbered in the order of these fields, by which they are sorted as well. */
	readonly memberships: TieTable<MembershipFacts>;
	readonly involvements: TieTable<InvolvementFacts>;
	readonly affiliations: TieTable<AffiliationFacts>;

	constructor(shared: Shared) {
		this.memberships = new TieTable(
			["consortium", "institution"],
			["role", "role_printed", "sector_stated", "post", "printed", "from", "to"],
			shared,
		);
		this.involvements = new TieTable(
			["person", "consortium", "program"],
			["role", "role_printed", "from", "to"],
			shared,
		);
		this.affiliations = new TieTable(["person", "institution"], ["post", "printed", "status"], shared);
	}

	writeMemberships(ranks: Int32Array): Generator<void, Membership[]> {
		return this.memberships.write(ranks, (facts, { as_of, certainty, source, locator, note }) => ({
			consortium: facts.consortium,
			institution: facts.institution,
			printed: facts.printed,
			sector_stated: facts.sector_stated,
			role: facts.role,
			role_printed: facts.role_printed,
			post: facts.post,
			event: null,
			from: facts.from,
			to: facts.to,
			as_of,
			certainty,
			source,
			locator,
			note,
		}));
	}

	writeInvolvements(ranks: Int32Array): Generator<void, Involvement[]> {
		return this.involvements.write(ranks, (facts, { as_of, certainty, source, locator, note }) => ({
			person: facts.person,
			consortium: facts.consortium,
			program: facts.program,
			role: facts.role,
			role_printed: facts.role_printed,
			event: null,
			from: facts.from,
			to: facts.to,
			as_of,
			certainty,
			source,
			locator,
			note,
		}));
	}

	writeAffiliations(ranks: Int32Array): Generator<void, Affiliation[]> {
		return this.affiliations.write(ranks, (facts, { as_of, certainty, source, locator, note }) => ({
			person: facts.person,
			institution: facts.institution,
			post: facts.post,
			printed: facts.printed,
			status: facts.status,
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
