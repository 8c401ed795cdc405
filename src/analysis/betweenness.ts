// Betweenness (Freeman, 1977): over all pairs of other nodes, the share of their shortest paths that run through
// a node. Not weighted, each pair once, not normalised. Brandes' algorithm (2001) on the core of the network.
import type { FlatGraph } from "../graph/graph.ts";
import { type Block, cutEvenly } from "./blocks.ts";
import { type Core, findCore, type Places } from "./core.ts";
import { coverCore, sumPathsOverCover } from "./cover-paths.ts";
import { type Job, runStep } from "./job.ts";
import { addPathsFrom, createSearch } from "./path-counts.ts";

/** Sources are summed up in so many blocks, which then join the total in order: the same bits whoever sums them. */
const BLOCKS = 32;

export interface Estimate {
	readonly values: Float64Array;
	/** Sources searched from and how many there are; the values are an estimate where these differ. */
	readonly searched: number;
	readonly sources: number;
}

export function* measureBetweenness(graph: FlatGraph): Job<Float64Array> {
	const core = findCore(graph);
	const cover = coverCore(core);
	const sums = cover && (yield* sumPathsOverCover(core, cover));
	return joinBlocks(graph, core, sums ? [sums] : yield* sumBlocks(core, core.stands));
}

/** An estimate from that many sources, drawn evenly over the nodes they stand for (Brandes and Pich, 2007). */
export function* estimateBetweenness(graph: FlatGraph, samples: number): Job<Estimate> {
	return yield* estimateOnCore(graph, findCore(graph), samples);
}

/** The same where the core is known. */
export function* estimateOnCore(graph: FlatGraph, core: Core, samples: number): Job<Estimate> {
	if (samples < 1) throw new Error("An estimate needs at least one source");
	const isExact = samples >= core.count;
	const weights = isExact ? core.stands : drawSources(core, samples);
	const values = joinBlocks(graph, core, yield* sumBlocks(core, weights));
	return { values, searched: weights.filter((weight) => weight > 0).length, sources: core.count };
}

/** Every so many nodes one is drawn: large places surely, small ones in proportion. */
function drawSources(core: Places, samples: number): Float64Array {
	const step = core.stands.reduce((sum, own) => sum + own, 0) / samples;
	let passed = step / 2;
	return core.stands.map((own) => {
		passed += own;
		const drawn = Math.floor(passed / step);
		passed -= drawn * step;
		return drawn * step;
	});
}

export function listBlocks({ count }: Places): readonly Block[] {
	return cutEvenly(count, BLOCKS);
}

function* sumBlocks(core: Places, weights: Float64Array): Job<readonly Float64Array[]> {
	const blocks = listBlocks(core);
	const sums: Float64Array[] = [];
	for (const [at, block] of blocks.entries())
		sums.push(yield* runStep(sumPaths(core, weights, block), at, blocks.length));
	return sums;
}

/** Paths between places that run through each twin of a place, from the sources of a block, counted from one end. */
export function* sumPaths(core: Places, weights: Float64Array, { from, end }: Block): Job<Float64Array> {
	const search = createSearch(core);
	const sums = new Float64Array(core.count);
	for (let source = from; source < end; source++) {
		yield { done: source - from, total: end - from };
		const weight = weights[source] as number;
		if (weight > 0) addPathsFrom(core, search, source, weight, sums);
	}
	return sums;
}

/** From the sums of all blocks to the values of all nodes. */
export function joinBlocks(graph: FlatGraph, core: Core, blocks: readonly Float64Array[]): Float64Array {
	const paths = new Float64Array(core.count);
	for (const block of blocks) {
		for (let place = 0; place < core.count; place++) paths[place] = (paths[place] as number) + (block[place] as number);
	}
	return spreadOverNodes(graph, core, paths);
}

function spreadOverNodes(graph: FlatGraph, core: Core, paths: Float64Array): Float64Array {
	const { trees, twins } = core;
	const meeting = joinTwins(core);
	const values = new Float64Array(graph.nodeCount);
	for (let node = 0; node < graph.nodeCount; node++) {
		const place = twins.of[node] as number;
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
	for (let node = 0; node < graph.nodeCount; node++) {
		const own = trees.stands[node] as number;
		values[node] = (values[node] as number) + (own - 1) * ((core.reach[node] as number) - own);
	}
	return values;
}

/** Twins that are not tied to each other meet at every neighbour alike. */
function joinTwins(core: Core): Float64Array {
	const squares = new Float64Array(core.count);
	for (let node = 0; node < core.twins.of.length; node++) {
		const place = core.twins.of[node] as number;
		if (place >= 0) squares[place] = (squares[place] as number) + (core.trees.stands[node] as number) ** 2;
	}
	const meeting = new Float64Array(core.count);
	for (let place = 0; place < core.count; place++) {
		if (core.twinCount[place] === 1 || core.twins.tied[place]) continue;
		const pairs = ((core.stands[place] as number) ** 2 - (squares[place] as number)) / 2;
		const end = core.start[place + 1] as number;
		let nodes = 0;
		for (let at = core.start[place] as number; at < end; at++) {
			nodes += core.twinCount[core.other[at] as number] as number;
		}
		for (let at = core.start[place] as number; at < end; at++) {
			const neighbour = core.other[at] as number;
			meeting[neighbour] = (meeting[neighbour] as number) + pairs / nodes;
		}
	}
	return meeting;
}
