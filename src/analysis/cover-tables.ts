// What is known of paths between the hubs of a cover, and the sums that are filled from it.
import type { Core } from "./core.ts";
import type { Cover } from "./cover.ts";
import type { Search } from "./path-counts.ts";
import { createSweep, STEP, type Sweep } from "./star-sweep.ts";

/** Longest way between hubs that can stand in a number; up to four steps more lead to the places beside them. */
const LONGEST = 12;

/** What the vanishing of longer paths may leave where nothing runs through; a real share is far larger. */
const NOISE = 1e-9;

/** Steps on end, by their number. */
const lengths = Float64Array.from({ length: LONGEST + 1 }, (_, steps) => STEP ** steps);

/** One place of a star as a source, by hub. */
export interface Row {
	/** Paths to one twin of a hub, over the hubs next to the place alone, and over all. */
	readonly direct: Float64Array;
	readonly paths: Float64Array;
	/** What a step onto a hub leads to. */
	readonly gain: Float64Array;
}

/** Memory for one call. */
export interface Tables {
	readonly size: number;
	readonly core: Core;
	readonly cover: Cover;
	readonly sweep: Sweep;
	/** Row of hub u, entry v: paths from all twins of u to one of v; 1 where v is u. */
	readonly paths: Float64Array;
	/** Row of hub u, entry v: what paths from beyond u lead to behind v, for each path between them. */
	readonly behind: Float64Array;
	/** Twins of each hub. */
	readonly twins: Float64Array;
	/** What runs through one twin of a place, by place, by hub and by seat; parts of one sum. */
	readonly sum: Float64Array;
	readonly hubSum: Float64Array;
	readonly seatSum: Float64Array;
	/** Scratch. */
	readonly ways: Float64Array;
	readonly loads: Float64Array;
	readonly rows: Row[];
}

export function createTables(core: Core, cover: Cover): Tables {
	const size = cover.hubs.length;
	return {
		size,
		core,
		cover,
		sweep: createSweep(core, cover),
		paths: new Float64Array(size * size),
		behind: new Float64Array(size * size),
		twins: Float64Array.from(cover.hubs, (place) => core.twinCount[place] as number),
		sum: new Float64Array(core.count),
		hubSum: new Float64Array(size),
		seatSum: new Float64Array(cover.places.length),
		ways: new Float64Array(size),
		loads: new Float64Array(core.count),
		rows: [],
	};
}

/** From a search that starts at a hub; whether no place is too far from it. */
export function fillPaths({ size, core, cover, paths, twins }: Tables, search: Search, hub: number): boolean {
	const row = hub * size;
	const own = twins[hub] as number;
	const reached = core.reachable[cover.hubs[hub] as number] as number;
	const last = search.distance[search.queue[reached - 1] as number] as number;
	if (last > LONGEST) return false;
	for (let other = 0; other < size; other++) {
		const place = cover.hubs[other] as number;
		const distance = search.distance[place] as number;
		if (distance > 0) paths[row + other] = own * (search.paths[place] as number) * (lengths[distance] as number);
	}
	paths[row + hub] = 1;
	return true;
}

/** Each pair was met once; the sums speak of both ends. */
export function joinSums({ cover, sum, hubSum, seatSum }: Tables): Float64Array {
	for (const [hub, place] of cover.hubs.entries()) sum[place] = (sum[place] as number) + (hubSum[hub] as number);
	for (const [seat, place] of cover.places.entries()) sum[place] = (sum[place] as number) + (seatSum[seat] as number);
	return sum.map((own) => (own < NOISE ? 0 : 2 * own));
}
