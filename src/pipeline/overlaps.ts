// Which of the shown consortia share listed members, how many pairs do not or cannot be told, and which are tied
// without sharing any.
import { measureChance } from "../analysis/chance.ts";
import { type MemberSet, measureOverlap, type Overlap } from "../analysis/overlap.ts";
import type { Tie } from "../model/evidence.ts";
import type { Finding } from "../model/finding.ts";
import { cutInto, finish } from "../model/steps.ts";
import type { TieEvidence } from "./answers.ts";
import { describeTie } from "./detail-tie.ts";
import { joinInSteps } from "./families.ts";
import { findHeadlineInSteps } from "./headline.ts";
import type { Network } from "./network.ts";
import { countPairs, type PairCounts } from "./pair-counts.ts";
import { listSharedInSteps, type SharedMember } from "./shared-members.ts";
import type { Shown } from "./shown.ts";
import { listShownOverlapsInSteps, listShownSetsInSteps } from "./shown-sets.ts";

export { type MemberSet, namesAnybody, type Overlap } from "../analysis/overlap.ts";

/** Numbers of pairs; they add up to all pairs of the shown consortia. */
/** Two consortia tied by a relation of their own, on whatever layer it rests. */
export interface RelatedPair {
	readonly overlap: Overlap;
	readonly relation: TieEvidence;
}

export interface Overlaps {
	/** Every shown consortium, by id. */
	readonly sets: ReadonlyMap<string, MemberSet>;
	/** Pairs that share somebody, most shared first. */
	readonly overlaps: readonly Overlap[];
	/** The consortia that hang together by shared members, every one in one family. */
	readonly families: readonly (readonly string[])[];
	readonly counts: PairCounts;
	readonly related: readonly RelatedPair[];
	/** Institutions listed in two or more of them, those in most first. */
	readonly shared: readonly SharedMember[];
	/** Listings that are on, by institution. */
	readonly listings: ReadonlyMap<string, readonly Tie[]>;
	readonly finding: Finding;
}

/** Pairs, or ties, of one step. */
const A_STEP = 5000;

/** `shown` is the two-mode network: projections have no ends to list. */
export function compareConsortia(network: Network, shown: Shown): Overlaps {
	return finish(compareConsortiaInSteps(network, shown));
}

/** The same in steps of a few milliseconds. */
export function* compareConsortiaInSteps(network: Network, shown: Shown): Generator<void, Overlaps> {
	const listed = yield* listShownSetsInSteps(network, shown);
	const sets = new Map(listed.map((set) => [set.id, set]));
	yield;
	const overlaps = yield* listShownOverlapsInSteps(network, shown);
	yield;
	const counts = countPairs(listed, overlaps);
	const families = yield* joinInSteps([...sets.keys()], overlaps);
	yield;
	const related = listRelated(network, shown, sets);
	yield;
	const shared = yield* listSharedInSteps(listed);
	const listings = yield* collectListings(network, shown);
	const finding = yield* findPairs(network, shown, sets, overlaps);
	return { sets, overlaps, families, counts, related, shared, listings, finding };
}

/** A relation between two shown consortia, if its source was not filtered out. */
function listRelated(network: Network, shown: Shown, sets: ReadonlyMap<string, MemberSet>): RelatedPair[] {
	const { source } = shown.filters;
	return network.ties.flatMap((tie) => {
		const [a, b] = [sets.get(tie.a), sets.get(tie.b)];
		if (tie.kind !== "relation" || !a || !b || (source && !source.includes(tie.source))) return [];
		return [{ overlap: measureOverlap(a, b), relation: describeTie(network, tie, tie.a) }];
	});
}

function* collectListings(network: Network, shown: Shown): Generator<void, ReadonlyMap<string, readonly Tie[]>> {
	const listings = new Map<string, Tie[]>();
	for (const [at, tie] of network.ties.entries()) {
		if (at % A_STEP === 0) yield;
		if (!shown.tieOn[at] || tie.layer !== 1) continue;
		const own = listings.get(tie.a);
		if (own) own.push(tie);
		else listings.set(tie.a, [tie]);
	}
	return listings;
}

/** An overlap that chance would give: shared institutions on average, and the probability of as many or more. */
export interface Chance {
	readonly expected: number;
	readonly atLeast: number;
}

/** Among the institutions listed anywhere in view; null where a list is not complete. */
export function tellChance(
	{ sets, listings }: Pick<Overlaps, "sets" | "listings">,
	{ a, b, shared, reach }: Overlap,
): Chance | null {
	const [first = 0, second = 0] = [a, b].map((id) => sets.get(id)?.members.size);
	const question = { institutions: listings.size, first, second, shared: shared.length };
	const atLeast = reach === "exact" ? measureChance(question) : null;
	return atLeast === null ? null : { expected: (first * second) / listings.size, atLeast };
}

/** What lists an institution in these consortia, in their order. */
export function describeListings(
	network: Network,
	{ listings }: Pick<Overlaps, "listings">,
	institution: string,
	consortia: readonly string[],
): TieEvidence[] {
	const own = listings.get(institution) ?? [];
	return consortia.flatMap((consortium) =>
		own.filter((tie) => tie.b === consortium).map((tie) => describeTie(network, tie, institution)),
	);
}

function* findPairs(
	network: Network,
	shown: Shown,
	sets: ReadonlyMap<string, MemberSet>,
	overlaps: readonly Overlap[],
): Generator<void, Finding> {
	if (overlaps.length === 0) return yield* findHeadlineInSteps(network, shown);
	const areasOf = (id: string) => network.consortia.get(id)?.prefectures ?? [];
	let placed = 0;
	let across = 0;
	for (const some of cutInto(overlaps, A_STEP)) {
		yield;
		for (const { a, b } of some) {
			const [areas, others] = [areasOf(a), areasOf(b)];
			if (areas.length === 0 || others.length === 0) continue;
			placed++;
			if (!areas.some((code) => others.includes(code))) across++;
		}
	}
	return {
		kind: "pairs",
		consortia: sets.size,
		pairs: (sets.size * (sets.size - 1)) / 2,
		sharing: overlaps.length,
		across: across > 0 || placed === overlaps.length ? across : null,
	};
}

/** The overlap of any two shown consortia, shared members or not; null where one is not shown. */
export function measurePair({ sets }: Pick<Overlaps, "sets">, [a, b]: readonly [string, string]): Overlap | null {
	const [one, other] = [sets.get(a), sets.get(b)];
	return one && other ? measureOverlap(one, other) : null;
}
