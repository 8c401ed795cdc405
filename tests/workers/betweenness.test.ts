// Betweenness in parts: equal bits however many lanes there are and in whatever order they come to an end.

import { describe, expect, test } from "vitest";
import { measureBetweenness } from "../../src/analysis/betweenness.ts";
import { findCore } from "../../src/analysis/core.ts";
import { coverCore } from "../../src/analysis/cover-paths.ts";
import { finish } from "../../src/model/steps.ts";
import { type Ask, measureBetweennessInParts } from "../../src/workers/betweenness.ts";
import { jobTable } from "../../src/workers/job-table.ts";
import { createQueue } from "../../src/workers/queue.ts";
import { drawAffiliations, openGraph } from "../analysis/graphs.ts";
import { createRandom } from "../helpers/random-dataset.ts";

// Large enough for eight blocks of stars, which three and seven lanes share.
const graph = openGraph(drawAffiliations(11, { consortia: 240, institutions: 1800, persons: 700 }));
const core = findCore(graph);
const cover = coverCore(core);

/** Copied as between threads, and answered after a while that has nothing to do with the work. */
function askLanes(lanes: number, asked: string[] = []): Ask {
	const queue = createQueue(lanes);
	const random = createRandom(lanes);
	return (kind, input) =>
		queue(async () => {
			asked.push(kind);
			const answer = finish(await jobTable[kind].start(structuredClone(input)));
			await new Promise((resume) => setTimeout(resume, random.below(8)));
			return structuredClone(answer);
		});
}

describe("betweenness in parts", () => {
	test.each([1, 2, 3, 7])("has the bits of one thread from %i lanes", async (lanes) => {
		const asked: string[] = [];
		const told: number[] = [];
		const values = await measureBetweennessInParts(graph, core, cover, {
			ask: askLanes(lanes, asked),
			lanes,
			onProgress: ({ done, total }) => told.push(done / total),
		});
		expect(new Set(asked)).toEqual(new Set(["hub-paths", "pairs", "flows"]));
		expect(asked.filter((kind) => kind === "pairs").length).toBeGreaterThanOrEqual(Math.min(lanes, 8));
		expect(Buffer.from(values.buffer)).toEqual(Buffer.from(finish(measureBetweenness(graph)).buffer));
		expect(told).toEqual([...told].sort((one, other) => one - other));
		expect(told.at(-1)).toBe(1);
	});

	test("that fails in one part fails as a whole, once", async () => {
		const plain = askLanes(3);
		const ask: Ask = (kind, input) => (kind === "pairs" ? Promise.reject(new Error("no room")) : plain(kind, input));
		await expect(
			measureBetweennessInParts(graph, core, cover, { ask, lanes: 3, onProgress: () => {} }),
		).rejects.toThrow("no room");
	});
});

describe("a queue", () => {
	test("works on no more pieces at a time than it has lanes, and goes on after one that fails", async () => {
		const queue = createQueue(2);
		let busy = 0;
		let most = 0;
		const pieces = [3, 1, 2, 0].map((wait, at) =>
			queue(async () => {
				most = Math.max(most, ++busy);
				await new Promise((resume) => setTimeout(resume, wait));
				busy--;
				if (at === 1) throw new Error("this one");
				return at;
			}),
		);
		const ended = await Promise.allSettled(pieces);
		expect(ended.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
		expect(most).toBe(2);
	});
});
