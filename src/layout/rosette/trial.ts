// One way to put blocks up: the turns they take, the shapes they have, and how wide the whole may be.

import type { Draw } from "./search.ts";

export interface Trial {
	readonly order: readonly number[];
	/** Index of the shape of every block. */
	readonly shapes: readonly number[];
	/** Of the whole, as a part of what its area suggests. */
	readonly breadth: number;
}

const narrowest = 0.85;
const widest = 1.3;

/** Blocks in reading order, each in its first shape. */
export function startTrial(blocks: number): Trial {
	const order = Array.from({ length: blocks }, (_, block) => block);
	return { order, shapes: order.map(() => 0), breadth: 1 };
}

/** `shapeCounts` says how many shapes each block has. */
export function changeTrial(
	{ order, shapes, breadth }: Trial,
	shapeCounts: readonly number[],
	draw: Draw,
	random: () => number,
): Trial {
	const kind = random();
	if (kind < 0.25) return { order, shapes, breadth: narrowest + (widest - narrowest) * random() };
	const block = draw(order.length);
	if (kind < 0.55 && shapeCounts[block] > 1) {
		const shape = draw(shapeCounts[block]);
		return { order, shapes: shapes.map((own, index) => (index === block ? shape : own)), breadth };
	}
	const moved = [...order];
	const [taken] = moved.splice(block, 1);
	moved.splice(draw(order.length), 0, taken);
	return { order: moved, shapes, breadth };
}
