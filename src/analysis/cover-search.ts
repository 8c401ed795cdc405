// What all parts of a search over a cover read, and the memory they share when one follows the other.
import type { Block } from "./blocks.ts";
import type { Places } from "./core.ts";
import type { Cover } from "./cover.ts";
import { createSweep, type Sweep } from "./seat-sweep.ts";
import { createSeats, type Seats } from "./seats.ts";
import { countPathsTogether, createPathWave, type PathWave, SOURCES } from "./wave-paths.ts";

/** Paths from a group of hubs, at most SOURCES of them, the first a multiple of SOURCES. Valid until the next call. */
export type CountFrom = (group: Block) => PathWave;

/** For paths from hubs, and flows between them. */
export interface HubSearch {
	readonly core: Places;
	readonly cover: Cover;
	readonly countFrom: CountFrom;
}

/** For pairs of places beside them. */
export interface PairSearch {
	readonly seats: Seats;
	readonly sweep: Sweep;
}

/** Memory in which the paths from all hubs are kept from the table to the flows, bytes: more would have to come from far memory. */
const MOST_KEPT = 16e6;

export function createPairSearch(core: Places, cover: Cover): PairSearch {
	const seats = createSeats(core, cover);
	return { seats, sweep: createSweep(seats) };
}

/** Counts each group once where there is room for all of them. */
export function createHubSearch(core: Places, cover: Cover): HubSearch {
	const { hubs } = cover;
	const bytes = Math.ceil(hubs.length / SOURCES) * core.count * SOURCES * 3 * Float64Array.BYTES_PER_ELEMENT;
	const isKept = bytes <= MOST_KEPT;
	const waves: PathWave[] = [];
	const countFrom: CountFrom = ({ from, end }) => {
		const at = isKept ? from / SOURCES : 0;
		const known = waves[at];
		if (known && isKept) return known;
		const wave = known ?? createPathWave(core);
		waves[at] = wave;
		countPathsTogether(core, wave, hubs.subarray(from, end));
		return wave;
	};
	return { core, cover, countFrom };
}
