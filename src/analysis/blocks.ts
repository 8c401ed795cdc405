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

/** Blocks with nearly equal numbers of pairs, where each item is paired with those after it. */
export function cutPairs(count: number, most: number): readonly Block[] {
	const cuts = Array.from({ length: most + 1 }, (_, at) => Math.round(count * (1 - Math.sqrt(1 - at / most))));
	return cuts.slice(1).flatMap((end, at) => {
		const from = cuts[at] as number;
		return from < end ? [{ from, end }] : [];
	});
}
