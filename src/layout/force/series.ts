// The field of many charges far away, as a short series, and the fixed matrices that carry such a series from one cell
// of an even grid to another. Places are complex numbers in widths of the cell, so one matrix serves every level.
// Outer series, of the charges in a cell: a[k] = sum of charge * z^k, their field outside is sum of a[k] / z^(k+1).
// Inner series, of what is far from a cell: field = sum of b[m] * z^m.

/** Coefficients of a series; more are more exact. */
export const terms = 3;

/** Real and imaginary part of a coefficient stand side by side. */
export const seriesLength = 2 * terms;

/** A matrix row by row, real and imaginary part side by side. */
export type Carrier = Float64Array;

/** From a cell to the cell around it; `x`, `y`: its middle seen from the middle of the larger, in widths of the larger. */
export function carryOutwards(x: number, y: number): Carrier {
	return fillCarrier(x, y, (row, column) =>
		column <= row ? { factor: choose(row, column) / 2 ** column, power: row - column } : null,
	);
}

/** From the charges of one cell to the inner series of another `x`, `y` cells away from it. */
export function carryAcross(x: number, y: number): Carrier {
	return fillCarrier(x, y, (row, column) => ({
		factor: (row % 2 === 0 ? 1 : -1) * choose(row + column, row),
		power: -(row + column + 1),
	}));
}

/** From a cell to one of the four in it; `x`, `y` as in `carryOutwards`. */
export function carryInwards(x: number, y: number): Carrier {
	return fillCarrier(x, y, (row, column) =>
		column >= row ? { factor: choose(column, row) / 2 ** (row + 1), power: column - row } : null,
	);
}

/** Adds the carried series to another. Arrays of many series; `from` and `to` say where each begins. */
export function addCarried(
	carrier: Carrier,
	source: Float64Array,
	from: number,
	target: Float64Array,
	to: number,
): void {
	for (let row = 0, at = 0; row < seriesLength; row += 2) {
		let [real, imaginary] = [0, 0];
		for (let column = from; column < from + seriesLength; column += 2, at += 2) {
			real += carrier[at] * source[column] - carrier[at + 1] * source[column + 1];
			imaginary += carrier[at] * source[column + 1] + carrier[at + 1] * source[column];
		}
		target[to + row] += real;
		target[to + row + 1] += imaginary;
	}
}

/** Entries are a factor times a power of x + iy; null is 0. */
function fillCarrier(
	x: number,
	y: number,
	entry: (row: number, column: number) => { readonly factor: number; readonly power: number } | null,
): Carrier {
	const carrier = new Float64Array(terms * seriesLength);
	for (let row = 0; row < terms; row++) {
		for (let column = 0; column < terms; column++) {
			const found = entry(row, column);
			if (found === null) continue;
			const [real, imaginary] = raise(x, y, found.power);
			carrier[row * seriesLength + 2 * column] = found.factor * real;
			carrier[row * seriesLength + 2 * column + 1] = found.factor * imaginary;
		}
	}
	return carrier;
}

function raise(x: number, y: number, power: number): readonly [number, number] {
	const square = x * x + y * y;
	const [baseX, baseY] = power < 0 ? [x / square, -y / square] : [x, y];
	let [real, imaginary] = [1, 0];
	for (let step = 0; step < Math.abs(power); step++) {
		[real, imaginary] = [real * baseX - imaginary * baseY, real * baseY + imaginary * baseX];
	}
	return [real, imaginary];
}

function choose(all: number, some: number): number {
	let ways = 1;
	for (let step = 1; step <= some; step++) ways = (ways * (all - some + step)) / step;
	return ways;
}
