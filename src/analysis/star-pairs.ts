// Pairs of places beside the hubs of a cover: eight of them at a time as sources, in whole stars, with each other and
// with the places of all later stars.
import type { Block } from "./blocks.ts";
import type { PairSearch } from "./cover-search.ts";
import type { Job } from "./job.ts";
import { gatherPaths, type Sweep, scatterShares, sweepStars } from "./seat-sweep.ts";
import { LANES, type Seats, STEP } from "./seats.ts";
import { joinGains, joinWays } from "./star-joins.ts";
import { shareStar } from "./star-shares.ts";

export interface PairSums {
	/** Row of hub u, entry v: what comes in by u and leaves by v, for each path between them. */
	readonly behind: Float64Array;
	/** By seat: what runs through one twin. */
	readonly through: Float64Array;
}

/** Memory for a block. */
interface Desk extends PairSums {
	readonly seats: Seats;
	/** What `tabulatePaths` gave for all hubs. */
	readonly table: Float64Array;
	readonly sweep: Sweep;
}

/** Stars `from .. end`, whose places are the lanes of a sweep. */
interface Batch extends Block {
	readonly first: number;
	readonly last: number;
}

/** A block of stars as sources. */
export function* sumPairs({ seats, sweep }: PairSearch, table: Float64Array, { from, end }: Block): Job<PairSums> {
	const { size, count, starStart } = seats;
	const behind = new Float64Array(size * size);
	const through = new Float64Array(count);
	const desk = { seats, table, behind, through, sweep };
	for (let star = from; star < end; ) {
		yield { done: star - from, total: end - from };
		const first = starStart[star] as number;
		let next = star + 1;
		while (next < end && (starStart[next + 1] as number) - first <= LANES) next++;
		countFrom(desk, { from: star, end: next, first, last: starStart[next] as number });
		star = next;
	}
	return { behind, through };
}

function countFrom(desk: Desk, batch: Batch): void {
	const { seats, sweep, through } = desk;
	const { from, end, first, last } = batch;
	if (last - first < LANES) sweep.ways.fill(0);
	sweep.gain.fill(0);
	sweep.weights.fill(0);
	for (let seat = first; seat < last; seat++) {
		sweep.weights[seat - first] = seats.stands[seat] as number;
		readWays(desk, seat, seat - first);
	}
	const hasLeaves = end > seats.firstPair;
	if (hasLeaves) for (let star = from; star < end; star++) joinWays(seats, sweep, star, first);
	sweepStars(seats, sweep, end, through);
	sweepBatch(desk, batch);
	if (hasLeaves) for (let star = from; star < end; star++) joinGains(seats, sweep, star, { first, through });
	for (let seat = first; seat < last; seat++) passBack(desk, seat, seat - first);
}

/** Paths from a place to all hubs, over the hubs next to it: one step from their rows of the table. */
function readWays({ seats, table, sweep }: Desk, seat: number, lane: number): void {
	const { hubStart, hub, size } = seats;
	const { ways } = sweep;
	const begin = hubStart[seat] as number;
	const end = hubStart[seat + 1] as number;
	// Two rows at a time: an odd one comes first.
	const first = begin + ((end - begin) % 2);
	if (first > begin) {
		const row = ((hub[begin] as number) / LANES) * size;
		for (let of = 0, to = lane; of < size; of++, to += LANES) ways[to] = STEP * (table[row + of] as number);
	}
	for (let at = first; at < end; at += 2) {
		const row = ((hub[at] as number) / LANES) * size;
		const next = ((hub[at + 1] as number) / LANES) * size;
		for (let of = 0, to = lane; of < size; of++, to += LANES) {
			const paths = STEP * ((table[row + of] as number) + (table[next + of] as number));
			ways[to] = at === begin ? paths : (ways[to] as number) + paths;
		}
	}
	if (begin === end) for (let to = lane; to < ways.length; to += LANES) ways[to] = 0;
}

/** What a place leads to is what the hubs next to it lead to. */
function passBack({ seats, behind, sweep }: Desk, seat: number, lane: number): void {
	const { hubStart, hub, size } = seats;
	const { gain } = sweep;
	const step = STEP;
	const begin = hubStart[seat] as number;
	const end = hubStart[seat + 1] as number;
	// Two rows at a time: an odd one comes first.
	const first = begin + ((end - begin) % 2);
	if (first > begin) {
		const row = ((hub[begin] as number) / LANES) * size;
		for (let to = row, of = lane; to < row + size; to++, of += LANES) {
			behind[to] = (behind[to] as number) + step * (gain[of] as number);
		}
	}
	for (let at = first; at < end; at += 2) {
		const row = ((hub[at] as number) / LANES) * size;
		const next = ((hub[at + 1] as number) / LANES) * size;
		for (let to = 0, of = lane; to < size; to++, of += LANES) {
			const own = step * (gain[of] as number);
			behind[row + to] = (behind[row + to] as number) + own;
			behind[next + to] = (behind[next + to] as number) + own;
		}
	}
}

/** Pairs within the batch: of different stars, and of leaves of one star. */
function sweepBatch({ seats, sweep, through }: Desk, { from, end, first, last }: Batch): void {
	if (last - first === 1) return;
	gatherPaths(seats, sweep, first, last);
	for (let star = from; star < end; star++) {
		const centre = seats.starStart[star] as number;
		const after = seats.starStart[star + 1] as number;
		const begin = (centre - first) * LANES;
		for (let source = first; source < last; source++) {
			const lane = source - first;
			const isLeaf = source > centre && source < after;
			// From a leaf it is one step to its centre, and leaves before it have met it already.
			if (isLeaf) sweep.paths[begin + lane] = STEP;
			const target = source < centre ? centre : isLeaf ? source + 1 : after;
			shareStar(seats, sweep, star, begin + lane, target, through);
		}
	}
	for (let lane = last - first; lane < LANES; lane++) {
		for (let seat = 0; seat < last - first; seat++) sweep.shares[seat * LANES + lane] = 0;
	}
	scatterShares(seats, sweep, first, last);
}
