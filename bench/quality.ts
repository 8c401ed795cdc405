// How good a picture is, beside how fast it was made: scale-free stress, neighbourhood preservation,
// own (members nearest to their own consortium) and edge crossings. All sampled with a fixed seed.
import { quadtree, randomLcg } from "d3";

export interface PlacedGraph {
	readonly count: number;
	readonly edgeA: Uint32Array;
	readonly edgeB: Uint32Array;
	readonly adjacentStart: Uint32Array;
	readonly adjacentNode: Uint32Array;
	/** 1 = consortium. */
	readonly isHub: Uint8Array;
	/** x, y, x, y … */
	readonly positions: Float64Array;
}

export interface Quality {
	/** Scale-free normalised stress over sampled shortest-path pairs; lower is better. */
	readonly stress: number;
	/** Mean Jaccard of the 2-hop neighbourhood and as many nearest nodes; higher is better. */
	readonly neighbourhood: number;
	/** Share of single-consortium members drawn nearest to their own consortium. */
	readonly own: number;
	/** Crossings among 2,000 sampled edges, scaled to all pairs of edges. */
	readonly crossings: number;
}

export function measureQuality(graph: PlacedGraph): Quality {
	return {
		stress: measureStress(graph),
		neighbourhood: measureNeighbourhood(graph),
		own: measureOwn(graph),
		crossings: estimateCrossings(graph),
	};
}

function sample(count: number, size: number, seed: number): number[] {
	const random = randomLcg(seed);
	if (count <= size) return Array.from({ length: count }, (_, index) => index);
	return Array.from({ length: size }, () => Math.floor(random() * count));
}

function distancesFrom(graph: PlacedGraph, start: number, limit = Number.POSITIVE_INFINITY): Int32Array {
	const distance = new Int32Array(graph.count).fill(-1);
	const queue = [start];
	distance[start] = 0;
	for (let head = 0; head < queue.length; head++) {
		const node = queue[head];
		if (distance[node] >= limit) continue;
		for (let i = graph.adjacentStart[node]; i < graph.adjacentStart[node + 1]; i++) {
			const other = graph.adjacentNode[i];
			if (distance[other] !== -1) continue;
			distance[other] = distance[node] + 1;
			queue.push(other);
		}
	}
	return distance;
}

function apart(graph: PlacedGraph, a: number, b: number): number {
	return Math.hypot(
		graph.positions[2 * a] - graph.positions[2 * b],
		graph.positions[2 * a + 1] - graph.positions[2 * b + 1],
	);
}

/** Σ (s·x/d − 1)² / n with the scale s that makes it least. */
function measureStress(graph: PlacedGraph): number {
	let sum = 0;
	let squares = 0;
	let pairs = 0;
	for (const start of sample(graph.count, 100, 7)) {
		const distance = distancesFrom(graph, start);
		for (const other of sample(graph.count, 200, start + 11)) {
			if (distance[other] <= 0) continue;
			const ratio = apart(graph, start, other) / distance[other];
			sum += ratio;
			squares += ratio * ratio;
			pairs++;
		}
	}
	return pairs === 0 ? 0 : 1 - (sum * sum) / (squares * pairs);
}

function measureNeighbourhood(graph: PlacedGraph): number {
	const nodes = Array.from({ length: graph.count }, (_, index) => index);
	let total = 0;
	let counted = 0;
	for (const node of sample(graph.count, 200, 5)) {
		const distance = distancesFrom(graph, node, 2);
		const near = nodes.filter((other) => distance[other] > 0);
		if (near.length === 0) continue;
		const closest = nodes
			.filter((other) => other !== node)
			.map((other) => [apart(graph, node, other), other] as const)
			.sort((a, b) => a[0] - b[0])
			.slice(0, near.length);
		const common = closest.filter(([, other]) => distance[other] > 0).length;
		total += common / (2 * near.length - common);
		counted++;
	}
	return counted === 0 ? 1 : total / counted;
}

function measureOwn(graph: PlacedGraph): number {
	const hubs = Array.from({ length: graph.count }, (_, index) => index).filter((node) => graph.isHub[node]);
	const tree = quadtree(
		hubs,
		(hub) => graph.positions[2 * hub],
		(hub) => graph.positions[2 * hub + 1],
	);
	let own = 0;
	let single = 0;
	for (let node = 0; node < graph.count; node++) {
		if (graph.isHub[node] || graph.adjacentStart[node + 1] - graph.adjacentStart[node] !== 1) continue;
		const hub = graph.adjacentNode[graph.adjacentStart[node]];
		if (!graph.isHub[hub]) continue;
		single++;
		if (tree.find(graph.positions[2 * node], graph.positions[2 * node + 1]) === hub) own++;
	}
	return single === 0 ? 1 : own / single;
}

function estimateCrossings(graph: PlacedGraph): number {
	const edges = sample(graph.edgeA.length, 2000, 3);
	let crossings = 0;
	for (let i = 0; i < edges.length; i++)
		for (let j = i + 1; j < edges.length; j++) if (cross(graph, edges[i], edges[j])) crossings++;
	const factor = graph.edgeA.length / Math.max(1, edges.length);
	return Math.round(crossings * factor * factor);
}

function cross(graph: PlacedGraph, e: number, f: number): boolean {
	const [a, b, c, d] = [graph.edgeA[e], graph.edgeB[e], graph.edgeA[f], graph.edgeB[f]];
	if (a === c || a === d || b === c || b === d) return false;
	return side(graph, a, b, c) * side(graph, a, b, d) < 0 && side(graph, c, d, a) * side(graph, c, d, b) < 0;
}

/** Sign of the turn a → b → c. */
function side({ positions: p }: PlacedGraph, a: number, b: number, c: number): number {
	return Math.sign(
		(p[2 * b] - p[2 * a]) * (p[2 * c + 1] - p[2 * a + 1]) - (p[2 * b + 1] - p[2 * a + 1]) * (p[2 * c] - p[2 * a]),
	);
}
