// Shortest paths from several places at once, counted, and what share of them runs through each place (Brandes, 2001):
// as in path-counts.ts, but the sources are the bits of a word (Then and others, 2014), and what they have in common
// is looked at once.
import type { Places } from "./core.ts";

/** Sources searched from at once: with more, what is known of them no longer fits into a near cache. */
export const SOURCES = 16;

/** Memory of a search, reused from one group of sources to the next. */
export interface PathWave {
	/** By place, one bit a source: has been here; arrives in the step that is taken, 0 between steps. */
	readonly seen: Int32Array;
	readonly arriving: Int32Array;
	/** Arrivals in their order: where, and of which sources; those at distance d end at `levelEnd[d]`. */
	readonly places: Int32Array;
	readonly bits: Int32Array;
	readonly levelEnd: number[];
	/** By place and source: paths from all twins of the source to one of the place. */
	readonly paths: Float64Array;
	/** By place and source: what a step onto the place leads to, for each path by which it is reached. */
	readonly gain: Float64Array;
}

export function createPathWave({ count }: Places): PathWave {
	return {
		seen: new Int32Array(count),
		arriving: new Int32Array(count),
		// Every source may arrive at a place in a step of its own.
		places: new Int32Array(count * SOURCES),
		bits: new Int32Array(count * SOURCES),
		levelEnd: [],
		paths: new Float64Array(count * SOURCES),
		gain: new Float64Array(count * SOURCES),
	};
}

/** Leaves all arrivals and numbers of paths in `wave`. */
export function countPathsTogether(core: Places, wave: PathWave, sources: ArrayLike<number>): void {
	const { seen, places, bits, levelEnd, paths } = wave;
	seen.fill(0);
	paths.fill(0);
	let missing = 0;
	for (let lane = 0; lane < sources.length; lane++) {
		const source = sources[lane] as number;
		places[lane] = source;
		seen[source] = 1 << lane;
		bits[lane] = 1 << lane;
		paths[source * SOURCES + lane] = 1;
		missing += (core.reachable[source] as number) - 1;
	}
	levelEnd.length = 0;
	levelEnd.push(sources.length);
	while (missing > 0) missing -= settleStep(wave, takeStep(core, wave));
}

/** One step from all places of the last level; answers where the arrivals end. */
function takeStep({ start, other, twinCount }: Places, wave: PathWave): number {
	const { seen, arriving, places, bits, levelEnd, paths } = wave;
	const end = levelEnd.at(-1) as number;
	let tail = end;
	for (let at = levelEnd.length > 1 ? (levelEnd.at(-2) as number) : 0; at < end; at++) {
		const place = places[at] as number;
		const own = bits[at] as number;
		const twins = twinCount[place] as number;
		const of = place * SOURCES;
		const last = start[place + 1] as number;
		for (let edge = start[place] as number; edge < last; edge++) {
			const neighbour = other[edge] as number;
			let fresh = own & ~(seen[neighbour] as number);
			if (fresh === 0) continue;
			const known = arriving[neighbour] as number;
			if (known === 0) places[tail++] = neighbour;
			arriving[neighbour] = known | fresh;
			const to = neighbour * SOURCES;
			do {
				const lane = 31 - Math.clz32(fresh);
				fresh ^= 1 << lane;
				paths[to + lane] = (paths[to + lane] as number) + twins * (paths[of + lane] as number);
			} while (fresh !== 0);
		}
	}
	return tail;
}

/** Who arrived has been there from now on; answers how many did. */
function settleStep({ seen, arriving, places, bits, levelEnd }: PathWave, tail: number): number {
	let arrived = 0;
	for (let at = levelEnd.at(-1) as number; at < tail; at++) {
		const place = places[at] as number;
		const own = arriving[place] as number;
		arriving[place] = 0;
		bits[at] = own;
		seen[place] = (seen[place] as number) | own;
		arrived += countBits(own);
	}
	levelEnd.push(tail);
	return arrived;
}

/**
 * Back from the last level: adds to `sum` of every place but the sources what runs through one of its twins. `gain`
 * must hold what ends at a place, for each path to it.
 */
export function sharePathsTogether({ start, other, twinCount }: Places, wave: PathWave, sum: Float64Array): void {
	const { arriving, places, bits, levelEnd, paths, gain } = wave;
	for (let level = levelEnd.length - 2; level > 0; level--) {
		const end = levelEnd[level] as number;
		const far = levelEnd[level + 1] as number;
		for (let at = end; at < far; at++) arriving[places[at] as number] = bits[at] as number;
		for (let at = levelEnd[level - 1] as number; at < end; at++) {
			const place = places[at] as number;
			const own = bits[at] as number;
			const twins = twinCount[place] as number;
			const of = place * SOURCES;
			const last = start[place + 1] as number;
			let through = 0;
			for (let edge = start[place] as number; edge < last; edge++) {
				const neighbour = other[edge] as number;
				let common = own & (arriving[neighbour] as number);
				const to = neighbour * SOURCES;
				while (common !== 0) {
					const lane = 31 - Math.clz32(common);
					common ^= 1 << lane;
					const behind = gain[to + lane] as number;
					through += (paths[of + lane] as number) * behind;
					gain[of + lane] = (gain[of + lane] as number) + twins * behind;
				}
			}
			sum[place] = (sum[place] as number) + through;
		}
		for (let at = end; at < far; at++) arriving[places[at] as number] = 0;
	}
}

function countBits(word: number): number {
	const pairs = word - ((word >>> 1) & 0x55555555);
	const quads = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((quads + (quads >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
