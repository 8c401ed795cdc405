// Rows of marks that each wish to stand above or below something: persons over the dock, riders under a block.

import { footprint } from "../footprint.ts";
import type { LayoutInput } from "../layout.ts";
import { labelSide } from "../layout.ts";
import type { Extent, Placed } from "../sketch.ts";
import { heightOf, widthOf } from "../sketch.ts";
import { standWithin } from "../stack.ts";

export interface RowItem {
	readonly node: number;
	/** Where it would stand if it were alone. */
	readonly wish: number;
	/** Where its ties lead, y measured downwards from the lowest row. */
	readonly ends: readonly { readonly x: number; readonly y: number }[];
}

export interface Rows {
	/** The lowest row stands at y = 0, the others above it. */
	readonly placed: readonly Placed[];
	readonly height: number;
}

export const gapInRow = 12;
const gapBetweenRows = 7;
/** Where rows and lane are the whole picture there is room for all ties to pass between them. */
const gapOfRowsAlone = 32;
/** A further row must save this much way in all. */
const priceOfRow = 700;
/** What a tie behind a foreign mark may cost in way. */
const priceOfHiddenTie = 120;
const mostRowsTried = 4;

export function rowPitch(input: LayoutInput, nodes: readonly number[]): number {
	return (
		Math.max(0, ...nodes.map((node) => heightOf(roomInRow(input, node)))) +
		(input.groups.length > 0 ? gapBetweenRows : gapOfRowsAlone)
	);
}

export function roomInRow(input: LayoutInput, node: number): Extent {
	return footprint(input, node, labelSide.right);
}

/** How many rows are needed at least. */
export function countRows(input: LayoutInput, nodes: readonly number[], width: number): number {
	const total = nodes.reduce((sum, node) => sum + widthOf(roomInRow(input, node)) + gapInRow, 0);
	return nodes.length === 0 ? 0 : Math.max(1, Math.ceil((1.15 * total) / Math.max(width, 1)));
}

/** Every mark stands in the row and place that costs the least way; wishes decide the order. */
export function standInRows(input: LayoutInput, items: readonly RowItem[], from: number, to: number): Rows {
	const sorted = [...items].sort((a, b) => a.wish - b.wish || a.node - b.node);
	const nodes = sorted.map(({ node }) => node);
	const pitch = rowPitch(input, nodes);
	const fewest = countRows(input, nodes, to - from);
	let best: { placed: Placed[]; cost: number; rows: number } | null = null;
	for (let rows = fewest; rows <= Math.max(fewest, Math.min(mostRowsTried, sorted.length)); rows++) {
		for (let turn = 0; turn < rows; turn++) {
			const placed = standInThese(input, sorted, rows, turn, pitch, from, to);
			const cost = measureWay(input, sorted, placed) + rows * priceOfRow;
			if (best === null || cost < best.cost) best = { placed, cost, rows };
		}
	}
	return best === null ? { placed: [], height: 0 } : { placed: best.placed, height: best.rows * pitch };
}

/** Deals the marks to the rows in turn, so that neighbours do not stand in one row; parallel to `sorted`. */
function standInThese(
	input: LayoutInput,
	sorted: readonly RowItem[],
	rows: number,
	turn: number,
	pitch: number,
	from: number,
	to: number,
): Placed[] {
	const placed: Placed[] = new Array(sorted.length);
	for (let row = 0; row < rows; row++) {
		const inRow = sorted.flatMap((_, index) => ((index + turn) % rows === row ? [index] : []));
		const things = inRow.map((index) => {
			const room = roomInRow(input, sorted[index].node);
			return { wish: sorted[index].wish, before: room.left, behind: room.right, weight: 1 };
		});
		const places = standWithin(things, gapInRow, from, to);
		inRow.forEach((index, place) => {
			const { node } = sorted[index];
			placed[index] = { node, x: places[place], y: -row * pitch, side: labelSide.right };
		});
	}
	return placed;
}

/** How far the marks stand from their wishes, ties that run behind a foreign mark included at their price. */
function measureWay(input: LayoutInput, items: readonly RowItem[], placed: readonly Placed[]): number {
	let way = 0;
	items.forEach((item, index) => {
		const { x, y } = placed[index];
		way += Math.abs(x - item.wish);
		for (const end of item.ends) {
			for (const other of placed) {
				const share = (other.y - y) / (end.y - y);
				if (other.node === item.node || share <= 0 || share >= 1) continue;
				const room = roomInRow(input, other.node);
				const distance = x + share * (end.x - x) - other.x;
				if (distance > -room.left && distance < room.right) way += priceOfHiddenTie;
			}
		}
	});
	return way;
}
