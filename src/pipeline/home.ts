// Where a consortium is at home, as one place in a sentence: the prefectures stated for it, else the prefecture or
// region its name begins with. Two places meet when they are one, or when one lies in the other.
import type { FindingPlace } from "../model/finding.ts";
import { findPrefecture, prefectures, type RegionId, regions } from "../model/prefecture.ts";
import type { Network } from "./network.ts";
import { findSpannedRegion, readCodes } from "./places.ts";

/** A home is asked for again with every piece of the network. */
const kept = new WeakMap<Network, Map<string, readonly FindingPlace[]>>();

/** None where neither rows nor name say it; a region where several prefectures of it are stated. */
export function findHome(network: Network, consortium: string): readonly FindingPlace[] {
	const homes = kept.get(network) ?? new Map<string, readonly FindingPlace[]>();
	kept.set(network, homes);
	const home = homes.get(consortium) ?? readHome(network, consortium);
	homes.set(consortium, home);
	return home;
}

function readHome(network: Network, consortium: string): readonly FindingPlace[] {
	const row = network.consortia.get(consortium);
	const codes = readCodes(row?.prefectures ?? []);
	if (codes.length === 0) return row ? readPlace(row.name) : [];
	const region = findSpannedRegion(codes);
	return region ? [{ kind: "region", region }] : codes.map((code) => ({ kind: "prefecture", code }));
}

/** Whether prefectures are stated for it, and not only read from its name. */
export function isHomeStated(network: Network, consortium: string): boolean {
	return readCodes(network.consortia.get(consortium)?.prefectures ?? []).length > 0;
}

/** 中国 alone may be the country. Only the words of the name itself: whether 関西 is 近畿 no row says. */
const regionNames = (Object.keys(regions) as RegionId[]).map((region): readonly [string, RegionId] => [
	region === "chugoku" ? "中国地" : regions[region].ja,
	region,
]);

function readPlace(name: string): readonly FindingPlace[] {
	const prefecture = prefectures.find((each) => name.startsWith(each.name.replace(/[都府県]$/u, "")));
	if (prefecture) return [{ kind: "prefecture", code: prefecture.code }];
	const region = regionNames.find(([begin]) => name.startsWith(begin))?.[1];
	return region ? [{ kind: "region", region }] : [];
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
