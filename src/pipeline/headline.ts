// The one finding a view opens with: which consortia share listed members, and where.
import { namesAnybody } from "../analysis/overlap.ts";
import { compareCodePoints } from "../graph/order.ts";
import type { CountedPlace, Finding } from "../model/finding.ts";
import { finish } from "../model/steps.ts";
import type { Network } from "./network.ts";
import { findOnlyLinksInSteps } from "./only-links.ts";
import { countPlaces } from "./places.ts";
import { listSharedInSteps } from "./shared-members.ts";
import type { Shown } from "./shown.ts";
import { listShownSetsInSteps } from "./shown-sets.ts";

/** An institution that joins consortia is compared by all pairs of them. */
const JOINING_A_STEP = 300;

export function findHeadline(network: Network, shown: Shown): Finding {
	return finish(findHeadlineInSteps(network, shown));
}

/** The same in steps of a few milliseconds. */
export function* findHeadlineInSteps(network: Network, shown: Shown): Generator<void, Finding> {
	const { graph } = shown.survivors;
	if (graph.nodeCount === 0) return { kind: "empty" };
	const sets = yield* listShownSetsInSteps(network, shown);
	yield;
	const joining = (yield* listSharedInSteps(sets)).map(({ consortia }) => consortia);
	if (joining.length === 0) {
		const unknown = sets.filter((set) => !namesAnybody(set)).length;
		return { kind: "no-overlap", consortia: sets.length, unknown };
	}
	const consortia = [...new Set(joining.flat())].sort(compareCodePoints);
	yield;
	const places = countPlaces(network, consortia);
	yield;
	const apart = yield* countApart(network, joining);
	const onlyLinks = shown.mode === "two-mode" ? yield* findOnlyLinksInSteps(network, shown) : [];
	return {
		kind: "overlap",
		consortia,
		prefectures: [...new Set(consortia.flatMap((id) => prefecturesOf(network, id)))].sort(compareCodePoints),
		places,
		sharedInstitutions: joining.length,
		acrossPrefectures: apart > 0 || areAllPlaced(places, consortia.length) ? apart : null,
		onlyLinks,
	};
}

/** In several places, and none without one: of a single place, or of one not stated, "none across" would say nothing. */
function areAllPlaced(places: readonly CountedPlace[], consortia: number): boolean {
	return places.length > 1 && places.reduce((sum, place) => sum + place.consortia, 0) >= consortia;
}

/** How many of these institutions join consortia that have no prefecture in common. */
function* countApart(network: Network, joining: readonly (readonly string[])[]): Generator<void, number> {
	let count = 0;
	for (const [at, own] of joining.entries()) {
		if (at % JOINING_A_STEP === 0) yield;
		if (liesApart(network, own)) count++;
	}
	return count;
}

function prefecturesOf(network: Network, consortium: string): readonly string[] {
	return network.consortia.get(consortium)?.prefectures ?? [];
}

/** Whether two of these consortia have no prefecture in common, both being known. */
function liesApart(network: Network, consortia: readonly string[]): boolean {
	const known = consortia.map((id) => prefecturesOf(network, id)).filter((codes) => codes.length > 0);
	return known.some((one, at) => known.slice(at + 1).some((other) => !one.some((code) => other.includes(code))));
}
