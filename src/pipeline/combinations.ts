// Which institutions belong to which combination of a few chosen consortia, and how far open lists let one say so.
import { type MemberSet, namesAnybody } from "../analysis/overlap.ts";
import { compareCodePoints } from "../graph/order.ts";
import type { Overlaps } from "./overlaps.ts";

/** To these and no other of the chosen, or to these whatever others. */
export type CombinationRule = "exactly" | "at-least";

/** A count may grow where a list inside the combination is open, and shrink where one outside of it is. */
export type CountBound = "exact" | "at-least" | "at-most" | "so-far";

export interface Combination {
	/** In the order of the chosen. */
	readonly consortia: readonly string[];
	/** By code point. */
	readonly members: readonly string[];
	readonly bound: CountBound;
}

export interface Combinations {
	/** The chosen that name members, in the order given. */
	readonly chosen: readonly MemberSet[];
	/** Largest first, then those of fewer consortia, then in the order of the chosen; empty ones stay while they are few. */
	readonly combinations: readonly Combination[];
	/** Empty combinations that are not among them. */
	readonly empty: number;
	/** Institutions that belong to any of the chosen. */
	readonly members: number;
}

/** Fewest and most consortia that can be taken together. */
export const fewestChosen = 2;
export const mostChosen = 8;

/** Up to this number of consortia empty combinations are shown too. */
const SHOWN_WHOLE = 3;

export function combineConsortia(
	{ sets }: Pick<Overlaps, "sets">,
	ids: readonly string[],
	rule: CombinationRule,
): Combinations {
	const chosen = ids
		.flatMap((id) => sets.get(id) ?? [])
		.filter(namesAnybody)
		.slice(0, mostChosen);
	const masks = new Map<string, number>();
	for (const [place, { members }] of chosen.entries()) {
		for (const member of members) masks.set(member, (masks.get(member) ?? 0) | (1 << place));
	}
	const byMask = new Map<number, string[]>();
	for (const member of [...masks.keys()].sort(compareCodePoints)) {
		const mask = masks.get(member) as number;
		byMask.set(mask, [...(byMask.get(mask) ?? []), member]);
	}
	const all = Array.from({ length: 2 ** chosen.length - 1 }, (_, at) => describeMask(at + 1, chosen, byMask, rule));
	const kept = all.filter(({ members }) => members.length > 0 || chosen.length <= SHOWN_WHOLE);
	// Sorting keeps the order of the masks among equals, which is that of the chosen.
	kept.sort((one, other) => other.members.length - one.members.length || one.consortia.length - other.consortia.length);
	return { chosen, combinations: kept, empty: all.length - kept.length, members: masks.size };
}

function describeMask(
	mask: number,
	chosen: readonly MemberSet[],
	byMask: ReadonlyMap<number, readonly string[]>,
	rule: CombinationRule,
): Combination {
	const isIn = (_: MemberSet, place: number) => (mask & (1 << place)) !== 0;
	const inside = chosen.filter(isIn);
	const outside = rule === "exactly" ? chosen.filter((set, place) => !isIn(set, place)) : [];
	const members =
		rule === "exactly"
			? (byMask.get(mask) ?? [])
			: [...byMask].flatMap(([own, ids]) => ((own & mask) === mask ? ids : [])).sort(compareCodePoints);
	const canGrow = inside.some(isOpen);
	const canShrink = members.length > 0 && outside.some(isOpen);
	return { consortia: inside.map(({ id }) => id), members, bound: findBound(canGrow, canShrink) };
}

function isOpen({ list }: MemberSet): boolean {
	return list !== "complete";
}

function findBound(canGrow: boolean, canShrink: boolean): CountBound {
	if (canGrow) return canShrink ? "so-far" : "at-least";
	return canShrink ? "at-most" : "exact";
}

/** The consortia that hang together with a pair by shared members; where they are too many, those that share most with it. */
export function findGroup(
	{ sets, overlaps, families }: Pick<Overlaps, "sets" | "overlaps" | "families">,
	pair: readonly [string, string] | null,
): readonly string[] {
	const [first] = overlaps;
	const start = pair ?? (first ? ([first.a, first.b] as const) : null);
	if (start === null) return [];
	const family = families.find((ids) => ids.includes(start[0])) ?? [];
	if (!family.includes(start[1])) return start;
	const others = family
		.filter((id) => !start.includes(id))
		.map((id) => ({ id, near: countShared(id, start, sets) }))
		.sort((one, other) => other.near - one.near || compareCodePoints(one.id, other.id))
		.map(({ id }) => id);
	return [...start, ...others].slice(0, mostChosen);
}

/** Institutions shared with any of these, those of all of them added up. */
function countShared(id: string, others: readonly string[], sets: ReadonlyMap<string, MemberSet>): number {
	let count = 0;
	for (const other of others) {
		for (const member of sets.get(id)?.members ?? []) if (sets.get(other)?.members.has(member)) count++;
	}
	return count;
}
