// What a consortium held, by date: theme, place, how many came, who spoke.
import { compareCodePoints } from "../graph/order.ts";
import type { ConsortiumEvent } from "../model/dataset.ts";
import type { Tie } from "../model/evidence.ts";
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
		evidence: listEvidence(network, shown, event.id),
	}));
}

/** Declarations of another consortium that this one signed as well. */
function listCoSigned({ dataset }: Network, consortium: string): ReadonlySet<string> {
	const own = dataset.relations.filter((row) => row.a === consortium || row.b === consortium);
	return new Set(own.flatMap((row) => row.event ?? []));
}

/** In one pass, kept per network: a long series of events must not ask every tie again for each. */
const kept = new WeakMap<Network, ReadonlyMap<string, readonly number[]>>();

/** Places in the ties of the network, by event. */
function tiesByEvent(network: Network): ReadonlyMap<string, readonly number[]> {
	const known = kept.get(network);
	if (known) return known;
	const places = new Map<string, number[]>();
	for (const [at, { event }] of network.ties.entries()) {
		if (event === null) continue;
		const own = places.get(event);
		if (own) own.push(at);
		else places.set(event, [at]);
	}
	kept.set(network, places);
	return places;
}

function listEvidence(network: Network, { tieOn }: Shown, event: string): readonly TieEvidence[] {
	const on = (tiesByEvent(network).get(event) ?? []).filter((at) => tieOn[at] === 1);
	return on.map((at) => network.ties[at] as Tie).map((tie) => describeTie(network, tie, tie.b));
}

/** Oldest first, undated ones last; of a day the numbered ones first, so that a declaration follows its meeting. */
function compareEvents(one: ConsortiumEvent, other: ConsortiumEvent): number {
	if (one.date === null || other.date === null) {
		if (one.date !== other.date) return one.date === null ? 1 : -1;
	} else if (one.date !== other.date) return compareDates(one.date, other.date);
	const place = (event: ConsortiumEvent) => event.number ?? Number.MAX_SAFE_INTEGER;
	return place(one) - place(other) || compareCodePoints(one.id, other.id);
}
