// Outlines of institution marks as shapes of the painter.
import { markShape } from "../scene/scene.ts";
import type { Shape } from "./painter.ts";

export function institutionShape(shape: number, x: number, y: number, halfWidth: number, halfHeight: number): Shape {
	switch (shape) {
		case markShape.square:
			return rectangle(x, y, halfWidth, 2);
		case markShape.roundedSquare:
			return rectangle(x, y, halfWidth, 0.36 * halfWidth);
		case markShape.hexagon:
			return {
				kind: "polygon",
				points: [
					[x - halfWidth, y],
					[x - halfWidth / 2, y - halfHeight],
					[x + halfWidth / 2, y - halfHeight],
					[x + halfWidth, y],
					[x + halfWidth / 2, y + halfHeight],
					[x - halfWidth / 2, y + halfHeight],
				],
			};
		case markShape.diamond:
			return {
				kind: "polygon",
				points: [
					[x - halfWidth, y],
					[x, y - halfHeight],
					[x + halfWidth, y],
					[x, y + halfHeight],
				],
			};
		default:
			return { kind: "circle", x, y, radius: halfWidth };
	}
}

function rectangle(x: number, y: number, half: number, corner: number): Shape {
	return { kind: "rectangle", x: x - half, y: y - half, width: 2 * half, height: 2 * half, corner };
}

/** Rectangle around a middle. */
export function framed(x: number, y: number, halfWidth: number, halfHeight: number, corner: number): Shape {
	return {
		kind: "rectangle",
		x: x - halfWidth,
		y: y - halfHeight,
		width: 2 * halfWidth,
		height: 2 * halfHeight,
		corner,
	};
}
