// Points that a hull has to hold: rims of marks, corners of boxes, plates of names.
import { labelSide } from "../layout/layout.ts";
import { besideRectangle } from "./place-labels.ts";
import {
	type Appearance,
	type Geometry,
	type HullMark,
	type LabelCandidate,
	markShape,
	type Rectangle,
} from "./scene.ts";
import { hull, label } from "./theme.ts";

export type Point = readonly [number, number];

const CIRCLE_STEPS = 20;
const CORNER_STEPS = 5;

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
		for (let step = 0; step < CIRCLE_STEPS; step++) {
			const angle = (2 * Math.PI * step) / CIRCLE_STEPS;
			const reach = disc.radius + margin;
			points.push([disc.x + reach * Math.cos(angle), disc.y + reach * Math.sin(angle)]);
		}
		const plate = plates.get(member);
		if (plate) points.push(...roundedCorners(plate, label.plateX));
	}
	return points;
}

function plateOf(candidate: LabelCandidate, appearance: Appearance, geometry: Geometry): Rectangle {
	const preferred = geometry.labelSide[candidate.node] ?? labelSide.auto;
	const side = preferred === labelSide.auto ? labelSide.right : preferred;
	return besideRectangle(candidate, candidate.size, side, appearance, geometry, 1);
}

/** Plates of shared names at their preferred side, by node: hulls make room for them. */
export function listPlates(appearance: Appearance, geometry: Geometry): ReadonlyMap<number, Rectangle> {
	return new Map(
		appearance.labels
			.filter((candidate) => candidate.plate)
			.map((candidate) => [candidate.node, plateOf(candidate, appearance, geometry)]),
	);
}

function roundedCorners(rectangle: Rectangle, margin: number): Point[] {
	const corner = Math.min(hull.corner, rectangle.width / 2 + margin, rectangle.height / 2 + margin);
	const left = rectangle.x - margin + corner;
	const right = rectangle.x + rectangle.width + margin - corner;
	const top = rectangle.y - margin + corner;
	const bottom = rectangle.y + rectangle.height + margin - corner;
	const centres: readonly Point[] = [
		[right, bottom],
		[left, bottom],
		[left, top],
		[right, top],
	];
	return centres.flatMap(([x, y], quarter) =>
		Array.from({ length: CORNER_STEPS }, (_, step): Point => {
			const angle = (Math.PI / 2) * (quarter + step / (CORNER_STEPS - 1));
			return [x + corner * Math.cos(angle), y + corner * Math.sin(angle)];
		}),
	);
}
