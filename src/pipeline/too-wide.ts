// Projections that are not drawn: one body with thousands of neighbours ties millions of pairs, of which no picture
// could be made in reasonable time and in which nothing could be seen.
import { nodeKindCodes } from "../graph/graph.ts";
import { boundPairs, type PairBound } from "../graph/projected-pairs.ts";
import type { Mode } from "../model/view.ts";
import type { Network } from "./network.ts";

/** Pairs a projection may have: several times those of a network of ten thousand. */
export const MOST_PAIRS = 400_000;

export interface TooWide extends PairBound {
	readonly mode: Mode;
	readonly most: number;
}

/** Null where the mode can be drawn. Filters and layers make no difference: places are found for the whole. */
export function findTooWide({ index }: Network, mode: Mode, most = MOST_PAIRS): TooWide | null {
	if (mode === "two-mode") return null;
	const bound = boundPairs(index, mode === "consortia" ? nodeKindCodes.consortium : nodeKindCodes.institution);
	return bound.pairs > most ? { ...bound, mode, most } : null;
}
