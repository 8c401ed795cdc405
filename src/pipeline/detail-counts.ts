// The numbers sources state of a consortium or an event, as the panels tell them.
import { compareCodePoints } from "../graph/order.ts";
import type { StatedCount } from "../model/dataset.ts";
import { compareDates, type PartialDate } from "../model/partial-date.ts";
import type { StatedNumber } from "./answers.ts";
import type { Network } from "./network.ts";
import { dateOf } from "./stated-counts.ts";

export function describeCount(network: Network, count: StatedCount): StatedNumber {
	const { value, measure, subset, printed, certainty, source, locator, note } = count;
	return { value, measure, subset, printed, asOf: dateOf(network, count), certainty, source, locator, note };
}

/** Every number of the consortium itself; those of its events stand with the events. */
export function listOwnCounts(network: Network, consortium: string): readonly StatedNumber[] {
	return describeCounts(
		network,
		(network.counts.get(consortium) ?? []).filter((count) => count.event === null),
	);
}

export function listEventCounts(network: Network, event: { id: string; consortium: string }): readonly StatedNumber[] {
	return describeCounts(
		network,
		(network.counts.get(event.consortium) ?? []).filter((count) => count.event === event.id),
	);
}

function describeCounts(network: Network, counts: readonly StatedCount[]): readonly StatedNumber[] {
	return counts
		.map((count) => describeCount(network, count))
		.sort(
			(one, other) =>
				compareAge(one.asOf, other.asOf) ||
				compareCodePoints(one.measure, other.measure) ||
				Number(one.subset !== null) - Number(other.subset !== null) ||
				Number(other.value) - Number(one.value) ||
				compareCodePoints(one.source, other.source) ||
				compareCodePoints(one.locator, other.locator),
		);
}

/** Undated numbers come first: nothing says they are news. */
function compareAge(one: PartialDate | null, other: PartialDate | null): number {
	if (one === null || other === null) return Number(one !== null) - Number(other !== null);
	return compareDates(one, other);
}
