// Measures of a network: the same wherever and by however many workers they are computed.
import { describe, expect, test } from "vitest";
import { joinBlocks, listBlocks, sumPaths } from "../../src/analysis/betweenness.ts";
import { type Core, findCore } from "../../src/analysis/core.ts";
import type { Cover } from "../../src/analysis/cover.ts";
import { coverCore, planCover, sumPathsOverCover } from "../../src/analysis/cover-paths.ts";
import {
	type MeasureRequest,
	type Measures,
	makeMeasureRequest,
	measureAll,
	metricIds,
} from "../../src/analysis/measures.ts";
import { finish } from "../../src/model/steps.ts";
import { createRunner } from "../../src/workers/client.ts";
import { serveOrder } from "../../src/workers/serve.ts";
import { drawAffiliations, openGraph } from "../analysis/graphs.ts";
import { createFakeWorker, type FakeWorker } from "./fake-worker.ts";

const never = () => new AbortController().signal;
const ignore = () => {};
const refuse = () => {
	throw new Error("workers are forbidden here");
};

/** Members 0, 1, 2, … of consortia in a ring, each sharing one member with the next. */
function drawRing(consortia: number, size: number): MeasureRequest {
	const edges: [string, string, number][] = [];
	const rows = new Map<number, number[]>();
	for (let consortium = 0; consortium < consortia; consortium++) {
		for (let seat = 0; seat <= size; seat++) {
			const member = (consortium * size + seat) % (consortia * size);
			edges.push([`m${String(member).padStart(5, "0")}`, `x${consortium}`, 1]);
			rows.set(member, [...(rows.get(member) ?? []), consortium]);
		}
	}
	const nodes = [...new Set(edges.flatMap((edge) => edge.slice(0, 2) as string[]))];
	const graph = openGraph({ nodes, edges, consortia: new Set(nodes.filter((id) => id.startsWith("x"))) });
	const memberCount = consortia * size;
	const members = Array.from({ length: memberCount }, (_, member) => rows.get(member) ?? []);
	const start = [0];
	for (const own of members) start.push((start.at(-1) as number) + own.length);
	const by = (parts: number) => Int32Array.from(members, (_, member) => member % parts);
	const request = makeMeasureRequest(
		graph,
		{ memberCount, groupCount: consortia, start: Uint32Array.from(start), group: Uint32Array.from(members.flat()) },
		{ sector: by(5), prefecture: by(7) },
	);
	return finish(request);
}

/** Wide enough for blocks of sources, near enough for paths by way of hubs. */
function drawConsortia(): MeasureRequest {
	const { nodes, edges, consortia } = drawAffiliations(7, { consortia: 150, institutions: 1900, persons: 400 });
	const graph = openGraph({ nodes, edges, consortia });
	const none = { memberCount: 0, groupCount: 0, start: Uint32Array.of(0), group: new Uint32Array() };
	return finish(makeMeasureRequest(graph, none, { sector: new Int32Array(), prefecture: new Int32Array() }));
}

const small = drawRing(6, 5);
const large = drawRing(200, 10);

function measureWith(workers: number, request: MeasureRequest, first: Measures[] = []): Promise<Measures> {
	return createRunner(() => createFakeWorker(), workers).measure(
		request,
		{ onFirst: (known) => first.push(known), onProgress: ignore },
		never(),
	);
}

