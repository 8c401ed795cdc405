// Consortia put side by side in groups: those that share members with each other, or those of one place.
import { type MemberSet, measureOverlap, namesAnybody, type Overlap } from "../analysis/overlap.ts";
import { orderBySimilarity } from "../analysis/similarity-order.ts";
import { compareCodePoints } from "../graph/order.ts";
import type { FindingPlace } from "../model/finding.ts";
import { findPrefecture, prefectures } from "../model/prefecture.ts";
import { createFamilies } from "./families.ts";
import type { Network } from "./network.ts";
import type { Overlaps } from "./overlaps.ts";
import { countPlaces, findSpannedRegion, readCodes } from "./places.ts";

export type GroupRule = "similarity" | "place";

export interface ConsortiumGroup {
	/** Where all of them are active; null where they are not in one place, or it is not known. */
	readonly place: FindingPlace | null;
	readonly ids: readonly string[];
	/** They share with nobody as far as known, which is all they have in common. */
	readonly isRest: boolean;
}

export interface MatrixAnswer {
	readonly groups: readonly ConsortiumGroup[];
	/** The overlap of every two of the consortia in the groups, row by row in their order. */
	readonly cells: readonly (readonly Overlap[])[];
	/** Most shared by two of them. */
	readonly most: number;
	/** Consortia that name nobody. */
	readonly unknown: readonly string[];
	/** Consortia that name members and found no room. */
	readonly leftOut: number;
}

/** `limit`: the consortia that share with most others are taken. */
export function arrangeMatrix(network: Network, answer: Overlaps, rule: GroupRule, limit: number): MatrixAnswer {
	const named = [...answer.sets.values()].filter(namesAnybody).map(({ id }) => id);
	const taken = takeMostSharing(named, answer.overlaps, limit);
	const groups = groupConsortia(network, answer, rule, taken);
	const sets = groups.flatMap(({ ids }) => ids.map((id) => answer.sets.get(id) as MemberSet));
	const cells = measureAll(sets);
	return {
		groups,
		cells,
		most: Math.max(0, ...answer.overlaps.map(({ shared }) => shared.length)),
		unknown: [...answer.sets.values()].filter((set) => !namesAnybody(set)).map(({ id }) => id),
		leftOut: named.length - taken.length,
	};
}

/** Of two consortia there is one overlap, whichever stands first. */
function measureAll(sets: readonly MemberSet[]): readonly (readonly Overlap[])[] {
	const cells: Overlap[][] = sets.map(() => []);
	for (const [row, one] of sets.entries()) {
		for (const [column, other] of sets.entries()) {
			const known = column < row ? cells[column]?.[row] : undefined;
			cells[row]?.push(known ?? measureOverlap(one, other));
		}
	}
	return cells;
}

/** These consortia in groups, every one in one of them. */
export function groupConsortia(
	network: Network,
	answer: Overlaps,
	rule: GroupRule,
	ids: readonly string[],
): readonly ConsortiumGroup[] {
	const placeOf = locateConsortia(network, [...answer.sets.keys()]);
	return rule === "place" ? groupByPlace(ids, placeOf) : groupBySimilarity(ids, answer, placeOf);
}

function takeMostSharing(named: readonly string[], overlaps: readonly Overlap[], limit: number): readonly string[] {
	if (named.length <= limit) return named;
	const partners = new Map<string, number>();
	for (const { a, b } of overlaps) for (const id of [a, b]) partners.set(id, (partners.get(id) ?? 0) + 1);
	return [...named]
		.sort((one, other) => (partners.get(other) ?? 0) - (partners.get(one) ?? 0) || compareCodePoints(one, other))
		.slice(0, limit)
		.sort(compareCodePoints);
}

type Locate = (id: string) => FindingPlace | null;

