// The institutions of the chosen combination with what lists them; without one, those of the chosen pair in a line.
import { html, type nothing, type TemplateResult } from "lit-html";
import type { Combination, Combinations } from "../../pipeline/combinations.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { prose } from "../prose.ts";
import { isAboutPair, isSameCombination } from "./combination-key.ts";
import { joinShort } from "./names.ts";
import type { Pair } from "./pair.ts";
import { sharedEvidence, sharedNames } from "./shared-members.ts";

export function combinationNames(
	answer: Combinations,
	pair: Pair | null,
	state: State,
	app: App,
): TemplateResult | typeof nothing {
	const { overlap: words } = app.words.ui;
	const { combination, rule } = state.session.choices;
	const chosen = answer.combinations.find((each) => isSameCombination(each, combination));
	if (chosen) return namesInFull(chosen, state, app);
	const told = answer.combinations.filter((each) => each.members.length > 0 && isAboutPair(each, pair, rule));
	if (told.length === 0) return html`<p class="weak">${words.pickPair}</p>`;
	return html`<div class="combination-names">
		<p><b>${told.map(({ members, bound }) => words.bounded(members.length, bound)).join("＋")}</b></p>
		${told.map(
			(each) => html`<p class="weak">${prose(joinShort(each.consortia, state, app), app)}</p>
				${sharedNames(each.members, each.consortia, state, app)}`,
		)}
		<p class="weak">${words.pickPair}</p>
	</div>`;
}

function namesInFull(chosen: Combination, state: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const { consortia, members, bound } = chosen;
	const show = () => {
		app.actions.select([...consortia, ...members]);
		app.actions.setView("network");
	};
	const count = words.bounded(members.length, bound);
	return html`<div class="combination-names">
		<p><b>${prose(words.combination(joinShort(consortia, state, app), state.session.choices.rule, count), app)}</b></p>
		${
			members.length === 0
				? html`<p>${words.combinationNone}</p>`
				: html`${sharedEvidence(members, consortia, state, app)}
						<button class="button small" @click=${show}>${icon("ties")}${words.toNetwork}</button>`
		}
	</div>`;
}
