// Captions may be written as far to the right as nothing else stands there and no tie passes.

import { footprint } from "./footprint.ts";
import type { LayoutAnswer, LayoutInput, PlacedCaption, Rectangle } from "./layout.ts";
import { labelSide } from "./layout.ts";

/** No caption is longer than this. */
const widest = 420;
/** Kept free behind a caption. */
const gapBehind = 8;
/** Names reach so much farther than they are wide where the whole is shown small. */
const growthOfNames = 1.4;

type Standing = Pick<LayoutAnswer, "positions" | "labelSide" | "captions" | "routes" | "bounds">;

/** The captions with all the room there is for them, at least what was kept. */
export function widenCaptions(input: LayoutInput, standing: Standing): PlacedCaption[] {
	const rooms = listRooms(input, standing);
	const lines = listLines(input, standing);
	return standing.captions.map((caption) => {
		const { x, y, group } = caption;
		const height = input.groups[group].captionHeight;
		const from = x + caption.width;
		const others = standing.captions.map((other) => ({ ...other, height: input.groups[other.group].captionHeight }));
		let end = Math.min(x + widest, standing.bounds.x + standing.bounds.width);
		for (const room of [...rooms, ...others]) {
			const isBeside = room.y < y + height && room.y + room.height > y;
			if (isBeside && room.x + room.width > from && room.x > x) end = Math.min(end, room.x - gapBehind);
		}
		for (const line of lines) end = Math.min(end, findCrossing(line, from, y, y + height) - gapBehind);
		return { ...caption, width: Math.max(caption.width, end - x) };
	});
}

/** Marks with their names. */
function listRooms(input: LayoutInput, { positions, labelSide: sides }: Standing): Rectangle[] {
	return Array.from({ length: input.count }, (_, node) => {
		const { left, right, top, bottom } = footprint(input, node, sides[node]);
		const further = sides[node] === labelSide.left ? (growthOfNames - 1) * input.labelWidth[node] : 0;
		const [x, y] = [positions[2 * node] - left - further, positions[2 * node + 1] - top];
		return { x, y, width: left + further + right, height: top + bottom };
	});
}

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

/** The straight pieces of all ties. */
function listLines({ edgeA, edgeB }: LayoutInput, { positions, routes }: Standing): Line[] {
	const bent = new Set(routes.map(({ a, b }) => `${a} ${b}`));
	const lines: Line[] = routes.flatMap(({ points }) =>
		Array.from({ length: points.length / 2 - 1 }, (_, at): Line => {
			const [x1, y1, x2, y2] = points.slice(2 * at, 2 * at + 4);
			return [x1, y1, x2, y2];
		}),
	);
	for (let edge = 0; edge < edgeA.length; edge++) {
		const [a, b] = [Math.min(edgeA[edge], edgeB[edge]), Math.max(edgeA[edge], edgeB[edge])];
		if (bent.has(`${a} ${b}`)) continue;
		lines.push([positions[2 * a], positions[2 * a + 1], positions[2 * b], positions[2 * b + 1]]);
	}
	return lines;
}

/** Where a line first comes between two heights to the right of a place, Infinity where it does not. */
function findCrossing([x1, y1, x2, y2]: Line, from: number, top: number, bottom: number): number {
	if (Math.max(y1, y2) < top || Math.min(y1, y2) > bottom) return Number.POSITIVE_INFINITY;
	const at = (y: number) =>
		y1 === y2 ? x1 : x1 + ((x2 - x1) * (Math.min(Math.max(y1, y2), Math.max(Math.min(y1, y2), y)) - y1)) / (y2 - y1);
	const [one, other] = y1 === y2 ? [x1, x2] : [at(top), at(bottom)];
	if (Math.max(one, other) < from) return Number.POSITIVE_INFINITY;
	return Math.max(from, Math.min(one, other));
}
