// Names beside marks, short names in boxes, and words on lines.
import type { LabelCandidate, PlacedLabel, Scene } from "../scene/scene.ts";
import { ink, label, lineHeight } from "../scene/theme.ts";
import type { Painter } from "./painter.ts";
import { baselineShift } from "./painter.ts";
import { isVisible, type PaintView } from "./view.ts";

export function paintLabels(painter: Painter, { appearance }: Scene, view: PaintView): void {
	for (const word of view.texts.words) {
		if (!isVisible(view, word.x, word.y, word.width, word.height)) continue;
		const { width, height } = word;
		const plate = {
			kind: "rectangle",
			x: word.x - width / 2,
			y: word.y - height / 2,
			width,
			height,
			corner: label.plateCorner,
		} as const;
		painter.shapes([plate], { fill: ink.ground, fillOpacity: label.plateOpacity });
		const look = { size: word.size, bold: false, colour: ink.text, anchor: "middle" } as const;
		painter.text(word.text, word.x, word.y + baselineShift * word.size, look);
	}
	for (const placed of view.texts.labels) {
		if (!isVisible(view, placed.x + placed.width / 2, placed.y + placed.height / 2, placed.width, placed.height))
			continue;
		drawLabel(painter, appearance.labels[placed.candidate] as LabelCandidate, placed);
	}
}

/** Black on a white plate or with a white rim; `inverted` puts white letters on a plate of that colour. */
export function drawLabel(painter: Painter, candidate: LabelCandidate, placed: PlacedLabel, inverted?: string): void {
	if (placed.plate || inverted) {
		const { x, y, width, height } = placed;
		painter.shapes([{ kind: "rectangle", x, y, width, height, corner: label.plateCorner }], {
			fill: inverted ?? ink.ground,
			fillOpacity: inverted ? 1 : label.plateOpacity,
		});
	}
	const hasPadding = candidate.plate || candidate.inside;
	const paddingX = hasPadding ? label.plateX : 0;
	const pitch = lineHeight * placed.size;
	const top = placed.y + (placed.height - placed.lines.length * pitch) / 2;
	const x =
		placed.align === "left"
			? placed.x + paddingX
			: placed.align === "right"
				? placed.x + placed.width - paddingX
				: placed.x + placed.width / 2;
	placed.lines.forEach((line, index) => {
		painter.text(line, x, top + (index + 0.5) * pitch + baselineShift * placed.size, {
			size: placed.size,
			bold: candidate.bold || inverted !== undefined,
			colour: inverted ? ink.ground : ink.text,
			anchor: placed.align === "left" ? "start" : placed.align === "right" ? "end" : "middle",
			halo: placed.plate || inverted || candidate.inside ? 0 : (label.haloWidth * placed.size) / candidate.size,
		});
	});
}
