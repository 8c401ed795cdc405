// Who stands at the end of a tie that leads out of its block: named even where space is short.
import { type Graph, nodeKindCodes, tiesOfEdge } from "../graph/graph.ts";
import type { Blocks } from "./blocks.ts";
import type { Picture } from "./picture.ts";

/** Not yet in any block. */
const NOWHERE = -0x80000000;
/** In several blocks. */
const SEVERAL = 0x7fffffff;

/** One entry a node: 1 = institution or person that joins two blocks, families of the dock counted as blocks. */
export function* findBridging(picture: Picture, blocks: Blocks): Generator<void, Uint8Array> {
	const { graph } = picture.evidence;
	const joined = new Int32Array(graph.nodeCount).fill(NOWHERE);
	yield* eachEdge(graph, (node, other, edge) => {
		if (graph.kind[other] !== nodeKindCodes.consortium || isThroughProgram(picture, edge)) return;
		joined[node] = join(joined[node] as number, blockOf(blocks, other));
	});
	// A person also joins the blocks of the institutions they belong to.
	const direct = joined.slice();
	yield* eachEdge(graph, (node, other) => {
		if (graph.kind[node] !== nodeKindCodes.person || graph.kind[other] !== nodeKindCodes.institution) return;
		joined[node] = join(joined[node] as number, direct[other] as number);
	});
	const bridging = Uint8Array.from(joined, (block) => (block === SEVERAL ? 1 : 0));
	yield* eachEdge(graph, (node, other) => {
		if (graph.kind[node] !== nodeKindCodes.institution || graph.kind[other] !== nodeKindCodes.person) return;
		if (joined[other] !== NOWHERE && joined[other] !== direct[node]) bridging[node] = 1;
	});
	return bridging.map((own, node) => (graph.kind[node] === nodeKindCodes.consortium ? 0 : own));
}

function join(known: number, block: number): number {
	if (known === NOWHERE || block === NOWHERE) return Math.max(known, block);
	return known === block ? known : SEVERAL;
}

const EDGES_A_STEP = 4000;

/** Every edge from both of its ends. */
function* eachEdge(graph: Graph, visit: (node: number, other: number, edge: number) => void): Generator<void, void> {
	for (let edge = 0; edge < graph.edgeCount; edge++) {
		if (edge % EDGES_A_STEP === EDGES_A_STEP - 1) yield;
		const a = graph.edgeA[edge] as number;
		const b = graph.edgeB[edge] as number;
		visit(a, b, edge);
		visit(b, a, edge);
	}
}

function isThroughProgram({ evidence }: Picture, edge: number): boolean {
	const ties = tiesOfEdge(evidence.graph, edge);
	return ties.length > 0 && ties.every((tie) => evidence.ties[tie]?.throughProgram !== null);
}

/** Families of the dock get negative numbers. */
function blockOf(blocks: Blocks, consortium: number): number {
	return blocks.docked[consortium] ? -1 - (blocks.dockGroup[consortium] as number) : (blocks.of[consortium] as number);
}
