// Ties that leave a block: to other blocks, and down to the rows and the dock. Blocks with many stand well when near.

import type { Neighbour } from "../neighbours.ts";
import type { Packing } from "../pack.ts";
import type { BlockVariant } from "./block.ts";

export interface BlockTies {
	/** Ties of each block to what stands at the foot. */
	readonly toFoot: readonly number[];
	readonly between: readonly { readonly a: number; readonly b: number }[];
}

export function listBlockTies(
	blocks: readonly Pick<BlockVariant, "placed">[],
	neighbours: readonly (readonly Neighbour[])[],
): BlockTies {
	const blockOf = new Map(blocks.flatMap(({ placed }, block) => placed.map(({ node }) => [node, block] as const)));
	const between: { a: number; b: number }[] = [];
	const toFoot = blocks.map(({ placed }, a) => {
		let down = 0;
		for (const { node } of placed) {
			for (const { node: other } of neighbours[node]) {
				const b = blockOf.get(other);
				if (b === undefined) down++;
				else if (b > a) between.push({ a, b });
			}
		}
		return down;
	});
	return { toFoot, between };
}

/** How far all these ties have to go, from the lower edge of a block or from middle to middle. */
export function measureBlockTies(
	blocks: readonly Pick<BlockVariant, "width" | "height">[],
	packing: Packing,
	ties: BlockTies,
): number {
	const middle = blocks.map(({ width, height }, block) => [
		packing.x[block] + width / 2,
		packing.y[block] + height / 2,
	]);
	const down = blocks.map(({ height }, block) => packing.height - packing.y[block] - height);
	const toFoot = ties.toFoot.reduce((sum, count, block) => sum + count * down[block], 0);
	return ties.between.reduce(
		(sum, { a, b }) => sum + Math.hypot(middle[a][0] - middle[b][0], middle[a][1] - middle[b][1]),
		toFoot,
	);
}
