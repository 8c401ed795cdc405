// Measuring in slices: a generator that says how far it is and ends with its answer, so that a worker, the
// command line and a test can each run it in their own way.

export interface Progress {
	readonly done: number;
	readonly total: number;
}

export type Job<T> = Generator<Progress, T, void>;
