// The ground that bent ties run over: a fine grid of what stands where, and what it costs to pass there.

import { labelBox } from "../footprint.ts";
import type { LayoutInput, PlacedCaption, Rectangle } from "../layout.ts";
import type { Neighbour } from "../neighbours.ts";
import { lineUnderBox, paddingInDock } from "../rosette/dock.ts";
import type { Area } from "./areas.ts";
import { crossArea, listAreas } from "./areas.ts";

/** What a picture looks like before its ties are drawn. */
export interface Standing {
	readonly positions: Float64Array;
	readonly labelSide: Uint8Array;
	readonly captions: readonly PlacedCaption[];
	readonly dock: Rectangle | null;
	readonly dockTitle: Rectangle | null;
	readonly bounds: Rectangle;
}

export interface Ground {
	readonly left: number;
	readonly top: number;
	/** World units a cell. */
	readonly cell: number;
	readonly columns: number;
	readonly rows: number;
	/** One of `cover` a cell, row by row. */
	readonly cover: Uint8Array;
	/** Node that covers the cell or whose members stand around it, -1 for none or a caption. */
	readonly owner: Int32Array;
	/** Number of the line that passes already, 0 for none. */
	readonly line: Int32Array;
}

export const cover = { free: 0, area: 1, lane: 2, near: 3, name: 4, mark: 5 } as const;

/** Fine enough for lines that are drawn, and for guesses. */
export const fineCell = 4;
export const coarseCell = 8;
/** Larger pictures get coarser cells: they are shown so small that these are finer still. */
const mostCells = 150_000;
/** Lines keep this distance from foreign marks where they can, and names this one. */
const clearance = 6;
const nobody = -1;

export function layGround(
	input: LayoutInput,
	standing: Standing,
	neighbours: readonly (readonly Neighbour[])[],
	finestCell: number,
): Ground {
	const { bounds, captions, dock, dockTitle } = standing;
	const cell = Math.max(finestCell, Math.sqrt((bounds.width * bounds.height) / mostCells));
	const columns = Math.max(1, Math.ceil(bounds.width / cell));
	const rows = Math.max(1, Math.ceil(bounds.height / cell));
	const ground: Ground = {
		left: bounds.x,
		top: bounds.y,
		cell,
		columns,
		rows,
		cover: new Uint8Array(columns * rows),
		owner: new Int32Array(columns * rows).fill(nobody),
		line: new Int32Array(columns * rows),
	};
	const marks = Array.from({ length: input.count }, (_, node) => markBox(input, standing, node));
	for (const area of listAreas(input, standing, neighbours)) layArea(ground, area);
	if (dock) lay(ground, coverLane(dock), cover.lane, nobody);
	for (const [node, mark] of marks.entries()) lay(ground, grow(mark, clearance), cover.near, node);
	for (let node = 0; node < input.count; node++) {
		const [x, y] = [standing.positions[2 * node], standing.positions[2 * node + 1]];
		const name = labelBox(input, node, standing.labelSide[node], x, y);
		if (name) lay(ground, name, cover.name, node);
	}
	for (const { group, x, y, width } of captions)
		lay(ground, { x, y, width, height: input.groups[group].captionHeight }, cover.mark, nobody);
	if (dockTitle) lay(ground, dockTitle, cover.mark, nobody);
	for (const [node, mark] of marks.entries()) lay(ground, mark, cover.mark, node);
	return ground;
}

function markBox(input: LayoutInput, { positions }: Standing, node: number): Rectangle {
	const [across, down] = [input.halfWidth[node], input.halfHeight[node]];
	const below = input.docked[node] ? lineUnderBox : 0;
	return {
		x: positions[2 * node] - across,
		y: positions[2 * node + 1] - down,
		width: 2 * across,
		height: 2 * down + below,
	};
}

function grow({ x, y, width, height }: Rectangle, by: number): Rectangle {
	return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Ties of the lane come in from above: what lies between and below its boxes is no way for others. */
function coverLane({ x, y, width, height }: Rectangle): Rectangle {
	return { x, y: y + paddingInDock, width, height: height - paddingInDock };
}

/** Covers every cell whose middle lies within, or at most a third of a cell outside. */
function lay(ground: Ground, { x, y, width, height }: Rectangle, what: number, owner: number): void {
	const { left, top, cell, columns, rows } = ground;
	const slack = cell / 3;
	const first = Math.max(0, Math.ceil((x - slack - left) / cell - 0.5));
	const last = Math.min(columns - 1, Math.floor((x + width + slack - left) / cell - 0.5));
	const lowest = Math.min(rows - 1, Math.floor((y + height + slack - top) / cell - 0.5));
	for (let row = Math.max(0, Math.ceil((y - slack - top) / cell - 0.5)); row <= lowest; row++) {
		for (let at = row * columns + first; at <= row * columns + last; at++) {
			if (ground.cover[at] > what) continue;
			ground.cover[at] = what;
			ground.owner[at] = owner;
		}
	}
}

function layArea({ left, top, cell, columns, rows, cover: covered, owner }: Ground, area: Area): void {
	const ys = area.corners.map(([, y]) => y);
	const deepest = Math.min(rows - 1, Math.floor((Math.max(...ys) - top) / cell));
	for (let row = Math.max(0, Math.floor((Math.min(...ys) - top) / cell)); row <= deepest; row++) {
		const span = crossArea(area, top + (row + 0.5) * cell);
		if (span === null) continue;
		const last = Math.min(columns - 1, Math.floor((span[1] - left) / cell - 0.5));
		for (let column = Math.max(0, Math.ceil((span[0] - left) / cell - 0.5)); column <= last; column++) {
			covered[row * columns + column] = cover.area;
			owner[row * columns + column] = area.hub;
		}
	}
}

/** Leaves a line on the ground, so that the next ones keep beside it. */
export function drawOn(ground: Ground, points: readonly number[], line: number): void {
	const { cell } = ground;
	for (let at = 0; at + 3 < points.length; at += 2) {
		const [x1, y1, x2, y2] = points.slice(at, at + 4);
		const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / cell));
		for (let step = 0; step <= steps; step++) {
			const share = step / steps;
			ground.line[cellAt(ground, x1 + share * (x2 - x1), y1 + share * (y2 - y1))] = line;
		}
	}
}

export function cellAt({ left, top, cell, columns, rows }: Ground, x: number, y: number): number {
	const column = Math.max(0, Math.min(columns - 1, Math.floor((x - left) / cell)));
	const row = Math.max(0, Math.min(rows - 1, Math.floor((y - top) / cell)));
	return row * columns + column;
}
