// The consortia that are shown with those of their listed members who are: what findings, grids and comparisons ask.
import { findOverlapsInSteps, type MemberSet, type Overlap } from "../analysis/overlap.ts";
import { nodeKindCodes } from "../graph/graph.ts";
import { compareCodePoints } from "../graph/order.ts";
import { finish } from "../model/steps.ts";
import { applyFilters, failBit } from "./filter.ts";
import type { Network } from "./network.ts";
import type { Shown } from "./shown.ts";

/** Ties of one step. */
const TIES_A_STEP = 4000;

/** Kept for as long as what is shown stands: every question about a member begins here. */
const kept = new WeakMap<Shown, { readonly network: Network; readonly sets: readonly MemberSet[] }>();

/** Shown consortia with the listed members that are shown and tied to them; in projections all that are on. */
export function listShownSets(network: Network, shown: Shown): readonly MemberSet[] {
	return finish(listShownSetsInSteps(network, shown));
}

/** The same in steps of a few milliseconds. */
export function* listShownSetsInSteps(network: Network, shown: Shown): Generator<void, readonly MemberSet[]> {
	const known = kept.get(shown);
	if (known?.network === network) return known.sets;
	const sets = yield* collectSets(network, shown);
	kept.set(shown, { network, sets });
	return sets;
}

/** Of the sets they are of; the latest alone, as thousands of consortia share in hundreds of thousands of pairs. */
let latest: { readonly sets: readonly MemberSet[]; readonly overlaps: readonly Overlap[] } | null = null;

/** Pairs of them that share somebody, most shared first; in steps of a few milliseconds. */
export function* listShownOverlapsInSteps(network: Network, shown: Shown): Generator<void, readonly Overlap[]> {
	const sets = yield* listShownSetsInSteps(network, shown);
	if (latest?.sets === sets) return latest.overlaps;
	yield;
	const overlaps = yield* findOverlapsInSteps(sets);
	latest = { sets, overlaps };
	return overlaps;
}

function* collectSets(network: Network, shown: Shown): Generator<void, readonly MemberSet[]> {
	const members = new Map<string, Set<string>>();
	const consortia = new Set<string>();
	const { graph } = shown.survivors;
	for (const [node, id] of graph.ids.entries()) if (graph.kind[node] === nodeKindCodes.consortium) consortia.add(id);
	for (const [at, tie] of network.ties.entries()) {
		if (at % TIES_A_STEP === 0) yield;
		if (!shown.tieOn[at] || tie.layer !== 1) continue;
		if (shown.mode === "institutions") consortia.add(tie.b);
		const own = members.get(tie.b);
		if (own) own.add(tie.a);
		else members.set(tie.b, new Set([tie.a]));
	}
	yield;
	const narrowed = listNarrowed(network, shown);
	yield;
	return [...consortia].sort(compareCodePoints).map((id) => ({
		id,
		list: network.consortia.get(id)?.member_list ?? "none",
		members: members.get(id) ?? new Set<string>(),
		isNamed: members.has(id) || narrowed.has(id),
	}));
}

/** Consortia with a member whom only the choice of sector or seat leaves out: among those chosen they have none. */
function listNarrowed(network: Network, { filters, layer }: Shown): ReadonlySet<string> {
	const narrowed = new Set<string>();
	if (filters.sector === undefined && filters.seat === undefined) return narrowed;
	const choosesMembers = failBit.sector | failBit.seat;
	const { ties } = applyFilters(network, filters, layer);
	for (const [at, tie] of network.ties.entries()) {
		const fails = ties[at] as number;
		if (tie.layer === 1 && fails !== 0 && (fails & ~choosesMembers) === 0) narrowed.add(tie.b);
	}
	return narrowed;
}
