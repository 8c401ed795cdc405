// What runs between the hubs of a cover: between each hub and all places, and from beyond it to behind others, led
// back along the shortest paths from it.
import type { Block } from "./blocks.ts";
import type { CoverSearch } from "./cover-search.ts";
import type { Job } from "./job.ts";
import { sweepStars } from "./seat-sweep.ts";
import { LANES } from "./seats.ts";
import { type PathWave, SOURCES, sharePathsTogether } from "./wave-paths.ts";

/** Rows of a block of hubs: paths to all hubs, and what comes in by the one and leaves by the other. */
export interface HubRows {
	readonly table: Float64Array;
	readonly behind: Float64Array;
}

interface Desk extends CoverSearch {
	/** By place and by seat: what runs through one twin; parts of one sum. */
	readonly sum: Float64Array;
	readonly through: Float64Array;
}

/** By place: what runs through one of its twins between a block of hubs and all others. */
export function* sumFlows(search: CoverSearch, { from, end }: Block, rows: HubRows): Job<Float64Array> {
	const { core, cover, seats, countFrom } = search;
	const desk = { ...search, sum: new Float64Array(core.count), through: new Float64Array(seats.count) };
	for (let group = from; group < end; group += SOURCES) {
		const last = Math.min(end, group + SOURCES);
		const wave = countFrom({ from: group, end: last });
		wave.gain.fill(0);
		for (let hub = group; hub < last; hub += LANES) {
			yield { done: hub - from, total: end - from };
			sweepFrom(desk, hub, Math.min(last, hub + LANES), from, rows);
			for (let own = hub; own < Math.min(last, hub + LANES); own++) {
				loadHubs(desk, wave, { hub: own, row: own - from, bit: own - group, lane: own - hub }, rows);
			}
		}
		sharePathsTogether(core, wave, desk.sum);
	}
	for (const [seat, place] of cover.places.entries()) {
		desk.sum[place] = (desk.sum[place] as number) + (desk.through[seat] as number);
	}
	return desk.sum;
}

/** From up to eight hubs to the places of all stars. */
function sweepFrom({ seats, sweep, through }: Desk, hub: number, end: number, from: number, { table }: HubRows): void {
	const { size, hubTwins, hubStands } = seats;
	sweep.ways.fill(0);
	sweep.gain.fill(0);
	sweep.weights.fill(0);
	for (let own = hub; own < end; own++) {
		const lane = own - hub;
		const twins = hubTwins[own] as number;
		const row = (own - from) * size;
		sweep.weights[lane] = hubStands[own] as number;
		for (let other = 0; other < size; other++) {
			sweep.ways[other * LANES + lane] = (table[row + other] as number) / twins;
		}
		sweep.ways[own * LANES + lane] = 1;
	}
	sweepStars(seats, sweep, 0, through);
}

/** All that flows between a hub and others: from beyond it, or from itself to what lies behind them or to later ones. */
function loadHubs(
	{ cover, seats, sweep, sum }: Desk,
	wave: PathWave,
	{ hub, row, bit, lane }: { hub: number; row: number; bit: number; lane: number },
	{ table, behind }: HubRows,
): void {
	const { size, hubTwins, hubStands } = seats;
	const { ways, gain } = sweep;
	const own = cover.hubs[hub] as number;
	const begin = row * size;
	let all = 0;
	for (let other = 0; other < size; other++) {
		const paths = table[begin + other] as number;
		if (paths === 0) continue;
		const fromBeyond = paths * (behind[begin + other] as number);
		all += fromBeyond;
		if (other === hub) continue;
		const place = cover.hubs[other] as number;
		const fromHere = (ways[other * LANES + lane] as number) * (gain[other * LANES + lane] as number);
		sum[place] = (sum[place] as number) + (fromHere + fromBeyond) / (hubTwins[other] as number);
		const toIt = other > hub ? (hubStands[hub] as number) * (hubStands[other] as number) : 0;
		const at = place * SOURCES + bit;
		wave.gain[at] = (fromHere + fromBeyond + toIt) / (wave.paths[at] as number);
	}
	sum[own] = (sum[own] as number) + all / (hubTwins[hub] as number);
}
