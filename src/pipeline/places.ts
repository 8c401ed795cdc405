// Where consortia are active, in as few words as that takes: a prefecture, or the region that holds all of them.
import type { CountedPlace } from "../model/finding.ts";
import { findPrefecture, prefectures, type RegionId, regions } from "../model/prefecture.ts";
import type { Network } from "./network.ts";

/** Region of several prefectures that lie in one; null for a single prefecture or several regions. */
export function findSpannedRegion(codes: readonly string[]): RegionId | null {
	const around = new Set(codes.map((code) => findPrefecture(code)?.region));
	const [only] = around;
	return codes.length > 1 && around.size === 1 ? (only ?? null) : null;
}

/** Known prefectures, each once, in code order. */
export function readCodes(codes: readonly string[]): string[] {
	return prefectures.filter(({ code }) => codes.includes(code)).map(({ code }) => code);
}

/**
 * Prefectures in code order, then regions; a prefecture inside a region that is named anyway goes with it.
 * Consortia across regions count in each of their prefectures.
 */
export function countPlaces(network: Network, consortia: readonly string[]): CountedPlace[] {
	const byCode = new Map<string, number>();
	const byRegion = new Map<RegionId, number>();
	for (const id of consortia) {
		const codes = readCodes(network.consortia.get(id)?.prefectures ?? []);
		const region = findSpannedRegion(codes);
		if (region) byRegion.set(region, (byRegion.get(region) ?? 0) + 1);
		else for (const code of codes) byCode.set(code, (byCode.get(code) ?? 0) + 1);
	}
	const inPrefectures = prefectures.flatMap(({ code, region }): CountedPlace[] => {
		const count = byCode.get(code);
		if (count === undefined) return [];
		const around = byRegion.get(region);
		if (around === undefined) return [{ kind: "prefecture", code, consortia: count }];
		byRegion.set(region, around + count);
		return [];
	});
	const inRegions = (Object.keys(regions) as RegionId[]).flatMap((region): CountedPlace[] => {
		const count = byRegion.get(region);
		return count === undefined ? [] : [{ kind: "region", region, consortia: count }];
	});
	return [...inPrefectures, ...inRegions];
}
