// The orders in which pairs of consortia can be listed. Numbers largest first, what cannot be told last.
import { sortInSteps } from "../model/steps.ts";
import type { ConsortiumGroup } from "./consortium-groups.ts";
import type { Overlap } from "./overlaps.ts";

export const overlapOrders = ["shared", "jaccard", "containment", "place", "similarity"] as const;
export type OverlapOrder = (typeof overlapOrders)[number];

/** Pairs of one step. */
const A_STEP = 5000;

/** `groups`: the consortia in the order of places or of similarity. Pairs come ranked by what they share. */
export function* orderOverlapsInSteps(
	overlaps: readonly Overlap[],
	order: OverlapOrder,
	groups: readonly ConsortiumGroup[],
): Generator<void, readonly Overlap[]> {
	if (order === "shared") return overlaps;
	const rankOf = findRank(order, groups);
	const ranks = new Float64Array(overlaps.length);
	for (const [at, overlap] of overlaps.entries()) {
		if ((at + 1) % A_STEP === 0) yield;
		ranks[at] = rankOf(overlap);
	}
	const sorted = yield* sortInSteps(
		[...ranks.keys()],
		(one, other) => (ranks[one] as number) - (ranks[other] as number),
	);
	return sorted.map((at) => overlaps[at] as Overlap);
}

/** The number that a pair is ranked by, the least first. */
function findRank(
	order: Exclude<OverlapOrder, "shared">,
	groups: readonly ConsortiumGroup[],
): (overlap: Overlap) => number {
	switch (order) {
		case "jaccard":
			return ({ jaccard }) => -(jaccard ?? -1);
		case "containment":
			// Share of the side that is contained more.
			return ({ containment }) => -(containment ? Math.max(...containment) : -1);
		default:
			return rankByPlace(groups);
	}
}

/** By the place of the one that stands first, then by that of the other. */
function rankByPlace(groups: readonly ConsortiumGroup[]): (overlap: Overlap) => number {
	const places = new Map(groups.flatMap(({ ids }) => ids).map((id, place) => [id, place]));
	const placeOf = (id: string) => places.get(id) ?? places.size;
	return ({ a, b }) => {
		const [one, other] = [placeOf(a), placeOf(b)];
		return Math.min(one, other) * (places.size + 1) + Math.max(one, other);
	};
}
