// The one order of values that stand in filters and links.

/** By code point, not by UTF-16 unit, so that rare characters sort the same in every program. */
export function compareCodePoints(a: string, b: string): number {
	const left = [...a];
	const right = [...b];
	for (let at = 0; at < Math.min(left.length, right.length); at++) {
		const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
		if (difference !== 0) return difference;
	}
	return left.length - right.length;
}
