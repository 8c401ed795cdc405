// How likely an overlap is by chance, told only when asked for and where both lists are complete.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Overlap } from "../../pipeline/overlaps.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";

/** Below this a probability is not told in figures. */
const SMALLEST = 0.001;

export function chanceLine(overlap: Overlap, state: State, app: App): TemplateResult | typeof nothing {
	const { overlap: words } = app.words.ui;
	if (!state.session.choices.isChanceTold || overlap.reach === "unknown") return nothing;
	const chance = app.answers.chance(state, overlap);
	if (chance === null) return html`<p class="pair-chance">${words.chanceNone}</p>`;
	const expected = chance.expected.toFixed(1);
	if (overlap.shared.length === 0) return html`<p class="pair-chance">${words.chanceExpected(expected)}</p>`;
	return html`<p class="pair-chance">${words.chanceOf(expected, overlap.shared.length, tellChance(chance.atLeast, app))}</p>`;
}

export function tellChance(chance: number, app: App): string {
	const { overlap: words } = app.words.ui;
	return chance < SMALLEST ? words.chanceBelow : words.chanceShare(chance);
}
