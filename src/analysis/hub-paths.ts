// The table of shortest paths between the hubs of a cover, row by row from searches that start at 32 hubs at once.
import type { Block } from "./blocks.ts";
import type { HubSearch } from "./cover-search.ts";
import type { Job } from "./job.ts";
import { STEP } from "./seats.ts";
import { type PathWave, SOURCES } from "./wave-paths.ts";

/** Longest way from a hub that can stand in a number; up to four steps more lead to the places beside them. */
const LONGEST = 12;

/** Steps on end, by their number. */
const lengths = Float64Array.from({ length: LONGEST + 1 }, (_, steps) => STEP ** steps);

/**
 * Rows of a block of hubs; row of hub u, entry v: paths from all twins of u to all of v, times STEP ** length, and for
 * v = u its twins. Null where a place is too far from a hub.
 */
export function* tabulatePaths(search: HubSearch, { from, end }: Block): Job<Float64Array | null> {
	const { cover, countFrom } = search;
	const size = cover.hubs.length;
	const rows = new Float64Array((end - from) * size);
	for (let hub = from; hub < end; hub += SOURCES) {
		yield { done: hub - from, total: end - from };
		const wave = countFrom({ from: hub, end: Math.min(end, hub + SOURCES) });
		if (wave.levelEnd.length - 1 > LONGEST) return null;
		readRows(search, wave, rows.subarray((hub - from) * size));
	}
	return rows;
}

function readRows({ core, cover }: HubSearch, wave: PathWave, rows: Float64Array): void {
	const { hubs, hubOf } = cover;
	const { places, bits, levelEnd, paths } = wave;
	const sources = levelEnd[0] as number;
	for (let lane = 0; lane < sources; lane++) {
		const source = places[lane] as number;
		rows[lane * hubs.length + (hubOf[source] as number)] = core.twinCount[source] as number;
	}
	for (let level = 1; level < levelEnd.length; level++) {
		for (let at = levelEnd[level - 1] as number; at < (levelEnd[level] as number); at++) {
			const place = places[at] as number;
			const hub = hubOf[place] as number;
			if (hub < 0) continue;
			const factor = (lengths[level] as number) * (core.twinCount[place] as number);
			for (let left = bits[at] as number; left !== 0; ) {
				const lane = 31 - Math.clz32(left);
				left ^= 1 << lane;
				rows[lane * hubs.length + hub] = (paths[place * SOURCES + lane] as number) * factor;
			}
		}
	}
}
