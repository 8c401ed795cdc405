// Overlaps of boxes: counting them, and removing every one of them with small moves first and a search last.

import type { Boxes } from "./box-grid.ts";
import { BoxGrid, isOverlapping, penetrationX, penetrationY } from "./box-grid.ts";

const sweeps = 72;
const sweepsUntilLoosened = 8;
const loosening = 1.05;
/** Boxes seated between two chances to stop. */
const seatsPerSlice = 40;

export function countOverlaps(boxes: Boxes, gap = 0): number {
	return findPairs(boxes, gap).length;
}

/**
 * Moves boxes until none overlaps another, fixed ones excepted. Neighbours push each other apart along the
 * shorter way; where nothing is fixed the whole loosens a little now and then; what is still stuck after that
 * takes the nearest free place. Yields between sweeps.
 */
export function* separateBoxes(boxes: Boxes, gap: number): Generator<void, void, void> {
	for (let sweep = 1; sweep <= sweeps; sweep++) {
		const pairs = findPairs(boxes, gap);
		if (pairs.length === 0) return;
		for (const [a, b] of pairs) if (isOverlapping(boxes, a, b, gap)) pushApart(boxes, a, b, gap);
		if (sweep % sweepsUntilLoosened === 0) loosen(boxes);
		yield;
	}
	yield* seatStuck(boxes, gap);
}

function loosen(boxes: Boxes): void {
	if (boxes.fixed.includes(1)) return;
	for (let index = 0; index < boxes.count; index++) {
		boxes.x[index] = boxes.x[index] * loosening;
		boxes.y[index] = boxes.y[index] * loosening;
	}
}

function findPairs(boxes: Boxes, gap: number): [number, number][] {
	const grid = new BoxGrid(boxes, gap);
	const pairs: [number, number][] = [];
	for (let index = 0; index < boxes.count; index++) {
		for (const other of grid.overlapping(index)) pairs.push([other, index]);
		grid.add(index);
	}
	return pairs;
}

function middleX(boxes: Boxes, index: number): number {
	return boxes.x[index] + (boxes.right[index] - boxes.left[index]) / 2;
}

function middleY(boxes: Boxes, index: number): number {
	return boxes.y[index] + (boxes.bottom[index] - boxes.top[index]) / 2;
}

function areaOf(boxes: Boxes, index: number): number {
	return (boxes.left[index] + boxes.right[index]) * (boxes.top[index] + boxes.bottom[index]);
}

/** The smaller box gives way more; a hair is added so that rounding does not leave them touching. */
function pushApart(boxes: Boxes, a: number, b: number, gap: number): void {
	if (boxes.fixed[a] && boxes.fixed[b]) return;
	const across = penetrationX(boxes, a, b, gap);
	const down = penetrationY(boxes, a, b, gap);
	const total = areaOf(boxes, a) + areaOf(boxes, b);
	const shareA = boxes.fixed[a] ? 0 : boxes.fixed[b] ? 1 : total > 0 ? areaOf(boxes, b) / total : 0.5;
	const isAcross = across < down;
	const depth = Math.min(across, down) + 1e-3;
	const difference = isAcross ? middleX(boxes, b) - middleX(boxes, a) : middleY(boxes, b) - middleY(boxes, a);
	const direction = difference < 0 ? -1 : 1;
	const along = isAcross ? boxes.x : boxes.y;
	along[a] = along[a] - direction * depth * shareA;
	along[b] = along[b] + direction * depth * (1 - shareA);
}

/** Seats boxes one by one, fixed and large ones first; who finds the seat taken looks around in growing rings. */
function* seatStuck(boxes: Boxes, gap: number): Generator<void, void, void> {
	const order = Array.from({ length: boxes.count }, (_, index) => index).sort(
		(a, b) => boxes.fixed[b] - boxes.fixed[a] || areaOf(boxes, b) - areaOf(boxes, a) || a - b,
	);
	const grid = new BoxGrid(boxes, gap);
	for (const [turn, index] of order.entries()) {
		if (!boxes.fixed[index]) seatNearby(boxes, grid, index);
		grid.add(index);
		if (turn % seatsPerSlice === 0) yield;
	}
}

function seatNearby(boxes: Boxes, grid: BoxGrid, index: number): void {
	const [homeX, homeY] = [boxes.x[index], boxes.y[index]];
	const step = Math.max(6, Math.sqrt(areaOf(boxes, index)) / 5);
	for (let ring = 1; !grid.isFree(index); ring++) {
		const steps = Math.min(64, 4 + 4 * ring);
		for (let turn = 0; turn < steps; turn++) {
			const angle = (2 * Math.PI * turn) / steps;
			boxes.x[index] = homeX + ring * step * Math.cos(angle);
			boxes.y[index] = homeY + ring * step * Math.sin(angle);
			if (grid.isFree(index)) return;
		}
	}
}
