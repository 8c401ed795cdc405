// Jobs drained and sliced.
import { expect, test } from "vitest";
import type { Job, Progress } from "../../src/layout/layout.ts";
import { drainJob, runInSlices } from "../../src/workers/run-job.ts";

/** A job of steps that take about a millisecond each. */
function* countTo(total: number): Job<number> {
	for (let done = 0; done < total; done++) {
		const end = performance.now() + 1;
		while (performance.now() < end);
		yield { done, total };
	}
	return total;
}

test("a drained job gives its answer and tells progress at most every 50 ms", () => {
	const told: number[] = [];
	const began = performance.now();
	expect(drainJob(countTo(120), ({ done }) => told.push(done))).toBe(120);
	expect(told[0]).toBe(0);
	expect(told.length).toBeLessThanOrEqual(Math.ceil((performance.now() - began) / 50));
});

test("a sketch is told however soon it comes after other progress", () => {
	// Whoever passes a sketch on does not look into it.
	const sketch = {} as NonNullable<Progress["sketch"]>;
	const told: boolean[] = [];
	const job = (function* (): Job<null> {
		yield { done: 1, total: 3 };
		yield { done: 2, total: 3 };
		yield { done: 2, total: 3, sketch };
		return null;
	})();
	drainJob(job, (progress) => told.push(progress.sketch === sketch));
	expect(told).toEqual([false, true]);
});

test("a sliced job lets other things happen every few steps", async () => {
	let ticks = 0;
	const ticker = setInterval(() => ticks++, 0);
	const answer = await runInSlices(countTo(120), () => {}, new AbortController().signal);
	clearInterval(ticker);
	expect(answer).toBe(120);
	expect(ticks).toBeGreaterThan(5);
});

test("a sliced job stops at the next slice once it is not wanted", async () => {
	const controller = new AbortController();
	let last = 0;
	const job = (function* (): Job<never> {
		for (;;) {
			last++;
			yield* countTo(1);
		}
	})();
	setTimeout(() => controller.abort(new Error("not wanted")), 20);
	await expect(runInSlices(job, () => {}, controller.signal)).rejects.toThrow("not wanted");
	const stoppedAt = last;
	await new Promise((resume) => setTimeout(resume, 20));
	expect(last).toBe(stoppedAt);
});
