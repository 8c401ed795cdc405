// Closeness of a node to all it can reach: (r − 1)² / ((n − 1) · d), r nodes in its component, n in all, d the sum
// of its distances (Wasserman and Faust, 1994). Exact: breadth first from 32 sources at once, one bit each
// (Then and others, 2014), on the core of the network.
import type { FlatGraph } from "../graph/graph.ts";
import { type Core, findCore } from "./core.ts";
import type { Job } from "./job.ts";

/** Sources searched from at once: the bits of a number. */
const LANES = 32;

export function* measureCloseness(graph: FlatGraph): Job<Float64Array> {
	const core = findCore(graph);
	const sums = sumOverNodes(graph, core, yield* sumDistances(core));
	return sums.map((sum, node) => {
		const others = (core.reach[node] as number) - 1;
		return others === 0 ? 0 : (others * others) / ((graph.nodeCount - 1) * sum);
	});
}

/** Distances from each place to the nodes that other places stand for, as far as their places. */
function* sumDistances(core: Core): Job<Float64Array> {
	const sums = new Float64Array(core.count);
	// Sources that stand for equally many nodes side by side: their bits are counted together.
	const sources = Array.from(core.stands.keys()).sort(
		(one, other) => (core.stands[one] as number) - (core.stands[other] as number) || one - other,
	);
	const lanes = createLanes(core.count);
	for (let from = 0; from < sources.length; from += LANES) {
		yield { done: from, total: sources.length };
		searchTogether(core, lanes, sources.slice(from, from + LANES), sums);
	}
	return sums;
}

interface Lanes {
	/** One bit a source: has been here, arrives now, arrives in the next step. */
	readonly seen: Int32Array;
	readonly here: Int32Array;
	readonly next: Int32Array;
}

function createLanes(count: number): Lanes {
	return { seen: new Int32Array(count), here: new Int32Array(count), next: new Int32Array(count) };
}

/** Adds to each place its distance from every source, times the nodes the source stands for. */
function searchTogether(core: Core, lanes: Lanes, sources: readonly number[], sums: Float64Array): void {
	const { seen, here, next } = lanes;
	seen.fill(0);
	for (const [lane, source] of sources.entries()) {
		seen[source] = 1 << lane;
		here[source] = 1 << lane;
	}
	const groups = groupByWeight(core, sources);
	let active: number[] = [...sources];
	for (let distance = 1; active.length > 0; distance++) {
		const reached = step(core, lanes, active);
		for (const place of reached) {
			const arriving = next[place] as number;
			next[place] = 0;
			seen[place] = (seen[place] as number) | arriving;
			here[place] = arriving;
			let nodes = 0;
			for (const { bits, weight } of groups) nodes += weight * countBits(arriving & bits);
			sums[place] = (sums[place] as number) + distance * nodes;
		}
		active = reached;
	}
}

/** One step from all active places; answers those where something new arrives. */
function step({ start, other }: Core, { seen, here, next }: Lanes, active: readonly number[]): number[] {
	const reached: number[] = [];
	for (const place of active) {
		const bits = here[place] as number;
		here[place] = 0;
		const end = start[place + 1] as number;
		for (let at = start[place] as number; at < end; at++) {
			const neighbour = other[at] as number;
			const fresh = bits & ~(seen[neighbour] as number);
			if (fresh === 0) continue;
			if (next[neighbour] === 0) reached.push(neighbour);
			next[neighbour] = (next[neighbour] as number) | fresh;
		}
	}
	return reached;
}

interface LaneGroup {
	readonly weight: number;
	bits: number;
}

function groupByWeight(core: Core, sources: readonly number[]): readonly LaneGroup[] {
	const groups: LaneGroup[] = [];
	for (const [lane, source] of sources.entries()) {
		const weight = core.stands[source] as number;
		const last = groups.at(-1);
		if (last?.weight === weight) last.bits |= 1 << lane;
		else groups.push({ weight, bits: 1 << lane });
	}
	return groups;
}

function countBits(word: number): number {
	const pairs = word - ((word >>> 1) & 0x55555555);
	const quads = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((quads + (quads >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Sums of distances of all nodes: twins and folded trees are put back. */
function sumOverNodes(graph: FlatGraph, core: Core, between: Float64Array): Float64Array {
	const { trees, twins } = core;
	// What hangs on a node is further away than the node itself, from everywhere.
	const depths = new Float64Array(graph.nodeCount);
	for (const [node, place] of twins.of.entries()) {
		const component = core.component[node] as number;
		if (place >= 0) depths[component] = (depths[component] as number) + (trees.depths[node] as number);
	}
	const sums = new Float64Array(graph.nodeCount);
	for (const [node, place] of twins.of.entries()) {
		if (place < 0) continue;
		const toTwins = ((core.stands[place] as number) - (trees.stands[node] as number)) * (twins.tied[place] ? 1 : 2);
		sums[node] = (between[place] as number) + toTwins + (depths[core.component[node] as number] as number);
	}
	for (const node of [...trees.order].reverse()) {
		// One step outward is one step nearer to what hangs there and one further from all else.
		const nearer = trees.stands[node] as number;
		sums[node] = (sums[trees.parent[node] as number] as number) + (core.reach[node] as number) - 2 * nearer;
	}
	return sums;
}
