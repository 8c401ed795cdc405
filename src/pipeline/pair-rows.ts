// The edges of a projection as rows: two nodes, what they share, and what else ties them.
import { findReach, type Reach } from "../analysis/overlap.ts";
import type { Graph } from "../graph/graph.ts";
import { compareCodePoints } from "../graph/order.ts";
import { projectedLayers } from "../graph/projection.ts";
import type { Tie } from "../model/evidence.ts";
import { cutInto } from "../model/steps.ts";
import type { Network } from "./network.ts";
import type { Shown } from "./shown.ts";
import type { PairRow } from "./table-rows.ts";

/** Rows of one step. */
const ROWS_A_STEP = 2000;

/** None in the two-mode network, whose edges are ties. Most shared first, then by ids. */
export function* listPairsInSteps(
	network: Network,
	{ mode, survivors }: Shown,
	byEnd: ReadonlyMap<string, readonly Tie[]>,
): Generator<void, PairRow[]> {
	if (mode === "two-mode") return [];
	const { graph } = survivors;
	const edges = Array.from({ length: graph.edgeCount }, (_, edge) => edge);
	const rows: PairRow[] = [];
	for (const some of cutInto(edges, ROWS_A_STEP)) {
		yield;
		for (const edge of some) rows.push(describePair(network, mode, survivors, edge, byEnd));
	}
	yield;
	// Edges stand in the order of their ids, and sorting keeps it among equals.
	return rows.sort((one, other) => other.shared - one.shared);
}

function describePair(
	network: Network,
	mode: Shown["mode"],
	{ graph, ties }: Shown["survivors"],
	edge: number,
	byEnd: ReadonlyMap<string, readonly Tie[]>,
): PairRow {
	const [a, b] = [graph.ids[graph.edgeA[edge] as number], graph.ids[graph.edgeB[edge] as number]] as [string, string];
	const shared = graph.edgeWeight[edge] as number;
	return {
		a,
		b,
		shared,
		reach: mode === "institutions" ? "exact" : reachOf(network, a, b, shared),
		layer: graph.edgeLayer[edge] as number,
		listShared: () => intersect(listPartners(byEnd, a), listPartners(byEnd, b)),
		others: listOthers(graph, ties, edge),
	};
}

/** What is shared by an organiser is known, even where a list names nobody. */
function reachOf(network: Network, a: string, b: string, shared: number): Reach {
	const [one, other] = [a, b].map((id) => ({
		id,
		list: network.consortia.get(id)?.member_list ?? "none",
		members: new Set<string>(),
		isNamed: (network.listed.get(id)?.size ?? 0) > 0,
	}));
	const reach = one && other ? findReach(one, other) : "unknown";
	return reach === "unknown" && shared > 0 ? "at-least" : reach;
}

function listOthers({ edgeTieStart, edgeTies }: Graph, ties: readonly Tie[], edge: number): readonly Tie[] {
	return Array.from(edgeTies.subarray(edgeTieStart[edge], edgeTieStart[edge + 1]), (tie) => ties[tie] as Tie);
}

/** Other ends of the memberships that a projection rests on. */
function listPartners(byEnd: ReadonlyMap<string, readonly Tie[]>, id: string): ReadonlySet<string> {
	const own = (byEnd.get(id) ?? []).filter(({ kind, layer }) => kind === "membership" && layer <= projectedLayers);
	return new Set(own.map((tie) => (tie.a === id ? tie.b : tie.a)));
}

function intersect(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
	return [...one].filter((id) => other.has(id)).sort(compareCodePoints);
}
