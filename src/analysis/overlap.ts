// Overlap of consortia: the listed institutions two of them share, and how far the lists let one say so.
// Jaccard (1901) and containment, |A ∩ B| / |A|, are given only where both lists are complete.
import { compareCodePoints } from "../graph/order.ts";
import type { MemberList } from "../model/dataset.ts";
import { finish, sortInSteps } from "../model/steps.ts";
import { orderByCount } from "./counting-order.ts";

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

/** A member, the sets it is in by their place, and how many of them have been passed. */
interface Joined {
	readonly member: string;
	/** The member alone, which is all that most pairs share: one list for all of them. */
	readonly alone: string[];
	readonly places: number[];
	passed: number;
}

/** Memory by place, for what the set at hand shares with the others: how many, and whom. */
interface Desk {
	readonly counts: Uint32Array;
	readonly shares: string[][];
}

/** The same in steps of a few milliseconds. */
export function* findOverlapsInSteps(sets: readonly MemberSet[]): Generator<void, Overlap[]> {
	const byId = new Map(sets.map((set) => [set.id, set]));
	const ordered = [...byId.keys()].sort(compareCodePoints).map((id) => byId.get(id) as MemberSet);
	const joinedBy = yield* listJoined(ordered);
	const overlaps: Overlap[] = [];
	const desk: Desk = { counts: new Uint32Array(ordered.length), shares: [] };
	let next = PAIRS_A_STEP;
	for (const [place, set] of ordered.entries()) {
		for (const later of shareWithLater(joinedBy[place] as Joined[], desk)) {
			overlaps.push(describeOverlap(set, ordered[later] as MemberSet, desk.shares[later] as string[]));
		}
		if (overlaps.length < next) continue;
		next = overlaps.length + PAIRS_A_STEP;
		yield;
	}
	// They stand in the order of their ids, and counting keeps it among equals.
	const most = overlaps.reduce((largest, { shared }) => Math.max(largest, shared.length), 0);
	yield;
	const order = orderByCount(overlaps.map(({ shared }) => most - shared.length));
	yield;
	return Array.from(order, (at) => overlaps[at] as Overlap);
}

/** By place of a set: its members by code point. */
function* listJoined(ordered: readonly MemberSet[]): Generator<void, readonly Joined[][]> {
	const joined = new Map<string, Joined>();
	let seen = 0;
	for (const [place, { members }] of ordered.entries()) {
		for (const member of members) {
			if (++seen % MEMBERS_A_STEP === 0) yield;
			const known = joined.get(member);
			if (known) known.places.push(place);
			else joined.set(member, { member, alone: [member], places: [place], passed: 0 });
		}
	}
	const joinedBy: Joined[][] = ordered.map(() => []);
	for (const member of yield* sortInSteps([...joined.keys()], compareCodePoints)) {
		const own = joined.get(member) as Joined;
		for (const place of own.places) joinedBy[place]?.push(own);
	}
	return joinedBy;
}

/** Puts what a set shares with each that stands after it into `shares`; answers the places of those, ascending. */
function shareWithLater(members: readonly Joined[], { counts, shares }: Desk): Uint32Array {
	const found: number[] = [];
	for (const own of members) {
		own.passed++;
		for (let at = own.passed; at < own.places.length; at++) {
			const later = own.places[at] as number;
			if (counts[later] === 0) {
				found.push(later);
				shares[later] = own.alone;
			}
			(counts[later] as number)++;
		}
	}
	// Lists as long as they become: one that grows takes room for sixteen.
	for (const later of found) {
		const count = counts[later] as number;
		if (count > 1) shares[later] = new Array<string>(count);
		counts[later] = 0;
	}
	for (const { member, alone, places, passed } of members) {
		for (let at = passed; at < places.length; at++) {
			const later = places[at] as number;
			const list = shares[later] as string[];
			if (list !== alone) list[(counts[later] as number)++] = member;
		}
	}
	for (const later of found) counts[later] = 0;
	return Uint32Array.from(found).sort();
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
