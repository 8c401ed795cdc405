// The chosen pair of consortia: two selected ones, or the pair chosen last while one of its bodies is looked at.
import type { Overlap } from "../../pipeline/overlaps.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { shortName } from "../naming.ts";
import { setChoices } from "./choices.ts";

export type Pair = readonly [string, string];

export function isPair({ a, b }: Pick<Overlap, "a" | "b">, pair: Pair | null): boolean {
	return [a, b].every((id) => pair?.includes(id));
}

export function findChosenPair(state: State, app: App): Pair | null {
	const { selection, inspectorOpen } = state.session;
	const { sets } = app.answers.overlaps(state);
	const [a, b, ...more] = selection.filter((id) => sets.has(id));
	if (a !== undefined && b !== undefined && more.length === 0) return [a, b];
	const { pair } = app.local.overlap;
	const isLookedAt = inspectorOpen && selection.length === 1;
	return isLookedAt && pair?.every((id) => sets.has(id)) ? pair : null;
}

/** Before a click: the pair that came with the selection is remembered, in case a body of it is looked at next. */
export function keepPair(pair: Pair | null, app: App): void {
	if (pair && !pair.every((id) => app.local.overlap.pair?.includes(id))) setChoices(app, { pair });
}

/** Consortia chosen to be combined stay while the pair is among them. */
export function choosePair({ a, b, shared, reach }: Overlap, state: State, app: App): void {
	const { overlap } = app.words.ui;
	const { combined } = state.session.choices;
	const stays = combined?.includes(a) && combined.includes(b);
	setChoices(app, { pair: [a, b] });
	app.actions.choose({ combined: stays ? combined : null, combination: null });
	app.actions.select([a, b]);
	const words = overlap.sharedInWords(shared.length, reach);
	app.actions.announce(overlap.announce(shortName(state, app, a), shortName(state, app, b), words));
}

export function releasePair(app: App): void {
	setChoices(app, { pair: null });
	app.actions.clearSelection();
}
