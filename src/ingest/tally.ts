// Counting what rows say about one thing, and choosing in a way that does not depend on their order.

export type Tally = Map<string, number>;

export function count(tally: Tally, value: string): void {
	tally.set(value, (tally.get(value) ?? 0) + 1);
}

/** The value said most often; of equals the longest, then the first by code point. Null when nothing was said. */
export function mostFrequent(tally: ReadonlyMap<string, number>): string | null {
	let best: [string, number] | null = null;
	for (const next of tally) if (!best || isBefore(next, best)) best = next;
	return best?.[0] ?? null;
}

function isBefore([a, countA]: [string, number], [b, countB]: [string, number]): boolean {
	if (countA !== countB) return countA > countB;
	if (a.length !== b.length) return a.length > b.length;
	return a < b;
}

/** The value for a key, made when it is asked for first. */
export function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	const known = map.get(key);
	if (known !== undefined) return known;
	const fresh = make();
	map.set(key, fresh);
	return fresh;
}

/** Values in code-point order of their ids, so that output does not depend on row order. */
export function sortedByKey<V>(map: ReadonlyMap<string, V>): V[] {
	return [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, value]) => value);
}
