// Which consortia every institution and person joins: by a row of its own, or through a person or an institution
// it is affiliated with.
import { compareCodePoints } from "../graph/order.ts";
import type { Tie } from "../model/evidence.ts";
import { sortInSteps } from "../model/steps.ts";
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
type TiesByActor = Map<string, Map<string, Tie[]>>;

/** Ties, and actors, of one step. */
const TIES_A_STEP = 4000;
const ACTORS_A_STEP = 500;

/** Of everybody with a row of their own to a consortium, own rows first; `shown` must be two-mode. Step by step. */
export function* readJoins(network: Network, shown: Shown): Generator<void, ReadonlyMap<string, readonly Join[]>> {
	const own: TiesByActor = new Map();
	const affiliated: TiesByActor = new Map();
	for (const [at, tie] of network.ties.entries()) {
		if (at % TIES_A_STEP === 0) yield;
		if (!shown.tieOn[at] || tie.kind === "relation") continue;
		if (tie.kind === "affiliation") {
			addTie(affiliated, tie.a, tie.b, tie);
			addTie(affiliated, tie.b, tie.a, tie);
		} else addTie(own, tie.a, tie.b, tie);
	}
	const joins = new Map<string, readonly Join[]>();
	for (const actor of yield* sortInSteps([...own.keys()], compareCodePoints)) {
		if (joins.size % ACTORS_A_STEP === 0) yield;
		joins.set(actor, listJoins(actor, own, affiliated));
	}
	return joins;
}

function listJoins(actor: string, own: TiesByActor, affiliated: TiesByActor): readonly Join[] {
	const consortia = own.get(actor) ?? new Map();
	const direct = inOrder(consortia).map(([consortium, ties]) => ({ consortium, ties, through: null }));
	const further = inOrder(affiliated.get(actor) ?? new Map()).flatMap(([other, ties]) =>
		inOrder(own.get(other) ?? new Map())
			.filter(([consortium]) => !consortia.has(consortium))
			.map(([consortium, behind]) => ({ consortium, ties: behind, through: { id: other, ties } })),
	);
	return [...direct, ...further];
}

function addTie(ties: TiesByActor, from: string, to: string, tie: Tie): void {
	const known = ties.get(from) ?? new Map<string, Tie[]>();
	ties.set(from, known);
	const between = known.get(to);
	if (between) between.push(tie);
	else known.set(to, [tie]);
}

function inOrder(ties: TiesByOther): (readonly [string, readonly Tie[]])[] {
	return [...ties].sort(([one], [other]) => compareCodePoints(one, other));
}
