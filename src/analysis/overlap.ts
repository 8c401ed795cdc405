// Overlap of consortia: the listed institutions two of them share, and how far the lists let one say so.
// Jaccard (1901) and containment, |A ∩ B| / |A|, are given only where both lists are complete.
import { compareCodePoints } from "../graph/order.ts";
import type { MemberList } from "../model/dataset.ts";

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
	const byId = new Map(sets.map((set) => [set.id, set]));
	const consortiaOf = new Map<string, string[]>();
	for (const id of [...byId.keys()].sort(compareCodePoints)) {
		for (const member of byId.get(id)?.members ?? []) {
			const joined = consortiaOf.get(member);
			if (joined) joined.push(id);
			else consortiaOf.set(member, [id]);
		}
	}
	const sharedBy = new Map<string, Map<string, string[]>>();
	for (const member of [...consortiaOf.keys()].sort(compareCodePoints)) {
		const joined = consortiaOf.get(member) as string[];
		for (const [at, a] of joined.entries()) {
			for (const b of joined.slice(at + 1)) addShared(sharedBy, a, b, member);
		}
	}
	const overlaps = [...sharedBy].flatMap(([a, others]) =>
		[...others].map(([b, shared]) => describeOverlap(byId.get(a) as MemberSet, byId.get(b) as MemberSet, shared)),
	);
	return overlaps.sort(
		(one, other) =>
			other.shared.length - one.shared.length || compareCodePoints(one.a, other.a) || compareCodePoints(one.b, other.b),
	);
}

function addShared(sharedBy: Map<string, Map<string, string[]>>, a: string, b: string, member: string): void {
	const others = sharedBy.get(a) ?? new Map<string, string[]>();
	sharedBy.set(a, others);
	const shared = others.get(b);
	if (shared) shared.push(member);
	else others.set(b, [member]);
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
