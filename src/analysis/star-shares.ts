// What of the paths from the sources of a sweep ends at the places of a star and what runs through them, one loop for
// each shape of star: part of the innermost loops of betweenness.
import type { Sweep } from "./seat-sweep.ts";
import { LANES, type Seats, STEP } from "./seats.ts";

/** A centre and its only leaf: as `shareStar`, without its loops, because most stars are no larger. */
export function sharePairs(
	{ stands, twins }: Seats,
	{ weights, paths, shares }: Sweep,
	first: number,
	last: number,
	sum: Float64Array,
): void {
	const step = STEP;
	for (let centre = first; centre < last; centre += 2) {
		const leaf = centre + 1;
		// Read once: for all a compiler knows, what is written below could change them.
		const twinsOfCentre = step * (twins[centre] as number);
		const twinsOfLeaf = step * (twins[leaf] as number);
		const standsForCentre = stands[centre] as number;
		const standsForLeaf = stands[leaf] as number;
		const begin = (centre - first) * LANES;
		let throughCentre = 0;
		let throughLeaf = 0;
		for (let at = begin; at < begin + LANES; at++) {
			const toLeaf = paths[at + LANES] as number;
			const toCentre = (paths[at] as number) + twinsOfLeaf * toLeaf;
			if (toCentre === 0) {
				shares[at] = 0;
				shares[at + LANES] = 0;
				continue;
			}
			const weight = weights[at - begin] as number;
			const ofLeaf = (weight * standsForLeaf) / (toLeaf + twinsOfCentre * toCentre);
			const ofCentre = (weight * standsForCentre) / toCentre + twinsOfCentre * ofLeaf;
			throughCentre += toCentre * ofLeaf;
			throughLeaf += toLeaf * ofCentre;
			shares[at] = ofCentre;
			shares[at + LANES] = ofLeaf + twinsOfLeaf * ofCentre;
		}
		sum[centre] = (sum[centre] as number) + step * throughCentre;
		sum[leaf] = (sum[leaf] as number) + step * throughLeaf;
	}
}

/** A centre and two leaves, as `sharePairs`. */
export function shareTriples(
	{ stands, twins }: Seats,
	{ weights, paths, shares }: Sweep,
	first: number,
	last: number,
	sum: Float64Array,
): void {
	const step = STEP;
	for (let centre = first; centre < last; centre += 3) {
		const twinsOfCentre = step * (twins[centre] as number);
		const twinsOfLeaf = step * (twins[centre + 1] as number);
		const twinsOfOther = step * (twins[centre + 2] as number);
		const standsForCentre = stands[centre] as number;
		const standsForLeaf = stands[centre + 1] as number;
		const standsForOther = stands[centre + 2] as number;
		const begin = (centre - first) * LANES;
		let throughCentre = 0;
		let throughLeaf = 0;
		let throughOther = 0;
		for (let at = begin; at < begin + LANES; at++) {
			const toLeaf = paths[at + LANES] as number;
			const toOther = paths[at + 2 * LANES] as number;
			const toCentre = (paths[at] as number) + twinsOfLeaf * toLeaf + twinsOfOther * toOther;
			if (toCentre === 0) {
				shares[at] = 0;
				shares[at + LANES] = 0;
				shares[at + 2 * LANES] = 0;
				continue;
			}
			const weight = weights[at - begin] as number;
			const onward = twinsOfCentre * toCentre;
			const ofLeaf = (weight * standsForLeaf) / (toLeaf + onward);
			const ofOther = (weight * standsForOther) / (toOther + onward);
			const behindCentre = ofLeaf + ofOther;
			const ofCentre = (weight * standsForCentre) / toCentre + twinsOfCentre * behindCentre;
			throughCentre += toCentre * behindCentre;
			throughLeaf += toLeaf * ofCentre;
			throughOther += toOther * ofCentre;
			shares[at] = ofCentre;
			shares[at + LANES] = ofLeaf + twinsOfLeaf * ofCentre;
			shares[at + 2 * LANES] = ofOther + twinsOfOther * ofCentre;
		}
		sum[centre] = (sum[centre] as number) + step * throughCentre;
		sum[centre + 1] = (sum[centre + 1] as number) + step * throughLeaf;
		sum[centre + 2] = (sum[centre + 2] as number) + step * throughOther;
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
