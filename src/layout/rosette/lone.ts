// A hub that shares members with no other: its members on arcs, its persons like guests at a round table, beside,
// over and under the box.

import { buildHub, measurePlaced } from "../arc.ts";
import { footprint, hullMargin } from "../footprint.ts";
import { hubHull, isMarkInside } from "../hull.ts";
import type { LayoutInput } from "../layout.ts";
import { boxRole, labelSide } from "../layout.ts";
import type { Piece, Placed } from "../sketch.ts";
import { widthOf } from "../sketch.ts";
import type { Core } from "./core.ts";

/** Lengths an arc is held to, longest first. */
const arcLengths = [Number.POSITIVE_INFINITY, 200, 150, 110, 75, 40] as const;
/** Up to this many persons every division is tried; more stand on the arcs. */
const mostGuests = 12;
const gapBetweenGuests = 4;
const gapInRow = 8;
const gapToBox = 13;
const gapToRow = 9;

/** A way to arrange a hub alone, and how many leaves that are no members stand within the contour of those who are. */
export interface LoneShape {
	readonly piece: Piece;
	readonly enclosed: number;
	/** Ties of persons that run behind a mark. */
	readonly hidden: number;
}

export function* listLone(input: LayoutInput, core: Core): Generator<LoneShape, void, void> {
	const [hub] = core.hubs;
	const [all] = core.exclusive;
	const guests = all.filter((node) => input.role[node] === boxRole.bridge);
	const areSeated = guests.length <= mostGuests;
	const members = areSeated ? all.filter((node) => input.role[node] !== boxRole.bridge) : all;
	const listed = findListed(input, hub);
	const known = new Set<string>();
	for (const tallest of arcLengths) {
		for (const sides of ["right", "left", "both"] as const) {
			const table = buildHub(input, hub, members, sides, tallest);
			const key = table.placed.map(({ x, y }) => `${x} ${y}`).join();
			if (known.has(key)) continue;
			known.add(key);
			const enclosed = countEnclosed(input, table, listed);
			if (!areSeated || guests.length === 0) yield { piece: table, enclosed, hidden: 0 };
			else {
				const direction = sides === "both" ? 0 : sides === "left" ? 1 : -1;
				for (const piece of seatGuests(input, table, guests, direction))
					yield { piece, enclosed, hidden: countHidden(input, piece) };
			}
		}
	}
}

function findListed(input: LayoutInput, hub: number): ReadonlySet<number> {
	const listed = new Set([hub]);
	for (let edge = 0; edge < input.edgeA.length; edge++) {
		if (input.edgeKind[edge] !== 0) continue;
		if (input.edgeA[edge] === hub) listed.add(input.edgeB[edge]);
		if (input.edgeB[edge] === hub) listed.add(input.edgeA[edge]);
	}
	return listed;
}

function countEnclosed(input: LayoutInput, { placed }: Piece, listed: ReadonlySet<number>): number {
	const marks = placed.filter(({ node }) => input.role[node] !== boxRole.bridge);
	if (marks.every(({ node }) => listed.has(node))) return 0;
	const contour = hubHull(
		input,
		marks.filter(({ node }) => listed.has(node)),
		() => false,
	);
	return marks.filter((mark) => !listed.has(mark.node) && isMarkInside(input, contour, mark)).length;
}

/** Straight lines from the box to persons that pass behind somebody else. */
function countHidden(input: LayoutInput, { placed }: Piece): number {
	const box = placed[0];
	let hidden = 0;
	for (const guest of placed) {
		if (input.role[guest.node] !== boxRole.bridge) continue;
		for (const other of placed) {
			if (other === box || other === guest) continue;
			if (isBehind(input, box, guest, other)) hidden++;
		}
	}
	return hidden;
}

function isBehind(input: LayoutInput, from: Placed, to: Placed, mark: Placed): boolean {
	const across = input.halfWidth[mark.node] - 2;
	const down = input.halfHeight[mark.node] - 2;
	const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 5);
	for (let step = 1; step < steps; step++) {
		const x = from.x + ((to.x - from.x) * step) / steps;
		const y = from.y + ((to.y - from.y) * step) / steps;
		if (Math.abs(x - mark.x) < across && Math.abs(y - mark.y) < down) return true;
	}
	return false;
}

/** Every division of the persons into those over, beside (in the direction given, 0 for nobody) and under the box. */
function* seatGuests(
	input: LayoutInput,
	table: Piece,
	guests: readonly number[],
	direction: number,
): Generator<Piece, void, void> {
	const count = guests.length;
	for (let over = 0; over <= count / 2; over++) {
		for (let under = over; over + under <= count; under++) {
			const beside = count - over - under;
			if ((direction === 0 && beside > 0) || under > over + 3) continue;
			const column = seatColumn(input, table, guests.slice(over, over + beside), direction);
			for (const isCentred of beside > 0 ? [true, false] : [true]) {
				const from = isCentred ? null : -direction * input.halfWidth[table.placed[0].node];
				const seated = [...table.placed, ...column];
				const placed = [
					...seated,
					...seatRow(input, seated, guests.slice(0, over), -1, from),
					...seatRow(input, seated, guests.slice(over + beside), 1, from),
				];
				yield { placed, extent: measurePlaced(input, placed) };
			}
		}
	}
}

/** A row over (-1) or under (1) all it would touch: around the middle, or away from the end `from` of the box. */
function seatRow(
	input: LayoutInput,
	seated: readonly Placed[],
	row: readonly number[],
	vertical: number,
	from: number | null,
): Placed[] {
	const widths = row.map((node) => widthOf(footprint(input, node, labelSide.right)));
	const length = widths.reduce((total, width) => total + width + gapInRow, -gapInRow);
	const first = from === null ? -length / 2 : from > 0 ? from - length : from;
	const reach = Math.max(
		0,
		...seated.map(({ node, x, y, side }) => {
			const room = footprint(input, node, side);
			const isLeaf = input.role[node] === boxRole.leaf;
			const isBeside = x + room.right + gapInRow <= first || x - room.left - gapInRow >= first + length;
			if (isBeside && !isLeaf) return 0;
			return vertical * y + (isLeaf ? Math.max(input.halfHeight[node] + hullMargin, room.top) : room.top);
		}),
	);
	let left = first;
	return row.map((node, index) => {
		const x = left + input.halfWidth[node];
		left += widths[index] + gapInRow;
		return { node, x, y: vertical * (reach + gapToRow + input.halfHeight[node]), side: labelSide.right };
	});
}

/** A column beside the box, flush with each other on the inner side. */
function seatColumn(input: LayoutInput, table: Piece, column: readonly number[], direction: number): Placed[] {
	const [box] = table.placed;
	const heights = column.map((node) => 2 * input.halfHeight[node] + gapBetweenGuests);
	let y = -heights.reduce((total, height) => total + height, 0) / 2;
	const side = direction < 0 ? labelSide.left : labelSide.right;
	return column.map((node, index) => {
		y += heights[index];
		const x = direction * (input.halfWidth[box.node] + gapToBox + input.halfWidth[node]);
		return { node, x, y: y - heights[index] / 2, side };
	});
}
