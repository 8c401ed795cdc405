// Boxes in flat arrays and a uniform grid over them, so that neighbours are found without comparing all pairs.

/** Boxes around their centres; extents are measured outwards and may differ by side. */
export interface Boxes {
	readonly count: number;
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly left: Float64Array;
	readonly right: Float64Array;
	readonly top: Float64Array;
	readonly bottom: Float64Array;
	/** 1: never moved. */
	readonly fixed: Uint8Array;
}

export function createBoxes(count: number): Boxes {
	const numbers = () => new Float64Array(count);
	return {
		count,
		x: numbers(),
		y: numbers(),
		left: numbers(),
		right: numbers(),
		top: numbers(),
		bottom: numbers(),
		fixed: new Uint8Array(count),
	};
}

/** Touching edges and rounding are no overlap. */
const tolerance = 1e-6;

export function isOverlapping(boxes: Boxes, a: number, b: number, gap: number): boolean {
	return penetrationX(boxes, a, b, gap) > tolerance && penetrationY(boxes, a, b, gap) > tolerance;
}

/** How far two boxes reach into each other across, less than 0 when apart. */
export function penetrationX(boxes: Boxes, a: number, b: number, gap: number): number {
	const { x, left, right } = boxes;
	return Math.min(x[a] + right[a], x[b] + right[b]) - Math.max(x[a] - left[a], x[b] - left[b]) + gap;
}

export function penetrationY(boxes: Boxes, a: number, b: number, gap: number): number {
	const { y, top, bottom } = boxes;
	return Math.min(y[a] + bottom[a], y[b] + bottom[b]) - Math.max(y[a] - top[a], y[b] - top[b]) + gap;
}

/** World units a cell: a little more than a label is long. */
const cellSize = 96;
/** Cells a row may have, so that row and column make one number. */
const cellSpan = 2 ** 26;

/** Cells are filled in the order boxes are added, so what is visited and when depends on nothing else. */
export class BoxGrid {
	private readonly cells = new Map<number, number[]>();

	constructor(
		private readonly boxes: Boxes,
		private readonly gap: number,
	) {}

	add(index: number): void {
		const { fromX, toX, fromY, toY } = this.span(index);
		for (let row = fromY; row <= toY; row++) {
			for (let column = fromX; column <= toX; column++) {
				const cell = this.cells.get(row * cellSpan + column);
				if (cell) cell.push(index);
				else this.cells.set(row * cellSpan + column, [index]);
			}
		}
	}

	/** The boxes already added that overlap this one, each once. */
	overlapping(index: number): number[] {
		const found: number[] = [];
		this.visit(index, (other) => found.push(other));
		return found;
	}

	isFree(index: number): boolean {
		return !this.visit(index, () => true);
	}

	/** Meets every overlapping box once, in the first cell both lie in; stops when `meet` answers true. */
	private visit(index: number, meet: (other: number) => unknown): boolean {
		const { fromX, toX, fromY, toY } = this.span(index);
		for (let row = fromY; row <= toY; row++) {
			for (let column = fromX; column <= toX; column++) {
				for (const other of this.cells.get(row * cellSpan + column) ?? []) {
					if (other === index || !isOverlapping(this.boxes, index, other, this.gap)) continue;
					const start = this.span(other);
					if (row !== Math.max(fromY, start.fromY) || column !== Math.max(fromX, start.fromX)) continue;
					if (meet(other) === true) return true;
				}
			}
		}
		return false;
	}

	private span(index: number): { fromX: number; toX: number; fromY: number; toY: number } {
		const { x, y, left, right, top, bottom } = this.boxes;
		return {
			fromX: Math.floor((x[index] - left[index] - this.gap) / cellSize),
			toX: Math.floor((x[index] + right[index] + this.gap) / cellSize),
			fromY: Math.floor((y[index] - top[index] - this.gap) / cellSize),
			toY: Math.floor((y[index] + bottom[index] + this.gap) / cellSize),
		};
	}
}
