// What of the paths from the sources of a sweep ends at the places of a star and what runs through them, one loop for
// each shape of star: part of the innermost loops of betweenness.
import type { Sweep } from "./seat-sweep.ts";
import { LANES, type Seats, STEP } from "./seats.ts";

/** Of the stars, all single places, whose seats are `first .. last`. */
export function shareSingles({ stands }: Seats, { weights, paths, shares }: Sweep, first: number, last: number): void {
	for (let seat = first, at = 0; seat < last; seat++) {
		const own = stands[seat] as number;
		for (let lane = 0; lane < LANES; lane++, at++) {
			const to = paths[at] as number;
			shares[at] = to > 0 ? (own * (weights[lane] as number)) / to : 0;
		}
	}
}

/** A centre and its only leaf: as `shareStar`, without its loops, because most stars are no larger. */
export function sharePairs(
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

/** As `shareStar`, for all lanes and all ends: what they have in common is read once, and no lane costs a call. */
export function shareLarger(
	{ starStart, stands, twins }: Seats,
	{ weights, paths, shares }: Sweep,
	star: number,
	begin: number,
	sum: Float64Array,
): void {
	const centre = starStart[star] as number;
	const leaves = (starStart[star + 1] as number) - centre - 1;
	const twinsOfCentre = STEP * (twins[centre] as number);
	const standsForCentre = stands[centre] as number;
	let throughCentre = 0;
	for (let lane = 0; lane < LANES; lane++) {
		const weight = weights[lane] as number;
		let toCentre = paths[begin + lane] as number;
		for (let leaf = 1; leaf <= leaves; leaf++)
			toCentre += STEP * (twins[centre + leaf] as number) * (paths[begin + leaf * LANES + lane] as number);
		if (toCentre === 0) {
			for (let leaf = 0; leaf <= leaves; leaf++) shares[begin + leaf * LANES + lane] = 0;
			continue;
		}
		const onward = twinsOfCentre * toCentre;
		let behindCentre = 0;
		for (let leaf = 1; leaf <= leaves; leaf++) {
			const at = begin + leaf * LANES + lane;
			const own = (weight * (stands[centre + leaf] as number)) / ((paths[at] as number) + onward);
			shares[at] = own;
			behindCentre += own;
		}
		throughCentre += toCentre * behindCentre;
		const ofCentre = (weight * standsForCentre) / toCentre + twinsOfCentre * behindCentre;
		shares[begin + lane] = ofCentre;
		const behindLeaf = STEP * ofCentre;
		for (let leaf = 1; leaf <= leaves; leaf++) {
			const at = begin + leaf * LANES + lane;
			shares[at] = (shares[at] as number) + (twins[centre + leaf] as number) * behindLeaf;
			sum[centre + leaf] = (sum[centre + leaf] as number) + (paths[at] as number) * behindLeaf;
		}
	}
	sum[centre] = (sum[centre] as number) + STEP * throughCentre;
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
