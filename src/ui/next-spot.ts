// Where a key leads in whatever is laid out in rows and columns: arrow keys, Home and End, to the nearest that lies
// that way.

export interface Spot {
	readonly row: number;
	readonly column: number;
}

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey" | "isComposing">;

/**
 * `from` is one of the spots; undefined where nothing lies that way, or the key is not for walking. Up and down keep to
 * `column`, which is that of `from` unless it spans several.
 */
export function findNextSpot<S extends Spot>(
	spots: readonly S[],
	from: S,
	pressed: Key,
	column: number = from.column,
): S | undefined {
	const { key, ctrlKey } = pressed;
	if (pressed.isComposing || pressed.altKey || pressed.metaKey) return undefined;
	const row = spots.filter((spot) => spot.row === from.row).toSorted((one, other) => one.column - other.column);
	switch (key) {
		case "ArrowLeft":
			return row[row.indexOf(from) - 1];
		case "ArrowRight":
			return row[row.indexOf(from) + 1];
		case "ArrowUp":
			return findNearest(spots, from.row, column, -1);
		case "ArrowDown":
			return findNearest(spots, from.row, column, 1);
		case "Home":
			return ctrlKey ? spots[0] : row[0];
		case "End":
			return (ctrlKey ? spots : row).at(-1);
		default:
			return undefined;
	}
}

/** Of the next row that way the spot nearest to this column, the left one of two. */
export function findNearest<S extends Spot>(
	spots: readonly S[],
	row: number,
	column: number,
	sign: 1 | -1,
): S | undefined {
	const away = (spot: S) => sign * (spot.row - row);
	const aside = (spot: S) => Math.abs(spot.column - column);
	let nearest: S | undefined;
	for (const spot of spots) {
		if (away(spot) <= 0) continue;
		const order = nearest
			? away(spot) - away(nearest) || aside(spot) - aside(nearest) || spot.column - nearest.column
			: -1;
		if (order < 0) nearest = spot;
	}
	return nearest;
}
