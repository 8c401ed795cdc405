// The two-mode network: institutions, persons and consortia, tied by what is on.
import { assembleGraph } from "./build-graph.ts";
import { type EvidenceGraph, nodeKindCodes } from "./graph.ts";
import type { TieIndex } from "./ties.ts";

/** What of a tie index is to be drawn: 1 = in, one entry an actor and one a tie. */
export interface Selection {
	readonly nodes: Uint8Array;
	readonly ties: Uint8Array;
}

const TIES_A_STEP = 10_000;

/** Selected actors, tied by the selected ties whose two ends are selected; in steps of a few milliseconds. */
export function* buildAffiliation(index: TieIndex, selection: Selection): Generator<void, EvidenceGraph> {
	const { place, ids, kind } = placeNodes(index, selection.nodes);
	yield;
	const columns = { a: [] as number[], b: [] as number[], weight: [] as number[], layer: [] as number[] };
	const tieStart: number[] = [];
	const ties: number[] = [];
	let last = -1;
	for (let tie = 0; tie < index.ties.length; tie++) {
		if (tie % TIES_A_STEP === 0) yield;
		const low = index.low[tie] as number;
		const high = index.high[tie] as number;
		if (!selection.ties[tie] || !selection.nodes[low] || !selection.nodes[high]) continue;
		if (last < 0 || index.low[last] !== low || index.high[last] !== high) {
			columns.a.push(place[low] as number);
			columns.b.push(place[high] as number);
			columns.weight.push(1);
			columns.layer.push(index.layer[tie] as number);
			tieStart.push(ties.length);
		}
		ties.push(tie);
		last = tie;
	}
	tieStart.push(ties.length);
	return { graph: yield* assembleGraph(ids, kind, { ...columns, tieStart, ties }), ties: index.ties };
}

/** The selected actors as nodes of a graph; `place` leads from actor to node. */
export function placeNodes(index: TieIndex, nodes: Uint8Array) {
	const place = new Uint32Array(index.ids.length);
	const ids: string[] = [];
	const kind: number[] = [];
	for (let actor = 0; actor < index.ids.length; actor++) {
		if (!nodes[actor]) continue;
		place[actor] = ids.length;
		ids.push(index.ids[actor] as string);
		kind.push(index.kind[actor] as number);
	}
	return { place, ids, kind: Uint8Array.from(kind) };
}

/** Ties of the layers 1 to this one. */
export function selectLayer(index: TieIndex, layer: number): Uint8Array {
	return index.layer.map((own) => (own <= layer ? 1 : 0));
}

/** All consortia, and every institution and person with at least one of the ties. */
export function selectTied(index: TieIndex, ties: Uint8Array): Uint8Array {
	const nodes = index.kind.map((kind) => (kind === nodeKindCodes.consortium ? 1 : 0));
	for (let tie = 0; tie < ties.length; tie++) {
		if (!ties[tie]) continue;
		nodes[index.low[tie] as number] = 1;
		nodes[index.high[tie] as number] = 1;
	}
	return nodes;
}
