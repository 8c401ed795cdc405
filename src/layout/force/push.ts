// Everything pushes everything (D3's law: charge over distance), in time that grows with the number of bodies only:
// those in cells beside each other one by one, all others by series between cells (the fast multipole method).

import { cellAround, createPyramid, type Pyramid, sortBodies } from "./pyramid.ts";
import { addCarried, type Carrier, carryAcross, carryInwards, carryOutwards, seriesLength } from "./series.ts";

export interface Bodies {
	readonly count: number;
	readonly x: Float64Array;
	readonly y: Float64Array;
	/** Speeds, which the push is added to. */
	readonly vx: Float64Array;
	readonly vy: Float64Array;
	/** Below 0 pushes. */
	readonly charge: Float64Array;
}

interface Field {
	readonly pyramid: Pyramid;
	/** By cell, the series of its charges and of what is far from it. */
	readonly outer: Float64Array;
	readonly inner: Float64Array;
}

/** Bodies in one place are pushed apart as if they stood this far from each other. */
const leastDistance = 1e-3;
/** Cells not beside each other whose cells above are: at most this far apart. */
const reach = 3;
const reachWidth = 2 * reach + 1;

const quarters = [0, 1, 2, 3].map((at) => [(at & 1) / 2 - 0.25, (at >> 1) / 2 - 0.25] as const);
const outwards = quarters.map(([x, y]) => carryOutwards(x, y));
const inwards = quarters.map(([x, y]) => carryInwards(x, y));
const across: readonly Carrier[] = Array.from({ length: reachWidth ** 2 }, (_, at) =>
	carryAcross((at % reachWidth) - reach, Math.floor(at / reachWidth) - reach),
);

/** Adds one step of pushes to the speeds; all arrays are kept from step to step. */
export function createPush(bodies: Bodies): (strength: number) => void {
	const pyramid = createPyramid(bodies.count);
	const series = () => new Float64Array(pyramid.isFilled.length * seriesLength);
	const field: Field = { pyramid, outer: series(), inner: series() };
	return (strength) => {
		if (bodies.count < 2) return;
		sortBodies(pyramid, bodies.x, bodies.y);
		field.outer.fill(0);
		field.inner.fill(0);
		readCharges(bodies, field);
		for (let level = pyramid.depth; level > 2; level--) carryLevelOutwards(field, level);
		for (let level = 2; level <= pyramid.depth; level++) carryLevelAcross(field, level);
		pushBodies(bodies, field, strength);
	};
}

function readCharges({ x, y, charge }: Bodies, { pyramid, outer }: Field): void {
	const { depth, first, square, order, cellOf } = pyramid;
	const width = 2 ** depth;
	for (const body of order) {
		const cell = cellOf[body];
		const ownX = ((x[body] - square.left) / square.side) * width - (cell % width) - 0.5;
		const ownY = ((y[body] - square.top) / square.side) * width - Math.floor(cell / width) - 0.5;
		let [real, imaginary] = [charge[body], 0];
		const begin = (first[depth] + cell) * seriesLength;
		for (let at = begin; at < begin + seriesLength; at += 2) {
			outer[at] += real;
			outer[at + 1] += imaginary;
			[real, imaginary] = [real * ownX - imaginary * ownY, real * ownY + imaginary * ownX];
		}
	}
}

function carryLevelOutwards({ pyramid: { first, isFilled }, outer }: Field, level: number): void {
	const width = 2 ** level;
	for (let row = 0; row < width; row++) {
		for (let column = 0; column < width; column++) {
			const cell = first[level] + row * width + column;
			if (!isFilled[cell]) continue;
			const around = cellAround(first, level, row, column);
			const carrier = outwards[(row & 1) * 2 + (column & 1)];
			addCarried(carrier, outer, cell * seriesLength, outer, around * seriesLength);
		}
	}
}

