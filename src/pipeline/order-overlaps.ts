// The orders in which pairs of consortia can be listed. Numbers largest first, what cannot be told last.
import type { ConsortiumGroup } from "./consortium-groups.ts";
import type { Overlap } from "./overlaps.ts";

export const overlapOrders = ["shared", "jaccard", "containment", "place", "similarity"] as const;
export type OverlapOrder = (typeof overlapOrders)[number];

/** `groups`: the consortia in the order of places or of similarity. Pairs come ranked by what they share. */
export function orderOverlaps(
	overlaps: readonly Overlap[],
	order: OverlapOrder,
	groups: readonly ConsortiumGroup[],
): readonly Overlap[] {
	switch (order) {
		case "shared":
			return overlaps;
		case "jaccard":
			return overlaps.toSorted((one, other) => compareNumbers(one.jaccard, other.jaccard));
		case "containment":
			return overlaps.toSorted((one, other) => compareNumbers(readLarger(one), readLarger(other)));
		default:
			return orderByGroups(overlaps, groups);
	}
}

function compareNumbers(one: number | null, other: number | null): number {
	return (other ?? -1) - (one ?? -1);
}

/** Share of the side that is contained more. */
function readLarger({ containment }: Overlap): number | null {
	return containment && Math.max(...containment);
}

function orderByGroups(overlaps: readonly Overlap[], groups: readonly ConsortiumGroup[]): readonly Overlap[] {
	const places = new Map(groups.flatMap(({ ids }) => ids).map((id, place) => [id, place]));
	const placesOf = ({ a, b }: Overlap) =>
		[places.get(a) ?? places.size, places.get(b) ?? places.size].sort((one, other) => one - other) as [number, number];
	return overlaps.toSorted((one, other) => {
		const [first, second] = placesOf(one);
		const [otherFirst, otherSecond] = placesOf(other);
		return first - otherFirst || second - otherSecond;
	});
}
