// The lattice that bent ties run on, and their ends.

import type { Ground } from "./ground.ts";

/** One end of a tie: the middle of a mark and how far from there a line may meet it level or upright. */
export interface End {
	readonly x: number;
	readonly y: number;
	readonly acrossInside: number;
	readonly downInside: number;
}

/** Points where its lines cross are counted row by row. */
export interface Lattice {
	readonly xs: readonly number[];
	readonly ys: readonly number[];
}

/** Cells from one line of the lattice to the next. */
const mesh = 2;
/** Dearer ways are none. */
export const mostPrice = 20_000;

/** Around both ends and not farther than `reach`; lines through their middles are among those of the lattice. */
export function layLattice(ground: Ground, from: End, to: End, reach: number): Lattice {
	const step = ground.cell * mesh;
	const lines = (start: number, count: number, ends: readonly number[]) => {
		const regular = Array.from({ length: Math.ceil(count / mesh) }, (_, index) => start + (index + 0.5) * step);
		const near = regular.filter((at) => at > Math.min(...ends) - reach && at < Math.max(...ends) + reach);
		return [...new Set([...near, ...ends])].sort((a, b) => a - b);
	};
	return {
		xs: lines(ground.left, ground.columns, [from.x, to.x]),
		ys: lines(ground.top, ground.rows, [from.y, to.y]),
	};
}

/** Where a leg towards a point leaves the mark: level or upright where the mark is wide or high enough, else from its middle. */
export function meetMark({ x, y, acrossInside, downInside }: End, towardsX: number, towardsY: number) {
	if (Math.abs(towardsX - x) <= acrossInside) return { x: towardsX, y };
	if (Math.abs(towardsY - y) <= downInside) return { x, y: towardsY };
	return { x, y };
}
