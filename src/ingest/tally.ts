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
