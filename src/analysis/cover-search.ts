// What all parts of a search over a cover read, and the memory they share when one follows the other.
import type { Places } from "./core.ts";
import type { Cover } from "./cover.ts";
import { createSweep, type Sweep } from "./seat-sweep.ts";
import { createSeats, type Seats } from "./seats.ts";
import { createPathWave, type PathWave } from "./wave-paths.ts";

export interface CoverSearch {
	readonly core: Places;
	readonly cover: Cover;
	readonly seats: Seats;
	readonly sweep: Sweep;
	readonly wave: PathWave;
}

export function createCoverSearch(core: Places, cover: Cover): CoverSearch {
	const seats = createSeats(core, cover);
	return { core, cover, seats, sweep: createSweep(seats), wave: createPathWave(core) };
}
