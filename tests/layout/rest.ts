// What must hold of any answer at rest; every check tells what it found.

import { createBoxes } from "../../src/layout/box-grid.ts";
import { footprint } from "../../src/layout/footprint.ts";
import { hubHull, isInside } from "../../src/layout/hull.ts";
import type { LayoutAnswer, LayoutInput } from "../../src/layout/layout.ts";
import { boxRole } from "../../src/layout/layout.ts";
import { countOverlaps } from "../../src/layout/overlap.ts";

/** Marks with their labels, and captions. */
export function countTouching(input: LayoutInput, answer: LayoutAnswer): number {
	const { captions } = answer;
	const boxes = createBoxes(input.count + captions.length);
	for (let node = 0; node < input.count; node++) {
		const room = footprint(input, node, answer.labelSide[node]);
		boxes.x[node] = answer.positions[2 * node];
		boxes.y[node] = answer.positions[2 * node + 1];
		boxes.left[node] = room.left;
		boxes.right[node] = room.right;
		boxes.top[node] = room.top;
		boxes.bottom[node] = room.bottom;
	}
	captions.forEach(({ group, x, y, width }, index) => {
		boxes.x[input.count + index] = x;
		boxes.y[input.count + index] = y;
		boxes.right[input.count + index] = Math.max(width, input.groups[group].captionWidth);
		boxes.bottom[input.count + index] = input.groups[group].captionHeight;
	});
	return countOverlaps(boxes);
}

export function listOutside(input: LayoutInput, answer: LayoutAnswer): number[] {
	const { x, y, width, height } = answer.bounds;
	return Array.from({ length: input.count }, (_, node) => node).filter((node) => {
		const room = footprint(input, node, answer.labelSide[node]);
		const [cx, cy] = [answer.positions[2 * node], answer.positions[2 * node + 1]];
		const isIn =
			cx - room.left >= x - 1e-6 &&
			cx + room.right <= x + width + 1e-6 &&
			cy - room.top >= y - 1e-6 &&
			cy + room.bottom <= y + height + 1e-6;
		return !isIn;
	});
}

export function listOffDock(input: LayoutInput, answer: LayoutAnswer): number[] {
	return Array.from({ length: input.count }, (_, node) => node).filter((node) => {
		if (!input.docked[node]) return false;
		if (answer.dock === null) return true;
		const { x, y, width, height } = answer.dock;
		const [cx, cy] = [answer.positions[2 * node], answer.positions[2 * node + 1]];
		const [across, down] = [input.halfWidth[node], input.halfHeight[node]];
		return cx - across < x || cx + across > x + width || cy - down < y || cy + down > y + height;
	});
}

export function membersOf(input: LayoutInput, hub: number): number[] {
	const members = new Set<number>();
	for (let edge = 0; edge < input.edgeA.length; edge++) {
		if (input.edgeKind[edge] !== 0) continue;
		if (input.edgeA[edge] === hub) members.add(input.edgeB[edge]);
		if (input.edgeB[edge] === hub) members.add(input.edgeA[edge]);
	}
	return [...members].filter((node) => input.role[node] === boxRole.leaf);
}

/** Pairs of a consortium and a leaf that lies in its hull without belonging to it. */
export function countForeign(input: LayoutInput, answer: LayoutAnswer): number {
	const placeOf = (node: number) => ({
		node,
		x: answer.positions[2 * node],
		y: answer.positions[2 * node + 1],
		side: answer.labelSide[node],
	});
	const hubs = Array.from({ length: input.count }, (_, node) => node).filter(
		(node) => input.role[node] === boxRole.hub && !input.docked[node],
	);
	const owners = new Map<number, number>();
	for (const hub of hubs) for (const node of membersOf(input, hub)) owners.set(node, (owners.get(node) ?? 0) + 1);
	let foreign = 0;
	for (const hub of hubs) {
		const own = new Set(membersOf(input, hub));
		const hull = hubHull(input, [hub, ...own].map(placeOf), (node) => (owners.get(node) ?? 0) > 1);
		for (let node = 0; node < input.count; node++) {
			if (input.role[node] !== boxRole.leaf || own.has(node)) continue;
			if (isInside(hull, [placeOf(node).x, placeOf(node).y])) foreign++;
		}
	}
	return foreign;
}
