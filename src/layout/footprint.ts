// The room a node takes at rest: its mark together with the label beside it.

import type { LayoutInput, Rectangle } from "./layout.ts";
import { labelSide } from "./layout.ts";
import type { Extent } from "./sketch.ts";

/** Between a mark and its label. */
export const labelGap = 5;

/** Between the outline of a member and the hull drawn around it. */
export const hullMargin = 10;

export function hasLabel(input: LayoutInput, node: number): boolean {
	return input.labelWidth[node] > 0 && input.labelHeight[node] > 0;
}

/** Mark and label as one box; a label on the side `auto` is given the right. */
export function footprint(input: LayoutInput, node: number, side: number): Extent {
	const across = input.halfWidth[node];
	const down = input.halfHeight[node];
	if (!hasLabel(input, node)) return { left: across, right: across, top: down, bottom: down };
	const width = input.labelWidth[node];
	const height = input.labelHeight[node];
	if (side === labelSide.above || side === labelSide.below) {
		const wide = Math.max(across, width / 2);
		const far = down + labelGap + height;
		const isAbove = side === labelSide.above;
		return { left: wide, right: wide, top: isAbove ? far : down, bottom: isAbove ? down : far };
	}
	const tall = Math.max(down, height / 2);
	const far = across + labelGap + width;
	const isLeft = side === labelSide.left;
	return { left: isLeft ? far : across, right: isLeft ? across : far, top: tall, bottom: tall };
}

/** The label's own box in world units, null for a node without one. */
export function labelBox(input: LayoutInput, node: number, side: number, x: number, y: number): Rectangle | null {
	if (!hasLabel(input, node)) return null;
	const width = input.labelWidth[node];
	const height = input.labelHeight[node];
	const across = input.halfWidth[node] + labelGap;
	const down = input.halfHeight[node] + labelGap;
	if (side === labelSide.above) return { x: x - width / 2, y: y - down - height, width, height };
	if (side === labelSide.below) return { x: x - width / 2, y: y + down, width, height };
	const left = side === labelSide.left ? x - across - width : x + across;
	return { x: left, y: y - height / 2, width, height };
}

/** Room for a mark, its label and the hull that may pass around it. */
export function roomyFootprint(input: LayoutInput, node: number, side: number): Extent {
	const box = footprint(input, node, side);
	const across = input.halfWidth[node] + hullMargin;
	const down = input.halfHeight[node] + hullMargin;
	return {
		left: Math.max(box.left, across),
		right: Math.max(box.right, across),
		top: Math.max(box.top, down),
		bottom: Math.max(box.bottom, down),
	};
}
