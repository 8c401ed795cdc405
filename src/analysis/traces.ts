// Searches kept for later: first only their paths to hubs are wanted, then what lies behind each place.
import type { Core } from "./core.ts";
import type { Cover } from "./cover.ts";
import { countPaths, type Search } from "./path-counts.ts";

/** Places are numbered in 16 bits, which bounds the networks that can be kept. */
const MOST_PLACES = 0xffff;
/** Memory that traces and tables of one call may take, bytes. */
const MOST_MEMORY = 128e6;

export interface Trace {
	readonly opened: number;
	readonly queue: Uint16Array;
	readonly further: Uint16Array;
	readonly furtherEnd: Uint16Array;
	readonly paths: Float64Array;
}

/** Whether all searches from hubs, and two tables of hubs by hubs, can be kept. */
export function isKeepable({ count, other }: Core, { hubs }: Cover): boolean {
	if (count > MOST_PLACES || other.length / 2 > MOST_PLACES) return false;
	return hubs.length * (16 * hubs.length + 12 * count + other.length) < MOST_MEMORY;
}

/** Searches from a place; what is left in `search` must be forgotten before the next one. */
export function searchAndKeep(core: Core, search: Search, source: number): Trace {
	const opened = countPaths(core, search, source);
	const reached = core.reachable[source] as number;
	return {
		opened,
		queue: new Uint16Array(search.queue.subarray(0, reached)),
		further: new Uint16Array(search.further.subarray(0, search.furtherEnd[opened - 1])),
		furtherEnd: new Uint16Array(search.furtherEnd.subarray(0, opened)),
		paths: search.paths.slice(),
	};
}

/** Puts a trace back where shares are read from. */
export function recall(search: Search, { queue, further, furtherEnd, paths }: Trace): void {
	search.queue.set(queue);
	search.further.set(further);
	search.furtherEnd.set(furtherEnd);
	search.paths.set(paths);
}
