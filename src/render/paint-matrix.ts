// The cells of the matrix of overlaps: dark by number, a zero in an empty box, a dashed box where a number may be larger,
// a hatch where nothing is known.
import type { Axis, MatrixCell } from "../scene/matrix.ts";
import { textWidth } from "../scene/text-width.ts";
import { ink } from "../scene/theme.ts";
import { baselineShift, type Look, type Painter, type Shape } from "./painter.ts";

export interface MatrixInks {
	/** Zero, and its box. */
	readonly second: string;
	readonly hairline: string;
	/** What many shared members come near to. */
	readonly full: string;
}

export const screenInks: MatrixInks = { second: ink.second, hairline: ink.hairline, full: ink.selection };
/** As the marks of the grey palette. */
export const greyInks: MatrixInks = { ...screenInks, full: "#3b3b3b" };
/** Legible in black on white. */
export const paperInks: MatrixInks = { second: "#000000", hairline: "#8c8f96", full: "#000000" };

const ground = { self: "#eceef1", open: "#c3c6cc", unknown: "#8c8f96", hatch: "#9aa0aa" } as const;

/** Share of the full colour by step; on the two darkest the number is white. */
const shares = [0, 0.16, 0.27, 0.4, 0.74, 0.9];
const whiteFrom = 4;

/** In a text of usual size. */
const fontSizes = { none: 13 / 16, openNone: 12 / 16, sharing: 15 / 16, openSharing: 13 / 16 } as const;

/** A number keeps this from the border. */
const inset = 2;
const corner = 4;
/** Thickness of a line of the hatch, and from one to the next along a side. */
const hatch = { width: 1, pitch: 4.5 * Math.SQRT2 };

/** Some rows of the matrix, one below the other. */
export interface MatrixRows {
	readonly columns: Axis;
	readonly rows: readonly { readonly start: number; readonly cells: readonly MatrixCell[] }[];
}

/** How large it is painted, CSS px. */
export interface MatrixScale {
	readonly pitch: number;
	/** Device pixels per CSS px: every border falls on whole ones. */
	readonly density: number;
	/** Usual size of text. */
	readonly em: number;
}

/** Room behind a cell. */
const gap = 1;

/** Length of a side of a cell, in whole pixels of the medium. */
export function sideOf({ pitch, density }: MatrixScale): number {
	return Math.round((pitch - gap) * density);
}

/** Every cell with its corner, in whole pixels of the medium. */
export function* placeCells(
	{ columns, rows }: MatrixRows,
	{ pitch, density }: MatrixScale,
): Generator<{ readonly cell: MatrixCell; readonly x: number; readonly y: number }> {
	for (const { start, cells } of rows) {
		const y = Math.round(start * pitch * density);
		for (const [column, cell] of cells.entries()) {
			yield { cell, x: Math.round((columns.starts[column] ?? 0) * pitch * density), y };
		}
	}
}

interface CellPlace {
	readonly size: number;
	/** The thinnest line that is sharp. */
	readonly hairline: number;
	readonly em: number;
}

/** Paints one cell at the origin. */
export function paintCell(painter: Painter, cell: MatrixCell, scale: MatrixScale, inks: MatrixInks): void {
	const { density, em } = scale;
	const place = { size: sideOf(scale) / density, hairline: Math.max(1, Math.floor(density)) / density, em };
	if (cell.kind === "self") {
		painter.shapes([boxOf(place, 0)], { fill: ground.self });
	} else if (cell.kind === "unknown") {
		painter.shapes([boxOf(place, place.hairline / 2)], { fill: ink.ground });
		painter.lines(hatchOf(place), { stroke: ground.hatch, width: hatch.width });
		paintBorder(painter, place, ground.unknown);
	} else {
		paintNumber(painter, cell, place, inks);
	}
}

type NumberCell = Extract<MatrixCell, { readonly text: string }>;

function paintNumber(
	painter: Painter,
	{ kind, text, isOpen, step }: NumberCell,
	place: CellPlace,
	inks: MatrixInks,
): void {
	const isSharing = kind === "sharing";
	painter.shapes([boxOf(place, 0)], { fill: isSharing ? mixWithWhite(inks.full, shares[step] ?? 1) : ink.ground });
	if (isOpen)
		paintBorder(painter, place, isSharing ? inks.full : ground.open, [3 * place.hairline, 2 * place.hairline]);
	else if (!isSharing) paintBorder(painter, place, inks.hairline);
	const wanted = fontSizes[isSharing ? (isOpen ? "openSharing" : "sharing") : isOpen ? "openNone" : "none"] * place.em;
	const size = Math.min(wanted, (place.size - 2 * inset) / textWidth(text, isSharing));
	const colour = isSharing ? (step < whiteFrom ? ink.text : "#ffffff") : inks.second;
	painter.text(text, place.size / 2, place.size / 2 + baselineShift * size, {
		size,
		bold: isSharing,
		colour,
		anchor: "middle",
	});
}

function paintBorder(painter: Painter, place: CellPlace, stroke: string, dash?: readonly number[]): void {
	const look: Look = { stroke, width: place.hairline };
	painter.shapes([boxOf(place, place.hairline / 2)], dash ? { ...look, dash } : look);
}

function boxOf({ size }: CellPlace, within: number): Shape {
	const side = size - 2 * within;
	return { kind: "rectangle", x: within, y: within, width: side, height: side, corner: corner - within };
}

/** Rising lines over the cell, each cut off at its sides. */
function hatchOf({ size, hairline }: CellPlace): readonly number[] {
	const side = size - 2 * hairline;
	const ends: number[] = [];
	for (let sum = hatch.pitch; sum < 2 * side; sum += hatch.pitch) {
		const [near, far] = [Math.max(0, sum - side), Math.min(side, sum)];
		ends.push(hairline + near, hairline + far, hairline + far, hairline + near);
	}
	return ends;
}

/** A colour as it looks over white where only this share of it is laid on. */
function mixWithWhite(colour: string, share: number): string {
	const parts = [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16);
		return Math.round(255 - share * (255 - part))
			.toString(16)
			.padStart(2, "0");
	});
	return `#${parts.join("")}`;
}
