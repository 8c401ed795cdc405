// Small graphs for the measures: from lines of edges, or drawn at random with trees, twins and isolates in them.
import { buildGraph } from "../../src/graph/build-graph.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { NodeKind } from "../../src/model/view.ts";
import { createRandom, type Random } from "../helpers/random-dataset.ts";

export interface PlainGraph {
	readonly nodes: readonly string[];
	readonly edges: readonly (readonly [a: string, b: string, weight: number])[];
	readonly consortia: ReadonlySet<string>;
}

export function openGraph({ nodes, edges, consortia }: PlainGraph, layerOf: (edge: number) => number = () => 1): Graph {
	return buildGraph(
		nodes.map((id): { id: string; kind: NodeKind } => ({ id, kind: consortia.has(id) ? "consortium" : "institution" })),
		edges.map(([a, b, weight], edge) => ({ a, b, weight, layer: layerOf(edge), ties: [] })),
	);
}

/** "a-b b-c d": edges of weight 1, and nodes alone; capital letters are consortia. */
export function readGraph(text: string, layerOf?: (edge: number) => number): Graph {
	const parts = text.split(" ").map((part) => part.split("-"));
	const nodes = [...new Set(parts.flat())];
	const edges = parts.flatMap(([a, b]) => (a !== undefined && b !== undefined ? [[a, b, 1] as const] : []));
	return openGraph({ nodes, edges, consortia: new Set(nodes.filter((id) => id === id.toUpperCase())) }, layerOf);
}

/** Some random ties, then twins of both kinds, then trees that hang on what is there. */
export function drawGraph(seed: number, size = 30): PlainGraph {
	const random = createRandom(seed);
	const pairs = new Map<string, readonly [number, number]>();
	const tie = (a: number, b: number) => {
		if (a !== b) pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b)]);
	};
	const neighbours = (node: number) =>
		[...pairs.values()].flatMap(([a, b]) => (a === node ? [b] : b === node ? [a] : []));
	const half = Math.ceil(size / 2);
	for (let count = 0; count < half * 1.3; count++) tie(random.below(half), random.below(half));
	for (let node = half; node < size; node++) grow(random, node, { tie, neighbours });
	const name = (node: number) => `n${String(node).padStart(3, "0")}`;
	return {
		nodes: Array.from({ length: size + 2 }, (_, node) => name(node)),
		edges: [...pairs.values()].map(([a, b]) => [name(a), name(b), 1 + random.below(4)]),
		consortia: new Set(Array.from({ length: size }, (_, node) => name(node)).filter((_, node) => node % 3 === 0)),
	};
}

interface Growth {
	readonly tie: (a: number, b: number) => void;
	readonly neighbours: (node: number) => readonly number[];
}

function grow(random: Random, node: number, { tie, neighbours }: Growth): void {
	const model = random.below(node);
	const way = random.below(4);
	if (way < 2) tie(node, model);
	if (way === 1) return;
	if (way > 1) for (const other of neighbours(model)) if (other !== node) tie(node, other);
	if (way === 3) tie(node, model);
}

/** The same graph under other names, and where each node went. */
export function relabel(
	graph: PlainGraph,
	seed: number,
): { readonly graph: PlainGraph; readonly nameOf: Map<string, string> } {
	const shuffled = createRandom(seed).shuffle(graph.nodes);
	const nameOf = new Map(graph.nodes.map((id, at) => [id, shuffled[at] as string]));
	const rename = (id: string) => nameOf.get(id) as string;
	return {
		nameOf,
		graph: {
			nodes: graph.nodes,
			edges: graph.edges.map(([a, b, weight]) => [rename(a), rename(b), weight]),
			consortia: new Set([...graph.consortia].map(rename)),
		},
	};
}

/** Consortia with members, some of them persons who belong to one of the institutions, in one or more components. */
export function drawAffiliations(seed: number, { consortia, institutions, persons }: Size): PlainGraph {
	const random = createRandom(seed);
	const pairs = new Map<string, readonly [string, string, number]>();
	const tie = (a: string, b: string) => pairs.set(`${a} ${b}`, [a, b, 1]);
	const one = (kind: string, count: number) => `${kind}${String(random.below(count)).padStart(3, "0")}`;
	for (let own = 0; own < institutions; own++) {
		for (let seat = 0; seat <= random.below(4); seat++) tie(`i${String(own).padStart(3, "0")}`, one("x", consortia));
	}
	for (let own = 0; own < persons; own++) {
		const name = `p${String(own).padStart(3, "0")}`;
		tie(name, one("x", consortia));
		tie(name, one("i", institutions));
		if (random.below(5) === 0) tie(name, one("i", institutions));
	}
	for (let count = 0; count < consortia / 5; count++) {
		const [a, b] = [one("x", consortia), one("x", consortia)];
		if (a < b) tie(a, b);
	}
	const nodes = [...new Set([...pairs.values()].flatMap((pair) => pair.slice(0, 2) as string[]))];
	return { nodes, edges: [...pairs.values()], consortia: new Set(nodes.filter((id) => id.startsWith("x"))) };
}

interface Size {
	readonly consortia: number;
	readonly institutions: number;
	readonly persons: number;
}
