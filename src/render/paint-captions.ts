// Captions over blocks, and the dock lane with its title: unknown is not zero.
import { captionDetailAt, captionGap, captionSizes, dockTitlePlace } from "../scene/obstacles.ts";
import type { Scene } from "../scene/scene.ts";
import { textWidth } from "../scene/text-width.ts";
import { ink } from "../scene/theme.ts";
import { baselineShift, type Painter } from "./painter.ts";
import type { PaintView } from "./view.ts";

export function paintDock(painter: Painter, { geometry }: Scene): void {
	if (!geometry.dock) return;
	painter.shapes([{ kind: "rectangle", ...geometry.dock, corner: 8 }], { fill: ink.dock });
}

export function paintCaptions(painter: Painter, { appearance, geometry }: Scene, view: PaintView): void {
	const size = captionSizes(view.textScale);
	for (const [index, placed] of geometry.captions.entries()) {
		const caption = appearance.captions[placed.group];
		if (!caption) continue;
		const baseline = placed.y + size.title * (0.7 + baselineShift);
		painter.text(caption.title, placed.x, baseline, {
			size: size.title,
			bold: true,
			colour: ink.text,
			anchor: "start",
			halo: HALO,
		});
		const detail = captionDetailAt(appearance, geometry, index, view.textScale);
		if (detail === "") continue;
		const right = placed.x + textWidth(caption.title, true) * size.title + captionGap;
		const look = { size: size.detail, bold: false, colour: ink.second, anchor: "start", halo: HALO } as const;
		painter.text(detail, right, baseline, look);
	}
	paintDockTitle(painter, { appearance, geometry }, view);
}

const HALO = 3;

/** At the left end of the strip, where the layout keeps room for it. */
function paintDockTitle(painter: Painter, { appearance, geometry }: Scene, view: PaintView): void {
	const place = dockTitlePlace(appearance, geometry, view.textScale);
	if (!place) return;
	const { x, title, detail, titles, lines, rectangle } = place;
	titles.forEach((line, index) => {
		const middle = rectangle.y + title * 1.3 * (index + 0.5);
		const look = { size: title, bold: true, colour: ink.text, anchor: "start" } as const;
		painter.text(line, x, middle + title * baselineShift, look);
	});
	const top = rectangle.y + titles.length * title * 1.3;
	lines.forEach((line, index) => {
		const below = top + detail * (1.3 * (index + 0.5) + baselineShift);
		painter.text(line, x, below, { size: detail, bold: false, colour: ink.second, anchor: "start" });
	});
}
