// The one-mode projections: institutions tied by consortia they share, consortia tied by members they
// share. Members are those of layers 1 and 2. Between consortia, relations and persons in both make
// edges too: their weight is 0 where no member is shared, and their ties stand on the edge.
import { placeNodes, type Selection } from "./affiliation.ts";
import { assembleGraph } from "./build-graph.ts";
import { type EvidenceGraph, nodeKindCodes } from "./graph.ts";
import type { TieIndex } from "./ties.ts";

/** Layers whose ties count as belonging to a consortium in a projection. */
export const projectedLayers = 2;

/** Whether a tie makes its institution belong to its consortium here. */
export function isProjectedTie(index: TieIndex, tie: number): boolean {
	return (index.layer[tie] as number) <= projectedLayers && index.ties[tie]?.kind === "membership";
}

/** Whether a tie can tie two consortia other than by a shared member. */
export function isDirectTie(index: TieIndex, tie: number): boolean {
	const { kind, throughProgram } = index.ties[tie] as (typeof index.ties)[number];
	return kind === "relation" || (kind === "involvement" && throughProgram === null);
}

/** Rows of neighbours over actors: consortia of each institution, and members of each consortium. */
interface Incidence {
	readonly start: Uint32Array;
	readonly other: Uint32Array;
	/** Strongest layer of the pair. */
	readonly layer: Uint8Array;
}

/** Actors looked at in one step. */
const ACTORS_A_STEP = 250;

interface Row {
	readonly a: number;
	readonly b: number;
	weight: number;
	layer: number;
	readonly ties: number[];
}

/** `side`: the kind of node that stays. */
export function* projectInSteps(index: TieIndex, selection: Selection, side: number): Generator<void, EvidenceGraph> {
	const { place, ids, kind } = placeNodes(index, selection.nodes);
	const incidence = readIncidence(index, selection.ties);
	yield;
	const rows: Row[] = [];
	const seen = new Map<number, Row>();
	for (let actor = 0; actor < index.ids.length; actor++) {
		if (actor % ACTORS_A_STEP === ACTORS_A_STEP - 1) yield;
		if (!selection.nodes[actor] || index.kind[actor] !== side) continue;
		for (const row of shareWithLater(incidence, actor, selection.nodes)) rows.push(row);
	}
	if (side === nodeKindCodes.consortium) {
		for (const row of rows) seen.set(row.a * index.ids.length + row.b, row);
		for (const extra of readDirectTies(index, selection)) addDirect(index, seen, rows, extra);
		rows.sort((one, other) => one.a - other.a || one.b - other.b);
	}
	yield;
	const tieStart = [0];
	const ties: number[] = [];
	for (const row of rows) {
		for (const tie of [...new Set(row.ties)].sort((one, other) => one - other)) ties.push(tie);
		tieStart.push(ties.length);
	}
	yield;
	const columns = {
		a: rows.map((row) => place[row.a] as number),
		b: rows.map((row) => place[row.b] as number),
		weight: rows.map((row) => row.weight),
		layer: rows.map((row) => row.layer),
		tieStart,
		ties,
	};
	return { graph: yield* assembleGraph(ids, kind, columns), ties: index.ties };
}

function readIncidence(index: TieIndex, ties: Uint8Array): Incidence {
	const size = index.ids.length;
	const lows: number[] = [];
	const highs: number[] = [];
	const layers: number[] = [];
	for (let tie = 0; tie < ties.length; tie++) {
		if (!ties[tie] || !isProjectedTie(index, tie)) continue;
		const low = index.low[tie] as number;
		const high = index.high[tie] as number;
		// Ties of a pair stand together, the strongest first.
		if (lows.at(-1) === low && highs.at(-1) === high) continue;
		lows.push(low);
		highs.push(high);
		layers.push(index.layer[tie] as number);
	}
	const start = new Uint32Array(size + 1);
	for (const end of [lows, highs]) for (const actor of end) (start[actor + 1] as number)++;
	for (let actor = 0; actor < size; actor++) (start[actor + 1] as number) += start[actor] as number;
	const next = start.slice();
	const other = new Uint32Array(lows.length * 2);
	const layer = new Uint8Array(lows.length * 2);
	for (let pair = 0; pair < lows.length; pair++) {
		const low = lows[pair] as number;
		const high = highs[pair] as number;
		for (const [from, to] of [
			[low, high],
			[high, low],
		] as const) {
			const at = (next[from] as number)++;
			other[at] = to;
			layer[at] = layers[pair] as number;
		}
	}
	return { start, other, layer };
}

/** Shared neighbours of an actor with every actor after it, ascending. */
function shareWithLater({ start, other, layer }: Incidence, actor: number, nodes: Uint8Array): Row[] {
	const found = new Map<number, Row>();
	for (let at = start[actor] as number; at < (start[actor + 1] as number); at++) {
		const middle = other[at] as number;
		for (let back = start[middle] as number; back < (start[middle + 1] as number); back++) {
			const partner = other[back] as number;
			if (partner <= actor || !nodes[partner]) continue;
			const through = Math.max(layer[at] as number, layer[back] as number);
			const row = found.get(partner);
			if (row === undefined) {
				found.set(partner, { a: actor, b: partner, weight: 1, layer: through, ties: [] });
			} else {
				row.weight++;
				row.layer = Math.min(row.layer, through);
			}
		}
	}
	return [...found.values()].sort((one, two) => one.b - two.b);
}

interface Direct {
	readonly a: number;
	readonly b: number;
	readonly layer: number;
	readonly ties: readonly number[];
}

/** Relations between selected consortia, and persons involved in two of them other than through a programme. */
function* readDirectTies(index: TieIndex, selection: Selection): Generator<Direct> {
	const byPerson = new Map<number, { readonly consortium: number; readonly tie: number }[]>();
	for (let tie = 0; tie < index.ties.length; tie++) {
		if (!selection.ties[tie] || !isDirectTie(index, tie)) continue;
		const isRelation = index.ties[tie]?.kind === "relation";
		const low = index.low[tie] as number;
		const high = index.high[tie] as number;
		if (isRelation) {
			if (selection.nodes[low] && selection.nodes[high]) {
				yield { a: low, b: high, layer: index.layer[tie] as number, ties: [tie] };
			}
			continue;
		}
		const [person, consortium] = index.kind[low] === nodeKindCodes.person ? [low, high] : [high, low];
		if (!selection.nodes[consortium]) continue;
		const own = byPerson.get(person) ?? [];
		own.push({ consortium, tie });
		byPerson.set(person, own);
	}
	for (const own of byPerson.values()) {
		for (const [at, one] of own.entries()) {
			for (const other of own.slice(at + 1)) {
				if (one.consortium === other.consortium) continue;
				yield {
					a: Math.min(one.consortium, other.consortium),
					b: Math.max(one.consortium, other.consortium),
					layer: Math.max(index.layer[one.tie] as number, index.layer[other.tie] as number),
					ties: [one.tie, other.tie],
				};
			}
		}
	}
}

function addDirect(index: TieIndex, seen: Map<number, Row>, rows: Row[], { a, b, layer, ties }: Direct): void {
	const pair = a * index.ids.length + b;
	const row = seen.get(pair);
	if (row === undefined) {
		const added: Row = { a, b, weight: 0, layer, ties: [...ties] };
		seen.set(pair, added);
		rows.push(added);
		return;
	}
	row.layer = Math.min(row.layer, layer);
	row.ties.push(...ties);
}
