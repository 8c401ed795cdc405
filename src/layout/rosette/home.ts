// Where the blocks of a picture stood in the one it grows out of: of every block the nodes that stood there already, and
// how far from there they stand in a given place.

import type { LayoutInput } from "../layout.ts";
import type { BlockVariant } from "./block.ts";

/** The format in world units. */
export interface Frame {
	readonly width: number;
	readonly height: number;
}

export interface Homes {
	/** What the format held then; null where the picture grows out of none. */
	readonly frame: Frame | null;
	/** Blocks of which somebody stood there. */
	readonly knownBlocks: readonly number[];
	/** The corner of a block in one of its shapes from which its nodes stand nearest to their places of before. */
	readonly findCorner: (block: number, variant: BlockVariant, frame: Frame) => readonly [number, number];
	/** How far its nodes stand from there, in all, as shares of the format. */
	readonly measureShift: (
		block: number,
		variant: BlockVariant,
		frame: Frame,
		corner: readonly [number, number],
	) => number;
	/** Nodes that stood there. */
	readonly count: number;
}

interface Survivor {
	readonly node: number;
	readonly x: number;
	readonly y: number;
}

export function frameOf({ format }: LayoutInput, scale: number): Frame {
	return { width: format.width / scale, height: format.height / scale };
}

export function readHomes(input: LayoutInput, blocks: readonly (readonly BlockVariant[])[]): Homes {
	const survivors = blocks.map(([first]) => listSurvivors(input, first));
	return {
		frame: input.scaleBefore === undefined ? null : frameOf(input, input.scaleBefore),
		knownBlocks: survivors.flatMap((each, block) => (each.length > 0 ? [block] : [])),
		findCorner(block, { places }, { width, height }) {
			let [x, y] = [0, 0];
			const known = survivors[block];
			for (const each of known) {
				const [ownX, ownY] = places.get(each.node) as readonly [number, number];
				x += (each.x * width - ownX) / known.length;
				y += (each.y * height - ownY) / known.length;
			}
			return [x, y];
		},
		measureShift(block, { places }, { width, height }, [x, y]) {
			let shift = 0;
			for (const each of survivors[block]) {
				const [ownX, ownY] = places.get(each.node) as readonly [number, number];
				shift += Math.hypot(each.x - (x + ownX) / width, each.y - (y + ownY) / height);
			}
			return shift;
		},
		count: survivors.flat().length,
	};
}

function listSurvivors({ before }: LayoutInput, { placed }: BlockVariant): Survivor[] {
	if (before === undefined) return [];
	return placed.flatMap(({ node }) => {
		const [x, y] = [before[2 * node], before[2 * node + 1]];
		return Number.isFinite(x) && Number.isFinite(y) ? [{ node, x, y }] : [];
	});
}
