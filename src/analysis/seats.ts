// The places beside the hubs of a cover as flat columns, in the order of their stars, for sweeps over all of them.
// A seat is the number of a place in that order.
import type { Places } from "./core.ts";
import type { Cover } from "./cover.ts";

/**
 * One step of a path. A number of paths and their length stand in one number, paths · STEP ** length: in a sum of
 * such numbers what is not shortest vanishes in the rounding, and no loop has to compare lengths.
 */
export const STEP = 2 ** -60;

/** Sources of one sweep, side by side in memory: what is looked up for one serves all. LARGEST_STAR must fit in. */
export const LANES = 8;

export interface Seats {
	/** Number of seats, stars and hubs. */
	readonly count: number;
	readonly stars: number;
	readonly size: number;
	/** Stars before these are single places; then pairs come, then triples. */
	readonly firstPair: number;
	readonly firstTriple: number;
	/** Seats of star s, its centre first: `starStart[s] .. starStart[s + 1]`. */
	readonly starStart: Int32Array;
	/** Hubs next to a seat, each times LANES: `hub[hubStart[seat] .. hubStart[seat + 1])`. */
	readonly hubStart: Int32Array;
	readonly hub: Int32Array;
	/** Nodes a seat or hub stands for, and twins merged into it. */
	readonly stands: Float64Array;
	readonly twins: Float64Array;
	readonly hubStands: Float64Array;
	readonly hubTwins: Float64Array;
}

export function createSeats(core: Places, { hubs, places, starStart, hubStart, hub }: Cover): Seats {
	const stars = starStart.length - 1;
	const findStar = (least: number) => {
		let star = 0;
		while (star < stars && (starStart[star + 1] as number) - (starStart[star] as number) < least) star++;
		return star;
	};
	return {
		count: places.length,
		stars,
		size: hubs.length,
		firstPair: findStar(2),
		firstTriple: findStar(3),
		starStart,
		hubStart,
		hub: hub.map((own) => own * LANES),
		stands: pick(core.stands, places),
		twins: pick(core.twinCount, places),
		hubStands: pick(core.stands, hubs),
		hubTwins: pick(core.twinCount, hubs),
	};
}

function pick(values: Float64Array, places: Int32Array): Float64Array {
	const picked = new Float64Array(places.length);
	for (let at = 0; at < places.length; at++) picked[at] = values[places[at] as number] as number;
	return picked;
}
