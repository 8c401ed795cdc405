// Which consortia every institution and person joins: by a row of its own, or through a person or an institution
// it is affiliated with.
import { compareCodePoints } from "../graph/order.ts";
import type { Tie } from "../model/evidence.ts";
import type { Network } from "./network.ts";
import type { Shown } from "./shown.ts";

export interface Join {
	readonly consortium: string;
	/** Ties of the actor, or of the one it joins through, to the consortium. */
	readonly ties: readonly Tie[];
	/** Through whom, with the affiliations between the two; null for a row of the actor's own. */
	readonly through: { readonly id: string; readonly ties: readonly Tie[] } | null;
}

type TiesByOther = ReadonlyMap<string, readonly Tie[]>;

/** Of everybody with a row of their own to a consortium, own rows first; `shown` must be two-mode. */
export function readJoins(network: Network, shown: Shown): ReadonlyMap<string, readonly Join[]> {
	const own = new Map<string, Map<string, Tie[]>>();
	const affiliated = new Map<string, Map<string, Tie[]>>();
	for (const [at, tie] of network.ties.entries()) {
		if (!shown.tieOn[at] || tie.kind === "relation") continue;
		if (tie.kind === "affiliation") {
			addTie(affiliated, tie.a, tie.b, tie);
			addTie(affiliated, tie.b, tie.a, tie);
		} else addTie(own, tie.a, tie.b, tie);
	}
	const joins = [...own].map(([actor, consortia]): [string, readonly Join[]] => {
		const direct = inOrder(consortia).map(([consortium, ties]) => ({ consortium, ties, through: null }));
		const further = inOrder(affiliated.get(actor) ?? new Map()).flatMap(([other, ties]) =>
			inOrder(own.get(other) ?? new Map())
				.filter(([consortium]) => !consortia.has(consortium))
				.map(([consortium, behind]) => ({ consortium, ties: behind, through: { id: other, ties } })),
		);
		return [actor, [...direct, ...further]];
	});
	return new Map(joins.sort(([one], [other]) => compareCodePoints(one, other)));
}

function addTie(ties: Map<string, Map<string, Tie[]>>, from: string, to: string, tie: Tie): void {
	const known = ties.get(from) ?? new Map<string, Tie[]>();
	ties.set(from, known);
	const between = known.get(to);
	if (between) between.push(tie);
	else known.set(to, [tie]);
}

function inOrder(ties: TiesByOther): (readonly [string, readonly Tie[]])[] {
	return [...ties].sort(([one], [other]) => compareCodePoints(one, other));
}
