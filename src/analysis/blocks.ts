// Work cut into blocks: the same cuts whoever works them off, so that sums joined in their order have the same bits.

/** Items `from .. end`. */
export interface Block {
	readonly from: number;
	readonly end: number;
}

/** Nearly equal blocks, each but the last a multiple of `unit`. */
export function cutEvenly(count: number, most: number, unit = 1): readonly Block[] {
	const size = Math.max(1, Math.ceil(count / most / unit)) * unit;
	return Array.from({ length: Math.ceil(count / size) }, (_, at) => ({
		from: at * size,
		end: Math.min(count, (at + 1) * size),
	}));
}

/** Blocks that cost nearly the same. */
export function cutByCost(costs: ArrayLike<number>, most: number): readonly Block[] {
	const total = Array.from(costs).reduce((sum, own) => sum + own, 0);
	const blocks: Block[] = [];
	let from = 0;
	let spent = 0;
	for (let item = 0; item < costs.length; item++) {
		spent += costs[item] as number;
		const isLast = item + 1 === costs.length;
		// The next item is this block's too where most of it still lies within its part.
		const within = spent + (costs[item + 1] ?? 0) / 2 < (total * (blocks.length + 1)) / most;
		if (!isLast && (within || blocks.length + 1 === most)) continue;
		blocks.push({ from, end: item + 1 });
		from = item + 1;
	}
	return blocks;
}
