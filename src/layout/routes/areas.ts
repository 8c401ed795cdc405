// The areas of the contours on the ground: a line through one looks as if it had to do with its members.

import { hubHull } from "../hull.ts";
import type { LayoutInput } from "../layout.ts";
import { boxRole } from "../layout.ts";
import type { Neighbour } from "../neighbours.ts";
import type { Placed } from "../sketch.ts";

export type Point = readonly [number, number];

export interface Area {
	readonly hub: number;
	/** Convex, in order around. */
	readonly corners: readonly Point[];
}

/** One area a hub that has members. */
export function listAreas(
	input: LayoutInput,
	{ positions, labelSide }: { readonly positions: Float64Array; readonly labelSide: Uint8Array },
	neighbours: readonly (readonly Neighbour[])[],
): Area[] {
	const place = (node: number): Placed => ({
		node,
		x: positions[2 * node],
		y: positions[2 * node + 1],
		side: labelSide[node],
	});
	const isMember = (node: number, kind: number) => kind === 0 && input.role[node] === boxRole.leaf;
	const areas: Area[] = [];
	for (const [hub, around] of neighbours.entries()) {
		if (input.role[hub] !== boxRole.hub || input.docked[hub]) continue;
		const members = around.filter(({ node, kind }) => isMember(node, kind)).map(({ node }) => place(node));
		if (members.length > 0) areas.push({ hub, corners: hubHull(input, [place(hub), ...members], () => false) });
	}
	return areas;
}

/** Where a level line enters and leaves a convex area, null where it passes by. */
export function crossArea({ corners }: Area, y: number): Point | null {
	let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const [index, [ax, ay]] of corners.entries()) {
		const [bx, by] = corners[(index + 1) % corners.length];
		if (ay === by || (y - ay) * (y - by) > 0) continue;
		const x = ax + ((bx - ax) * (y - ay)) / (by - ay);
		left = Math.min(left, x);
		right = Math.max(right, x);
	}
	return left < right ? [left, right] : null;
}
