// Where consortia stand in the grid: in the row of each of their prefectures, of the region they span, or of none.
import { prefectures, type RegionId } from "../model/prefecture.ts";
import { UNKNOWN } from "../model/view.ts";
import { findSpannedRegion, readCodes } from "./places.ts";

export type CoveragePlace =
	| { readonly kind: "prefecture"; readonly code: string; readonly region: RegionId }
	/** Consortia that span several prefectures of a region. */
	| { readonly kind: "region"; readonly region: RegionId }
	| { readonly kind: "unknown" };

interface Placed {
	readonly prefectures: readonly string[];
}

export interface PlacedGroups<T extends Placed> {
	/** Prefectures with a consortium of their own, regions with one that spans them, and what is not placed. */
	readonly places: readonly CoveragePlace[];
	/** By key of a place; whoever spans a region stands in its prefectures too. */
	readonly at: ReadonlyMap<string, readonly T[]>;
	/** The region each spans; null for whoever spans none. */
	readonly spans: ReadonlyMap<T, RegionId | null>;
}

/** JIS code, region id or UNKNOWN. */
export function keyOfPlace(place: CoveragePlace): string {
	return place.kind === "prefecture" ? place.code : place.kind === "region" ? place.region : UNKNOWN;
}

/** The order within a group is that of the list. */
export function groupByPlace<T extends Placed>(consortia: readonly T[]): PlacedGroups<T> {
	const at = new Map<string, T[]>();
	const spans = new Map<T, RegionId | null>();
	const own = new Set<string>();
	const spanned = new Set<RegionId>();
	const add = (key: string, one: T) => {
		const group = at.get(key);
		if (group) group.push(one);
		else at.set(key, [one]);
	};
	for (const one of consortia) {
		const codes = readCodes(one.prefectures);
		const span = findSpannedRegion(codes);
		spans.set(one, span);
		for (const code of codes) add(code, one);
		if (codes.length === 0) add(UNKNOWN, one);
		if (span === null) for (const code of codes) own.add(code);
		else {
			spanned.add(span);
			add(span, one);
		}
	}
	return { places: listPlaces(own, spanned, at.has(UNKNOWN)), at, spans };
}

function listPlaces(own: ReadonlySet<string>, spanned: ReadonlySet<RegionId>, hasUnplaced: boolean): CoveragePlace[] {
	const places = prefectures.flatMap(({ code, region }, at): CoveragePlace[] => {
		const isLast = prefectures[at + 1]?.region !== region;
		return [
			...(own.has(code) ? [{ kind: "prefecture", code, region } as const] : []),
			...(isLast && spanned.has(region) ? [{ kind: "region", region } as const] : []),
		];
	});
	return hasUnplaced ? [...places, { kind: "unknown" }] : places;
}
