// Counting what rows say about one thing, and choosing in a way that does not depend on their order.

/** How often each value was said. Nearly always there is one value, so a map is made only for a second. */
export class Tally {
	private first: string | null = null;
	private times = 0;
	private others: Map<string, number> | null = null;

	add(value: string): void {
		this.first ??= value;
		if (value === this.first) {
			this.times++;
			return;
		}
		this.others ??= new Map();
		this.others.set(value, (this.others.get(value) ?? 0) + 1);
	}

	/** Whether more than one value was said. */
	isVaried(): boolean {
		return this.others !== null;
	}

	values(): string[] {
		return this.entries().map(([value]) => value);
	}

	private entries(): [string, number][] {
		return this.first === null ? [] : [[this.first, this.times], ...(this.others ?? [])];
	}

	/** The value said most often; of equals the longest, then the first by code point. Null when nothing was said. */
	mostFrequent(): string | null {
		if (!this.others) return this.first;
		return this.entries().reduce((best, next) => (isBefore(next, best) ? next : best))[0];
	}
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
	// Without a comparison of one's own the engine sorts texts by code unit, and several times faster.
	return [...map.keys()].sort().map((key) => map.get(key) as V);
}

const ENTRIES_A_STEP = 200;

/** What `write` makes of every value, in the same order; step by step, so that a page can answer in between. */
export function* writeEach<V, R>(map: ReadonlyMap<string, V>, write: (value: V) => readonly R[]): Generator<void, R[]> {
	const rows: R[] = [];
	for (const [at, value] of sortedByKey(map).entries()) {
		if (at % ENTRIES_A_STEP === 0) yield;
		for (const row of write(value)) rows.push(row);
	}
	return rows;
}
