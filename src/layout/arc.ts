// A hub with its exclusive members on arcs at one or both sides of its box, labels outwards.

import { footprint, hullMargin } from "./footprint.ts";
import type { LayoutInput } from "./layout.ts";
import { labelSide } from "./layout.ts";
import type { Extent, Piece, Placed } from "./sketch.ts";
import { joinExtents } from "./sketch.ts";

export type ArcSides = "left" | "right" | "both";

/** Distance from one single-line member to the next. */
const smallestPitch = 24.5;
/** Longer arcs are broken into several, one outside the other. */
const longestArc = 14;
/** Between the box and the members at the height of its middle, and at least beside it. */
const gapAtMiddle = 15;
const gapBesideBox = 10;
const gapBetweenArcs = 12;
/** How far the ends of an arc bend back, as a share of its length, and at most. */
const bendShare = 0.085;
const longestBend = 30;

/** The hub stands at the origin of the piece. */
export function buildHub(input: LayoutInput, hub: number, members: readonly number[], sides: ArcSides): Piece {
	const box = { node: hub, x: 0, y: 0, side: labelSide.auto };
	const [leftMembers, rightMembers] = splitMembers(input, members, sides);
	const placed: Placed[] = [box, ...placeArcs(input, hub, leftMembers, -1), ...placeArcs(input, hub, rightMembers, 1)];
	return { placed, extent: measurePlaced(input, placed) };
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

function splitMembers(input: LayoutInput, members: readonly number[], sides: ArcSides): [number[], number[]] {
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
	return [left, members.slice(left.length)];
}

function slotHeight(input: LayoutInput, node: number): number {
	return Math.max(smallestPitch, 2 * input.halfHeight[node] + 1.5, input.labelHeight[node] + 1);
}

/** One arc, or several nested ones, outwards in the direction given (-1 left, 1 right). */
function placeArcs(input: LayoutInput, hub: number, members: readonly number[], direction: number): Placed[] {
	const arcs = Math.ceil(members.length / longestArc);
	const placed: Placed[] = [];
	let inner = input.halfWidth[hub] + gapAtMiddle;
	for (let arc = 0; arc < arcs; arc++) {
		const from = Math.round((arc * members.length) / arcs);
		const to = Math.round(((arc + 1) * members.length) / arcs);
		const onArc = placeArc(input, hub, members.slice(from, to), direction, inner);
		const reach = onArc.map(({ node, x, side }) => {
			const room = footprint(input, node, side);
			return direction < 0 ? room.left - x : room.right + x;
		});
		inner = Math.max(...reach) + gapBetweenArcs + longestBend / 2;
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
		const isBesideBox = Math.abs(middle) - input.halfHeight[node] < input.halfHeight[hub] + gapBesideBox;
		if (isBesideBox) edge = Math.max(edge, input.halfWidth[hub] + gapBesideBox);
		return { node, x: direction * (edge + input.halfWidth[node]), y: middle, side };
	});
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
