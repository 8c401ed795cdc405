// Ways of the places of one star over each other, and what those lead to: where they are sources of a sweep. Most stars
// have one leaf, so they get loops of their own.
import type { Sweep } from "./seat-sweep.ts";
import { LANES, type Seats, STEP } from "./seats.ts";

/** Adds to the ways from each place of a star to all hubs. The seat `first` is the first lane. */
export function joinWays({ starStart, twins }: Seats, { ways }: Sweep, star: number, first: number): void {
	const centre = starStart[star] as number;
	const leaves = (starStart[star + 1] as number) - centre - 1;
	const ofCentre = STEP * (twins[centre] as number);
	if (leaves === 1) {
		const ofLeaf = STEP * (twins[centre + 1] as number);
		for (let at = centre - first; at < ways.length; at += LANES) {
			const direct = ways[at + 1] as number;
			const paths = (ways[at] as number) + ofLeaf * direct;
			ways[at] = paths;
			ways[at + 1] = direct + ofCentre * paths;
		}
		return;
	}
	for (let at = centre - first; at < ways.length; at += LANES) {
		let paths = ways[at] as number;
		for (let leaf = 1; leaf <= leaves; leaf++) {
			paths += STEP * (twins[centre + leaf] as number) * (ways[at + leaf] as number);
		}
		ways[at] = paths;
		for (let leaf = 1; leaf <= leaves; leaf++) ways[at + leaf] = (ways[at + leaf] as number) + ofCentre * paths;
	}
}

interface Sums {
	/** The seat that is the first lane. */
	readonly first: number;
	/** By seat: what runs through one twin. */
	readonly through: Float64Array;
}

/**
 * Adds to what the places of a star lead to by way of each hub what they lead to over each other, and sums up what runs
 * through them. Ways may hold the longer ones over the star: in a product with what lies behind they vanish.
 */
export function joinGains(seats: Seats, { ways, gain }: Sweep, star: number, { first, through }: Sums): void {
	const { starStart, twins } = seats;
	const centre = starStart[star] as number;
	const leaves = (starStart[star + 1] as number) - centre - 1;
	const ofCentre = STEP * (twins[centre] as number);
	let throughCentre = 0;
	if (leaves === 1) {
		const ofLeaf = STEP * (twins[centre + 1] as number);
		let throughLeaf = 0;
		for (let at = centre - first; at < gain.length; at += LANES) {
			const behindLeaf = gain[at + 1] as number;
			throughCentre += (ways[at] as number) * behindLeaf;
			const behind = (gain[at] as number) + ofCentre * behindLeaf;
			gain[at] = behind;
			throughLeaf += (ways[at + 1] as number) * behind;
			gain[at + 1] = behindLeaf + ofLeaf * behind;
		}
		through[centre + 1] = (through[centre + 1] as number) + STEP * throughLeaf;
	} else {
		for (let at = centre - first; at < gain.length; at += LANES) {
			let behindLeaves = 0;
			for (let leaf = 1; leaf <= leaves; leaf++) behindLeaves += gain[at + leaf] as number;
			throughCentre += (ways[at] as number) * behindLeaves;
			const behind = (gain[at] as number) + ofCentre * behindLeaves;
			gain[at] = behind;
			for (let leaf = 1; leaf <= leaves; leaf++) {
				const own = centre + leaf;
				through[own] = (through[own] as number) + STEP * (ways[at + leaf] as number) * behind;
				gain[at + leaf] = (gain[at + leaf] as number) + STEP * (twins[own] as number) * behind;
			}
		}
	}
	through[centre] = (through[centre] as number) + STEP * throughCentre;
}
