// Runs a job where it stands, telling progress now and then.
import type { Job, Progress } from "../layout/layout.ts";

/** Time between two reports of progress, ms: as often as a progress line can show. */
const REPORT_EVERY = 50;
/** Longest the page's own thread works before it lets input and painting through, ms. */
const SLICE = 8;

/** To the end without pause: for a thread that has nothing else to do. */
export function drainJob<T>(job: Job<T>, onProgress: (progress: Progress) => void): T {
	const report = reportNowAndThen(onProgress);
	for (;;) {
		const step = job.next();
		if (step.done) return step.value;
		report(step.value);
	}
}

/** In short slices, for the page's own thread; rejects with the reason when the signal aborts. */
export async function runInSlices<T>(
	job: Job<T>,
	onProgress: (progress: Progress) => void,
	signal: AbortSignal,
): Promise<T> {
	const report = reportNowAndThen(onProgress);
	let began = performance.now();
	for (;;) {
		signal.throwIfAborted();
		const step = job.next();
		if (step.done) return step.value;
		report(step.value);
		if (performance.now() - began < SLICE) continue;
		await new Promise((resume) => setTimeout(resume));
		began = performance.now();
	}
}

/** Sketches are few and always told. */
function reportNowAndThen(onProgress: (progress: Progress) => void): (progress: Progress) => void {
	let last = Number.NEGATIVE_INFINITY;
	return (progress) => {
		const now = performance.now();
		if (now - last < REPORT_EVERY && !progress.sketch) return;
		last = now;
		onProgress(progress);
	};
}
