// Where jobs run, and what becomes of them when a worker fails.
import { describe, expect, test } from "vitest";
import { plainReading } from "../../src/ingest/raw.ts";
import { CHUNK_ROWS } from "../../src/workers/chunks.ts";
import { createRunner } from "../../src/workers/client.ts";
import { createFakeWorker, type FakeWorker } from "./fake-worker.ts";
import { ignore, never, sampleRequest, watch } from "./sample-request.ts";

function sampleFile(rows: number): File {
	const lines = Array.from({ length: rows }, (_, row) => `協議会${row % 7},機関${row},産`);
	return new File([["コンソーシアム,機関,区分", ...lines].join("\n")], "list.csv");
}

function spawnFakes() {
	const workers: FakeWorker[] = [];
	const spawn = () => {
		const worker = createFakeWorker();
		workers.push(worker);
		return worker;
	};
	return { workers, spawn };
}

const refuse = () => {
	throw new Error("workers are forbidden here");
};

function breakAtOnce(message: string): FakeWorker {
	const worker = createFakeWorker(async () => worker.fire(Object.assign(new Event("error"), { message })));
	return worker;
}

describe("where a job runs", () => {
	test("makes no difference to a layout: equal bytes from the worker and from this thread", async () => {
		const { spawn } = spawnFakes();
		const there = createRunner(spawn);
		const here = createRunner(refuse);
		const one = await there.layout(sampleRequest(), ignore, never());
		const other = await here.layout(sampleRequest(), ignore, never());
		expect(watch(there)()).toEqual({ kind: "worker" });
		expect(watch(here)()).toEqual({ kind: "main", reason: "workers are forbidden here" });
		expect(Buffer.from(one.positions.buffer)).toEqual(Buffer.from(other.positions.buffer));
		expect(one).toEqual(other);
	});

	test("makes no difference to a file, which comes in messages of at most 5,000 rows", async () => {
		const { workers, spawn } = spawnFakes();
		const file = sampleFile(6_000);
		const one = await createRunner(spawn).read([file], plainReading, ignore, never());
		const other = await createRunner(refuse).read([file], plainReading, ignore, never());
		expect(one.value?.institutions.length).toBe(6_000);
		expect(JSON.stringify(one)).toBe(JSON.stringify(other));
		const sizes = (workers[0]?.replies ?? []).flatMap((reply) => {
			if (reply.kind !== "part") return [];
			const part = reply.part as { rows?: unknown[]; issues?: unknown[] };
			return [part.rows?.length ?? part.issues?.length ?? 0];
		});
		expect(Math.max(...sizes)).toBe(CHUNK_ROWS);
	});
});

describe("a worker that does not work", () => {
	test("hands its job over to this thread when it breaks in the middle", async () => {
		const worker = createFakeWorker(async () => {
			worker.fire(Object.assign(new Event("error"), { message: "out of memory" }));
		});
		const runner = createRunner(() => worker);
		const thread = watch(runner);
		const answer = await runner.layout(sampleRequest(), ignore, never());
		expect(answer.positions).toHaveLength(12);
		expect(thread()).toEqual({ kind: "main", reason: "out of memory" });
		expect(worker.isTerminated()).toBe(true);
	});

	test("is noticed also when it is blocked before it had a job", async () => {
		const { workers, spawn } = spawnFakes();
		const runner = createRunner(spawn);
		workers[0]?.fire(new Event("error"));
		expect(watch(runner)()).toEqual({ kind: "main", reason: "error" });
		expect((await runner.layout(sampleRequest(), ignore, never())).positions).toHaveLength(12);
		expect(workers).toHaveLength(1);
	});

	test("leaves its job to another one that has shown that it works", async () => {
		const { workers, spawn } = spawnFakes();
		const runner = createRunner(() => (workers.length === 0 ? spawn() : breakAtOnce("no memory")));
		const thread = watch(runner);
		await runner.layout(sampleRequest(), ignore, never());
		const answers = [1, 2, 3].map(() => runner.layout(sampleRequest(), ignore, never()));
		for (const { positions } of await Promise.all(answers)) expect(positions).toHaveLength(12);
		expect(thread()).toEqual({ kind: "worker" });
		expect(workers[0]?.replies.filter(({ kind }) => kind === "done")).toHaveLength(4);
	});

	test("that cannot be started is done without while another one works", async () => {
		const { workers, spawn } = spawnFakes();
		const runner = createRunner(() => (workers.length === 0 ? spawn() : refuse()));
		const thread = watch(runner);
		await runner.layout(sampleRequest(), ignore, never());
		await Promise.all([1, 2, 3].map(() => runner.layout(sampleRequest(), ignore, never())));
		expect(thread()).toEqual({ kind: "worker" });
		workers[0]?.fire(Object.assign(new Event("error"), { message: "out of memory" }));
		expect(thread()).toEqual({ kind: "main", reason: "out of memory" });
		expect((await runner.layout(sampleRequest(), ignore, never())).positions).toHaveLength(12);
	});

	test("is not blamed for an error of the job itself", async () => {
		const { spawn } = spawnFakes();
		const runner = createRunner(spawn);
		const broken = { ...sampleRequest(), layout: "none" as "force" };
		await expect(runner.layout(broken, ignore, never())).rejects.toThrow("none");
		expect(watch(runner)()).toEqual({ kind: "worker" });
		await expect(createRunner(refuse).layout(broken, ignore, never())).rejects.toThrow("none");
	});
});

describe("stopping", () => {
	test("ends the worker and starts another one for the next job", async () => {
		const { workers, spawn } = spawnFakes();
		const runner = createRunner(spawn);
		const controller = new AbortController();
		const answer = runner.layout(sampleRequest(), ignore, controller.signal);
		await Promise.resolve();
		controller.abort(new Error("not wanted"));
		await expect(answer).rejects.toThrow("not wanted");
		expect(workers[0]?.isTerminated()).toBe(true);
		expect((await runner.layout(sampleRequest(), ignore, never())).positions).toHaveLength(12);
		expect(workers).toHaveLength(2);
	});

	test("works on this thread too", async () => {
		const controller = new AbortController();
		const reading = createRunner(refuse).read([sampleFile(20_000)], plainReading, ignore, controller.signal);
		setTimeout(() => controller.abort(new Error("not wanted")), 30);
		await expect(reading).rejects.toThrow("not wanted");
	});

	test("an idle worker is used again", async () => {
		const { workers, spawn } = spawnFakes();
		const runner = createRunner(spawn);
		await runner.layout(sampleRequest(), ignore, never());
		await runner.layout(sampleRequest(), ignore, never());
		expect(workers).toHaveLength(1);
	});
});

test("a file that cannot be loaded is an issue, not an exception", async () => {
	const gone = {
		name: "gone.csv",
		size: 10,
		arrayBuffer: () => Promise.reject(new DOMException("The file was moved", "NotReadableError")),
	};
	const { value, issues } = await createRunner(refuse).read([gone], plainReading, ignore, never());
	expect(value).toBeNull();
	expect(issues).toMatchObject([
		{
			code: "file-unreadable",
			severity: "error",
			place: { file: "gone.csv" },
			details: { reason: "NotReadableError" },
		},
	]);
});
