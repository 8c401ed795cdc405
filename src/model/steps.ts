// Work in steps: a generator that pauses wherever a page may want to answer a hand in between.

/** To the end, for whoever has nothing else to do. */
export function finish<R>(work: Generator<unknown, R, void>): R {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}

/** Runs of at most `length`. */
export function* cutInto<T>(list: readonly T[], length: number): Generator<readonly T[]> {
	for (let at = 0; at < list.length; at += length) yield list.slice(at, at + length);
}

/** Sorted by merging runs; equal entries keep their order. Steps are a few milliseconds. */
export function* sortInSteps<T>(list: readonly T[], compare: (one: T, other: T) => number): Generator<void, T[]> {
	let runs: T[][] = [];
	for (const run of cutInto(list, ENTRIES_A_STEP)) {
		runs.push([...run].sort(compare));
		yield;
	}
	while (runs.length > 1) {
		const merged: T[][] = [];
		for (const [one, other] of cutInto(runs, 2))
			merged.push(one && other ? yield* merge(one, other, compare) : (one ?? []));
		runs = merged;
	}
	return runs[0] ?? [];
}

const ENTRIES_A_STEP = 4000;

function* merge<T>(one: readonly T[], other: readonly T[], compare: (a: T, b: T) => number): Generator<void, T[]> {
	const merged: T[] = [];
	let [a, b] = [0, 0];
	while (a < one.length && b < other.length) {
		if (merged.length % ENTRIES_A_STEP === 0) yield;
		const takesFirst = compare(one[a] as T, other[b] as T) <= 0;
		merged.push((takesFirst ? one[a++] : other[b++]) as T);
	}
	for (const rest of [one.slice(a), other.slice(b)]) for (const entry of rest) merged.push(entry);
	return merged;
}
