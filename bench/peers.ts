// The same network and the same questions for graphology-metrics and igraph.
import { spawnSync } from "node:child_process";
import { UndirectedGraph } from "graphology";
import betweenness from "graphology-metrics/centrality/betweenness.js";
import closeness from "graphology-metrics/centrality/closeness.js";
import type { Graph } from "../src/graph/graph.ts";

export interface Peer {
	readonly betweenness: () => Record<string, number>;
	/** As it comes without options: with weights, which all are 1 here. */
	readonly weighted: () => Record<string, number>;
	readonly closeness: () => Record<string, number>;
}

export function openGraphology(graph: Graph): Peer {
	const copy = new UndirectedGraph();
	for (let node = 0; node < graph.nodeCount; node++) copy.addNode(node);
	for (let edge = 0; edge < graph.edgeCount; edge++) copy.addEdge(graph.edgeA[edge], graph.edgeB[edge]);
	return {
		betweenness: () => betweenness(copy, { normalized: false, getEdgeWeight: null }),
		weighted: () => betweenness(copy, { normalized: false }),
		closeness: () => closeness(copy),
	};
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
    return min(times) * 1000
print(json.dumps({"betweenness": measure(graph.betweenness), "closeness": measure(graph.closeness)}))
`;

/** CPU ms of the best run of igraph's C by way of Debian's python3-igraph; NaN, and a word about it, where it is not installed. */
export function askIgraph(graph: Graph, runs: number): { readonly betweenness: number; readonly closeness: number } {
	const edges = Array.from(graph.edgeA, (a, edge) => [a, graph.edgeB[edge]]);
	const input = JSON.stringify({ nodes: graph.nodeCount, edges, runs });
	const { status, stdout } = spawnSync("/usr/bin/python3", ["-c", script], { input, encoding: "utf8" });
	if (status === 0) return JSON.parse(stdout);
	process.stderr.write("SKIPPED: igraph is not compared. Install it with: apt-get install python3-igraph\n");
	return { betweenness: Number.NaN, closeness: Number.NaN };
}
