// The chain that a connector carries: from one side of what would fall apart to the other, or else between two of
// the consortia it joins.
import { findShortestChains } from "../analysis/paths.ts";
import { findNode, type Graph, neighboursOf } from "../graph/graph.ts";
import type { ChainIds } from "./chains.ts";
import type { Connector } from "./connectors.ts";
import type { Network } from "./network.ts";
import type { Piece } from "./separation.ts";

/** Consortia beyond an end of the chain that lie in the same place, and members they share with that end. */
export interface ChainEnd {
	readonly consortia: readonly string[];
	readonly shared: readonly string[];
}

export interface CarriedChain {
	readonly ids: ChainIds;
	readonly before: ChainEnd | null;
	readonly after: ChainEnd | null;
}

export function findCarriedChain(
	network: Network,
	graph: Graph,
	connector: Connector,
	pieces: readonly Piece[],
): CarriedChain | null {
	const [one, other] = pieces;
	if (one && other) {
		const back = findNearest(graph, connector.id, listEnds(one));
		const forth = findNearest(graph, connector.id, listEnds(other));
		if (!back || !forth) return null;
		const ids = [...back.toReversed(), ...forth.slice(1)];
		return { ids, before: readEnd(network, one, ids, ids[0]), after: readEnd(network, other, ids, ids.at(-1)) };
	}
	const [first, second] = pickTwo(connector);
	if (first === undefined || second === undefined) return null;
	const back = findNearest(graph, connector.id, [first]);
	const forth = findNearest(graph, connector.id, [second]);
	return back && forth ? { ids: [...back.toReversed(), ...forth.slice(1)], before: null, after: null } : null;
}

/** Two of its own, or the nearest to that; both through the same other would meet there. */
function pickTwo({ joins, consortia }: Connector): readonly (string | undefined)[] {
	const own = consortia.filter((id) => joins.some((join) => join.consortium === id && join.through === null));
	const others = consortia.filter((id) => !own.includes(id));
	return [...own.slice(0, others.length > 0 ? 1 : 2), ...others];
}

/** Consortia that lie in the places the piece is called by; all of it where it is called by their names alone. */
function listEnds({ consortia, places, others }: Piece): readonly string[] {
	return places.length > 0 ? consortia.filter((id) => !others.includes(id)) : consortia;
}

/** Shortest chain to the nearest of them, the first in order of ids where several are as near. */
function findNearest(graph: Graph, from: string, targets: readonly string[]): ChainIds | null {
	const start = findNode(graph, from);
	const wanted = new Set(targets.map((id) => findNode(graph, id)).filter((node) => node >= 0));
	const end = start < 0 ? null : searchNearest(graph, start, wanted);
	if (end === null) return null;
	const [chain] = findShortestChains(graph, start, end, 1);
	return chain ? chain.map((node) => graph.ids[node] as string) : null;
}

function searchNearest(graph: Graph, start: number, wanted: ReadonlySet<number>): number | null {
	const seen = new Set([start]);
	let front = [start];
	while (front.length > 0) {
		const found = front.filter((node) => wanted.has(node));
		if (found.length > 0) return Math.min(...found);
		const next: number[] = [];
		for (const node of front) {
			for (const neighbour of neighboursOf(graph, node)) {
				if (seen.has(neighbour)) continue;
				seen.add(neighbour);
				next.push(neighbour);
			}
		}
		front = next;
	}
	return null;
}

/** Null where nothing in that place lies beyond the end, or nothing is known to be shared. */
function readEnd(network: Network, piece: Piece, ids: ChainIds, end: string | undefined): ChainEnd | null {
	if (end === undefined || piece.places.length === 0) return null;
	const own = network.listed.get(end) ?? new Set<string>();
	const sharing = piece.consortia.filter(
		(id) => !ids.includes(id) && !piece.others.includes(id) && sharedWith(network, own, id).length > 0,
	);
	if (sharing.length === 0) return null;
	return { consortia: sharing, shared: [...new Set(sharing.flatMap((id) => sharedWith(network, own, id)))].sort() };
}

function sharedWith(network: Network, own: ReadonlySet<string>, consortium: string): readonly string[] {
	return [...(network.listed.get(consortium) ?? [])].filter((member) => own.has(member));
}
