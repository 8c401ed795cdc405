// Free room at the lower edge of the blocks: where it holds all who stand above the dock, they need no row of their own.

import type { LayoutInput } from "../layout.ts";
import type { Packing } from "../pack.ts";
import { columnWidth } from "../profile.ts";
import { widthOf } from "../sketch.ts";
import type { Outlined } from "../skyline.ts";
import { measureDepths } from "../skyline.ts";
import { standWithin } from "../stack.ts";
import type { RowItem } from "./rows.ts";
import { gapInRow, roomInRow, rowPitch } from "./rows.ts";

/** A stretch from left to right in which the row may stand. */
export interface Nook {
	readonly from: number;
	readonly to: number;
}

/** More marks than this stand in rows of their own. */
const mostInNooks = 9;
/** Between the row and what stands above it. */
const gapOverRow = 5;

/** The nooks that hold everybody, or null. `lift` is how far the row reaches up from the lower edge of the blocks. */
export function findNooks(
	input: LayoutInput,
	loose: readonly number[],
	blocks: readonly Outlined[],
	packing: Packing,
	width: number,
	gapAboveRows: number,
): readonly Nook[] | null {
	if (loose.length === 0 || loose.length > mostInNooks || blocks.length === 0) return null;
	const level = packing.height + gapAboveRows - rowPitch(input, loose) - gapOverRow;
	const depths = measureDepths(blocks, packing, width);
	const widest = Math.max(...loose.map((node) => widthOf(roomInRow(input, node))));
	const nooks: Nook[] = [];
	let from = -1;
	for (let column = 0; column <= depths.length; column++) {
		const isFree = column < depths.length && depths[column] <= level;
		if (isFree && from < 0) from = column;
		if (isFree || from < 0) continue;
		const nook = { from: from * columnWidth, to: Math.min(width, column * columnWidth) };
		if (nook.to - nook.from >= widest) nooks.push(nook);
		from = -1;
	}
	const room = nooks.reduce((sum, nook) => sum + Math.floor((nook.to - nook.from + gapInRow) / (widest + gapInRow)), 0);
	return room >= loose.length ? nooks : null;
}

/** Deals the marks, in the order of their wishes, to the nooks so that they move as little as can be; their x. */
export function standInNooks(input: LayoutInput, items: readonly RowItem[], nooks: readonly Nook[]): number[] {
	const things = items.map(({ node, wish }) => {
		const room = roomInRow(input, node);
		return { wish, before: room.left, behind: room.right, weight: 1 };
	});
	// best[count]: the cheapest way to seat the first so many marks in the nooks so far.
	let best: ({ cost: number; places: number[] } | null)[] = things.map(() => null);
	best = [{ cost: 0, places: [] }, ...best];
	for (const { from, to } of nooks) {
		const next = [...best];
		for (let first = 0; first < things.length; first++) {
			const before = best[first];
			if (!before) continue;
			for (let last = first + 1; last <= things.length; last++) {
				const seated = things.slice(first, last);
				const length = seated.reduce((sum, each) => sum + each.before + each.behind + gapInRow, -gapInRow);
				if (length > to - from) break;
				const places = standWithin(seated, gapInRow, from, to);
				const cost = before.cost + places.reduce((sum, x, index) => sum + Math.abs(x - seated[index].wish), 0);
				const known = next[last];
				if (!known || cost < known.cost) next[last] = { cost, places: [...before.places, ...places] };
			}
		}
		best = next;
	}
	const found = best[things.length];
	if (!found) throw new Error("The nooks do not hold everybody");
	return found.places;
}
