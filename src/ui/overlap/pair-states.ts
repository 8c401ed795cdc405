// All pairs in one bar by what can be said of them: shared, none, none so far, unknown. The counts are written.
import { html, type TemplateResult } from "lit-html";
import type { PairCounts } from "../../pipeline/pair-counts.ts";
import type { App } from "../app.ts";
import { partSize } from "../part-size.ts";

const states = ["sharing", "none", "noneSoFar", "unknown"] as const satisfies readonly (keyof PairCounts)[];

export function pairStates(counts: PairCounts, app: App): TemplateResult {
	const { overlap } = app.words.ui;
	const all = states.reduce((sum, state) => sum + counts[state], 0);
	return html`<ul class="pair-states" aria-label=${overlap.statesTitle(all)}>
		${states
			.filter((state) => counts[state] > 0)
			.map(
				(state) => html`<li title=${overlap.statesHelp[state]} ${partSize(counts[state])}>
					<span class="state-bar" data-state=${state}></span>
					<span><b>${overlap.pairs(counts[state])}</b> ${overlap.states[state]}</span>
				</li>`,
			)}
	</ul>`;
}
