// Numbers sources state about a consortium, kept apart from its named members.

import { compareCodePoints } from "../graph/order.ts";
import type { StatedCount } from "../model/dataset.ts";
import { compareDates, type PartialDate } from "../model/partial-date.ts";
import type { Network } from "./network.ts";

/** What a number under a box may count, in this order of preference; growth, awards and heads are told elsewhere. */
const PREFERRED: readonly (readonly StatedCount["measure"][])[] = [
	["members", "partners"],
	["parties"],
	["attending_institutions"],
];

/** The newest stated number of every measure of the best kind there is: members and partners, else parties, else attendance. */
export function listStated(network: Network, consortium: string): StatedCount[] {
	const counts = [...(network.counts.get(consortium) ?? [])]
		.filter((count) => count.certainty === "stated" && count.subset === null)
		.sort(
			(one, other) =>
				compareAge(dateOf(network, one), dateOf(network, other)) || compareCodePoints(one.locator, other.locator),
		);
	for (const measures of PREFERRED) {
		const newest = measures.flatMap((measure) => counts.filter((count) => count.measure === measure).at(-1) ?? []);
		if (newest.length > 0) return newest;
	}
	return [];
}

/** All stated member counts of the whole, newest last. */
export function listMemberCounts(network: Network, consortium: string): StatedCount[] {
	const told = new Set<string>(["members", "partners", "parties", "attending_institutions"]);
	return [...(network.counts.get(consortium) ?? [])]
		.filter((count) => told.has(count.measure) && count.subset === null)
		.sort(
			(one, other) =>
				compareAge(dateOf(network, one), dateOf(network, other)) || compareCodePoints(one.locator, other.locator),
		);
}

export function dateOf(network: Network, count: StatedCount): PartialDate | null {
	return count.as_of ?? (count.event === null ? null : (network.events.get(count.event)?.date ?? null));
}

/** Undated counts come first: nothing says they are news. */
function compareAge(one: PartialDate | null, other: PartialDate | null): number {
	if (one === null || other === null) return Number(one !== null) - Number(other !== null);
	return compareDates(one, other);
}
