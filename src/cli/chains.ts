// How two actors are joined: in what is shown, and from which layer on when they are not.
import { findShortestChains, findStrongestChain } from "../analysis/paths.ts";
import { findNode } from "../graph/graph.ts";
import { type Layer, layers } from "../model/evidence.ts";
import { showNetwork } from "../pipeline/shown.ts";
import { type Named, nameActor } from "./citation.ts";
import type { Question } from "./question.ts";

export interface ChainAnswer {
	readonly from: Named;
	readonly to: Named;
	readonly shortest: readonly (readonly Named[])[];
	/** Over the strongest evidence that joins the two, among all layers; null when nothing does. */
	readonly strongest: { readonly layer: Layer; readonly chain: readonly Named[] } | null;
}

/** Chains of equal length that are listed one by one. */
const MOST_CHAINS = 10;
const WEAKEST = layers.at(-1) as Layer;

export function findChains({ network, view, shown, between }: Question): ChainAnswer | null {
	if (between === null) return null;
	const [from, to] = between;
	const { graph } = shown.survivors;
	const [start, end] = [findNode(graph, from), findNode(graph, to)];
	// Bodies known only through a person must stand as nodes of their own to be an end.
	const all = showNetwork(network, { ...view, layer: WEAKEST, unfolded: [...network.persons.keys()].sort() });
	const whole = all.survivors.graph;
	const [first, last] = [findNode(whole, from), findNode(whole, to)];
	const strongest = first < 0 || last < 0 ? null : findStrongestChain(whole, first, last);
	return {
		from: nameActor(network, from),
		to: nameActor(network, to),
		shortest: (start < 0 || end < 0 ? [] : findShortestChains(graph, start, end, MOST_CHAINS)).map((chain) =>
			chain.map((node) => nameActor(network, graph.ids[node] as string)),
		),
		strongest: strongest && {
			layer: strongest.layer,
			chain: strongest.chain.map((node) => nameActor(network, whole.ids[node] as string)),
		},
	};
}
