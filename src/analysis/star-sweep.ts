// From what is known of the shortest paths between one source and all hubs to the places of all stars: what runs
// through hubs, and through the places of the star itself.
import type { Core } from "./core.ts";
import type { Cover } from "./cover.ts";

/**
 * One step of a path. A number of paths and their length stand in one number, paths · STEP ** length: in a sum of
 * such numbers what is not shortest vanishes in the rounding, and no loop has to compare lengths.
 */
export const STEP = 2 ** -60;

/** Flat columns of a cover and memory for a sweep, reused from source to source. */
export interface Sweep {
	readonly cover: Cover;
	/** By seat: nodes a place stands for, twins merged into it. */
	readonly stands: Float64Array;
	readonly twins: Float64Array;
	/** By seat: paths from the source over hubs alone, and what a step onto the place leads to. */
	readonly direct: Float64Array;
	readonly gain: Float64Array;
}

export interface Source {
	readonly weight: number;
	/** By hub: paths to all its twins. */
	readonly ways: Float64Array;
	/** Stars before this one are left out: their pairs are met from the other end. */
	readonly from: number;
}

export function createSweep(core: Core, cover: Cover): Sweep {
	const { places } = cover;
	return {
		cover,
		stands: Float64Array.from(places, (place) => core.stands[place] as number),
		twins: Float64Array.from(places, (place) => core.twinCount[place] as number),
		direct: new Float64Array(places.length),
		gain: new Float64Array(places.length),
	};
}

/**
 * Pairs of a source with the places of all stars: adds to `gain` of each hub what a step onto it leads to, and to
 * `sum` of each seat what runs through one twin.
 */
export function sweepStars(sweep: Sweep, source: Source, gain: Float64Array, sum: Float64Array): void {
	const { starStart, hubStart, hub } = sweep.cover;
	const { stands } = sweep;
	const { weight, ways } = source;
	const stars = starStart.length - 1;
	for (let star = source.from; star < stars; star++) {
		const seat = starStart[star] as number;
		const places = (starStart[star + 1] as number) - seat;
		if (places > 1) {
			if (places === 2) sweepPair(sweep, source, seat, gain, sum);
			else sweepStar(sweep, source, star, gain, sum);
			continue;
		}
		const begin = hubStart[seat] as number;
		const end = hubStart[seat + 1] as number;
		// Most places beside hubs are next to two: without a loop these cost half.
		if (end - begin === 2) {
			const one = hub[begin] as number;
			const other = hub[begin + 1] as number;
			const paths = (ways[one] as number) + (ways[other] as number);
			if (paths === 0) continue;
			const own = (weight * (stands[seat] as number)) / paths;
			gain[one] = (gain[one] as number) + own;
			gain[other] = (gain[other] as number) + own;
			continue;
		}
		let paths = 0;
		for (let at = begin; at < end; at++) paths += ways[hub[at] as number] as number;
		if (paths === 0) continue;
		const own = (weight * (stands[seat] as number)) / paths;
		for (let at = begin; at < end; at++) {
			const near = hub[at] as number;
			gain[near] = (gain[near] as number) + own;
		}
	}
}

/** A centre and its only leaf, seen from outside: most stars are no larger. */
function sweepPair(
	sweep: Sweep,
	{ weight, ways }: Source,
	centre: number,
	gain: Float64Array,
	sum: Float64Array,
): void {
	const { cover, stands, twins } = sweep;
	const leaf = centre + 1;
	const toLeaf = STEP * countOverHubs(cover, ways, leaf);
	const toCentre = STEP * countOverHubs(cover, ways, centre) + STEP * (twins[leaf] as number) * toLeaf;
	if (toCentre === 0) return;
	const twinsOfCentre = twins[centre] as number;
	const ofLeaf = (weight * (stands[leaf] as number)) / (toLeaf + STEP * twinsOfCentre * toCentre);
	const behindCentre = STEP * ofLeaf;
	const behindLeaf = STEP * ((weight * (stands[centre] as number)) / toCentre + twinsOfCentre * behindCentre);
	sum[centre] = (sum[centre] as number) + toCentre * behindCentre;
	sum[leaf] = (sum[leaf] as number) + toLeaf * behindLeaf;
	passToHubs(cover, centre, behindLeaf, gain);
	passToHubs(cover, leaf, STEP * (ofLeaf + (twins[leaf] as number) * behindLeaf), gain);
}

