// From what is known of the shortest paths between four sources and all hubs to the places of stars: what runs through
// the places of each star, and what a step onto each hub leads to. The innermost loops of betweenness: four lanes
// written out, no objects, no calls.
import { LANES, type Seats, STEP } from "./seats.ts";

/** Four sources, lane by lane, and memory for what they have in common; reused from sweep to sweep. */
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
		paths: new Float64Array(LANES * STARS * LANES),
		shares: new Float64Array(LANES * STARS * LANES),
	};
}

/** Pairs of each source with all places of stars `from` and later; `sum`, by seat, is what runs through one twin. */
export function sweepStars(seats: Seats, sweep: Sweep, from: number, sum: Float64Array): void {
	const { starStart, stars, firstPair, firstLarger } = seats;
	for (let star = from; star < stars; ) {
		const limit = star < firstPair ? firstPair : star < firstLarger ? firstLarger : stars;
		const end = Math.min(limit, star + STARS);
		const first = starStart[star] as number;
		const last = starStart[end] as number;
		gatherPaths(seats, sweep, first, last);
		if (end <= firstPair) shareSingles(seats, sweep, first, last);
		else if (end <= firstLarger) sharePairs(seats, sweep, first, last, sum);
		else {
			for (let own = star; own < end; own++) {
				const begin = ((starStart[own] as number) - first) * LANES;
				for (let lane = 0; lane < LANES; lane++) shareStar(seats, sweep, own, begin + lane, 0, sum);
			}
		}
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
		for (; at < end; at++) {
			const near = hub[at] as number;
			a += ways[near] as number;
			b += ways[near + 1] as number;
			c += ways[near + 2] as number;
			d += ways[near + 3] as number;
		}
		paths[to] = STEP * a;
		paths[to + 1] = STEP * b;
		paths[to + 2] = STEP * c;
		paths[to + 3] = STEP * d;
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
		for (; at < end; at++) {
			const near = hub[at] as number;
			gain[near] = (gain[near] as number) + a;
			gain[near + 1] = (gain[near + 1] as number) + b;
			gain[near + 2] = (gain[near + 2] as number) + c;
			gain[near + 3] = (gain[near + 3] as number) + d;
		}
	}
}

function shareSingles({ stands }: Seats, { weights, paths, shares }: Sweep, first: number, last: number): void {
	const a = weights[0] as number;
	const b = weights[1] as number;
	const c = weights[2] as number;
	const d = weights[3] as number;
	for (let seat = first, at = 0; seat < last; seat++, at += LANES) {
		const own = stands[seat] as number;
		const toA = paths[at] as number;
		const toB = paths[at + 1] as number;
		const toC = paths[at + 2] as number;
		const toD = paths[at + 3] as number;
		shares[at] = toA > 0 ? (own * a) / toA : 0;
		shares[at + 1] = toB > 0 ? (own * b) / toB : 0;
		shares[at + 2] = toC > 0 ? (own * c) / toC : 0;
		shares[at + 3] = toD > 0 ? (own * d) / toD : 0;
	}
}

/** A centre and its only leaf: as `shareStar`, without its loops, because most stars are no larger. */
function sharePairs(
	{ stands, twins }: Seats,
	{ weights, paths, shares }: Sweep,
	first: number,
	last: number,
	sum: Float64Array,
): void {
	for (let centre = first; centre < last; centre += 2) {
		const leaf = centre + 1;
		// Read once: for all a compiler knows, what is written below could change them.
		const twinsOfCentre = twins[centre] as number;
		const twinsOfLeaf = twins[leaf] as number;
		const standsForCentre = stands[centre] as number;
		const standsForLeaf = stands[leaf] as number;
		const begin = (centre - first) * LANES;
		let throughCentre = 0;
		let throughLeaf = 0;
		for (let at = begin; at < begin + LANES; at++) {
			const toLeaf = paths[at + LANES] as number;
			const toCentre = (paths[at] as number) + STEP * twinsOfLeaf * toLeaf;
			if (toCentre === 0) {
				shares[at] = 0;
				shares[at + LANES] = 0;
				continue;
			}
			const weight = weights[at - begin] as number;
			const ofLeaf = (weight * standsForLeaf) / (toLeaf + STEP * twinsOfCentre * toCentre);
			const behindCentre = STEP * ofLeaf;
			const ofCentre = (weight * standsForCentre) / toCentre + twinsOfCentre * behindCentre;
			const behindLeaf = STEP * ofCentre;
			throughCentre += toCentre * behindCentre;
			throughLeaf += toLeaf * behindLeaf;
			shares[at] = ofCentre;
			shares[at + LANES] = ofLeaf + twinsOfLeaf * behindLeaf;
		}
		sum[centre] = (sum[centre] as number) + throughCentre;
		sum[leaf] = (sum[leaf] as number) + throughLeaf;
	}
}

/** One star and one source, whose lane of the centre is `begin`. Only seats from `target` on are ends of pairs. */
export function shareStar(
	{ starStart, stands, twins }: Seats,
	{ weights, paths, shares }: Sweep,
	star: number,
	begin: number,
	target: number,
	sum: Float64Array,
): void {
	const centre = starStart[star] as number;
	const end = starStart[star + 1] as number;
	const weight = weights[begin % LANES] as number;
	let toCentre = paths[begin] as number;
	for (let leaf = centre + 1, at = begin + LANES; leaf < end; leaf++, at += LANES) {
		toCentre += STEP * (twins[leaf] as number) * (paths[at] as number);
		shares[at] = 0;
	}
	shares[begin] = 0;
	if (toCentre === 0) return;
	const onward = (twins[centre] as number) * toCentre;
	let behindCentre = 0;
	for (let leaf = centre + 1, at = begin + LANES; leaf < end; leaf++, at += LANES) {
		if (leaf < target) continue;
		const own = (weight * (stands[leaf] as number)) / ((paths[at] as number) + STEP * onward);
		shares[at] = own;
		behindCentre += STEP * own;
	}
	sum[centre] = (sum[centre] as number) + toCentre * behindCentre;
	const endingHere = centre < target ? 0 : (weight * (stands[centre] as number)) / toCentre;
	const ofCentre = endingHere + (twins[centre] as number) * behindCentre;
	shares[begin] = ofCentre;
	const behindLeaf = STEP * ofCentre;
	for (let leaf = centre + 1, at = begin + LANES; leaf < end; leaf++, at += LANES) {
		shares[at] = (shares[at] as number) + (twins[leaf] as number) * behindLeaf;
		sum[leaf] = (sum[leaf] as number) + (paths[at] as number) * behindLeaf;
	}
}
