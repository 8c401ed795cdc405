// A hub with its exclusive members on arcs at one or both sides of its box, labels outwards; the ends of an arc
// that would grow too long stand over and under the box.

import { footprint, hullMargin } from "./footprint.ts";
import type { LayoutInput } from "./layout.ts";
import { labelSide } from "./layout.ts";
import type { Extent, Piece, Placed } from "./sketch.ts";
import { joinExtents, widthOf } from "./sketch.ts";

export type ArcSides = "left" | "right" | "both";

/** Distance from one single-line member to the next. */
const smallestPitch = 22.5;
/** Longer arcs are broken into several, one outside the other. */
const longestArc = 14;
/** Between the box and the members at the height of its middle, and at least beside it. */
const gapAtMiddle = 13;
const gapBesideBox = 10;
const gapBetweenArcs = 12;
/** How far the ends of an arc bend back, as a share of its length, and at most. */
const bendShare = 0.085;
const longestBend = 30;

/** Between the box and the row over or under it, between two members of that row, and how far it may stand out. */
const gapToLid = 8;
const gapInLid = 5;
const lidOverhang = 12;

/** Kept free in the middle of an arc through which a tie passes. */
const aisle = 14;

/**
 * The hub stands at the origin of the piece. `tallest` is the length an arc should not exceed; `openSide` (-1, 1) is
 * the side through whose arc a tie passes to the core, 0 for none.
 */
export function buildHub(
	input: LayoutInput,
	hub: number,
	members: readonly number[],
	sides: ArcSides,
	tallest = Number.POSITIVE_INFINITY,
	openSide = 0,
): Piece {
	const box = { node: hub, x: 0, y: 0, side: labelSide.auto };
	const { over, beside, under } = splitLids(input, hub, members, sides === "both" ? 2 * tallest : tallest);
	const [leftMembers, rightMembers] = splitMembers(input, beside, sides, openSide);
	const direction = sides === "left" ? -1 : 1;
	const lids = [...placeLid(input, hub, over, direction, -1), ...placeLid(input, hub, under, direction, 1)];
	const reach = Math.max(
		input.halfHeight[hub],
		...lids.map(({ node, y, side }) => Math.abs(y) + footprint(input, node, side).bottom),
	);
	const placed: Placed[] = [
		box,
		...openUp(placeArcs(input, hub, leftMembers, -1, reach), openSide < 0),
		...openUp(placeArcs(input, hub, rightMembers, 1, reach), openSide > 0),
		...lids,
	];
	return { placed, extent: measurePlaced(input, placed) };
}

/** Takes members from both ends of an arc that is too long, as many as have room over and under the box. */
function splitLids(input: LayoutInput, hub: number, members: readonly number[], tallest: number) {
	const beside = [...members];
	const [over, under]: [number[], number[]] = [[], []];
	const room = 2 * (input.halfWidth[hub] + lidOverhang);
	const isFitting = (row: readonly number[], node: number) =>
		sum([...row, node].map((each) => widthOf(footprint(input, each, labelSide.right)) + gapInLid)) - gapInLid <= room;
	while (beside.length > 1 && sum(beside.map((node) => slotHeight(input, node))) > tallest) {
		const [first, last] = [beside[0], beside[beside.length - 1]];
		if (under.length <= over.length && isFitting(under, last)) under.push(beside.pop() as number);
		else if (isFitting(over, first)) over.push(beside.shift() as number);
		else if (isFitting(under, last)) under.push(beside.pop() as number);
		else break;
	}
	return { over, beside, under };
}

/** One row over (-1) or under (1) the box; the first member stands on the side of the core. */
function placeLid(
	input: LayoutInput,
	hub: number,
	row: readonly number[],
	direction: number,
	vertical: number,
): Placed[] {
	const side = direction < 0 ? labelSide.left : labelSide.right;
	const rooms = row.map((node) => footprint(input, node, side));
	const height = Math.max(0, ...rooms.map(({ top }) => top));
	const length = sum(rooms.map((room) => widthOf(room) + gapInLid)) - gapInLid;
	let inner = -direction * (length / 2);
	return row.map((node, index) => {
		const { left, right } = rooms[index];
		const x = direction < 0 ? inner - right : inner + left;
		inner += direction * (left + right + gapInLid);
		return { node, x, y: vertical * (input.halfHeight[hub] + gapToLid + height), side };
	});
}

