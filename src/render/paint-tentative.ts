// Ties the user tries out: broad dashes of their own colour over the figure, each marked as tentative by a word.

import type { Scene } from "../scene/scene.ts";
import { textWidth } from "../scene/text-width.ts";
import { ink } from "../scene/theme.ts";
import { baselineShift, type Painter } from "./painter.ts";
import type { PaintView } from "./view.ts";

export interface TentativeTies {
	/** Pairs of node indices. */
	readonly ends: readonly (readonly [number, number])[];
	/** 仮: what is written on each. */
	readonly word: string;
}

const WIDTH = 2.5;
const TEXT_SIZE = 12;
const PADDING = 4;

export function paintTentative(painter: Painter, { geometry }: Scene, view: PaintView, ties: TentativeTies): void {
	const unit = 1 / Math.min(1, view.scale);
	for (const [a, b] of ties.ends) {
		const [x1, y1] = [geometry.positions[2 * a] ?? 0, geometry.positions[2 * a + 1] ?? 0];
		const [x2, y2] = [geometry.positions[2 * b] ?? 0, geometry.positions[2 * b + 1] ?? 0];
		painter.lines([x1, y1, x2, y2], { stroke: ink.tentative, width: WIDTH * unit, dash: [8 * unit, 5 * unit] });
		drawWord(painter, ties.word, (x1 + x2) / 2, (y1 + y2) / 2, unit);
	}
}

function drawWord(painter: Painter, word: string, x: number, y: number, unit: number): void {
	const size = TEXT_SIZE * unit;
	const width = textWidth(word, true) * size + 2 * PADDING * unit;
	const height = size + PADDING * unit;
	const plate = { kind: "rectangle", x: x - width / 2, y: y - height / 2, width, height, corner: 3 * unit } as const;
	painter.shapes([plate], { fill: ink.ground, stroke: ink.tentative, width: unit });
	painter.text(word, x, y + size * baselineShift, { size, bold: true, colour: ink.tentative, anchor: "middle" });
}
