// Packs blocks by their outlines one after the other, each as high up as it fits under those before, and of equal
// places the leftmost.

import type { Packing, Size } from "./pack.ts";
import { measurePacking } from "./pack.ts";
import type { Profile } from "./profile.ts";
import { columnWidth } from "./profile.ts";

export interface Outlined extends Size {
	readonly profile: Profile;
	/** See `widenBottom`: neighbours keep a column's distance. */
	readonly reach: Float64Array;
}

/** `order` says who goes first, `gap` how far below each other they stand; nothing stands beyond the width but what is wider by itself. */
export function packUnderSkyline(
	blocks: readonly Outlined[],
	order: readonly number[],
	gap: number,
	width: number,
): Packing {
	const x = blocks.map(() => 0);
	const y = blocks.map(() => 0);
	const columns = countColumns(blocks, width);
	const depths = new Float64Array(columns + 1).fill(Number.NEGATIVE_INFINITY);
	for (const index of order) {
		const { profile, reach } = blocks[index];
		const seat = findSeat(depths, profile, columns);
		x[index] = seat.column * columnWidth;
		y[index] = seat.depth;
		lower(depths, reach, seat.column, seat.depth + gap);
	}
	return measurePacking(blocks, x, y);
}

/** The same blocks in the same order stand alike in all widths of as many columns. */
export function countColumns(blocks: readonly Outlined[], width: number): number {
	const widest = Math.max(...blocks.map(({ profile }) => profile.top.length));
	return Math.max(widest, Math.floor(width / columnWidth));
}

function findSeat(depths: Float64Array, { top }: Profile, columns: number): { column: number; depth: number } {
	const count = top.length;
	let [best, least, blocker] = [0, Number.POSITIVE_INFINITY, 0];
	for (let column = 0; column + count <= columns; column++) {
		// What was in the way of the last seat is mostly in the way of the next.
		if (blocker >= column && depths[blocker] - top[blocker - column] >= least) continue;
		let depth = 0;
		for (let at = 0; at < count && depth < least; at++) {
			const needed = depths[column + at] - top[at];
			if (needed <= depth) continue;
			depth = needed;
			blocker = column + at;
		}
		if (depth < least - 1e-6) [best, least] = [column, depth];
	}
	return { column: best, depth: least };
}

function lower(depths: Float64Array, reach: Float64Array, column: number, depth: number): void {
	for (let at = 0; at < reach.length; at++) {
		const place = column + at - 1;
		if (place >= 0 && place < depths.length && depth + reach[at] > depths[place]) depths[place] = depth + reach[at];
	}
}

/** How deep the blocks reach in every column of the whole, columns beside them included; -Infinity where there is none. */
export function measureDepths(blocks: readonly Outlined[], { x, y }: Packing, width: number): Float64Array {
	const depths = new Float64Array(Math.ceil(width / columnWidth)).fill(Number.NEGATIVE_INFINITY);
	for (const [index, { reach }] of blocks.entries()) {
		// Blocks moved apart stand between columns: both count.
		const left = Math.floor(x[index] / columnWidth);
		const last = Math.ceil(x[index] / columnWidth);
		for (let first = left; first <= last; first++) lower(depths, reach, first, y[index]);
	}
	return depths;
}

/** How far under the top of one block that of another must lie that begins so far to the right; 0 where they pass each other. */
export function measureDepthBelow({ reach }: Outlined, { profile: { top } }: Outlined, across: number): number {
	// `reach` begins a column before the block; a block that stands between columns touches both.
	const exact = across / columnWidth + 1;
	const left = Math.floor(exact);
	const slip = exact > left ? 1 : 0;
	let most = 0;
	for (let at = Math.max(0, -left - slip); at < Math.min(top.length, reach.length - left); at++) {
		const column = left + at;
		const one = column < 0 ? Number.NEGATIVE_INFINITY : reach[column];
		const other = slip > 0 && column + 1 < reach.length ? reach[column + 1] : Number.NEGATIVE_INFINITY;
		most = Math.max(most, Math.max(one, other) - top[at]);
	}
	return most;
}

/** Whether blocks moved apart still stand clear of each other. */
export function isClear(blocks: readonly Outlined[], { x, y }: Packing, gap: number): boolean {
	return blocks.every((one, a) =>
		blocks.every((other, b) => b <= a || areApart(one.profile, other.profile, x[b] - x[a], y[b] - y[a], gap)),
	);
}

function areApart(one: Profile, other: Profile, across: number, down: number, gap: number): boolean {
	const first = Math.floor(across / columnWidth);
	for (let at = 0; at < other.top.length; at++) {
		for (const column of [first + at, first + at + 1]) {
			if (column < 0 || column >= one.top.length) continue;
			const isBelow = other.top[at] + down >= one.bottom[column] + gap;
			const isAbove = other.bottom[at] + down + gap <= one.top[column];
			if (!isBelow && !isAbove) return false;
		}
	}
	return true;
}

/** Pairs that stand the other way round than their order says: the later one above, or beside and further left. */
export function countInversions(blocks: readonly Size[], { x, y }: Packing): number {
	let inversions = 0;
	for (let later = 1; later < blocks.length; later++) {
		for (let earlier = 0; earlier < later; earlier++) {
			const down = y[later] + blocks[later].height / 2 - y[earlier] - blocks[earlier].height / 2;
			const across = x[later] + blocks[later].width / 2 - x[earlier] - blocks[earlier].width / 2;
			const isBeside = Math.abs(down) < 0.4 * Math.min(blocks[later].height, blocks[earlier].height);
			if (isBeside ? across < 0 : down < 0) inversions++;
		}
	}
	return inversions;
}
