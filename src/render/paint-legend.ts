// The legend: samples of the marks in the picture, each with its words, set in rows.
import { halfExtents, shapeOfSector } from "../scene/encode.ts";
import type { LegendEntry } from "../scene/scene.ts";
import { textWidth } from "../scene/text-width.ts";
import {
	box,
	type EdgeLook,
	edgeLooks,
	type HullStyle,
	hull,
	hullStyles,
	ink,
	type Palette,
	pill,
} from "../scene/theme.ts";
import { framed, institutionShape } from "./mark-shapes.ts";
import { drawHead } from "./paint-boxes.ts";
import { drawLines } from "./paint-edges.ts";
import { drawGlyph, institutionLook } from "./paint-nodes.ts";
import { baselineShift, type Painter } from "./painter.ts";

const SIZE = 12;
const ROW = 26;
const GAP_AFTER_SAMPLE = 7;
const GAP_BETWEEN = 20;
const SECTOR_RADIUS = 9.5;

/** Sizes are in units of the sheet, which `unit` scales. */
export interface LegendArea {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly unit: number;
}

interface PlacedEntry {
	readonly entry: LegendEntry;
	readonly x: number;
	readonly y: number;
}

/** Rows filled from the left; the next entry starts a new row when it does not fit. */
function placeEntries(
	legend: readonly LegendEntry[],
	width: number,
): { readonly placed: readonly PlacedEntry[]; readonly height: number } {
	const placed: PlacedEntry[] = [];
	let x = 0;
	let y = 0;
	for (const entry of legend) {
		const needed = sampleWidth(entry) + GAP_AFTER_SAMPLE + textWidth(entry.words, false) * SIZE;
		if (x > 0 && x + needed > width) {
			x = 0;
			y += ROW;
		}
		placed.push({ entry, x, y });
		x += needed + GAP_BETWEEN;
	}
	return { placed, height: legend.length === 0 ? 0 : y + ROW };
}

export function measureLegend(legend: readonly LegendEntry[], area: LegendArea): number {
	return placeEntries(legend, area.width / area.unit).height * area.unit;
}

export function paintLegend(
	painter: Painter,
	legend: readonly LegendEntry[],
	palette: Palette,
	area: LegendArea,
): void {
	const { placed } = placeEntries(legend, area.width / area.unit);
	painter.group({ move: { x: area.x, y: area.y, scale: area.unit } }, () => {
		for (const { entry, x, y } of placed) {
			const middle = y + ROW / 2;
			const width = sampleWidth(entry);
			drawSample(painter, entry.sample, palette, x, middle, width);
			const look = { size: SIZE, bold: false, colour: ink.text, anchor: "start" } as const;
			painter.text(entry.words, x + width + GAP_AFTER_SAMPLE, middle + baselineShift * SIZE, look);
		}
	});
}

function sampleWidth({ sample }: LegendEntry): number {
	return sample.kind === "sector" ? 2.5 * SECTOR_RADIUS : sample.kind === "edge" ? 30 : 34;
}

function drawSample(
	painter: Painter,
	sample: LegendEntry["sample"],
	palette: Palette,
	x: number,
	y: number,
	width: number,
): void {
	const middle = x + width / 2;
	switch (sample.kind) {
		case "sector": {
			const shape = shapeOfSector(sample.sector);
			const half = halfExtents(shape, SECTOR_RADIUS);
			painter.shapes(
				[institutionShape(shape, middle, y, half.width, half.height)],
				institutionLook(sample.sector, true, palette, 1),
			);
			drawGlyph(painter, sample.sector, shape, middle, y, SECTOR_RADIUS, palette);
			return;
		}
		case "box":
			painter.shapes([framed(middle, y, width / 2, 9, 6)], {
				fill: ink.ground,
				stroke: ink.outline,
				width: box.border,
			});
			painter.shapes([framed(middle, y, width / 2 - 2.5, 6.5, 3.5)], { stroke: ink.outline, width: box.inner });
			return;
		case "unknown-box":
			painter.shapes([framed(middle, y, width / 2, 9, 6)], {
				fill: ink.ground,
				stroke: ink.second,
				width: box.border,
				dash: box.dash,
			});
			return;
		case "person":
		case "former":
			drawPerson(painter, middle, y, width / 2, sample.kind === "former");
			return;
		case "edge":
			drawLines(painter, [x, y, x + width, y], edgeLooks[sample.style] as EdgeLook, 1);
			return;
		case "hull":
			drawHullSample(painter, hullStyles[sample.style] as HullStyle, palette, middle, y, width / 2);
	}
}

function drawPerson(painter: Painter, x: number, y: number, halfWidth: number, isFormer: boolean): void {
	const dash = isFormer ? pill.dash : [];
	painter.shapes([framed(x, y, halfWidth, 9, 9)], { fill: ink.ground, stroke: ink.second, width: 1.3, dash });
	painter.group({ move: { x: x - 6, y, scale: 0.8 } }, () => drawHead(painter, 0, 0));
}

function drawHullSample(
	painter: Painter,
	style: HullStyle,
	palette: Palette,
	x: number,
	y: number,
	halfWidth: number,
): void {
	const colour = palette === "grey" ? hull.grey : style.colour;
	painter.shapes([framed(x, y, halfWidth, 9, 6)], { fill: colour, fillOpacity: hull.fillOpacity });
	painter.shapes([framed(x, y, halfWidth, 9, 6)], { stroke: colour, width: hull.border, dash: style.dash });
}
