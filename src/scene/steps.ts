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
