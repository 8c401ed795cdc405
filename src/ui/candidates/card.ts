// One candidate: who, between which consortia, why, on what evidence, and the chain with its sources.
import { html, nothing, type TemplateResult } from "lit-html";
import type { CandidateCard } from "../../pipeline/candidate-cards.ts";
import type { ChainStep } from "../../pipeline/candidates.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { citeEvidence, sourceLink } from "../inspector/parts.ts";
import { findEntry, sectorOf } from "../lookup.ts";
import { nodeSample } from "../marks.ts";
import { joinNames, nameText, programLabel, shortName } from "../naming.ts";
import { prose } from "../prose.ts";
import { tryForm } from "./try-form.ts";

export function candidateCard(card: CandidateCard, state: State, app: App): TemplateResult {
	const { candidates: words } = app.words.ui;
	const actors = card.between.filter((id) => kindOf(state, id) !== "consortium");
	const who = actors.find((id) => kindOf(state, id) === "person") ?? (actors[0] as string);
	const isOutside = card.weakest > state.project.view.layer;
	const show = () => {
		app.actions.select([...new Set([...card.left, ...card.between, ...card.right])]);
		app.actions.setView("network");
	};
	return html`<li class="candidate" lang=${app.language}>
		<h4>
			${nodeSample(kindOf(state, who), sectorOf(state.project.dataset, who))}
			<button class="link node-link" @click=${() => app.actions.inspect(who)}>${nameText(state, app, who)}</button>
		</h4>
		<p class="candidate-ends">${prose(listNames(card.left, state, app), app)} <span aria-hidden="true">┄┄</span> ${prose(listNames(card.right, state, app), app)}</p>
		<p>${prose(card.steps.map((step) => `${tellStep(step, state, app)}${words.sentenceEnd}`).join(""), app)}</p>
		<p class="candidate-tags">
			<span class="tag">${words.weakest(app.words.terms.layers[card.weakest])}</span>
			${isOutside ? html`<span class="tag">${words.notShown}</span>` : nothing}
		</p>
		<p class="candidate-why">${prose(tellNearness(card, state, app), app)}</p>
		<details>
			<summary>${words.chain}</summary>
			<ol class="candidate-chain">
				${card.steps.map((step) => chainStep(step, state, app))}
			</ol>
			<button class="link" @click=${show}>${words.show}</button>
			${tryForm(actors, orderEnds(card), state, app)}
		</details>
	</li>`;
}

/** The side first that the first actor is further from: it has most to gain by a tie. */
function orderEnds({ between, left, right, steps }: CandidateCard): readonly string[] {
	const layerOf = (step: ChainStep | undefined) => step?.evidence[0]?.tie.layer ?? 0;
	const isLeftWeaker = between.length === 1 && layerOf(steps[0]) > layerOf(steps.at(-1));
	return isLeftWeaker ? [...left, ...right] : [...right, ...left];
}

function kindOf(state: State, id: string) {
	const entry = findEntry(state.project.dataset, id);
	return entry && entry.kind !== "source" ? entry.kind : "institution";
}

function listNames(ids: readonly string[], state: State, app: App): string {
	return joinNames(
		ids.map((id) => shortName(state, app, id)),
		app,
	);
}

/** By its strongest tie; the others stand with the sources. */
function tellStep({ evidence: [first] }: ChainStep, state: State, app: App): string {
	if (first === undefined) return "";
	const { kind, role, word, a, b } = first.tie;
	return app.words.ui.candidates.tellTie(kind, role, word, shortName(state, app, a), shortName(state, app, b));
}

function tellNearness({ nearness, reach }: CandidateCard, state: State, app: App): string {
	const { candidates: words } = app.words.ui;
	const { prefectures, programs, themes, hidden } = nearness;
	const reasons = [
		prefectures.length > 0 ? words.samePrefecture(prefectures.map(app.words.terms.prefecture)) : "",
		programs.length > 0 ? words.sameProgram(programs.map((id) => programLabel(state, app, id))) : "",
		themes.length > 0 ? words.sameTheme(themes) : "",
		hidden ? words.hidden : "",
		{ unknown: words.unknown, "at-least": words.atLeast, exact: words.exact }[reach],
	];
	return joinNames(
		reasons.filter((reason) => reason !== ""),
		app,
	);
}

function chainStep(step: ChainStep, state: State, app: App): TemplateResult {
	return html`<li>
		<b>${nameText(state, app, step.from)} — ${nameText(state, app, step.to)}</b>
		<ul>
			${step.evidence.map(
				(each) =>
					html`<li>${app.words.terms.layers[each.tie.layer]}${app.words.ui.candidates.colon}${sourceLink(citeEvidence(each), app)}</li>`,
			)}
		</ul>
	</li>`;
}