/** The prefecture of each, or the region where another of them spans it; the first prefecture across regions. */
function locateConsortia(network: Network, ids: readonly string[]): Locate {
	const regions = new Set(countPlaces(network, ids).flatMap((place) => (place.kind === "region" ? place.region : [])));
	return (id) => {
		const codes = readCodes(network.consortia.get(id)?.prefectures ?? []);
		const [first] = codes;
		if (first === undefined) return null;
		const region = findSpannedRegion(codes) ?? findPrefecture(first)?.region;
		const isTold = region !== undefined && regions.has(region);
		return isTold ? { kind: "region", region } : { kind: "prefecture", code: first };
	};
}

/** Prefectures in code order, a region at its first one; unknown places last. */
function rankPlace(place: FindingPlace | null): string {
	if (place === null) return "99";
	if (place.kind === "prefecture") return place.code;
	return prefectures.find(({ region }) => region === place.region)?.code ?? "98";
}

function groupByPlace(ids: readonly string[], placeOf: Locate): ConsortiumGroup[] {
	const groups = new Map<string, { place: FindingPlace | null; ids: string[]; isRest: boolean }>();
	for (const id of ids) {
		const place = placeOf(id);
		const rank = rankPlace(place);
		const group = groups.get(rank);
		if (group) group.ids.push(id);
		else groups.set(rank, { place, ids: [id], isRest: false });
	}
	return [...groups.keys()].sort().map((rank) => groups.get(rank) as ConsortiumGroup);
}

/** Families of those that share with each other, the widest overlap first; those that share with nobody come last. */
function groupBySimilarity(ids: readonly string[], { sets, overlaps }: Overlaps, placeOf: Locate): ConsortiumGroup[] {
	const families = createFamilies(ids);
	for (const { a, b } of overlaps) families.join(a, b);
	const rankOf = new Map<string, number>();
	for (const [rank, { a, b }] of overlaps.entries()) {
		for (const id of [a, b]) if (!rankOf.has(id)) rankOf.set(id, rank);
	}
	const rank = (id: string) => rankOf.get(id) ?? overlaps.length;
	const likeness = compareMembers(sets, overlaps);
	const all = families.list();
	const linked = all
		.filter((family) => family.length > 1)
		.sort((one, other) => Math.min(...one.map(rank)) - Math.min(...other.map(rank)))
		.map((family) => startWithAlike(orderBySimilarity(family, likeness), likeness))
		.map((family) => ({ place: agreeOnPlace(family, placeOf), ids: family, isRest: false }));
	const alone = all.flatMap((family) => (family.length === 1 ? family : []));
	return alone.length > 0
		? [...linked, { place: null, ids: groupByPlace(alone, placeOf).flatMap((group) => group.ids), isRest: true }]
		: linked;
}

/** A chain can be read from either end; the end where two are more alike comes first. */
function startWithAlike(chain: readonly string[], likeness: (one: string, other: string) => number): readonly string[] {
	const [first = "", second = ""] = chain;
	const [last = "", beforeLast = ""] = [chain.at(-1), chain.at(-2)];
	return likeness(last, beforeLast) > likeness(first, second) ? chain.toReversed() : chain;
}

/** Jaccard index of the members that are known, open lists or not: it orders, and is never told. */
function compareMembers(
	sets: ReadonlyMap<string, MemberSet>,
	overlaps: readonly Overlap[],
): (one: string, other: string) => number {
	const sizeOf = (id: string) => sets.get(id)?.members.size ?? 0;
	const known = new Map<string, Map<string, number>>();
	for (const { a, b, shared } of overlaps) {
		const index = shared.length / (sizeOf(a) + sizeOf(b) - shared.length);
		for (const [one, other] of [
			[a, b],
			[b, a],
		] as const) {
			known.set(one, (known.get(one) ?? new Map<string, number>()).set(other, index));
		}
	}
	return (one, other) => known.get(one)?.get(other) ?? 0;
}

function agreeOnPlace(ids: readonly string[], placeOf: Locate): FindingPlace | null {
	const places = ids.map(placeOf);
	const [first = null] = places;
	return places.every((place) => rankPlace(place) === rankPlace(first)) ? first : null;
}
