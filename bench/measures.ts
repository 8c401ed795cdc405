// Measures against graphology-metrics and igraph on the same network in the same run, in CPU time: what else the
// machine does then weighs less. The best of equally many runs, ours and graphology's in turn, after the same time of
// practice. With several workers time is that of the clock, for both.
import { availableParallelism } from "node:os";
import { estimateBetweenness, measureBetweenness } from "../src/analysis/betweenness.ts";
import { measureCloseness } from "../src/analysis/closeness.ts";
import { findCore } from "../src/analysis/core.ts";
import { coverCore } from "../src/analysis/cover-paths.ts";
import type { Graph } from "../src/graph/graph.ts";
import { finish } from "../src/model/steps.ts";
import { defaultView } from "../src/model/view.ts";
import { readNetwork } from "../src/pipeline/network.ts";
import { showNetwork } from "../src/pipeline/shown.ts";
import { measureBetweennessInParts } from "../src/workers/betweenness.ts";
import { generateDataset } from "./generate.ts";
import { createNodeCrew } from "./node-crew.ts";
import { askIgraph, openGraphology } from "./peers.ts";
import { correlate, least, type Timed, timeInTurn } from "./statistics.ts";

export interface MeasureBench {
	readonly nodes: number;
	/** NaN where not run. */
	readonly betweenness: Times & { readonly weighted: number };
	readonly closeness: Times;
	readonly estimate: { readonly own: number; readonly searched: number; readonly correlation: number };
	/** Largest difference from graphology's betweenness, as a share of the value. */
	readonly error: number;
	/** Time of the clock, ms; `first` with workers that have yet to start and to compile. */
	readonly workers: {
		readonly count: number;
		readonly first: number;
		readonly own: number;
		readonly graphology: number;
	};
}

/** CPU ms. */
export interface Times {
	readonly own: number;
	readonly graphology: number;
	readonly igraph: number;
}

/** Sources of the estimate that a page shows first. */
const SAMPLES = 64;
/** Above this size the others take minutes. */
const LARGEST_PEER = 20_000;
/** From this size on one run of the others takes seconds, and says enough. */
const LARGEST_SHORT = 2000;
/** How long each measure is practised first, on the network of so many nodes. */
const PRACTICE = { nodes: 1000, milliseconds: 1000 };

export function practise(): void {
	const { works } = open(PRACTICE.nodes);
	for (const work of Object.values(works)) {
		const begin = performance.now();
		while (performance.now() - begin < PRACTICE.milliseconds) work();
	}
}

function generateGraph(nodes: number): Graph {
	return showNetwork(readNetwork(generateDataset(nodes), []), defaultView).survivors.graph;
}

function open(nodes: number) {
	const graph = generateGraph(nodes);
	const peer = openGraphology(graph);
	const works = {
		own: () => finish(measureBetweenness(graph)),
		graphology: peer.betweenness,
		weighted: peer.weighted,
		near: () => finish(measureCloseness(graph)),
		graphologyNear: peer.closeness,
		estimate: () => finish(estimateBetweenness(graph, SAMPLES)),
	};
	return { graph, works };
}

/** `worker` is the file of node-worker.ts. */
export async function benchMeasures(nodes: number, worker: URL): Promise<MeasureBench> {
	const { graph, works } = open(nodes);
	const isShort = nodes <= LARGEST_SHORT;
	const runs = isShort ? 21 : 3;
	const theirRuns = nodes > LARGEST_PEER ? 0 : isShort ? runs : 1;
	const [own, theirs] = timeInTurn([runs, works.own], [theirRuns, works.graphology]);
	const [near, theirNear] = timeInTurn([runs, works.near], [theirRuns, works.graphologyNear]);
	const [first, weighted] = timeInTurn([runs, works.estimate], [isShort ? 3 : 0, works.weighted]);
	const igraph =
		nodes > LARGEST_PEER ? { betweenness: Number.NaN, closeness: Number.NaN } : askIgraph(graph, isShort ? 21 : 1);
	const exact = own.answer as Float64Array;
	return {
		nodes: graph.nodeCount,
		betweenness: {
			own: own.processor,
			graphology: theirs.processor,
			weighted: weighted.processor,
			igraph: igraph.betweenness,
		},
		closeness: { own: near.processor, graphology: theirNear.processor, igraph: igraph.closeness },
		estimate: {
			own: first.processor,
			searched: first.answer?.searched ?? 0,
			correlation: correlate(first.answer?.values ?? [], exact),
		},
		error: compare(exact, theirs),
		workers: { ...(await timeWorkers(graph, worker, exact)), graphology: theirs.clock },
	};
}

function compare(exact: Float64Array, { answer }: Timed<Record<string, number>>): number {
	if (!answer) return Number.NaN;
	return exact.reduce((most, own, node) => {
		const value = answer[node] as number;
		return Math.max(most, Math.abs(value - own) / Math.max(1, value));
	}, 0);
}

/** As the page does with a large network, with as many workers as cores, after the practice of everything else. */
async function timeWorkers(graph: Graph, worker: URL, exact: Float64Array) {
	const count = availableParallelism();
	const { ask, stop } = createNodeCrew(worker, count);
	const measure = (one: Graph) => {
		const core = findCore(one);
		return measureBetweennessInParts(one, core, coverCore(core), { ask, lanes: count, onProgress: () => {} });
	};
	const started = performance.now();
	await measure(graph);
	const first = performance.now() - started;
	const small = generateGraph(PRACTICE.nodes);
	const practised = performance.now();
	while (performance.now() - practised < PRACTICE.milliseconds) await measure(small);
	const times: number[] = [];
	for (let run = 0; run < 9; run++) {
		const begin = performance.now();
		const values = await measure(graph);
		times.push(performance.now() - begin);
		if (values.some((value, node) => value !== exact[node])) throw new Error("Workers differ from one thread");
	}
	stop();
	return { count, first, own: least(times) };
}
