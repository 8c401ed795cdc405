// The ties a long-format file states: rows that say the same are one tie that cites them all.
import type { Affiliation, Involvement, Membership, Role } from "../model/dataset.ts";
import { addEvidence, type Evidence, type RowEvidence, startEvidence, writeEvidence } from "./long-evidence.ts";
import { getOrMake, sortedByKey } from "./tally.ts";

export type MembershipFacts = Pick<
	Membership,
	"consortium" | "institution" | "printed" | "sector_stated" | "role" | "role_printed" | "post"
>;
export type InvolvementFacts = Pick<Involvement, "person" | "consortium" | "program" | "role" | "role_printed">;
export type AffiliationFacts = Pick<Affiliation, "person" | "institution" | "post" | "printed">;

interface Tied<F> {
	readonly facts: F;
	readonly evidence: Evidence;
}

/** Equal facts of equal source, date, certainty and remark are one row. */
function gather<F extends object>(ties: Map<string, Tied<F>>, facts: F, from: RowEvidence): boolean {
	const key = [...Object.values(facts), from.source, from.asOf, from.certainty, from.note].join("\u0000");
	const isNew = !ties.has(key);
	addEvidence(getOrMake(ties, key, () => ({ facts, evidence: startEvidence() })).evidence, from);
	return isNew;
}

export class Ties {
	private readonly memberships = new Map<string, Tied<MembershipFacts>>();
	private readonly involvements = new Map<string, Tied<InvolvementFacts>>();
	private readonly affiliations = new Map<string, Tied<AffiliationFacts>>();
	/** Memberships by role, for the report. */
	readonly byRole = new Map<Role, number>();

	addMembership(facts: MembershipFacts, from: RowEvidence): void {
		if (gather(this.memberships, facts, from)) this.byRole.set(facts.role, (this.byRole.get(facts.role) ?? 0) + 1);
	}

	addInvolvement(facts: InvolvementFacts, from: RowEvidence): void {
		gather(this.involvements, facts, from);
	}

	addAffiliation(facts: AffiliationFacts, from: RowEvidence): void {
		gather(this.affiliations, facts, from);
	}

	writeMemberships(): Membership[] {
		return sortedByKey(this.memberships).map(({ facts, evidence }) => ({
			...facts,
			event: null,
			from: null,
			to: null,
			...writeEvidence(evidence),
		}));
	}

	writeInvolvements(): Involvement[] {
		return sortedByKey(this.involvements).map(({ facts, evidence }) => ({
			...facts,
			event: null,
			from: null,
			to: null,
			...writeEvidence(evidence),
		}));
	}

	writeAffiliations(): Affiliation[] {
		return sortedByKey(this.affiliations).map(({ facts, evidence }) => ({
			...facts,
			status: "current",
			from: null,
			to: null,
			...writeEvidence(evidence),
		}));
	}
}
