// Sums of blocks of pairs, joined two by two: a part of that tree can be worked out by anybody and handed over as one
// sum, and the bits are the same however the tree is dealt out.
import type { Block } from "./blocks.ts";
import type { PairSearch } from "./cover-search.ts";
import { type Job, runStep } from "./job.ts";
import { type PairSums, sumPairs } from "./star-pairs.ts";

/** What blocks number `from .. end` sum up to. */
export interface PartSum extends Block {
	readonly sums: PairSums;
}

/** The largest power of two below the number of blocks: parts of whole powers part alike wherever they stand. */
function findMiddle({ from, end }: Block): number {
	return from + 2 ** (31 - Math.clz32(end - from - 1));
}

/** Parts of the tree, in order: the first hold what each lane can take of all, the later ones ever less. */
export function dealTree(count: number, lanes: number): readonly Block[] {
	const deal = (part: Block): readonly Block[] => {
		const { from, end } = part;
		if (end - from <= Math.max(1, Math.floor((count - from) / lanes))) return [part];
		const middle = findMiddle(part);
		return [...deal({ from, end: middle }), ...deal({ from: middle, end })];
	};
	return count === 0 ? [] : deal({ from: 0, end: count });
}

/** Of at least one block. */
export function* sumPairsOfBlocks(search: PairSearch, table: Float64Array, blocks: readonly Block[]): Job<PairSums> {
	const [only] = blocks as [Block];
	if (blocks.length === 1) return yield* sumPairs(search, table, only);
	const middle = findMiddle({ from: 0, end: blocks.length });
	const sums = yield* runStep(sumPairsOfBlocks(search, table, blocks.slice(0, middle)), 0, 2);
	return addPairs(sums, yield* runStep(sumPairsOfBlocks(search, table, blocks.slice(middle)), 1, 2));
}

/** Parts that `dealTree` gave, at least one, to one sum. */
export function joinParts(parts: readonly PartSum[]): PairSums {
	const [first] = parts as [PartSum];
	if (parts.length === 1) return first.sums;
	const middle = findMiddle({ from: first.from, end: (parts.at(-1) as PartSum).end });
	return addPairs(
		joinParts(parts.filter(({ end }) => end <= middle)),
		joinParts(parts.filter(({ from }) => from >= middle)),
	);
}

function addPairs(total: PairSums, part: PairSums): PairSums {
	addTo(total.behind, part.behind);
	addTo(total.through, part.through);
	return total;
}

export function addTo(total: Float64Array, part: Float64Array): void {
	for (let at = 0; at < total.length; at++) total[at] = (total[at] as number) + (part[at] as number);
}
