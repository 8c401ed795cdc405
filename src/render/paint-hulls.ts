// Contours of consortia under everything else. Tints add up, so what two consortia share is darker by itself.
import type { Scene } from "../scene/scene.ts";
import { faintOpacity, type HullStyle, hull, hullStyles } from "../scene/theme.ts";
import type { Painter } from "./painter.ts";
import type { PaintView } from "./view.ts";

export function paintHulls(painter: Painter, { appearance }: Scene, { outlines }: PaintView): void {
	if (!appearance.showHulls) return;
	const drawn = appearance.hulls.flatMap((mark, index) => {
		const points = outlines.contours[index];
		const style = hullStyles[mark.style] as HullStyle;
		const colour = appearance.palette === "grey" ? hull.grey : style.colour;
		return points ? [{ points, colour, dash: style.dash, faint: mark.faint }] : [];
	});
	const draw = (faint: boolean) => {
		const some = drawn.filter((entry) => entry.faint === faint);
		for (const { points, colour } of some) {
			painter.shapes([{ kind: "polygon", points }], { fill: colour, fillOpacity: hull.fillOpacity });
		}
		for (const { points, colour, dash } of some) {
			painter.shapes([{ kind: "polygon", points }], { stroke: colour, width: hull.border, dash });
		}
	};
	if (drawn.some((entry) => entry.faint)) painter.group({ opacity: faintOpacity }, () => draw(true));
	draw(false);
}
