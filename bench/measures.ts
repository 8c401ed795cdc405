// Measures against graphology-metrics and igraph on the same network in the same run, in CPU time: what else the
// machine does then weighs less.
import { spawnSync } from "node:child_process";
import { UndirectedGraph } from "graphology";
import betweenness from "graphology-metrics/centrality/betweenness.js";
import closeness from "graphology-metrics/centrality/closeness.js";
import { estimateBetweenness, measureBetweenness } from "../src/analysis/betweenness.ts";
import { measureCloseness } from "../src/analysis/closeness.ts";
import type { Graph } from "../src/graph/graph.ts";
import { drain } from "../src/ingest/raw.ts";
import { defaultView } from "../src/model/view.ts";
import { readNetwork } from "../src/pipeline/network.ts";
import { showNetwork } from "../src/pipeline/shown.ts";
import { generateDataset } from "./generate.ts";
import { correlate, timeProcessor } from "./statistics.ts";

export interface MeasureBench {
	readonly nodes: number;
	/** CPU ms; NaN where not run. */
	readonly betweenness: Times;
	readonly closeness: Times;
	readonly estimate: { readonly own: number; readonly searched: number; readonly correlation: number };
	/** Largest difference from graphology's betweenness, as a share of the value. */
	readonly error: number;
}

export interface Times {
	readonly own: number;
	readonly graphology: number;
	readonly igraph: number;
}

/** Sources of the estimate that a page shows first. */
const SAMPLES = 64;
/** Above this size the others take minutes. */
const LARGEST_PEER = 20_000;

export function benchMeasures(nodes: number): MeasureBench {
	const { graph } = showNetwork(readNetwork(generateDataset(nodes), []), defaultView).survivors;
	// Of short runs so many that most come after the compiler is through.
	const runs = nodes > 2000 ? 3 : 101;
	const isCompared = nodes <= LARGEST_PEER;
	const own = timeProcessor(runs, () => drain(measureBetweenness(graph)));
	const near = timeProcessor(runs, () => drain(measureCloseness(graph)));
	const first = timeProcessor(runs, () => drain(estimateBetweenness(graph, SAMPLES)));
	const peer = copyGraph(graph);
	const peerRuns = nodes > 2000 ? 1 : 5;
	const theirs = isCompared ? timeProcessor(peerRuns, () => betweenness(peer, { normalized: false })) : null;
	const theirNear = isCompared ? timeProcessor(peerRuns, () => closeness(peer)) : null;
	const igraph = isCompared ? askIgraph(graph) : { betweenness: Number.NaN, closeness: Number.NaN };
	const values = graph.ids.map((_, node) => theirs?.answer[node] ?? Number.NaN);
	return {
		nodes: graph.nodeCount,
		betweenness: { own: own.milliseconds, graphology: theirs?.milliseconds ?? Number.NaN, igraph: igraph.betweenness },
		closeness: { own: near.milliseconds, graphology: theirNear?.milliseconds ?? Number.NaN, igraph: igraph.closeness },
		estimate: {
			own: first.milliseconds,
			searched: first.answer.searched,
			correlation: correlate(first.answer.values, own.answer),
		},
		error: Math.max(
			...values.map((value, node) => Math.abs(value - (own.answer[node] as number)) / Math.max(1, value)),
		),
	};
}

function copyGraph(graph: Graph): UndirectedGraph {
	const copy = new UndirectedGraph();
	for (let node = 0; node < graph.nodeCount; node++) copy.addNode(node);
	for (let edge = 0; edge < graph.edgeCount; edge++) copy.addEdge(graph.edgeA[edge], graph.edgeB[edge]);
	return copy;
}

const script = `
import json, sys, time, igraph
given = json.load(sys.stdin)
graph = igraph.Graph(n=given["nodes"], edges=given["edges"])
def measure(work):
    times = []
    for _ in range(given["runs"]):
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return sorted(times)[len(times) // 2] * 1000
print(json.dumps({"betweenness": measure(graph.betweenness), "closeness": measure(graph.closeness)}))
`;

/** igraph's C by way of Debian's python3-igraph; NaN, and a word about it, where it is not installed. */
function askIgraph(graph: Graph): { readonly betweenness: number; readonly closeness: number } {
	const edges = Array.from(graph.edgeA, (a, edge) => [a, graph.edgeB[edge]]);
	const input = JSON.stringify({ nodes: graph.nodeCount, edges, runs: graph.nodeCount > 2000 ? 1 : 5 });
	const { status, stdout } = spawnSync("/usr/bin/python3", ["-c", script], { input, encoding: "utf8" });
	if (status === 0) return JSON.parse(stdout);
	process.stderr.write("SKIPPED: igraph is not compared. Install it with: apt-get install python3-igraph\n");
	return { betweenness: Number.NaN, closeness: Number.NaN };
}
