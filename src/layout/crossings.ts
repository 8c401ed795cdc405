// How many pairs of straight ties cross; ties that share an end do not.

/** Edges as pairs of indices into `x` and `y`; stops once there are more than `most`. Compares all pairs: meant for one block, not for a whole large graph. */
export function countCrossings(
	x: ArrayLike<number>,
	y: ArrayLike<number>,
	edges: readonly (readonly [number, number])[],
	most = Number.POSITIVE_INFINITY,
): number {
	let crossings = 0;
	for (let first = 0; first < edges.length && crossings <= most; first++) {
		const [a, b] = edges[first];
		for (let second = first + 1; second < edges.length; second++) {
			const [c, d] = edges[second];
			if (a === c || a === d || b === c || b === d) continue;
			const isSplitByFirst = turn(x, y, a, b, c) * turn(x, y, a, b, d) < 0;
			if (isSplitByFirst && turn(x, y, c, d, a) * turn(x, y, c, d, b) < 0) crossings++;
		}
	}
	return crossings;
}

/** Sign tells on which side of the line from a to b the point c lies. */
function turn(x: ArrayLike<number>, y: ArrayLike<number>, a: number, b: number, c: number): number {
	return Math.sign((x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a]));
}
