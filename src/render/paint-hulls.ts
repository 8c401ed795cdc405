// Contours of consortia under everything else. Tints add up, so what two consortia share is darker by itself.
import type { Scene } from "../scene/scene.ts";
import { cutInto } from "../scene/steps.ts";
import { type HullStyle, hull, hullStyles } from "../scene/theme.ts";
import { paintParts } from "./paint-parts.ts";
import type { Painter } from "./painter.ts";
import type { PaintView } from "./view.ts";

/** Contours of one step. */
const CONTOURS_A_STEP = 4;

export function* paintHullsInSteps(
	painter: Painter,
	{ appearance }: Scene,
	{ outlines }: PaintView,
): Generator<void, void> {
	if (!appearance.showHulls) return;
	const drawn = appearance.hulls.flatMap((mark, index) => {
		const points = outlines.contours[index];
		const style = hullStyles[mark.style] as HullStyle;
		const colour = appearance.palette === "grey" ? hull.grey : style.colour;
		return points ? [{ shape: { kind: "polygon", points } as const, colour, dash: style.dash, faint: mark.faint }] : [];
	});
	for (const isFaint of [true, false]) {
		const some = [
			...cutInto(
				drawn.filter(({ faint }) => faint === isFaint),
				CONTOURS_A_STEP,
			),
		];
		const fills = some.map((part) => () => {
			for (const { shape, colour } of part) painter.shapes([shape], { fill: colour, fillOpacity: hull.fillOpacity });
		});
		const borders = some.map((part) => () => {
			for (const { shape, colour, dash } of part) painter.shapes([shape], { stroke: colour, width: hull.border, dash });
		});
		yield* paintParts(painter, isFaint, [...fills, ...borders]);
	}
}
