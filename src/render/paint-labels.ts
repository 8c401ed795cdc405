// Names beside marks, short names in boxes, and words on lines.
import type { PlacedWord } from "../scene/place-words.ts";
import type { LabelCandidate, PlacedLabel, Scene } from "../scene/scene.ts";
import { cutInto } from "../scene/steps.ts";
import { ink, label, lineHeight } from "../scene/theme.ts";
import { baselineShift, type Painter } from "./painter.ts";
import { isVisible, type PaintView } from "./view.ts";

/** Texts of a step. */
const TEXTS_A_STEP = 60;

export function* paintLabelsInSteps(painter: Painter, { appearance }: Scene, view: PaintView): Generator<void, void> {
	const words = view.texts.words.filter((word) => isVisible(view, word.x, word.y, word.width, word.height));
	for (const some of cutInto(words, TEXTS_A_STEP)) {
		for (const word of some) drawWord(painter, word);
		yield;
	}
	const labels = view.texts.labels.filter(({ x, y, width, height }) =>
		isVisible(view, x + width / 2, y + height / 2, width, height),
	);
	for (const some of cutInto(labels, TEXTS_A_STEP)) {
		for (const placed of some) drawLabel(painter, appearance.labels[placed.candidate] as LabelCandidate, placed);
		yield;
	}
}

function drawWord(painter: Painter, { text, x, y, width, height, size }: PlacedWord): void {
	const plate = { kind: "rectangle", x: x - width / 2, y: y - height / 2, width, height } as const;
	painter.shapes([{ ...plate, corner: label.plateCorner }], { fill: ink.ground, fillOpacity: label.plateOpacity });
	painter.text(text, x, y + baselineShift * size, { size, bold: false, colour: ink.text, anchor: "middle" });
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
