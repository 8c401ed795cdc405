// Who stands at the end of a tie that leads out of its block: named even where space is short.
import { edgesAt, neighboursOf, nodeKindCodes, tiesOfEdge } from "../graph/graph.ts";
import type { Blocks } from "./blocks.ts";
import type { Picture } from "./picture.ts";

/** One entry a node: 1 = institution or person that joins two blocks, families of the dock counted as blocks. */
export function findBridging(picture: Picture, blocks: Blocks): Uint8Array {
	const { graph } = picture.evidence;
	const joined = Array.from({ length: graph.nodeCount }, () => new Set<number>());
	const isInstitution = (node: number) => graph.kind[node] === nodeKindCodes.institution;
	for (let node = 0; node < graph.nodeCount; node++) {
		for (const edge of edgesAt(graph, node)) {
			const other = otherEnd(picture, edge, node);
			if (graph.kind[other] === nodeKindCodes.consortium && !isThroughProgram(picture, edge)) {
				joined[node]?.add(blockOf(blocks, other));
			}
		}
	}
	// A person also joins the blocks of the institutions they belong to.
	const own = joined.map((set) => new Set(set));
	for (let node = 0; node < graph.nodeCount; node++) {
		if (graph.kind[node] !== nodeKindCodes.person) continue;
		for (const neighbour of neighboursOf(graph, node)) {
			if (isInstitution(neighbour)) for (const block of own[neighbour] ?? []) joined[node]?.add(block);
		}
	}
	return Uint8Array.from(joined, (blocksOfNode, node) => {
		if (graph.kind[node] === nodeKindCodes.consortium) return 0;
		if (blocksOfNode.size > 1) return 1;
		const isEnd =
			isInstitution(node) && neighboursOf(graph, node).some((other) => leadsOut(joined, graph.kind, node, other));
		return isEnd ? 1 : 0;
	});
}

/** Whether a person tied to this institution joins another block too. */
function leadsOut(joined: readonly Set<number>[], kind: Uint8Array, institution: number, other: number): boolean {
	return (
		kind[other] === nodeKindCodes.person && [...(joined[other] ?? [])].some((block) => !joined[institution]?.has(block))
	);
}

function otherEnd({ evidence }: Picture, edge: number, node: number): number {
	const a = evidence.graph.edgeA[edge] as number;
	return a === node ? (evidence.graph.edgeB[edge] as number) : a;
}

function isThroughProgram({ evidence }: Picture, edge: number): boolean {
	const ties = tiesOfEdge(evidence.graph, edge);
	return ties.length > 0 && ties.every((tie) => evidence.ties[tie]?.throughProgram !== null);
}

/** Families of the dock get negative numbers. */
function blockOf(blocks: Blocks, consortium: number): number {
	return blocks.docked[consortium] ? -1 - (blocks.dockGroup[consortium] as number) : (blocks.of[consortium] as number);
}
