// How many pairs of consortia share somebody, how many do not, and of how many that cannot be told.
import { type MemberSet, namesAnybody, type Overlap } from "../analysis/overlap.ts";

export interface PairCounts {
	readonly sharing: number;
	/** Both lists complete, nobody in common. */
	readonly none: number;
	/** Nobody in common as far as an open list tells. */
	readonly noneSoFar: number;
	/** One of the two names nobody. */
	readonly unknown: number;
}

/** `overlaps`: the pairs of these that share somebody. */
export function countPairs(sets: readonly MemberSet[], overlaps: readonly Overlap[]): PairCounts {
	const named = sets.filter(namesAnybody);
	const complete = named.filter(({ list }) => list === "complete");
	const exact = overlaps.filter(({ reach }) => reach === "exact").length;
	const none = pairsAmong(complete.length) - exact;
	return {
		sharing: overlaps.length,
		none,
		noneSoFar: pairsAmong(named.length) - overlaps.length - none,
		unknown: pairsAmong(sets.length) - pairsAmong(named.length),
	};
}

function pairsAmong(number: number): number {
	return (number * (number - 1)) / 2;
}
