// Measuring in slices: a generator that says how far it is and ends with its answer, so that a worker, the
// command line and a test can each run it in their own way.

export interface Progress {
	readonly done: number;
	readonly total: number;
}

export type Job<T> = Generator<Progress, T, void>;

/** A job as one of several steps of another: its progress is told as progress of all. */
export function* runStep<T>(job: Job<T>, step: number, steps: number): Job<T> {
	for (;;) {
		const next = job.next();
		if (next.done) return next.value;
		const { done, total } = next.value;
		yield { done: step + (total > 0 ? done / total : 0), total: steps };
	}
}
