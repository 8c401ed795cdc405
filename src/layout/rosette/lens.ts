// The column in which the shared members of one set of hubs stand: node left, name right.

import { footprint } from "../footprint.ts";
import type { LayoutInput } from "../layout.ts";
import { boxRole, labelSide } from "../layout.ts";
import type { Piece, Placed } from "../sketch.ts";

/** Distance between shared members: at least, and at most where there is room. */
const closestPitch = 32;
const widestPitch = 42;
/** Free room above and below a mark or a name in the column. */
const air = 2.5;

/** The axis of the marks is x = 0, the middle of the column y = 0. `stretch` from 0 (closest) to 1 (widest). */
export function buildLens(input: LayoutInput, members: readonly number[], stretch = 0): Piece {
	const pitch = closestPitch + stretch * (widestPitch - closestPitch);
	const slots = members.map((node) => {
		const tallest = Math.max(2 * input.halfHeight[node], input.labelHeight[node]);
		return input.role[node] === boxRole.bridge ? tallest + 2 * air : Math.max(pitch, tallest + 2 * air);
	});
	const length = slots.reduce((total, slot) => total + slot, 0);
	const axis = Math.max(...members.map((node) => (isWide(input, node) ? 0 : input.halfWidth[node])), 8);
	let y = -length / 2;
	const placed: Placed[] = members.map((node, index) => {
		const slot = slots[index];
		y += slot;
		const x = isWide(input, node) ? input.halfWidth[node] - axis : 0;
		return { node, x, y: y - slot / 2, side: labelSide.right };
	});
	const rooms = placed.map(({ node, x, side }) => ({ room: footprint(input, node, side), x }));
	const left = Math.max(...rooms.map(({ room, x }) => room.left - x));
	const right = Math.max(...rooms.map(({ room, x }) => room.right + x));
	return { placed, extent: { left, right, top: length / 2, bottom: length / 2 } };
}

/** Marks much wider than high carry their name inside and stand flush with the others' left edge. */
function isWide(input: LayoutInput, node: number): boolean {
	return input.halfWidth[node] > 1.5 * input.halfHeight[node];
}
