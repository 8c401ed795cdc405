// Overlap of consortia: the listed institutions two of them share, and how far the lists let one say so.
// Jaccard (1901) and containment, |A ∩ B| / |A|, are given only where both lists are complete.
import { compareCodePoints } from "../graph/order.ts";
import type { MemberList } from "../model/dataset.ts";
import { finish, sortInSteps } from "../model/steps.ts";

/** Listed members of each consortium by id, and the state of its list. */
export interface MemberSet {
	readonly id: string;
	readonly list: MemberList;
	readonly members: ReadonlySet<string>;
	/** Whether the list names anybody, members in view or not; absent: whether it has members in view. */
	readonly isNamed?: boolean;
}

/** n, at least n (a list is open, also for 0), or unknown (a list names nobody). */
export type Reach = "exact" | "at-least" | "unknown";

export interface Overlap {
	readonly a: string;
	readonly b: string;
	/** By code point. */
	readonly shared: readonly string[];
	readonly reach: Reach;
	readonly jaccard: number | null;
	/** Share of a's members that are also b's, and the reverse. */
	readonly containment: readonly [number, number] | null;
}

/** Pairs that share at least one member: most shared first, then by ids. */
export function findOverlaps(sets: readonly MemberSet[]): Overlap[] {
	return finish(findOverlapsInSteps(sets));
}

/** Pairs that share somebody, and members, of one step. */
const PAIRS_A_STEP = 2000;
const MEMBERS_A_STEP = 10_000;

/** The same in steps of a few milliseconds. */
export function* findOverlapsInSteps(sets: readonly MemberSet[]): Generator<void, Overlap[]> {
	const byId = new Map(sets.map((set) => [set.id, set]));
	const ordered = [...byId.keys()].sort(compareCodePoints).map((id) => byId.get(id) as MemberSet);
	const setsOf = new Map<string, number[]>();
	let seen = 0;
	for (const [place, { members }] of ordered.entries()) {
		for (const member of members) {
			if (++seen % MEMBERS_A_STEP === 0) yield;
			const joined = setsOf.get(member);
			if (joined) joined.push(place);
			else setsOf.set(member, [place]);
		}
	}
	const membersOf: string[][] = ordered.map(() => []);
	for (const member of yield* sortInSteps([...setsOf.keys()], compareCodePoints)) {
		for (const place of setsOf.get(member) as number[]) membersOf[place]?.push(member);
	}
	const overlaps: Overlap[] = [];
	let next = PAIRS_A_STEP;
	for (const [place, set] of ordered.entries()) {
		for (const [later, shared] of shareWithLater(place, membersOf[place] as string[], setsOf)) {
			overlaps.push(describeOverlap(set, ordered[later] as MemberSet, shared));
		}
		if (overlaps.length < next) continue;
		next = overlaps.length + PAIRS_A_STEP;
		yield;
	}
	// They stand in the order of their ids, and sorting keeps it among equals.
	return yield* sortInSteps(overlaps, (one, other) => other.shared.length - one.shared.length);
}

/** What a set shares with each that stands after it, in their order. */
function shareWithLater(
	place: number,
	members: readonly string[],
	setsOf: ReadonlyMap<string, readonly number[]>,
): readonly (readonly [later: number, shared: string[]])[] {
	const found = new Map<number, string[]>();
	for (const member of members) {
		for (const later of setsOf.get(member) as readonly number[]) {
			if (later <= place) continue;
			const shared = found.get(later);
			if (shared) shared.push(member);
			else found.set(later, [member]);
		}
	}
	return [...found].sort(([one], [other]) => one - other);
}

/** Overlap of one pair, shared members or not. */
export function measureOverlap(a: MemberSet, b: MemberSet): Overlap {
	return describeOverlap(a, b, [...a.members].filter((member) => b.members.has(member)).sort(compareCodePoints));
}

function describeOverlap(a: MemberSet, b: MemberSet, shared: readonly string[]): Overlap {
	const isComparable = a.list === "complete" && b.list === "complete" && a.members.size > 0 && b.members.size > 0;
	const union = a.members.size + b.members.size - shared.length;
	return {
		a: a.id,
		b: b.id,
		shared,
		reach: findReach(a, b),
		jaccard: isComparable ? shared.length / union : null,
		containment: isComparable ? [shared.length / a.members.size, shared.length / b.members.size] : null,
	};
}

export function findReach(a: MemberSet, b: MemberSet): Reach {
	if (!namesAnybody(a) || !namesAnybody(b)) return "unknown";
	return a.list === "complete" && b.list === "complete" ? "exact" : "at-least";
}

/** A list none of whose rows is in view names nobody, whatever its source says of it. */
export function namesAnybody({ members, isNamed }: MemberSet): boolean {
	return isNamed ?? members.size > 0;
}
