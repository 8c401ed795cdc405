// Institutions that stand in two or more lists, those in most first: what findings, the summary, the view of overlaps and
// what is tried out speak of.
import type { MemberSet } from "../analysis/overlap.ts";
import { compareCodePoints } from "../graph/order.ts";
import { sortInSteps } from "../model/steps.ts";

export interface SharedMember {
	readonly id: string;
	/** In the order of the lists. */
	readonly consortia: readonly string[];
}

/** Members of one step. */
const A_STEP = 4000;

/** Kept for as long as the lists stand. */
const kept = new WeakMap<readonly MemberSet[], readonly SharedMember[]>();

/** In steps of a few milliseconds. */
export function* listSharedInSteps(sets: readonly MemberSet[]): Generator<void, readonly SharedMember[]> {
	const known = kept.get(sets);
	if (known) return known;
	const joined = new Map<string, string[]>();
	let seen = 0;
	for (const { id, members } of sets) {
		for (const member of members) {
			if (seen++ % A_STEP === 0) yield;
			const own = joined.get(member);
			if (own) own.push(id);
			else joined.set(member, [id]);
		}
	}
	yield;
	const several = [...joined].flatMap(([id, consortia]) => (consortia.length > 1 ? [{ id, consortia }] : []));
	yield;
	const shared = yield* sortInSteps(
		several,
		(one, other) => other.consortia.length - one.consortia.length || compareCodePoints(one.id, other.id),
	);
	kept.set(sets, shared);
	return shared;
}
