// A small layout to ask for, and how to hear where it runs.
import type { LayoutInput } from "../../src/layout/layout.ts";
import { type LayoutRequest, makeLayoutRequest } from "../../src/layout/request.ts";
import { finish } from "../../src/model/steps.ts";
import type { createRunner, Thread } from "../../src/workers/client.ts";

export const never = () => new AbortController().signal;
export const ignore = () => {};

export function sampleRequest(): LayoutRequest {
	const count = 6;
	const input: LayoutInput = {
		count,
		role: Uint8Array.of(1, 1, 0, 0, 0, 0),
		halfWidth: new Float64Array(count).fill(12),
		halfHeight: new Float64Array(count).fill(12),
		labelWidth: new Float64Array(count),
		labelHeight: new Float64Array(count),
		labelLines: new Uint8Array(count),
		rank: Uint32Array.of(0, 1, 2, 3, 4, 5),
		group: new Int32Array(count).fill(-1),
		groups: [],
		docked: new Uint8Array(count),
		dockGroup: new Uint32Array(count),
		edgeA: Uint32Array.of(0, 0, 0, 1, 1),
		edgeB: Uint32Array.of(2, 3, 4, 4, 5),
		edgeKind: new Uint8Array(5),
		pinned: new Uint8Array(count),
		start: new Float64Array(2 * count).fill(Number.NaN),
		format: { id: "screen-wide", width: 800, height: 600 },
		seed: 1,
	};
	const request = makeLayoutRequest({
		layout: "force",
		stages: [input],
		origins: [new Int32Array(count).fill(-1)],
		survivors: null,
	});
	return finish(request);
}

export function watch(runner: ReturnType<typeof createRunner>): () => Thread {
	let thread: Thread = { kind: "worker" };
	runner.watchThread((now) => {
		thread = now;
	});
	return () => thread;
}
