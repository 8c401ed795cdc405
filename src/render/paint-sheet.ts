// The sheet that goes into a document: title as a sentence, finding, rule, legend, figure, and a caption
// of two columns. Whatever the caption leaves of the page belongs to the figure.
import type { Rectangle, Scene, SheetText } from "../scene/scene.ts";
import { finish } from "../scene/steps.ts";
import { textWidth } from "../scene/text-width.ts";
import { ink } from "../scene/theme.ts";
import { type WrappedLine, wrapRuns } from "../scene/wrap-text.ts";
import { paintInSteps, paintScene } from "./paint.ts";
import { measureLegend, paintLegend } from "./paint-legend.ts";
import type { Painter } from "./painter.ts";
import type { SheetFormat } from "./sheet-formats.ts";
import { writeSvg } from "./svg.ts";
import { prepareInSteps, prepareView } from "./view.ts";

/** The finished sheet as SVG. */
export function writeSheet(scene: Scene, format: SheetFormat): string {
	const { sheet } = scene.appearance;
	const description = [sheet.finding, sheet.date, ...sheet.rows.map((row) => `${row.heading} ${row.text}`)];
	const page = {
		...format,
		title: sheet.title,
		description: description.filter((part) => part !== "").join("\n"),
		background: ink.ground,
	};
	return writeSvg(page, (painter) => finish(paintSheetInSteps(painter, scene, format)));
}

/** Room around the figure when it stands alone. */
const PLAIN_MARGIN = 16;

/** The figure alone, in its own units. */
export function writePlainFigure(scene: Scene): string {
	const { bounds } = scene.geometry;
	const { sheet } = scene.appearance;
	const page = {
		width: bounds.width + 2 * PLAIN_MARGIN,
		height: bounds.height + 2 * PLAIN_MARGIN,
		title: sheet.title,
		description: sheet.finding,
		background: ink.ground,
	};
	return writeSvg(page, (painter) => {
		const move = { x: PLAIN_MARGIN - bounds.x, y: PLAIN_MARGIN - bounds.y, scale: 1 };
		painter.group({ move }, () => paintScene(painter, scene, prepareView(scene, 1, 1, null)));
	});
}

/** Step by step, for who paints it beside other work. */
export function* paintSheetInSteps(painter: Painter, scene: Scene, format: SheetFormat): Generator<void, void> {
	const { sheet, palette } = scene.appearance;
	const unit = format.textSize / 10;
	const inner = format.width - 2 * format.margin;
	const head = paintHead(painter, sheet, format);
	yield;
	const legend = { x: format.margin, y: head + 6 * unit, width: inner, unit: 0.82 * unit };
	paintLegend(painter, sheet.legend, palette, legend);
	yield;
	const top = legend.y + measureLegend(sheet.legend, legend) + 6 * unit;
	const bottom = paintCaption(painter, sheet, format) - 8 * unit;
	yield;
	yield* paintFigure(painter, scene, { x: format.margin, y: top, width: inner, height: bottom - top });
}

/** Answers the lower edge of the rule. */
function paintHead(painter: Painter, sheet: SheetText, format: SheetFormat): number {
	const { margin, width, textSize } = format;
	const right = width - margin;
	const room = right - margin;
	const dateWidth = textWidth(sheet.date, false) * textSize;
	// A long title gives way in size, then its date goes to the next line with the finding.
	const wanted = 2 * textSize;
	const size = Math.max(1.3 * textSize, Math.min(wanted, room / Math.max(1, textWidth(sheet.title, true))));
	const lines = wrapRuns([{ text: sheet.title, bold: true }], room / size);
	let y = Math.max(0.6 * margin, 0.5 * textSize);
	for (const line of lines) {
		y += size;
		drawLine(painter, line, margin, y, size, ink.text);
		y += 0.25 * size;
	}
	const findingSize = 1.3 * textSize;
	const finding = wrapRuns([{ text: sheet.finding, bold: false }], Math.max(10, (room - dateWidth - 24) / findingSize));
	const baseline = y + 1.1 * findingSize;
	finding.forEach((line, index) => {
		drawLine(painter, line, margin, baseline + index * 1.3 * findingSize, findingSize, ink.second);
	});
	painter.text(sheet.date, right, baseline, { size: textSize, bold: false, colour: ink.second, anchor: "end" });
	const rule = baseline + Math.max(0, finding.length - 1) * 1.3 * findingSize + 0.9 * textSize;
	painter.lines([margin, rule, right, rule], { stroke: ink.rule, width: 1.5 });
	return rule;
}

/** Sizes tried for the caption, as shares of the running text: it shrinks before it takes the figure's room. */
const CAPTION_SIZES: readonly number[] = [0.95, 0.88, 0.8, 0.74];
const MOST_OF_PAGE = 0.13;
const LEADING = 1.32;

/** Two columns at the foot of the page; answers their upper edge. */
function paintCaption(painter: Painter, sheet: SheetText, format: SheetFormat): number {
	const { margin, width, height, textSize } = format;
	const gutter = 2.4 * textSize;
	const column = (width - 2 * margin - gutter) / 2;
	let size = textSize;
	let lines: readonly WrappedLine[] = [];
	for (const share of CAPTION_SIZES) {
		size = textSize * share;
		lines = sheet.rows.flatMap((row) =>
			wrapRuns(
				[
					{ text: `${row.heading}　`, bold: true },
					{ text: row.text, bold: false },
				],
				column / size,
			),
		);
		if (Math.ceil(lines.length / 2) * size * LEADING <= MOST_OF_PAGE * height) break;
	}
	const perColumn = Math.ceil(lines.length / 2);
	const bottom = height - Math.max(margin * 0.6, 4);
	const top = bottom - perColumn * size * LEADING;
	lines.forEach((line, index) => {
		const second = index >= perColumn;
		const x = margin + (second ? column + gutter : 0);
		const row = second ? index - perColumn : index;
		drawLine(painter, line, x, top + (row + 0.8) * size * LEADING, size, ink.text);
	});
	const rule = top - 0.5 * textSize;
	painter.lines([margin, rule, width - margin, rule], { stroke: ink.second, width: 0.75 });
	return rule;
}

function drawLine(painter: Painter, line: WrappedLine, x: number, y: number, size: number, colour: string): void {
	let left = x;
	for (const { text, bold } of line.runs) {
		painter.text(text, left, y, { size, bold, colour, anchor: "start" });
		left += textWidth(text, bold) * size;
	}
}

/** A small figure is not blown up beyond this. */
const LARGEST_SCALE = 1.25;

function* paintFigure(painter: Painter, scene: Scene, area: Rectangle): Generator<void, void> {
	const { bounds } = scene.geometry;
	const scale = Math.min(
		LARGEST_SCALE,
		area.width / Math.max(1, bounds.width),
		area.height / Math.max(1, bounds.height),
	);
	const move = {
		x: area.x + (area.width - bounds.width * scale) / 2 - bounds.x * scale,
		y: area.y + (area.height - bounds.height * scale) / 2 - bounds.y * scale,
		scale,
	};
	const steps = paintInSteps(painter, scene, yield* prepareInSteps(scene, 1, 1, null));
	if (painter.isNaming) return painter.group({ move }, () => finish(steps));
	// On a canvas nothing may stay moved while others have their turn.
	for (let isOver = false; !isOver; ) {
		painter.group({ move }, () => {
			isOver = steps.next().done === true;
		});
		yield;
	}
}
