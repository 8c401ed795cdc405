// Betweenness (Freeman, 1977): over all pairs of other nodes, the share of their shortest paths that run through
// a node. Not weighted, each pair once, not normalised. Brandes' algorithm (2001) on the core of the network.
import type { Graph } from "../graph/graph.ts";
import { type Core, findCore } from "./core.ts";
import type { Job } from "./job.ts";
import { addPathsFrom, createSearch } from "./path-counts.ts";

/** Sources summed up apart before they join the total: the same bits whoever sums the blocks. */
const BLOCK = 64;

export interface Estimate {
	readonly values: Float64Array;
	/** Sources searched from and how many there are; the values are an estimate where these differ. */
	readonly searched: number;
	readonly sources: number;
}

export function* measureBetweenness(graph: Graph): Job<Float64Array> {
	const core = findCore(graph);
	return spreadOverNodes(graph, core, yield* sumPaths(core, core.stands));
}

/** An estimate from that many sources, drawn evenly over the nodes they stand for (Brandes and Pich, 2007). */
export function* estimateBetweenness(graph: Graph, samples: number): Job<Estimate> {
	const core = findCore(graph);
	if (samples < 1) throw new Error("An estimate needs at least one source");
	const isExact = samples >= core.count;
	const weights = isExact ? core.stands : drawSources(core, samples);
	const values = spreadOverNodes(graph, core, yield* sumPaths(core, weights));
	return { values, searched: weights.filter((weight) => weight > 0).length, sources: core.count };
}

/** Every so many nodes one is drawn: large places surely, small ones in proportion. */
function drawSources(core: Core, samples: number): Float64Array {
	const step = core.stands.reduce((sum, own) => sum + own, 0) / samples;
	let passed = step / 2;
	return core.stands.map((own) => {
		passed += own;
		const drawn = Math.floor(passed / step);
		passed -= drawn * step;
		return drawn * step;
	});
}

/** Paths between places that run through each twin of a place, counted from both ends. */
function* sumPaths(core: Core, weights: Float64Array): Job<Float64Array> {
	const search = createSearch(core);
	const total = new Float64Array(core.count);
	for (let from = 0; from < core.count; from += BLOCK) {
		yield { done: from, total: core.count };
		const block = new Float64Array(core.count);
		const end = Math.min(core.count, from + BLOCK);
		for (let source = from; source < end; source++) {
			const weight = weights[source] as number;
			if (weight > 0) addPathsFrom(core, search, source, weight, block);
		}
		for (let place = 0; place < core.count; place++) total[place] = (total[place] as number) + (block[place] as number);
	}
	return total;
}

function spreadOverNodes(graph: Graph, core: Core, paths: Float64Array): Float64Array {
	const { trees, twins } = core;
	const meeting = joinTwins(core);
	const values = new Float64Array(graph.nodeCount);
	for (const [node, place] of twins.of.entries()) {
		if (place >= 0) values[node] = (paths[place] as number) / 2 + (meeting[place] as number);
	}
	const joined = new Float64Array(graph.nodeCount).fill(1);
	for (const node of trees.order) {
		// Pairs of nodes in different branches that hang on the same parent meet there.
		const parent = trees.parent[node] as number;
		const own = trees.stands[node] as number;
		values[parent] = (values[parent] as number) + own * ((joined[parent] as number) - 1);
		joined[parent] = (joined[parent] as number) + own;
	}
	// Whatever hangs on a node leads through it to everything else.
	return values.map((value, node) => {
		const own = trees.stands[node] as number;
		return value + (own - 1) * ((core.reach[node] as number) - own);
	});
}

/** Twins that are not tied to each other meet at every neighbour alike. */
function joinTwins(core: Core): Float64Array {
	const squares = new Float64Array(core.count);
	for (const [node, place] of core.twins.of.entries()) {
		if (place >= 0) squares[place] = (squares[place] as number) + (core.trees.stands[node] as number) ** 2;
	}
	const meeting = new Float64Array(core.count);
	for (let place = 0; place < core.count; place++) {
		if (core.twinCount[place] === 1 || core.twins.tied[place]) continue;
		const pairs = ((core.stands[place] as number) ** 2 - (squares[place] as number)) / 2;
		const around = core.other.subarray(core.start[place], core.start[place + 1]);
		const nodes = around.reduce((sum, neighbour) => sum + (core.twinCount[neighbour] as number), 0);
		for (const neighbour of around) meeting[neighbour] = (meeting[neighbour] as number) + pairs / nodes;
	}
	return meeting;
}
