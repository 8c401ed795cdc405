// What runs between the hubs of a cover: between each hub and all places, and from beyond it to behind others, led
// back along the shortest paths from it.
import type { Block } from "./blocks.ts";
import type { HubSearch } from "./cover-search.ts";
import type { Job } from "./job.ts";
import { type PathWave, SOURCES, sharePathsTogether } from "./wave-paths.ts";

/**
 * By place: what runs through one of its twins between a block of hubs and all others. Row of hub u of the block in
 * `between`, entry v: what comes in by u and leaves by v.
 */
export function* sumFlows(search: HubSearch, { from, end }: Block, between: Float64Array): Job<Float64Array> {
	const size = search.cover.hubs.length;
	const sum = new Float64Array(search.core.count);
	for (let hub = from; hub < end; hub += SOURCES) {
		yield { done: hub - from, total: end - from };
		const last = Math.min(end, hub + SOURCES);
		const wave = search.countFrom({ from: hub, end: last });
		loadPlaces(search, wave, { from: hub, end: last });
		for (let own = hub; own < last; own++) {
			const row = between.subarray((own - from) * size, (own - from + 1) * size);
			loadHubs(search, wave, { hub: own, lane: own - hub }, row, sum);
		}
		sharePathsTogether(search.core, wave, sum);
	}
	return sum;
}

/** What flows from each hub to the places beside the hubs. */
function loadPlaces({ core, cover }: HubSearch, { paths, gain }: PathWave, { from, end }: Block): void {
	const weights = new Float64Array(SOURCES);
	for (let hub = from; hub < end; hub++) weights[hub - from] = core.stands[cover.hubs[hub] as number] as number;
	for (let seat = 0; seat < cover.places.length; seat++) {
		const place = cover.places[seat] as number;
		const load = core.stands[place] as number;
		const begin = place * SOURCES;
		for (let lane = 0; lane < SOURCES; lane++) {
			const to = paths[begin + lane] as number;
			gain[begin + lane] = to > 0 ? (load * (weights[lane] as number)) / to : 0;
		}
	}
}

interface Source {
	readonly hub: number;
	readonly lane: number;
}

/** What flows between a hub and others: from beyond it to what lies behind them, or from itself to later ones. */
function loadHubs(
	{ core, cover }: HubSearch,
	{ paths, gain }: PathWave,
	{ hub, lane }: Source,
	between: Float64Array,
	sum: Float64Array,
): void {
	const { stands, twinCount } = core;
	const own = cover.hubs[hub] as number;
	let all = 0;
	for (let other = 0; other < between.length; other++) {
		const place = cover.hubs[other] as number;
		const at = place * SOURCES + lane;
		const fromBeyond = between[other] as number;
		all += fromBeyond;
		const ways = paths[at] as number;
		if (other === hub || ways === 0) {
			gain[at] = 0;
			continue;
		}
		const toIt = other > hub ? (stands[own] as number) * (stands[place] as number) : 0;
		sum[place] = (sum[place] as number) + fromBeyond / (twinCount[place] as number);
		gain[at] = (fromBeyond + toIt) / ways;
	}
	sum[own] = (sum[own] as number) + all / (twinCount[own] as number);
}
