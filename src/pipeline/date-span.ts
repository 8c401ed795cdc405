// Of when the evidence is that is shown: the sheet, the summary and the head of the page say the same.
import { compareDates, type PartialDate } from "../model/partial-date.ts";
import type { DateSpan } from "./answers.ts";
import type { Network } from "./network.ts";
import type { Shown } from "./shown.ts";

const TIES_A_STEP = 10_000;

/** By the ties that are on, for as long as these stand. */
const kept = new WeakMap<Uint8Array, DateSpan>();

/** Earliest and latest date among the ties that are on, and how many carry none; in steps of a few milliseconds. */
export function* spanDates(network: Network, { tieOn }: Pick<Shown, "tieOn">): Generator<void, DateSpan> {
	const known = kept.get(tieOn);
	if (known) return known;
	const found = new Set<PartialDate>();
	let undated = 0;
	for (const [at, { asOf, event }] of network.ties.entries()) {
		if (at % TIES_A_STEP === 0) yield;
		if (!tieOn[at]) continue;
		const date = asOf ?? (event === null ? null : (network.events.get(event)?.date ?? null));
		if (date === null) undated++;
		else found.add(date);
	}
	const stated = [...found].sort(compareDates);
	const span = { earliest: stated[0] ?? null, latest: stated.at(-1) ?? null, undated };
	kept.set(tieOn, span);
	return span;
}
