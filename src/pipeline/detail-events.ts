// What a consortium held, by date: theme, place, how many came, who spoke.
import { compareCodePoints } from "../graph/order.ts";
import type { ConsortiumEvent } from "../model/dataset.ts";
import { compareDates } from "../model/partial-date.ts";
import type { EventDetail, TieEvidence } from "./answers.ts";
import { listEventCounts } from "./detail-counts.ts";
import { describeTie } from "./detail-tie.ts";
import type { Network } from "./network.ts";
import type { Shown } from "./shown.ts";

export function describeEvents(network: Network, shown: Shown, consortium: string): readonly EventDetail[] {
	const coSigned = listCoSigned(network, consortium);
	const events = [...network.events.values()].filter(
		(event) => event.consortium === consortium || coSigned.has(event.id),
	);
	const byEvent = groupByEvent(network, shown, new Set(events.map(({ id }) => id)));
	return events.sort(compareEvents).map((event) => ({
		id: event.id,
		name: event.name,
		kind: event.kind,
		number: event.number,
		date: event.date,
		datePrinted: event.date_printed,
		theme: event.theme,
		place: event.place,
		certainty: event.certainty,
		source: event.source,
		locator: event.locator,
		note: event.note,
		counts: listEventCounts(network, event),
		evidence: byEvent.get(event.id) ?? [],
	}));
}

/** Declarations of another consortium that this one signed as well. */
function listCoSigned({ dataset }: Network, consortium: string): ReadonlySet<string> {
	const own = dataset.relations.filter((row) => row.a === consortium || row.b === consortium);
	return new Set(own.flatMap((row) => row.event ?? []));
}

/** In one pass: a long series of events must not ask every tie again for each. */
function groupByEvent(
	network: Network,
	shown: Shown,
	events: ReadonlySet<string>,
): ReadonlyMap<string, readonly TieEvidence[]> {
	const groups = new Map<string, TieEvidence[]>();
	for (const [at, tie] of network.ties.entries()) {
		if (tie.event === null || !shown.tieOn[at] || !events.has(tie.event)) continue;
		const group = groups.get(tie.event) ?? [];
		groups.set(tie.event, group);
		group.push(describeTie(network, tie, tie.b));
	}
	return groups;
}

/** Oldest first, undated ones last; of a day the numbered ones first, so that a declaration follows its meeting. */
function compareEvents(one: ConsortiumEvent, other: ConsortiumEvent): number {
	if (one.date === null || other.date === null) {
		if (one.date !== other.date) return one.date === null ? 1 : -1;
	} else if (one.date !== other.date) return compareDates(one.date, other.date);
	const place = (event: ConsortiumEvent) => event.number ?? Number.MAX_SAFE_INTEGER;
	return place(one) - place(other) || compareCodePoints(one.id, other.id);
}
