// How two actors are joined: the shortest and the strongest chain of what is shown, what every way between them
// passes, and from which layer on they are joined when they are not.
import { findShortestChains, findStrongestChain } from "../analysis/paths.ts";
import { findNode, type Graph, neighboursOf } from "../graph/graph.ts";
import { type Layer, layers } from "../model/evidence.ts";
import { finish } from "../model/steps.ts";
import type { View } from "../model/view.ts";
import type { Network } from "./network.ts";
import { type Shown, showNetworkInSteps } from "./shown.ts";

/** Ids from one end to the other. */
export type ChainIds = readonly string[];

export interface Chains {
	readonly from: string;
	readonly to: string;
	/** Chains of fewest steps, at most ten; none where the two are not joined in what is shown. */
	readonly shortest: readonly ChainIds[];
	/** Whether there are more of them. */
	readonly isCut: boolean;
	/** What every chain of whatever length between the two passes. */
	readonly unavoidable: readonly string[];
	/** Whether there is one chain and no other, of whatever length. */
	readonly isOnly: boolean;
	/** Over the strongest evidence, in what is shown; null where the two are not joined. */
	readonly strongest: StrongestIds | null;
	/** The same among all layers and without filters; null where not even these join the two. */
	readonly anywhere: StrongestIds | null;
}

export interface StrongestIds {
	/** The layer of its weakest tie: without this layer the two are not joined so. */
	readonly layer: Layer;
	readonly chain: ChainIds;
}

/** Chains of equal length that are told one by one. */
export const MOST_CHAINS = 10;
const WEAKEST = layers.at(-1) as Layer;

/** The two-mode network in which every body is a node of its own, also one known only through a person. */
export function showForChains(network: Network, view: View): Shown {
	return finish(showForChainsInSteps(network, view));
}

/** The same in steps of a few milliseconds. */
export function* showForChainsInSteps(network: Network, view: View): Generator<void, Shown> {
	const unfolded = [...network.persons.keys()].sort();
	return yield* showNetworkInSteps(network, { ...view, mode: "two-mode", filteredOut: "hide", unfolded });
}

/** `shown` and `whole` as of `showForChains`: the view, and everything the data know. */
export function findChains(shown: Shown, whole: Shown, from: string, to: string): Chains {
	const { graph } = shown.survivors;
	const [start, end] = [findNode(graph, from), findNode(graph, to)];
	const isThere = start >= 0 && end >= 0 && start !== end;
	const found = isThere ? findShortestChains(graph, start, end, MOST_CHAINS + 1) : [];
	const first = found[0] ?? [];
	const unavoidable = first.slice(1, -1).filter((node) => !isJoinedWithout(graph, start, end, node));
	const isOnly = found.length === 1 && first.slice(1).every((node, at) => !hasDetour(graph, first[at] as number, node));
	const readIds = (chain: readonly number[]): ChainIds => chain.map((node) => graph.ids[node] as string);
	return {
		from,
		to,
		shortest: found.slice(0, MOST_CHAINS).map(readIds),
		isCut: found.length > MOST_CHAINS,
		unavoidable: readIds(unavoidable),
		isOnly,
		strongest: isThere ? readStrongest(graph, from, to) : null,
		anywhere: readStrongest(whole.survivors.graph, from, to),
	};
}

/** Everything the data know, whatever is filtered. */
export function showWholeInSteps(network: Network, view: View): Generator<void, Shown> {
	return showForChainsInSteps(network, { ...view, layer: WEAKEST, filters: {} });
}

function readStrongest(graph: Graph, from: string, to: string): StrongestIds | null {
	const [start, end] = [findNode(graph, from), findNode(graph, to)];
	if (start < 0 || end < 0 || start === end) return null;
	const found = findStrongestChain(graph, start, end);
	return found && { layer: found.layer, chain: found.chain.map((node) => graph.ids[node] as string) };
}

function isJoinedWithout(graph: Graph, start: number, end: number, left: number): boolean {
	return canReach(graph, [start], end, new Set([start, left]));
}

/** Whether two neighbours would still be joined without the edge between them. */
function hasDetour(graph: Graph, one: number, other: number): boolean {
	const around = Array.from(neighboursOf(graph, one)).filter((node) => node !== other);
	return canReach(graph, around, other, new Set([one, ...around]));
}

function canReach(graph: Graph, from: readonly number[], end: number, seen: Set<number>): boolean {
	const queue = [...from];
	for (const node of queue) {
		for (const neighbour of neighboursOf(graph, node)) {
			if (neighbour === end) return true;
			if (seen.has(neighbour)) continue;
			seen.add(neighbour);
			queue.push(neighbour);
		}
	}
	return false;
}
