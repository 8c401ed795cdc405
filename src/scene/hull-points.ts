// Points that a hull has to hold: rims of marks, corners of boxes, plates of names.
import { labelSide } from "../layout/layout.ts";
import { besideRectangle } from "./place-labels.ts";
import { type Appearance, type Geometry, type HullMark, markShape, type Plate, type Rectangle } from "./scene.ts";
import { hull, label } from "./theme.ts";

export type Point = readonly [number, number];

const CIRCLE_STEPS = 20;
const CORNER_STEPS = 5;

const circle = turns(CIRCLE_STEPS, (step) => (2 * Math.PI * step) / CIRCLE_STEPS);
/** Of the four corners in turn, from the lower right one. */
const corners = turns(4 * CORNER_STEPS, (step) => {
	const quarter = Math.floor(step / CORNER_STEPS);
	return (Math.PI / 2) * (quarter + (step % CORNER_STEPS) / (CORNER_STEPS - 1));
});

/** Points of the unit circle. */
function turns(count: number, angleOf: (step: number) => number): readonly Point[] {
	return Array.from({ length: count }, (_, step): Point => [Math.cos(angleOf(step)), Math.sin(angleOf(step))]);
}

export interface Disc {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

/** Smallest circle around a mark's drawn shape, without margin. */
export function discOf(appearance: Appearance, geometry: Geometry, node: number): Disc {
	const { nodes } = appearance;
	const radius =
		nodes.shape[node] === markShape.circle
			? (nodes.radius[node] ?? 0)
			: Math.max(nodes.halfWidth[node] ?? 0, nodes.halfHeight[node] ?? 0);
	return { x: geometry.positions[2 * node] ?? 0, y: geometry.positions[2 * node + 1] ?? 0, radius };
}

export function boxOf(appearance: Appearance, geometry: Geometry, node: number): Rectangle {
	const halfWidth = appearance.nodes.halfWidth[node] ?? 0;
	const halfHeight = appearance.nodes.halfHeight[node] ?? 0;
	return {
		x: (geometry.positions[2 * node] ?? 0) - halfWidth,
		y: (geometry.positions[2 * node + 1] ?? 0) - halfHeight,
		width: 2 * halfWidth,
		height: 2 * halfHeight,
	};
}

/** Rims of the members with a margin, the box and the plates of shared names. */
export function hullPoints(
	mark: HullMark,
	appearance: Appearance,
	geometry: Geometry,
	plates: ReadonlyMap<number, Rectangle>,
	margin: number,
): Point[] {
	const points = roundedCorners(boxOf(appearance, geometry, mark.hub), margin);
	for (const member of mark.members) {
		const disc = discOf(appearance, geometry, member);
		const reach = disc.radius + margin;
		for (const [x, y] of circle) points.push([disc.x + reach * x, disc.y + reach * y]);
		const plate = plates.get(member);
		if (plate) points.push(...roundedCorners(plate, label.plateX));
	}
	return points;
}

function plateOf(candidate: Plate, appearance: Appearance, geometry: Geometry): Rectangle {
	const preferred = geometry.labelSide[candidate.node] ?? labelSide.auto;
	const side = preferred === labelSide.auto ? labelSide.right : preferred;
	return besideRectangle(candidate, candidate.size, side, appearance, geometry, 1);
}

/** Plates of shared names at their preferred side, by node: hulls make room for them. */
export function listPlates(appearance: Appearance, geometry: Geometry): ReadonlyMap<number, Rectangle> {
	return new Map(appearance.plates.map((plate) => [plate.node, plateOf(plate, appearance, geometry)]));
}

function roundedCorners(rectangle: Rectangle, margin: number): Point[] {
	const corner = Math.min(hull.corner, rectangle.width / 2 + margin, rectangle.height / 2 + margin);
	const left = rectangle.x - margin + corner;
	const right = rectangle.x + rectangle.width + margin - corner;
	const top = rectangle.y - margin + corner;
	const bottom = rectangle.y + rectangle.height + margin - corner;
	return corners.map(([x, y], step): Point => {
		const quarter = Math.floor(step / CORNER_STEPS);
		const centreX = quarter === 0 || quarter === 3 ? right : left;
		const centreY = quarter < 2 ? bottom : top;
		return [centreX + corner * x, centreY + corner * y];
	});
}
