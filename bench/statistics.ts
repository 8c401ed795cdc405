// Medians and percentiles of repeated measurements.

export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}

/** Nearest-rank percentile, 0 < share ≤ 1. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Median wall time of several runs in ms, with the last answer. */
export function timeMedian<T>(runs: number, work: () => T): { readonly milliseconds: number; readonly answer: T } {
	const times: number[] = [];
	let answer: T | undefined;
	for (let run = 0; run < runs; run++) {
		const start = performance.now();
		answer = work();
		times.push(performance.now() - start);
	}
	return { milliseconds: median(times), answer: answer as T };
}

/** Median CPU time of several runs in ms, with the last answer: less disturbed by what else the machine does. */
export function timeProcessor<T>(runs: number, work: () => T): { readonly milliseconds: number; readonly answer: T } {
	const times: number[] = [];
	let answer: T | undefined;
	for (let run = 0; run < runs; run++) {
		const start = process.cpuUsage();
		answer = work();
		const { user, system } = process.cpuUsage(start);
		times.push((user + system) / 1000);
	}
	return { milliseconds: median(times), answer: answer as T };
}

export interface Timed<T> {
	/** Of the best run, ms: CPU and clock; NaN where not run. Whatever disturbs a run adds to it. */
	readonly processor: number;
	readonly clock: number;
	readonly answer: T | undefined;
}

/** Two works in turn, each so many times: what else the machine does then falls on both. */
export function timeInTurn<A, B>(
	[runs, work]: readonly [number, () => A],
	[otherRuns, other]: readonly [number, () => B],
): readonly [Timed<A>, Timed<B>] {
	const one = createClock(work);
	const two = createClock(other);
	for (let run = 0; run < Math.max(runs, otherRuns); run++) {
		if (run < runs) one.run();
		if (run < otherRuns) two.run();
	}
	return [one.read(), two.read()];
}

function createClock<T>(work: () => T): { readonly run: () => void; readonly read: () => Timed<T> } {
	const processor: number[] = [];
	const clock: number[] = [];
	let answer: T | undefined;
	const run = () => {
		const begin = performance.now();
		const before = process.cpuUsage();
		answer = work();
		const { user, system } = process.cpuUsage(before);
		processor.push((user + system) / 1000);
		clock.push(performance.now() - begin);
	};
	return { run, read: () => ({ processor: least(processor), clock: least(clock), answer }) };
}

export function least(values: readonly number[]): number {
	return values.length > 0 ? Math.min(...values) : Number.NaN;
}

/** Pearson's correlation. */
export function correlate(one: ArrayLike<number>, other: ArrayLike<number>): number {
	const count = one.length;
	const meanOf = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0) / count;
	const [meanOne, meanOther] = [meanOf(one), meanOf(other)];
	let both = 0;
	let ofOne = 0;
	let ofOther = 0;
	for (let at = 0; at < count; at++) {
		const a = (one[at] as number) - meanOne;
		const b = (other[at] as number) - meanOther;
		both += a * b;
		ofOne += a * a;
		ofOther += b * b;
	}
	return both / Math.sqrt(ofOne * ofOther);
}
