// Ways to pack blocks that keep, or nearly keep, the order in which they are read.

import type { Gaps, Lanes, Packing, Size } from "./pack.ts";
import { cutEvenly, measurePacking, packLanes } from "./pack.ts";

export interface ReadingPacking extends Packing {
	/** Whether the blocks stand in their order, down the columns or along the rows. */
	readonly isPlain: boolean;
}

/** More columns or shelves than this are not tried. */
const mostLanes = 8;
/** Up to this many blocks gaps are filled by blocks out of turn. */
const mostFilled = 8;
/** Widths tried when gaps are filled, as parts of the side of a rectangle that holds all. */
const widthTrials = [0.9, 0.95, 1, 1.05, 1.1, 1.15, 1.2, 1.3, 1.4, 1.6] as const;

/** `aspect` is width over height of the area to fill; blocks leave their turn only in a thorough search. */
export function listPackings(
	sizes: readonly Size[],
	gaps: Gaps,
	aspect: number,
	isThorough: boolean,
): ReadingPacking[] {
	const plain = listPlainCuts(sizes).map((cut) => ({ ...packLanes(sizes, cut, gaps), isPlain: true }));
	if (sizes.length === 0 || sizes.length > mostFilled) return [...plain, ...packShortest(sizes, gaps)];
	const area = sizes.reduce((sum, { width, height }) => sum + (width + gaps.across) * (height + gaps.down), 0);
	const side = Math.sqrt(area * aspect);
	const widest = Math.max(...sizes.map(({ width }) => width));
	const orders = isThorough ? listOrders(sizes.length) : [sizes.map((_, index) => index)];
	const filled = orders.flatMap((order) =>
		widthTrials.map((part) => ({
			...fillFromTop(sizes, order, gaps, Math.max(widest, side * part)),
			isPlain: false,
		})),
	);
	return [...plain, ...filled];
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
function packShortest(sizes: readonly Size[], gaps: Gaps): ReadingPacking[] {
	return Array.from({ length: Math.min(sizes.length, 2 * mostLanes) }, (_, fewer) => {
		const lanes: number[][] = Array.from({ length: fewer + 1 }, () => []);
		const heights = lanes.map(() => 0);
		sizes.forEach(({ height }, index) => {
			const lane = heights.indexOf(Math.min(...heights));
			lanes[lane].push(index);
			heights[lane] += height + gaps.down;
		});
		return { ...packLanes(sizes, { direction: "columns", lanes }, gaps), isPlain: false };
	});
}

/** The order itself, and every order in which one block stands elsewhere. */
function listOrders(count: number): number[][] {
	const plain = Array.from({ length: count }, (_, index) => index);
	const orders = [plain];
	for (let from = 0; from < count; from++) {
		for (let to = 0; to < count; to++) {
			if (to === from || to === from + 1) continue;
			const order = plain.filter((index) => index !== from);
			order.splice(to, 0, from);
			orders.push(order);
		}
	}
	return orders;
}

/** Each block takes the highest free place, and of several the one furthest left, within a width. */
function fillFromTop(sizes: readonly Size[], order: readonly number[], gaps: Gaps, limit: number): Packing {
	const x = sizes.map(() => 0);
	const y = sizes.map(() => 0);
	const seated: number[] = [];
	for (const index of order) {
		const { width, height } = sizes[index];
		const isFree = (left: number, top: number) =>
			seated.every(
				(other) =>
					left >= x[other] + sizes[other].width + gaps.across ||
					left + width + gaps.across <= x[other] ||
					top >= y[other] + sizes[other].height + gaps.down ||
					top + height + gaps.down <= y[other],
			);
		const lefts = [0, ...seated.map((other) => x[other] + sizes[other].width + gaps.across)]
			.filter((left) => left + width <= limit + 1e-6)
			.sort((a, b) => a - b);
		const tops = [0, ...seated.map((other) => y[other] + sizes[other].height + gaps.down)].sort((a, b) => a - b);
		seat: for (const top of tops) {
			for (const left of lefts) {
				if (!isFree(left, top)) continue;
				x[index] = left;
				y[index] = top;
				break seat;
			}
		}
		seated.push(index);
	}
	return measurePacking(sizes, x, y);
}