/** A centre and its leaves, seen from outside. */
function sweepStar(sweep: Sweep, { weight, ways }: Source, star: number, gain: Float64Array, sum: Float64Array): void {
	const { cover, stands, twins, direct } = sweep;
	const centre = cover.starStart[star] as number;
	const end = cover.starStart[star + 1] as number;
	const twinsOfCentre = twins[centre] as number;
	const toCentre = reachStar(sweep, ways, centre, end);
	if (toCentre === 0) return;
	let behindCentre = 0;
	for (let leaf = centre + 1; leaf < end; leaf++) {
		const paths = (direct[leaf] as number) + STEP * twinsOfCentre * toCentre;
		const own = (weight * (stands[leaf] as number)) / paths;
		sweep.gain[leaf] = own;
		behindCentre += STEP * own;
	}
	sum[centre] = (sum[centre] as number) + toCentre * behindCentre;
	const ofCentre = (weight * (stands[centre] as number)) / toCentre + twinsOfCentre * behindCentre;
	passToHubs(cover, centre, STEP * ofCentre, gain);
	const behindLeaf = STEP * ofCentre;
	for (let leaf = centre + 1; leaf < end; leaf++) {
		sum[leaf] = (sum[leaf] as number) + (direct[leaf] as number) * behindLeaf;
		passToHubs(cover, leaf, STEP * ((sweep.gain[leaf] as number) + (twins[leaf] as number) * behindLeaf), gain);
	}
}

/** Pairs of leaves of one star, from one of them: over the centre, and over hubs next to both. */
export function sweepOwnStar(
	{ cover, stands, twins }: Sweep,
	{ weight, ways }: Source,
	seat: number,
	{ centre, end }: { readonly centre: number; readonly end: number },
	gain: Float64Array,
	sum: Float64Array,
): void {
	for (let leaf = seat + 1; leaf < end; leaf++) {
		const paths = STEP * countOverHubs(cover, ways, leaf) + STEP * (twins[centre] as number) * STEP;
		const own = STEP * ((weight * (stands[leaf] as number)) / paths);
		sum[centre] = (sum[centre] as number) + STEP * own;
		passToHubs(cover, leaf, own, gain);
	}
}

/** Paths to one twin of a centre, over hubs next to it and over its leaves; leaves `direct` with those to each leaf. */
function reachStar(
	{ cover, twins, direct }: Pick<Sweep, "cover" | "twins" | "direct">,
	ways: Float64Array,
	centre: number,
	end: number,
): number {
	let toCentre = STEP * countOverHubs(cover, ways, centre);
	for (let leaf = centre + 1; leaf < end; leaf++) {
		const toLeaf = STEP * countOverHubs(cover, ways, leaf);
		direct[leaf] = toLeaf;
		toCentre += STEP * (twins[leaf] as number) * toLeaf;
	}
	return toCentre;
}

function countOverHubs({ hubStart, hub }: Cover, ways: Float64Array, seat: number): number {
	const end = hubStart[seat + 1] as number;
	let paths = 0;
	for (let at = hubStart[seat] as number; at < end; at++) paths += ways[hub[at] as number] as number;
	return paths;
}

function passToHubs({ hubStart, hub }: Cover, seat: number, own: number, gain: Float64Array): void {
	const end = hubStart[seat + 1] as number;
	for (let at = hubStart[seat] as number; at < end; at++) {
		const near = hub[at] as number;
		gain[near] = (gain[near] as number) + own;
	}
}
