// How two actors are joined: in what is shown, and from which layer on when they are not.
import { type Layer, layers } from "../model/evidence.ts";
import { type ChainIds, findChains as findChainIds, showForChains } from "../pipeline/chains.ts";
import { type Named, nameActor } from "./citation.ts";
import type { Question } from "./question.ts";

export interface ChainAnswer {
	readonly from: Named;
	readonly to: Named;
	readonly shortest: readonly (readonly Named[])[];
	/** What every chain of whatever length passes, in what is shown. */
	readonly unavoidable: readonly Named[];
	/** Over the strongest evidence that joins the two, among all layers; null when nothing does. */
	readonly strongest: { readonly layer: Layer; readonly chain: readonly Named[] } | null;
}

const WEAKEST = layers.at(-1) as Layer;

export function findChains({ network, view, between }: Question): ChainAnswer | null {
	if (between === null) return null;
	const [from, to] = between;
	const all = showForChains(network, { ...view, layer: WEAKEST });
	const { shortest, unavoidable, anywhere } = findChainIds(showForChains(network, view), all, from, to);
	const name = (chain: ChainIds) => chain.map((id) => nameActor(network, id));
	return {
		from: nameActor(network, from),
		to: nameActor(network, to),
		shortest: shortest.map(name),
		unavoidable: name(unavoidable),
		strongest: anywhere && { layer: anywhere.layer, chain: name(anywhere.chain) },
	};
}
