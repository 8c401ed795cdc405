// Convex hulls of consortia as far as the layout needs them: to see whose marks would lie inside a foreign one.

import { hullMargin, labelBox } from "./footprint.ts";
import type { LayoutInput } from "./layout.ts";
import { boxRole } from "./layout.ts";
import type { Placed } from "./sketch.ts";

type Point = readonly [number, number];

/** Monotone chain (Andrew 1979), counter-clockwise in a plane whose y points up. */
export function convexHull(points: readonly Point[]): Point[] {
	const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	const half = (ordered: readonly Point[]) => {
		const chain: Point[] = [];
		for (const point of ordered) {
			while (chain.length >= 2 && turn(chain[chain.length - 2], chain[chain.length - 1], point) <= 0) chain.pop();
			chain.push(point);
		}
		chain.pop();
		return chain;
	};
	return [...half(sorted), ...half([...sorted].reverse())];
}

function turn(a: Point, b: Point, c: Point): number {
	return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

export function isInside(hull: readonly Point[], point: Point): boolean {
	return hull.length > 2 && hull.every((corner, index) => turn(corner, hull[(index + 1) % hull.length], point) > 0);
}

/** The hull around a hub's box, circles around its members and the plates of shared ones, as the picture draws it. */
export function hubHull(input: LayoutInput, marks: readonly Placed[], isShared: (node: number) => boolean): Point[] {
	const points: Point[] = [];
	for (const mark of marks) {
		const [across, down] = [input.halfWidth[mark.node], input.halfHeight[mark.node]];
		if (input.role[mark.node] === boxRole.hub) {
			points.push([mark.x - across, mark.y - down], [mark.x + across, mark.y - down]);
			points.push([mark.x - across, mark.y + down], [mark.x + across, mark.y + down]);
			continue;
		}
		const radius = Math.max(across, down) + hullMargin;
		for (let step = 0; step < 12; step++) {
			const angle = (Math.PI * step) / 6;
			points.push([mark.x + radius * Math.cos(angle), mark.y + radius * Math.sin(angle)]);
		}
		const plate = isShared(mark.node) ? labelBox(input, mark.node, mark.side, mark.x, mark.y) : null;
		if (plate === null) continue;
		const [right, below] = [plate.x + plate.width, plate.y + plate.height];
		points.push([plate.x, plate.y], [right, plate.y], [plate.x, below], [right, below]);
	}
	return convexHull(points);
}

/** Whether any part of a mark that matters to the eye, its middle or a corner, lies inside. */
export function isMarkInside(input: LayoutInput, hull: readonly Point[], mark: Placed): boolean {
	const [across, down] = [input.halfWidth[mark.node] * 0.7, input.halfHeight[mark.node] * 0.7];
	if (isBeside(hull, mark, across, down)) return false;
	return [0, -1, 1].some((dx) => [0, -1, 1].some((dy) => isInside(hull, [mark.x + dx * across, mark.y + dy * down])));
}

/** Whether a rectangle around a point lies wholly to one side of all corners. */
function isBeside(hull: readonly Point[], { x, y }: Placed, across: number, down: number): boolean {
	let [isLeft, isRight, isAbove, isBelow] = [true, true, true, true];
	for (const [cornerX, cornerY] of hull) {
		isLeft &&= cornerX >= x + across;
		isRight &&= cornerX <= x - across;
		isAbove &&= cornerY >= y + down;
		isBelow &&= cornerY <= y - down;
	}
	return isLeft || isRight || isAbove || isBelow;
}
