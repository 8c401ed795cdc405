// Ties that leave a block: to other blocks, and down to the rows and the dock. Blocks with many stand well when they
// are near and nothing stands between.

import type { Neighbour } from "../neighbours.ts";
import type { Packing } from "../pack.ts";
import type { BlockVariant } from "./block.ts";

export interface BlockTies {
	/** For every node at the foot the nodes of blocks it is tied to. */
	readonly toFoot: readonly (readonly BlockEnd[])[];
	readonly between: readonly (readonly [BlockEnd, BlockEnd])[];
	/** All of them. */
	readonly count: number;
}

interface BlockEnd {
	readonly block: number;
	readonly node: number;
}

/** What a tie costs beside the way that stands before it: going down, and standing beside the others of its node. */
const shareOfWay = 0.25;
/** What it costs to pass a block on the way down: more than to go around it. */
const priceOfPassing = 4.5;
/** A tie between two blocks. */
const shareBetween = 0.6;

export function listBlockTies(
	blocks: readonly Pick<BlockVariant, "placed">[],
	neighbours: readonly (readonly Neighbour[])[],
): BlockTies {
	const blockOf = new Map(blocks.flatMap(({ placed }, block) => placed.map(({ node }) => [node, block] as const)));
	const between: [BlockEnd, BlockEnd][] = [];
	const toFoot: BlockEnd[][] = [];
	for (const [node, around] of neighbours.entries()) {
		const own = blockOf.get(node);
		const ends = around.flatMap(({ node: other }): BlockEnd[] => {
			const block = blockOf.get(other);
			return block === undefined || block === own ? [] : [{ block, node: other }];
		});
		if (own === undefined && ends.length > 0) toFoot.push(ends);
		if (own !== undefined) for (const end of ends) if (end.node > node) between.push([{ block: own, node }, end]);
	}
	const count = between.length + toFoot.reduce((sum, ends) => sum + ends.length, 0);
	return { toFoot, between, count };
}

/** How far all these ties have to go, and what blocks they meet on their way down. */
export function measureBlockTies(blocks: readonly BlockVariant[], packing: Packing, ties: BlockTies): number {
	const placeOf = ({ block, node }: BlockEnd) => {
		const [x, y] = findIn(blocks[block], node);
		return { x: x + packing.x[block], y: y + packing.y[block] };
	};
	let way = 0;
	for (const ends of ties.toFoot) {
		const places = ends.map(placeOf);
		const mean = places.reduce((sum, { x }) => sum + x / places.length, 0);
		for (const [index, { x, y }] of places.entries()) {
			way += shareOfWay * (packing.height - y + Math.abs(x - mean));
			way += priceOfPassing * measureBelow(blocks, packing, ends[index].block, x, y);
		}
	}
	for (const [one, other] of ties.between) {
		const [a, b] = [placeOf(one), placeOf(other)];
		way += shareBetween * Math.hypot(a.x - b.x, a.y - b.y);
	}
	return way;
}

/** Height of the blocks that stand straight below a place. */
function measureBelow(blocks: readonly BlockVariant[], packing: Packing, own: number, x: number, y: number): number {
	let height = 0;
	for (const [block, { width, height: deep }] of blocks.entries()) {
		if (block === own || packing.y[block] + deep / 2 < y) continue;
		if (x > packing.x[block] && x < packing.x[block] + width) height += deep;
	}
	return height;
}

/** Place of a node in its block. */
function findIn(block: BlockVariant, node: number): readonly [number, number] {
	return block.places.get(node) ?? [block.width / 2, block.height / 2];
}
