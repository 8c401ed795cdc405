// Where a consortium is at home, as one place in a sentence: the prefectures stated for it, and nothing that only its
// name suggests. Two places meet when they are one, or when one lies in the other.
import type { FindingPlace } from "../model/finding.ts";
import { findPrefecture, type RegionId, regions } from "../model/prefecture.ts";
import type { Network } from "./network.ts";
import { findSpannedRegion, readCodes } from "./places.ts";

/** A home is asked for again with every piece of the network. */
const kept = new WeakMap<Network, Map<string, readonly FindingPlace[]>>();

/** None where no row says it; a region where several prefectures of it are stated. */
export function findHome(network: Network, consortium: string): readonly FindingPlace[] {
	const homes = kept.get(network) ?? new Map<string, readonly FindingPlace[]>();
	kept.set(network, homes);
	const home = homes.get(consortium) ?? readHome(network, consortium);
	homes.set(consortium, home);
	return home;
}

function readHome(network: Network, consortium: string): readonly FindingPlace[] {
	const codes = readCodes(network.consortia.get(consortium)?.prefectures ?? []);
	const region = findSpannedRegion(codes);
	return region ? [{ kind: "region", region }] : codes.map((code) => ({ kind: "prefecture", code }));
}

function regionOf(place: FindingPlace): RegionId | undefined {
	return place.kind === "region" ? place.region : findPrefecture(place.code)?.region;
}

export function doPlacesMeet(one: FindingPlace, other: FindingPlace): boolean {
	if (one.kind === "prefecture" && other.kind === "prefecture") return one.code === other.code;
	return regionOf(one) === regionOf(other);
}

/** Each once, prefectures in code order before regions; a prefecture goes with its region where that is named. */
export function joinPlaces(places: readonly FindingPlace[]): readonly FindingPlace[] {
	const named = new Set(places.flatMap((place) => (place.kind === "region" ? [place.region] : [])));
	const codes = readCodes(places.flatMap((place) => (place.kind === "prefecture" ? [place.code] : [])));
	return [
		...codes
			.filter((code) => !named.has(findPrefecture(code)?.region as RegionId))
			.map((code): FindingPlace => ({ kind: "prefecture", code })),
		...(Object.keys(regions) as RegionId[])
			.filter((region) => named.has(region))
			.map((region): FindingPlace => ({ kind: "region", region })),
	];
}
