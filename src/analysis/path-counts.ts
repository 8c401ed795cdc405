// Shortest paths from one place of a core to all others, counted, and what share of them runs through each place
// (Brandes, 2001). The innermost loop of betweenness: plain arrays, no objects, no look-ups by name.
import type { Places } from "./core.ts";

/** Memory of a search, reused from source to source. */
export interface Search {
	/** -1 between searches. */
	readonly distance: Int32Array;
	/** Shortest paths to one twin of a place. */
	readonly paths: Float64Array;
	/** What a step onto a place leads to, for each path by which it is reached. */
	readonly gain: Float64Array;
	/** Places in the order they are reached. */
	readonly queue: Int32Array;
	/** Places one step further, in the order of the queue, and where those of each end. */
	readonly further: Int32Array;
	readonly furtherEnd: Int32Array;
}

export function createSearch({ count, other }: Places): Search {
	return {
		distance: new Int32Array(count).fill(-1),
		paths: new Float64Array(count),
		gain: new Float64Array(count),
		queue: new Int32Array(count),
		further: new Int32Array(other.length),
		furtherEnd: new Int32Array(count + 1),
	};
}

/** Adds to every place but the source the weighted share of paths through one of its twins. */
export function addPathsFrom(core: Places, search: Search, source: number, weight: number, sum: Float64Array): void {
	const opened = countPaths(core, search, source);
	addShares(core, search, { source, opened, loads: core.stands, weight }, sum);
	forget(core, search, source);
}

/** Makes a search ready for the next source. */
export function forget(core: Places, { distance, queue }: Search, source: number): void {
	const reached = core.reachable[source] as number;
	for (let at = 0; at < reached; at++) distance[queue[at] as number] = -1;
}

/** Breadth first; answers how far along the queue there are places with others behind them. */
export function countPaths({ start, other, twinCount, reachable }: Places, search: Search, source: number): number {
	const { distance, paths, queue, further, furtherEnd } = search;
	const all = reachable[source] as number;
	queue[0] = source;
	distance[source] = 0;
	paths[source] = 1;
	let tail = 1;
	let filled = 0;
	let head = 0;
	for (; head < tail; head++) {
		const place = queue[head] as number;
		const next = (distance[place] as number) + 1;
		// Once all are reached, those on the last level have nothing behind them.
		if (tail === all && next > (distance[queue[tail - 1] as number] as number)) break;
		const onward = head === 0 ? 1 : (paths[place] as number) * (twinCount[place] as number);
		const end = start[place + 1] as number;
		for (let at = start[place] as number; at < end; at++) {
			const neighbour = other[at] as number;
			const known = distance[neighbour] as number;
			if (known < 0) {
				distance[neighbour] = next;
				paths[neighbour] = onward;
				queue[tail++] = neighbour;
				further[filled++] = neighbour;
			} else if (known === next) {
				paths[neighbour] = (paths[neighbour] as number) + onward;
				further[filled++] = neighbour;
			}
		}
		furtherEnd[head] = filled;
	}
	return head;
}

interface Shares {
	readonly source: number;
	/** What `countPaths` answered. */
	readonly opened: number;
	/** What of all that flows from the source ends at a place, and by what it is multiplied. */
	readonly loads: Float64Array;
	readonly weight: number;
}

/** Back along the queue: what lies behind a place is the sum of the gains one step further. */
export function addShares(
	core: Places,
	search: Search,
	{ source, opened, loads, weight }: Shares,
	sum: Float64Array,
): void {
	const { twinCount } = core;
	const { paths, gain, queue, further, furtherEnd } = search;
	const reached = core.reachable[source] as number;
	for (let at = reached - 1; at >= opened; at--) {
		const place = queue[at] as number;
		gain[place] = (loads[place] as number) / (paths[place] as number);
	}
	for (let at = opened - 1; at > 0; at--) {
		const place = queue[at] as number;
		const end = furtherEnd[at] as number;
		let behind = 0;
		for (let step = furtherEnd[at - 1] as number; step < end; step++) behind += gain[further[step] as number] as number;
		const ways = paths[place] as number;
		sum[place] = (sum[place] as number) + weight * ways * behind;
		gain[place] = (loads[place] as number) / ways + (twinCount[place] as number) * behind;
	}
}
