// Rectangles in a coarse grid: whether a new one would touch any of those already there.
import type { Rectangle } from "./scene.ts";

const CELL = 64;
const MOST_CELLS = 1 << 18;

export interface RectangleIndex {
	/** `owner` is left alone when asked about with the same owner; -1 for none. */
	add(rectangle: Rectangle, owner: number): void;
	/** Whether the rectangle overlaps any that belongs to somebody else; touching edges do not count. */
	isFree(rectangle: Rectangle, owner: number): boolean;
}

export function createRectangleIndex(bounds: Rectangle): RectangleIndex {
	const cell = Math.max(CELL, Math.sqrt((bounds.width * bounds.height) / MOST_CELLS) || CELL);
	const columns = Math.max(1, Math.ceil(bounds.width / cell));
	const rows = Math.max(1, Math.ceil(bounds.height / cell));
	// Each cell holds a chain: head -> entry -> entry; what lies outside the bounds counts to the rim.
	const head = new Int32Array(columns * rows).fill(-1);
	const next: number[] = [];
	const entry: number[] = [];
	const rectangles: Rectangle[] = [];
	const owners: number[] = [];
	const clamp = (value: number, most: number) => Math.max(0, Math.min(most - 1, value));
	const columnOf = (x: number) => clamp(Math.floor((x - bounds.x) / cell), columns);
	const rowOf = (y: number) => clamp(Math.floor((y - bounds.y) / cell), rows);

	return {
		add(rectangle, owner) {
			const index = rectangles.push(rectangle) - 1;
			owners.push(owner);
			const last = columnOf(rectangle.x + rectangle.width);
			const bottom = rowOf(rectangle.y + rectangle.height);
			for (let row = rowOf(rectangle.y); row <= bottom; row++) {
				for (let column = columnOf(rectangle.x); column <= last; column++) {
					const place = row * columns + column;
					next.push(head[place] ?? -1);
					head[place] = entry.push(index) - 1;
				}
			}
		},
		isFree(rectangle, owner) {
			const last = columnOf(rectangle.x + rectangle.width);
			const bottom = rowOf(rectangle.y + rectangle.height);
			for (let row = rowOf(rectangle.y); row <= bottom; row++) {
				for (let column = columnOf(rectangle.x); column <= last; column++) {
					for (let at = head[row * columns + column] ?? -1; at >= 0; at = next[at] ?? -1) {
						const index = entry[at] ?? 0;
						if (owner >= 0 && owners[index] === owner) continue;
						if (isOverlapping(rectangles[index] as Rectangle, rectangle)) return false;
					}
				}
			}
			return true;
		},
	};
}

/** Less than this is rounding, not an overlap. */
const TOLERANCE = 1e-6;

export function isOverlapping(a: Rectangle, b: Rectangle): boolean {
	return (
		a.x < b.x + b.width - TOLERANCE &&
		b.x < a.x + a.width - TOLERANCE &&
		a.y < b.y + b.height - TOLERANCE &&
		b.y < a.y + a.height - TOLERANCE
	);
}
