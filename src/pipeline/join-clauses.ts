// What makes a connector one, as clauses of a sentence: rows of one kind told together.

import type { Tie, TieRole } from "../model/evidence.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { Join } from "./joins.ts";
import type { Network } from "./network.ts";

export interface JoinClause {
	/** Through whom, with the post or the role of that affiliation; null for rows of the actor's own. */
	readonly through: { readonly id: string; readonly post: string | null; readonly isFormer: boolean } | null;
	readonly kind: "membership" | "involvement";
	readonly role: TieRole;
	/** Ex-officio post of a member. */
	readonly post: string | null;
	/** The official of this programme, not of the single consortia. */
	readonly program: string | null;
	/** Day of the event, where the row is about one. */
	readonly date: PartialDate | null;
	readonly isStated: boolean;
	readonly consortia: readonly string[];
}

/** One clause for all consortia joined in the same way; of several rows to one consortium the strongest counts. */
export function readClauses(network: Network, joins: readonly Join[]): readonly JoinClause[] {
	const clauses = new Map<string, JoinClause>();
	for (const join of joins) {
		const clause = readClause(network, join);
		if (clause === null) continue;
		const key = JSON.stringify({ ...clause, consortia: [] });
		const known = clauses.get(key);
		clauses.set(key, known ? { ...known, consortia: [...known.consortia, ...clause.consortia] } : clause);
	}
	return [...clauses.values()];
}

function readClause(network: Network, { consortium, ties, through }: Join): JoinClause | null {
	const tie = findStrongest(ties);
	const behind = through ? findStrongest(through.ties) : null;
	if (tie === null) return null;
	return {
		through: through && {
			id: through.id,
			post: behind?.word ?? null,
			isFormer: behind !== null && behind.role !== "current",
		},
		kind: tie.kind === "membership" ? "membership" : "involvement",
		role: tie.role,
		post: tie.post,
		program: tie.throughProgram,
		date: tie.event === null ? null : (network.events.get(tie.event)?.date ?? null),
		isStated: tie.certainty === "stated",
		consortia: [consortium],
	};
}

/** Lowest layer, the first of these as the rows stand. */
export function findStrongest(ties: readonly Tie[]): Tie | null {
	return ties.reduce<Tie | null>((best, tie) => (best === null || tie.layer < best.layer ? tie : best), null);
}
