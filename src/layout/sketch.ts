// Pieces of a picture while it is being put together: nodes placed around a local origin, with the room they take.

/** One node's place within a piece; `side` is one of `labelSide`. */
export interface Placed {
	readonly node: number;
	readonly x: number;
	readonly y: number;
	readonly side: number;
}

/** Room taken in the four directions, measured outwards from an origin; negative when the origin lies outside. */
export interface Extent {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export interface Piece {
	readonly placed: readonly Placed[];
	readonly extent: Extent;
}

export interface PlacedPiece {
	readonly piece: Piece;
	readonly x: number;
	readonly y: number;
}

export function widthOf(extent: Extent): number {
	return extent.left + extent.right;
}

export function heightOf(extent: Extent): number {
	return extent.top + extent.bottom;
}

/** The smallest extent around the origin that holds all parts, each moved to its place. */
export function joinExtents(parts: Iterable<{ extent: Extent; x: number; y: number }>): Extent {
	let [left, right, top, bottom] = [-Infinity, -Infinity, -Infinity, -Infinity];
	for (const { extent, x, y } of parts) {
		left = Math.max(left, extent.left - x);
		right = Math.max(right, extent.right + x);
		top = Math.max(top, extent.top - y);
		bottom = Math.max(bottom, extent.bottom + y);
	}
	return left === -Infinity ? { left: 0, right: 0, top: 0, bottom: 0 } : { left, right, top, bottom };
}

export function joinPieces(parts: readonly PlacedPiece[]): Piece {
	const placed = parts.flatMap(({ piece, x, y }) =>
		piece.placed.map((entry) => ({ ...entry, x: entry.x + x, y: entry.y + y })),
	);
	return { placed, extent: joinExtents(parts.map(({ piece, x, y }) => ({ extent: piece.extent, x, y }))) };
}