describe("measures", () => {
	test("of a large network have equal bits from 1, 3 and 7 workers, on this thread and in one go", async () => {
		const atOnce = finish(measureAll(large, metricIds));
		for (const workers of [1, 3, 7]) expect(await measureWith(workers, large)).toEqual(atOnce);
		const here = createRunner(refuse, 2).measure(large, { onFirst: ignore, onProgress: ignore }, never());
		expect(await here).toEqual(atOnce);
	});

	test("by way of hubs have equal bits from 2 workers and in one go, and equal those from all sources", async () => {
		const request = drawConsortia();
		const atOnce = finish(measureAll(request, metricIds));
		expect(await measureWith(2, request)).toEqual(atOnce);
		const core: Core = findCore(request.network);
		const cover = coverCore(core) as Cover;
		expect(planCover(cover).stars).toHaveLength(8);
		expect(finish(sumPathsOverCover(core, cover))).not.toBeNull();
		const sums = listBlocks(core).map((block) => finish(sumPaths(core, core.stands, block)));
		const values = joinBlocks(request.network, core, sums);
		const known = atOnce.values.betweenness as Float64Array;
		expect(
			Math.max(...values.map((own, node) => Math.abs(own - (known[node] as number)) / Math.max(1, own))),
		).toBeLessThan(1e-9);
	});

	test("of a small network come in one go", async () => {
		const first: Measures[] = [];
		const answer = await measureWith(4, small, first);
		expect(first).toEqual([]);
		expect(answer.sampled).toBeNull();
		expect(Object.keys(answer.values).sort()).toEqual([...metricIds].sort());
	});

	test("of a large network begin with an estimate that says so, then all but that is exact", async () => {
		const first: Measures[] = [];
		const exact = await measureWith(2, large, first);
		const [estimate, most] = first as [Measures, Measures];
		expect(Object.keys(estimate.values)).toEqual(["betweenness"]);
		expect(estimate.sampled?.searched).toBeLessThan(estimate.sampled?.sources ?? 0);
		expect(most.sampled).toEqual(estimate.sampled);
		expect(most.values.closeness).toEqual(exact.values.closeness);
		expect(most.brokerage).toEqual(exact.brokerage);
		expect(exact.sampled).toBeNull();
		expect(exact.values.betweenness).not.toEqual(estimate.values.betweenness);
	});

	test("tell how far they are, without going back", async () => {
		const told: number[] = [];
		const listener = {
			onFirst: ignore,
			onProgress: ({ done, total }: { done: number; total: number }) => told.push(done / total),
		};
		await createRunner(() => createFakeWorker(), 2).measure(large, listener, never());
		expect(told.length).toBeGreaterThan(20);
		expect(told).toEqual([...told].sort((one, other) => one - other));
		expect(told.at(-1)).toBe(1);
	});

	test("have equal bits when a worker dies midway, or all of them do", async () => {
		const atOnce = finish(measureAll(large, metricIds));
		for (const survivors of [1, 0]) {
			const workers: FakeWorker[] = [];
			const spawn = () => {
				const worker = createFakeWorker(async (order, post) => {
					const isOld = worker.replies.some(({ kind }) => kind === "done");
					if (isOld && workers.indexOf(worker) >= survivors) worker.fire(new Event("error"));
					else await serveOrder(order, post);
				});
				workers.push(worker);
				return worker;
			};
			const runner = createRunner(spawn, 3);
			expect(await runner.measure(large, { onFirst: ignore, onProgress: ignore }, never())).toEqual(atOnce);
			expect(workers.filter((worker) => worker.isTerminated()).length).toBeGreaterThan(0);
			let kind = "";
			runner.watchThread((thread) => {
				kind = thread.kind;
			});
			expect(kind).toBe(survivors > 0 ? "worker" : "main");
		}
	});

	test("that are stopped start no more work", async () => {
		const workers: FakeWorker[] = [];
		const spawn = () => {
			workers.push(createFakeWorker());
			return workers.at(-1) as FakeWorker;
		};
		const controller = new AbortController();
		const stopAtOnce = { onFirst: ignore, onProgress: () => controller.abort(new Error("not wanted")) };
		const answer = createRunner(spawn, 2).measure(large, stopAtOnce, controller.signal);
		await expect(answer).rejects.toThrow("not wanted");
		expect(workers.some((worker) => worker.isTerminated())).toBe(true);
		const replies = workers.map((worker) => worker.replies.length);
		await new Promise((resume) => setTimeout(resume, 50));
		expect(workers.map((worker) => worker.replies.length)).toEqual(replies);
	});
});
