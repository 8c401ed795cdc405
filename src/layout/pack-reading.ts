// Ways to pack blocks that keep, or nearly keep, the order in which they are read.

import type { Gaps, Lanes, Packing, Size } from "./pack.ts";
import { cutEvenly, packLanes } from "./pack.ts";

/** More columns or shelves than this are not tried. */
const mostLanes = 8;
/** Up to this many blocks no columns are filled by length only. */
const mostInOrder = 8;

export function listPackings(sizes: readonly Size[], gaps: Gaps): Packing[] {
	const plain = listPlainCuts(sizes).map((cut) => packLanes(sizes, cut, gaps));
	return sizes.length <= mostInOrder ? plain : [...plain, ...packShortest(sizes, gaps)];
}

/** Across the columns, down the columns, along the shelves. */
function listPlainCuts(sizes: readonly Size[]): Lanes[] {
	const cuts: Lanes[] = [{ direction: "columns", lanes: [sizes.map((_, index) => index)] }];
	for (let count = 2; count <= Math.min(sizes.length, mostLanes); count++) {
		const across = Array.from({ length: count }, (_, lane) =>
			sizes.flatMap((_, index) => (index % count === lane ? [index] : [])),
		);
		const heights = sizes.map(({ height }) => height);
		const widths = sizes.map(({ width }) => width);
		cuts.push({ direction: "columns", lanes: across });
		cuts.push({ direction: "columns", lanes: cutEvenly(heights, count) });
		cuts.push({ direction: "shelves", lanes: cutEvenly(widths, count) });
	}
	return cuts;
}

/** Each next block goes to the column that is shortest so far. */
function packShortest(sizes: readonly Size[], gaps: Gaps): Packing[] {
	return Array.from({ length: Math.min(sizes.length, 2 * mostLanes) }, (_, fewer) => {
		const lanes: number[][] = Array.from({ length: fewer + 1 }, () => []);
		const heights = lanes.map(() => 0);
		sizes.forEach(({ height }, index) => {
			const lane = heights.indexOf(Math.min(...heights));
			lanes[lane].push(index);
			heights[lane] += height + gaps.down;
		});
		return packLanes(sizes, { direction: "columns", lanes }, gaps);
	});
}
