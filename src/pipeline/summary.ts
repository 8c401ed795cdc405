// Gathers the facts of the written summary from what is shown.
import { type MemberSet, namesAnybody } from "../analysis/overlap.ts";
import { findComponents } from "../graph/components.ts";
import { type Sector, sectorOrder } from "../model/dataset.ts";
import { layers } from "../model/evidence.ts";
import type { Finding } from "../model/finding.ts";
import { finish } from "../model/steps.ts";
import type { Summary } from "../model/summary.ts";
import { facetIds } from "../model/view.ts";
import { listCutNodes } from "./cut-nodes.ts";
import { spanDates } from "./date-span.ts";
import { findHeadline } from "./headline.ts";
import type { Network } from "./network.ts";
import { countPairs } from "./pair-counts.ts";
import { listSharedInSteps } from "./shared-members.ts";
import { nameValue } from "./sheet-facts.ts";
import type { Shown } from "./shown.ts";
import { listShownOverlapsInSteps, listShownSetsInSteps } from "./shown-sets.ts";

/** Entries of a list that a sentence can carry. */
const MOST_NAMED = 3;

/** Ties counted in one step. */
const TIES_A_STEP = 20_000;

export function summarizeShown(network: Network, shown: Shown): Summary {
	return finish(summarizeShownInSteps(network, shown, findHeadline(network, shown)));
}

/** The same in steps of a few milliseconds; `finding` is the headline of what is shown. */
export function* summarizeShownInSteps(network: Network, shown: Shown, finding: Finding): Generator<void, Summary> {
	const on = network.ties.filter((_, at) => shown.tieOn[at]);
	yield;
	const sets = yield* listShownSetsInSteps(network, shown);
	yield;
	const overlaps = yield* listShownOverlapsInSteps(network, shown);
	yield;
	const pairs = countPairs(sets, overlaps);
	const shared = yield* listSharedInSteps(sets);
	yield;
	const shape = yield* describeShape(network, shown);
	yield;
	const cited = new Set<string>();
	const ofLayer = new Map<number, number>();
	for (const [at, { source, layer }] of on.entries()) {
		if (at % TIES_A_STEP === TIES_A_STEP - 1) yield;
		cited.add(source);
		ofLayer.set(layer, (ofLayer.get(layer) ?? 0) + 1);
	}
	yield;
	const sectors = countSectors(network, shown);
	yield;
	const dates = yield* spanDates(network, shown);
	yield;
	return {
		mode: shown.mode,
		layer: shown.layer,
		filters: facetIds.flatMap((facet) => {
			const values = shown.filters[facet];
			return values === undefined ? [] : [{ facet, values: values.map((value) => nameValue(network, facet, value)) }];
		}),
		dates,
		sources: cited.size,
		consortia: countLists(sets),
		sectors,
		persons: shown.survivors.graph.ids.filter((id) => network.persons.has(id)).length,
		ties: layers.map((layer) => ({ layer, ties: ofLayer.get(layer) ?? 0 })).filter(({ ties }) => ties > 0),
		finding,
		overlaps: overlaps.slice(0, MOST_NAMED).map(({ a, b, shared, reach }) => ({ a, b, shared, reach })),
		overlapping: pairs.sharing,
		pairsWithNobodySoFar: pairs.noneSoFar,
		unknownPairs: pairs.unknown,
		shared: shared.slice(0, MOST_NAMED).map(({ id, consortia }) => ({ id, consortia: consortia.length })),
		sharedInstitutions: shared.length,
		...shape,
	};
}

function countLists(sets: readonly MemberSet[]): Summary["consortia"] {
	const counts = { complete: 0, open: 0, none: 0 };
	for (const set of sets) counts[namesAnybody(set) ? set.list : "none"]++;
	return counts;
}

function countSectors(network: Network, shown: Shown): Summary["sectors"] {
	const counts = new Map<Sector | null, number>();
	for (const id of shown.survivors.graph.ids) {
		const row = network.institutions.get(id);
		if (row) counts.set(row.sector, (counts.get(row.sector) ?? 0) + 1);
	}
	return [...sectorOrder, null]
		.map((sector) => ({ sector, institutions: counts.get(sector) ?? 0 }))
		.filter(({ institutions }) => institutions > 0);
}

/** A projection joins what the two-mode network keeps apart, so only that one is asked what falls apart. */
function* describeShape(network: Network, shown: Shown): Generator<void, Pick<Summary, "cutPoints" | "groups">> {
	const { graph } = shown.survivors;
	const groups = findComponents(graph).sizes.filter((size) => size > 1).length;
	if (shown.mode !== "two-mode") return { cutPoints: [], groups };
	yield;
	const cutPoints = listCutNodes(graph).filter(({ id }) => !network.consortia.has(id));
	yield;
	return { cutPoints: cutPoints.slice(0, MOST_NAMED).map(({ id, lostPairs }) => ({ id, pairs: lostPairs })), groups };
}