/** The room of placed nodes with labels, and around members the hull. */
export function measurePlaced(input: LayoutInput, placed: readonly Placed[]): Extent {
	return joinExtents(
		placed.map(({ node, x, y, side }) => {
			const own = footprint(input, node, side);
			const across = input.halfWidth[node] + hullMargin;
			const down = input.halfHeight[node] + 3;
			const extent = {
				left: Math.max(own.left, across),
				right: Math.max(own.right, across),
				top: Math.max(own.top, down),
				bottom: Math.max(own.bottom, down),
			};
			return { extent: node === placed[0].node ? own : extent, x, y };
		}),
	);
}

function openUp(arc: readonly Placed[], isOpen: boolean): readonly Placed[] {
	if (!isOpen) return arc;
	return arc.map((entry, index) => ({ ...entry, y: entry.y + (index < arc.length / 2 ? -aisle / 2 : aisle / 2) }));
}

/** The members of an open side are even in number. */
function splitMembers(
	input: LayoutInput,
	members: readonly number[],
	sides: ArcSides,
	openSide: number,
): [number[], number[]] {
	if (sides === "left") return [[...members], []];
	if (sides === "right") return [[], [...members]];
	const total = sum(members.map((member) => slotHeight(input, member)));
	const left: number[] = [];
	let filled = 0;
	for (const member of members) {
		const slot = slotHeight(input, member);
		if (filled + slot / 2 > total / 2) break;
		filled += slot;
		left.push(member);
	}
	if (openSide > 0 && (members.length - left.length) % 2 === 1) left.push(members[left.length]);
	if (openSide < 0 && left.length % 2 === 1) left.pop();
	return [left, members.slice(left.length)];
}

function slotHeight(input: LayoutInput, node: number): number {
	return Math.max(smallestPitch, 2 * input.halfHeight[node] + 1.5, input.labelHeight[node] + 1);
}

/**
 * One arc, or several nested ones, outwards in the direction given (-1 left, 1 right); `reach` is how high and
 * how deep the box goes with what stands over and under it.
 */
function placeArcs(
	input: LayoutInput,
	hub: number,
	members: readonly number[],
	direction: number,
	reach: number,
): Placed[] {
	const arcs = Math.ceil(members.length / longestArc);
	const placed: Placed[] = [];
	let inner = input.halfWidth[hub] + gapAtMiddle;
	for (let arc = 0; arc < arcs; arc++) {
		const from = Math.round((arc * members.length) / arcs);
		const to = Math.round(((arc + 1) * members.length) / arcs);
		const onArc = placeArc(input, hub, members.slice(from, to), direction, inner, reach);
		const outermost = onArc.map(({ node, x, side }) => {
			const room = footprint(input, node, side);
			return direction < 0 ? room.left - x : room.right + x;
		});
		inner = Math.max(...outermost) + gapBetweenArcs + longestBend / 2;
		placed.push(...onArc);
	}
	return placed;
}

function placeArc(
	input: LayoutInput,
	hub: number,
	members: readonly number[],
	direction: number,
	inner: number,
	reach: number,
): Placed[] {
	const slots = members.map((member) => slotHeight(input, member));
	const length = sum(slots);
	const bend = Math.min(longestBend, bendShare * length);
	const side = direction < 0 ? labelSide.left : labelSide.right;
	let y = -length / 2;
	return members.map((node, index) => {
		const slot = slots[index];
		const middle = y + slot / 2;
		y += slot;
		const share = middle / (length / 2);
		let edge = inner - bend * (1 - Math.sqrt(Math.max(0, 1 - share * share)));
		const isBesideBox = Math.abs(middle) - input.halfHeight[node] < reach + gapBesideBox;
		if (isBesideBox)
			edge = Math.max(edge, input.halfWidth[hub] + (reach > input.halfHeight[hub] ? gapAtMiddle + 3 : gapBesideBox));
		return { node, x: direction * (edge + input.halfWidth[node]), y: middle, side };
	});
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
