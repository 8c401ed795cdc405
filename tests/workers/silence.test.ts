// A worker that hangs: one that never begins is replaced, one that falls silent is told of.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createRunner } from "../../src/workers/client.ts";
import type { Report } from "../../src/workers/port.ts";
import type { serveOrder } from "../../src/workers/serve.ts";
import { createFakeWorker, type FakeWorker } from "./fake-worker.ts";
import { ignore, never, sampleRequest, watch } from "./sample-request.ts";

describe("a worker that does not say anything", () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	const beSilent = async () => {};
	const hearOnly: typeof serveOrder = async (_, post) => {
		post({ kind: "heard" }, []);
		post({ kind: "progress", progress: { done: 2, total: 5 } }, []);
	};

	test("from the start is done without after half a minute, and the page says so", async () => {
		const worker = createFakeWorker(beSilent);
		const runner = createRunner(() => worker);
		const thread = watch(runner);
		const answer = runner.layout(sampleRequest(), ignore, never());
		await vi.advanceTimersByTimeAsync(29_000);
		expect(thread()).toEqual({ kind: "worker" });
		await vi.advanceTimersByTimeAsync(2000);
		expect(thread()).toEqual({ kind: "main", reason: "no answer within 30 s" });
		expect((await answer).positions).toHaveLength(12);
		expect(worker.isTerminated()).toBe(true);
	});

	test("in the middle of a job is waited for, which is told, until the user stops it and starts another", async () => {
		const workers: FakeWorker[] = [];
		const runner = createRunner(() => {
			const worker = workers.length === 0 ? createFakeWorker(hearOnly) : createFakeWorker();
			workers.push(worker);
			return worker;
		});
		const told: Report[] = [];
		const controller = new AbortController();
		const answer = runner.layout(sampleRequest(), (report) => told.push(report), controller.signal);
		await vi.advanceTimersByTimeAsync(3000);
		expect(told.at(-1)).toEqual({ done: 2, total: 5 });
		expect(told.length).toBeGreaterThan(2);
		await vi.advanceTimersByTimeAsync(65_000);
		expect(told.at(-1)).toEqual({ done: 2, total: 5, silence: 60 });
		expect(watch(runner)()).toEqual({ kind: "worker" });
		controller.abort(new Error("stopped"));
		await expect(answer).rejects.toThrow("stopped");
		expect(workers[0]?.isTerminated()).toBe(true);
		const again = runner.layout(sampleRequest(), ignore, never());
		await vi.advanceTimersByTimeAsync(100);
		expect((await again).positions).toHaveLength(12);
		expect(vi.getTimerCount()).toBe(0);
	});
});
