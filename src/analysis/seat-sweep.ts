// From what is known of the shortest paths between eight sources and all hubs to the places of stars: what runs through
// the places of each star, and what a step onto each hub leads to. The innermost loops of betweenness: eight lanes
// written out, no objects, no calls.
import { LARGEST_STAR } from "./cover.ts";
import { LANES, type Seats, STEP } from "./seats.ts";
import { sweepSingles } from "./single-sweep.ts";
import { sharePairs, shareTriples } from "./star-shares.ts";

/** Eight sources, lane by lane, and memory for what they have in common; reused from sweep to sweep. */
export interface Sweep {
	/** Nodes each source stands for; 0 where a lane is empty. */
	readonly weights: Float64Array;
	/** By hub and lane: paths from the source to all twins of the hub, and what a step onto one twin leads to. */
	readonly ways: Float64Array;
	readonly gain: Float64Array;
	/** By seat, counted from the first of those swept, and lane: paths to it, and its share of what flows. */
	readonly paths: Float64Array;
	readonly shares: Float64Array;
}

/** Stars swept at a time: what is known of their seats then stays in the nearest cache. */
const STARS = 128;

export function createSweep({ size }: Seats): Sweep {
	return {
		weights: new Float64Array(LANES),
		ways: new Float64Array(LANES * size),
		gain: new Float64Array(LANES * size),
		paths: new Float64Array(LARGEST_STAR * STARS * LANES),
		shares: new Float64Array(LARGEST_STAR * STARS * LANES),
	};
}

/** Pairs of each source with all places of stars `from` and later; `sum`, by seat, is what runs through one twin. */
export function sweepStars(seats: Seats, sweep: Sweep, from: number, sum: Float64Array): void {
	const { starStart, stars, firstPair, firstTriple } = seats;
	if (from < firstPair) sweepSingles(seats, sweep, starStart[from] as number, starStart[firstPair] as number);
	for (let star = Math.max(from, firstPair); star < stars; ) {
		const end = Math.min(star < firstTriple ? firstTriple : stars, star + STARS);
		const first = starStart[star] as number;
		const last = starStart[end] as number;
		gatherPaths(seats, sweep, first, last);
		if (end <= firstTriple) sharePairs(seats, sweep, first, last, sum);
		else shareTriples(seats, sweep, first, last, sum);
		scatterShares(seats, sweep, first, last);
		star = end;
	}
}

/** Paths to each seat over the hubs next to it alone. */
export function gatherPaths({ hubStart, hub }: Seats, { ways, paths }: Sweep, first: number, last: number): void {
	let at = hubStart[first] as number;
	for (let seat = first, to = 0; seat < last; seat++, to += LANES) {
		const end = hubStart[seat + 1] as number;
		let a = 0;
		let b = 0;
		let c = 0;
		let d = 0;
		let e = 0;
		let f = 0;
		let g = 0;
		let h = 0;
		for (; at < end; at++) {
			const near = hub[at] as number;
			a += ways[near] as number;
			b += ways[near + 1] as number;
			c += ways[near + 2] as number;
			d += ways[near + 3] as number;
			e += ways[near + 4] as number;
			f += ways[near + 5] as number;
			g += ways[near + 6] as number;
			h += ways[near + 7] as number;
		}
		paths[to] = STEP * a;
		paths[to + 1] = STEP * b;
		paths[to + 2] = STEP * c;
		paths[to + 3] = STEP * d;
		paths[to + 4] = STEP * e;
		paths[to + 5] = STEP * f;
		paths[to + 6] = STEP * g;
		paths[to + 7] = STEP * h;
	}
}

/** What a step onto a seat leads to, passed on to the hubs next to it. */
export function scatterShares({ hubStart, hub }: Seats, { shares, gain }: Sweep, first: number, last: number): void {
	let at = hubStart[first] as number;
	for (let seat = first, of = 0; seat < last; seat++, of += LANES) {
		const end = hubStart[seat + 1] as number;
		const a = STEP * (shares[of] as number);
		const b = STEP * (shares[of + 1] as number);
		const c = STEP * (shares[of + 2] as number);
		const d = STEP * (shares[of + 3] as number);
		const e = STEP * (shares[of + 4] as number);
		const f = STEP * (shares[of + 5] as number);
		const g = STEP * (shares[of + 6] as number);
		const h = STEP * (shares[of + 7] as number);
		for (; at < end; at++) {
			const near = hub[at] as number;
			gain[near] = (gain[near] as number) + a;
			gain[near + 1] = (gain[near + 1] as number) + b;
			gain[near + 2] = (gain[near + 2] as number) + c;
			gain[near + 3] = (gain[near + 3] as number) + d;
			gain[near + 4] = (gain[near + 4] as number) + e;
			gain[near + 5] = (gain[near + 5] as number) + f;
			gain[near + 6] = (gain[near + 6] as number) + g;
			gain[near + 7] = (gain[near + 7] as number) + h;
		}
	}
}
