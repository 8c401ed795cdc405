// Below the connectors: who might close the gaps between consortia that share no one. Questions, not findings.
import { html, nothing, type TemplateResult } from "lit-html";
import type { State } from "../../store/state.ts";
import { growList } from "../../store/view-choices.ts";
import type { App } from "../app.ts";
import { growing } from "../growing.ts";
import { icon } from "../icons.ts";
import { shortName } from "../naming.ts";
import { prose } from "../prose.ts";
import { candidateCard } from "./card.ts";
import { narrowChoice } from "./narrow-choice.ts";
import { whatIfPanel } from "./what-if.ts";

/** Cards before the first "show more", and with each. */
const CARDS = 8;
/** Of these so many at one turn. */
const RUN = 4;

export function candidatesSection(state: State, app: App): TemplateResult {
	const { candidates: words } = app.words.ui;
	const { cards, lonely, leftOut, all } = app.answers.candidates(state);
	const shown = cards.slice(0, CARDS * (1 + (state.session.choices.more.candidates ?? 0)));
	const left = cards.length - shown.length;
	const showMore = () => app.actions.choose(growList(state.session.choices, "candidates", true));
	return html`<section class="candidates" aria-labelledby="candidates-title">
		<header class="candidates-head">
			<h3 id="candidates-title" tabindex="-1">${words.title}</h3>
			<span class="caution-tag">${icon("warning")}${words.mark}</span>
			<p class="candidates-remark">${words.remark}</p>
		</header>
		<p class="candidates-explain">${words.explain}</p>
		${whatIfPanel(state, app)}
		${all === 0 ? nothing : narrowChoice(state, app)}
		${cards.length === 0 ? html`<p>${all === 0 ? words.none : words.narrowedNone}</p>` : nothing}
		<ul class="candidate-cards">
			${growing({
				key: "",
				items: shown,
				run: RUN,
				inputsOf: (card) => [card, state.project, app.language],
				draw: (card) => candidateCard(card, state, app),
			})}
		</ul>
		${left > 0 ? html`<button class="button small" @click=${showMore}>${words.more(left)}</button>` : nothing}
		${lonely.length > 0 ? lonelyPairs(lonely, state, app) : nothing}
		${leftOut > 0 ? html`<p>${words.leftOut(leftOut)}</p>` : nothing}
	</section>`;
}

/** On top of the view: the candidates stand below table and path, mostly out of sight. */
export function candidatesLink(state: State, app: App): TemplateResult | typeof nothing {
	const { cards, all } = app.answers.candidates(state);
	const count = all ?? cards.length;
	if (count === 0) return nothing;
	const show = () => {
		const title = document.getElementById("candidates-title");
		title?.scrollIntoView({ block: "start" });
		title?.focus({ preventScroll: true });
	};
	return html`<button class="link to-candidates" @click=${show}>${app.words.ui.candidates.seeAll(count)}</button>`;
}

function lonelyPairs(pairs: readonly (readonly [string, string])[], state: State, app: App): TemplateResult {
	const { candidates: words } = app.words.ui;
	return html`<details class="lonely">
		<summary>${words.lonely(pairs.length)}</summary>
		<ul>
			${pairs.map(([a, b]) => html`<li>${prose(words.between(shortName(state, app, a), shortName(state, app, b)), app)}</li>`)}
		</ul>
	</details>`;
}
