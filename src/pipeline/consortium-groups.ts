// Consortia put side by side in groups: those that share members with each other, or those of one place.
import type { FindingPlace } from "../model/finding.ts";
import { findPrefecture, prefectures } from "../model/prefecture.ts";
import { listAlikeFamilies } from "./alike-consortia.ts";
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

/** These consortia in groups, every one in one of them; in steps of a few milliseconds. */
export function* groupConsortiaInSteps(
	network: Network,
	answer: Overlaps,
	rule: GroupRule,
	ids: readonly string[],
): Generator<void, readonly ConsortiumGroup[]> {
	const placeOf = locateConsortia(network, [...answer.sets.keys()]);
	yield;
	return rule === "place" ? groupByPlace(ids, placeOf) : yield* groupBySimilarity(ids, answer, placeOf);
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

/** Families of those that share with each other; those that share with nobody come last. */
function* groupBySimilarity(
	ids: readonly string[],
	answer: Overlaps,
	placeOf: Locate,
): Generator<void, readonly ConsortiumGroup[]> {
	const { linked, alone } = yield* listAlikeFamilies(ids, answer);
	const groups = linked.map((family) => ({ place: agreeOnPlace(family, placeOf), ids: family, isRest: false }));
	const rest = groupByPlace(alone, placeOf).flatMap((group) => group.ids);
	return rest.length > 0 ? [...groups, { place: null, ids: rest, isRest: true }] : groups;
}

function agreeOnPlace(ids: readonly string[], placeOf: Locate): FindingPlace | null {
	const places = ids.map(placeOf);
	const [first = null] = places;
	return places.every((place) => rankPlace(place) === rankPlace(first)) ? first : null;
}
