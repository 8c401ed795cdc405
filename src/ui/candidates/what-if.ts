// The tentative ties and what they would change, figure by figure.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Tentative } from "../../model/project.ts";
import { networkFigures } from "../../model/what-if.ts";
import type { WhatIf } from "../../pipeline/what-if.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { plainName, shortName } from "../naming.ts";
import { prose } from "../prose.ts";

/** Nothing while no tie is tried out. */
export function whatIfPanel(state: State, app: App): TemplateResult | typeof nothing {
	const { candidates: words } = app.words.ui;
	const answer = app.answers.whatIf(state);
	if (answer === null) return nothing;
	return html`<section class="what-if" aria-labelledby="what-if-title">
		<h4 id="what-if-title" tabindex="-1">${words.whatIfTitle}</h4>
		<p class="candidates-remark">${words.whatIfRemark}</p>
		<ul class="tentative">
			${state.project.tentative.map((tie) => tentativeLine(tie, state, app))}
		</ul>
		${figureTable(answer, app)} ${consequences(answer, state, app)}
		<p><button class="button small" @click=${app.actions.clearTentative}>${words.clear}</button></p>
	</section>`;
}

/** Beside the button that tried something: what changes, without the figures that stay. */
export function whatIfBrief(state: State, app: App): TemplateResult | typeof nothing {
	const { candidates: words } = app.words.ui;
	const answer = app.answers.whatIf(state);
	if (answer === null) return nothing;
	const { before, after } = answer;
	const changed = networkFigures.filter((id) => before[id] !== after[id]);
	return html`<div class="what-if-brief">
		${changed.length > 0 ? html`<ul class="what-if-words">${changed.map((id) => html`<li>${words.change(words.figures[id], before[id], after[id])}</li>`)}</ul>` : nothing}
		${consequences(answer, state, app)}
	</div>`;
}

function tentativeLine(tie: Tentative, state: State, app: App): TemplateResult {
	const { candidates: words } = app.words.ui;
	const [actor, consortium] = [plainName(state, app, tie.actor), plainName(state, app, tie.consortium)];
	const show = () => {
		app.actions.select([tie.actor, tie.consortium]);
		app.actions.setView("network");
	};
	return html`<li>
		<span>${prose(words.tie(actor, consortium), app)}</span>
		<button class="link" @click=${show}>${words.show}</button>
		<button
			class="link"
			aria-label=${words.remove(actor, consortium)}
			@click=${() => app.actions.removeTentative(tie)}
		>
			${words.removeShort}
		</button>
	</li>`;
}

function figureTable({ before, after }: WhatIf, app: App): TemplateResult {
	const { candidates: words } = app.words.ui;
	return html`<table class="what-if-figures">
		<thead>
			<tr>
				<th scope="col">${words.figure}</th>
				<th scope="col">${words.before}</th>
				<th scope="col">${words.after}</th>
			</tr>
		</thead>
		<tbody>
			${networkFigures.map(
				(id) => html`<tr data-changed=${before[id] === after[id] ? "no" : "yes"}>
					<th scope="row">${words.figures[id]}</th>
					<td>${before[id]}</td>
					<td>${after[id]}</td>
				</tr>`,
			)}
		</tbody>
	</table>`;
}

function consequences({ before, after, joined, overlaps }: WhatIf, state: State, app: App): TemplateResult {
	const { candidates: words } = app.words.ui;
	const name = (id: string) => shortName(state, app, id);
	const isUnchanged = networkFigures.every((id) => before[id] === after[id]);
	return html`<ul class="what-if-words">
		${isUnchanged ? html`<li>${words.unchanged}</li>` : nothing}
		${joined.map(([a, b]) => html`<li>${prose(words.joined(name(a), name(b)), app)}</li>`)}
		${overlaps.map(({ a, b, shared }) => html`<li>${prose(words.sharing(name(a), name(b), shared.map(name)), app)}</li>`)}
	</ul>`;
}
