// Blocks that keep their relations: of each two one stands beside or below the other, the way round it did before. Who
// stands where follows from that, as near to the upper left as can be or as near to a wish as there is room.

import type { Size } from "../pack.ts";
import { measureDepthBelow } from "../skyline.ts";
import type { BlockVariant } from "./block.ts";
import { gaps } from "./world.ts";

export interface Relations {
	/** Blocks from left to right, and from top to bottom: nobody changes sides. */
	readonly across: readonly number[];
	readonly down: readonly number[];
	/** Of two blocks, by `pairOf`: whether the one keeps beside the other, and not below. */
	readonly isBeside: readonly boolean[];
}

function pairOf(a: number, b: number): number {
	const [less, more] = a < b ? [a, b] : [b, a];
	return (more * (more - 1)) / 2 + less;
}

/** As blocks stand to each other at these corners: beside each other where that leaves more between them. */
export function readRelations(sizes: readonly Size[], corners: readonly (readonly [number, number])[]): Relations {
	const blocks = sizes.map((_, block) => block);
	const middles = sizes.map(({ width, height }, block) => [
		corners[block][0] + width / 2,
		corners[block][1] + height / 2,
	]);
	const isBeside = blocks.flatMap((b) =>
		blocks.slice(0, b).map((a) => {
			const across = Math.abs(middles[a][0] - middles[b][0]) - (sizes[a].width + sizes[b].width) / 2;
			const down = Math.abs(middles[a][1] - middles[b][1]) - (sizes[a].height + sizes[b].height) / 2;
			return across > down;
		}),
	);
	const sortAlong = (axis: 0 | 1) => blocks.toSorted((a, b) => middles[a][axis] - middles[b][axis] || a - b);
	return { across: sortAlong(0), down: sortAlong(1), isBeside };
}

/** Where each would like to stand, and where the last must end; nothing of it as long as it is not known. */
export interface Wishes {
	readonly places: readonly number[];
	readonly end: number;
}

/** Left edges. */
export function standAcross(chosen: readonly BlockVariant[], relations: Relations, wishes: Wishes | null): number[] {
	const { across, isBeside } = relations;
	const distance = (one: number, other: number) =>
		isBeside[pairOf(one, other)] ? chosen[one].width + gaps.across : null;
	return standInTurn(across, (block) => chosen[block].width, distance, wishes);
}

/** Upper edges of blocks with these left edges. */
export function standDown(
	chosen: readonly BlockVariant[],
	relations: Relations,
	x: readonly number[],
	wishes: Wishes | null,
): number[] {
	const { down, isBeside } = relations;
	const distance = (one: number, other: number) => {
		if (isBeside[pairOf(one, other)]) return null;
		const depth = measureDepthBelow(chosen[one], chosen[other], x[other] - x[one]);
		return depth > 0 ? depth + gaps.down : null;
	};
	return standInTurn(down, (block) => chosen[block].height, distance, wishes);
}

/** `distance` says how far after the first of two the other begins at least, or that it is no matter. */
function standInTurn(
	order: readonly number[],
	lengthOf: (block: number) => number,
	distance: (one: number, other: number) => number | null,
	wishes: Wishes | null,
): number[] {
	const places = order.map(() => 0);
	const latest = order.map(() => Number.POSITIVE_INFINITY);
	for (let turn = order.length - 1; wishes && turn >= 0; turn--) {
		const block = order[turn];
		latest[block] = wishes.end - lengthOf(block);
		for (const later of order.slice(turn + 1)) {
			latest[block] = Math.min(latest[block], latest[later] - (distance(block, later) ?? Number.NEGATIVE_INFINITY));
		}
	}
	for (const [turn, block] of order.entries()) {
		let place = wishes ? Math.max(0, Math.min(wishes.places[block], latest[block])) : 0;
		for (const earlier of order.slice(0, turn)) {
			const least = distance(earlier, block);
			if (least !== null) place = Math.max(place, places[earlier] + least);
		}
		places[block] = place;
	}
	return places;
}
