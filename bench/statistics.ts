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
