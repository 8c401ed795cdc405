// Bodies sorted into the cells of an even grid, and coarser grids above it, each cell over four of the one below.

/** At most so many bodies in a cell at the bottom where they stand evenly, and a quarter of that at least. */
const bodiesPerCell = 6;
const deepest = 10;

export interface Pyramid {
	/** Level of the bottom; level n has 2^n cells a side. */
	readonly depth: number;
	/** By level: number of its first cell; cells of a level are numbered row by row. */
	readonly first: readonly number[];
	/** By cell of the bottom, and one more: where its bodies begin in `order`. */
	readonly from: Uint32Array;
	readonly order: Uint32Array;
	/** By cell of any level: 1 where there are bodies in it. */
	readonly isFilled: Uint8Array;
	/** Number of its bottom cell by body, counted from the first of the bottom. */
	readonly cellOf: Uint32Array;
	/** Place and size of the whole, world units; set by `sortBodies`. */
	readonly square: { left: number; top: number; side: number };
}

export function createPyramid(count: number): Pyramid {
	const depth = Math.min(deepest, Math.max(2, Math.ceil(Math.log2(Math.max(1, count / bodiesPerCell)) / 2)));
	const first = Array.from({ length: depth + 2 }, (_, level) => (4 ** level - 1) / 3);
	return {
		depth,
		first,
		from: new Uint32Array(4 ** depth + 1),
		order: new Uint32Array(count),
		isFilled: new Uint8Array(first[depth + 1]),
		cellOf: new Uint32Array(count),
		square: { left: 0, top: 0, side: 1 },
	};
}

export function sortBodies(pyramid: Pyramid, x: Float64Array, y: Float64Array): void {
	const { depth, from, order, cellOf, square } = pyramid;
	fitSquare(square, x, y);
	const width = 2 ** depth;
	from.fill(0);
	for (let body = 0; body < x.length; body++) {
		const column = Math.min(width - 1, Math.floor(((x[body] - square.left) / square.side) * width));
		const row = Math.min(width - 1, Math.floor(((y[body] - square.top) / square.side) * width));
		cellOf[body] = row * width + column;
		from[cellOf[body]]++;
	}
	for (let cell = 1; cell < from.length; cell++) from[cell] += from[cell - 1];
	for (let body = x.length - 1; body >= 0; body--) order[--from[cellOf[body]]] = body;
	markFilled(pyramid);
}

function fitSquare(square: Pyramid["square"], x: Float64Array, y: Float64Array): void {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let body = 0; body < x.length; body++) {
		left = Math.min(left, x[body]);
		right = Math.max(right, x[body]);
		top = Math.min(top, y[body]);
		bottom = Math.max(bottom, y[body]);
	}
	square.left = left;
	square.top = top;
	square.side = Math.max(right - left, bottom - top, 1);
}

function markFilled({ depth, first, from, isFilled }: Pyramid): void {
	isFilled.fill(0);
	for (let cell = 0; cell + 1 < from.length; cell++) {
		if (from[cell] < from[cell + 1]) isFilled[first[depth] + cell] = 1;
	}
	for (let level = depth; level > 0; level--) {
		const width = 2 ** level;
		for (let row = 0; row < width; row++) {
			for (let column = 0; column < width; column++) {
				if (isFilled[first[level] + row * width + column]) isFilled[cellAround(first, level, row, column)] = 1;
			}
		}
	}
}

/** Number of the cell over one of the level below it. */
export function cellAround(first: readonly number[], level: number, row: number, column: number): number {
	return first[level - 1] + (row >> 1) * 2 ** (level - 1) + (column >> 1);
}
