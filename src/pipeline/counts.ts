// How much is shown, before and after filters; and which filter to release when nothing is left.
import { nodeKindCodes } from "../graph/graph.ts";
import { type FacetId, facetIds, type View } from "../model/view.ts";
import type { Counts, Relaxation } from "./answers.ts";
import { buildBase } from "./base.ts";
import type { Network } from "./network.ts";
import { listOn } from "./sheet-facts.ts";
import { type Shown, showNetwork } from "./shown.ts";

export function countShown(network: Network, view: View, shown: Shown): Counts {
	const base = buildBase(network, view);
	return {
		...countKinds(shown.survivors.graph.kind),
		ties: countOn(shown.tieOn),
		pairs: shown.mode === "two-mode" ? null : shown.survivors.graph.edgeCount,
		folded: listOn(network, { evidence: shown.survivors, tieOn: shown.tieOn, folded: base.folding.byPerson }).length,
		all: { ...countKinds(base.evidence.graph.kind), ties: countOn(base.selection.ties) },
	};
}

function countKinds(kinds: Uint8Array) {
	const counts = { consortia: 0, institutions: 0, persons: 0 };
	for (const kind of kinds) {
		if (kind === nodeKindCodes.consortium) counts.consortia++;
		else if (kind === nodeKindCodes.institution) counts.institutions++;
		else counts.persons++;
	}
	return counts;
}

function countOn(flags: Uint8Array): number {
	let count = 0;
	for (const flag of flags) count += flag;
	return count;
}

/**
 * When nothing is shown: which facet to release. The one that was changed last, where that alone brings
 * anything back, because it is the step that emptied the picture; else the one that brings back most. Null
 * when something is shown, or none helps.
 */
export function suggestRelaxation(network: Network, view: View, changedLast: FacetId | null): Relaxation | null {
	const active = facetIds.filter((facet) => view.filters[facet] !== undefined);
	if (active.length === 0 || countNodes(network, view) > 0) return null;
	const releases = active
		.map((facet) => ({ facet, nodes: countNodes(network, { ...view, filters: withoutFacet(view, facet) }) }))
		.filter(({ nodes }) => nodes > 0);
	const most = Math.max(...releases.map(({ nodes }) => nodes));
	return releases.find(({ facet }) => facet === changedLast) ?? releases.find(({ nodes }) => nodes === most) ?? null;
}

function withoutFacet({ filters }: View, facet: FacetId): View["filters"] {
	return Object.fromEntries(Object.entries(filters).filter(([own]) => own !== facet));
}

function countNodes(network: Network, view: View): number {
	return showNetwork(network, view).survivors.graph.nodeCount;
}