/** What is far from a cell: all that is far from the one around it, and what is beside that but not beside this. */
function carryLevelAcross(field: Field, level: number): void {
	const { first, isFilled } = field.pyramid;
	const width = 2 ** level;
	for (let row = 0; row < width; row++) {
		for (let column = 0; column < width; column++) {
			const cell = first[level] + row * width + column;
			if (!isFilled[cell]) continue;
			if (level > 2) {
				const around = cellAround(first, level, row, column);
				const carrier = inwards[(row & 1) * 2 + (column & 1)];
				addCarried(carrier, field.inner, around * seriesLength, field.inner, cell * seriesLength);
			}
			gatherAcross(field, level, row, column);
		}
	}
}

function gatherAcross(
	{ pyramid: { first, isFilled }, outer, inner }: Field,
	level: number,
	row: number,
	column: number,
) {
	const width = 2 ** level;
	const to = (first[level] + row * width + column) * seriesLength;
	const [firstRow, lastRow] = [Math.max(0, 2 * ((row >> 1) - 1)), Math.min(width - 1, 2 * (row >> 1) + 3)];
	const [left, right] = [Math.max(0, 2 * ((column >> 1) - 1)), Math.min(width - 1, 2 * (column >> 1) + 3)];
	for (let otherRow = firstRow; otherRow <= lastRow; otherRow++) {
		const below = row - otherRow;
		for (let otherColumn = left; otherColumn <= right; otherColumn++) {
			const beside = column - otherColumn;
			if (below >= -1 && below <= 1 && beside >= -1 && beside <= 1) continue;
			const other = first[level] + otherRow * width + otherColumn;
			if (!isFilled[other]) continue;
			addCarried(across[(below + reach) * reachWidth + beside + reach], outer, other * seriesLength, inner, to);
		}
	}
}

function pushBodies(bodies: Bodies, { pyramid, inner }: Field, strength: number): void {
	const { depth, first, from, order, square } = pyramid;
	const width = 2 ** depth;
	const cellSize = square.side / width;
	for (let row = 0; row < width; row++) {
		for (let column = 0; column < width; column++) {
			const cell = row * width + column;
			for (let at = from[cell]; at < from[cell + 1]; at++) {
				const body = order[at];
				const x = (bodies.x[body] - square.left) / cellSize - column - 0.5;
				const y = (bodies.y[body] - square.top) / cellSize - row - 0.5;
				pushFromAfar(bodies, body, x, y, inner, (first[depth] + cell) * seriesLength, strength / cellSize);
				pushFromNearby(bodies, body, row, column, pyramid, strength);
			}
		}
	}
}

/** The field is the mirror image of the push, across the x axis and turned round. */
function pushFromAfar(
	{ vx, vy }: Bodies,
	body: number,
	x: number,
	y: number,
	inner: Float64Array,
	begin: number,
	strength: number,
): void {
	let [real, imaginary] = [0, 0];
	for (let at = begin + seriesLength - 2; at >= begin; at -= 2) {
		[real, imaginary] = [real * x - imaginary * y + inner[at], real * y + imaginary * x + inner[at + 1]];
	}
	vx[body] -= real * strength;
	vy[body] += imaginary * strength;
}

function pushFromNearby(
	bodies: Bodies,
	body: number,
	row: number,
	column: number,
	{ depth, from, order }: Pyramid,
	strength: number,
): void {
	const width = 2 ** depth;
	const { x, y, charge } = bodies;
	const [ownX, ownY] = [x[body], y[body]];
	const [left, right] = [Math.max(0, column - 1), Math.min(width - 1, column + 1)];
	let [pushX, pushY] = [0, 0];
	for (let near = Math.max(0, row - 1); near <= Math.min(width - 1, row + 1); near++) {
		// Cells of a row follow each other, and so do their bodies.
		for (let at = from[near * width + left]; at < from[near * width + right + 1]; at++) {
			const other = order[at];
			if (other === body) continue;
			let beside = x[other] - ownX;
			const below = y[other] - ownY;
			// In one place the one of the lower number goes to the left.
			if (beside === 0 && below === 0) beside = other < body ? -leastDistance : leastDistance;
			const square = beside * beside + below * below;
			// As in D3, who stands nearer than 1 is pushed as if by a root of the distance.
			const share = charge[other] / (square < 1 ? Math.sqrt(square) : square);
			pushX += beside * share;
			pushY += below * share;
		}
	}
	bodies.vx[body] += pushX * strength;
	bodies.vy[body] += pushY * strength;
}
