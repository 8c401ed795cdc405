// Below the grid: the chosen consortia side by side, or the chosen shared member with what lists it.
import { html, nothing, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { isMembershipRole } from "../../model/evidence.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { compareButton } from "../comparison/dialog.ts";
import { comparisonTable } from "../comparison/table.ts";
import { growing } from "../growing.ts";
import { evidenceCards } from "../inspector/evidence.ts";
import { nodeItem, nodeLink } from "../inspector/parts.ts";
import { findEntry } from "../lookup.ts";

export function chosenPanel(state: State, app: App): TemplateResult {
	const { selection } = state.session;
	return html`${guard([state.project, selection, app.language], () => drawChosen(selection, state, app))}`;
}

function drawChosen(selection: readonly string[], state: State, app: App): TemplateResult {
	const { coverage } = app.words.ui;
	const kindOf = (id: string) => findEntry(state.project.dataset, id)?.kind;
	const consortia = selection.filter((id) => kindOf(id) === "consortium");
	const institutions = selection.filter((id) => kindOf(id) === "institution");
	if (consortia.length + institutions.length === 0) return html`<p class="coverage-hint">${coverage.hint}</p>`;
	return html`<section class="coverage-chosen" lang=${app.language} aria-label=${coverage.chosen}>
		<div class="chosen-head">
			<h3>${consortia.length > 0 ? coverage.chosen : coverage.chosenMember}</h3>
			<span class="weak">${consortia.length || institutions.length}</span>
			${compareButton(consortia.length, app)}
			<button class="button" @click=${() => app.actions.setView("network")}>${coverage.seeNetwork}</button>
			<button class="link" @click=${app.actions.clearSelection}>${coverage.clear}</button>
		</div>
		${consortia.length > 0 ? sideBySide(consortia, state, app) : nothing}
		${growing({
			key: institutions.join(),
			items: institutions,
			run: 1,
			inputsOf: (id) => [id, state.project, app.language],
			draw: (id) => memberPart(id, state, app),
		})}
	</section>`;
}

function sideBySide(consortia: readonly string[], state: State, app: App): TemplateResult {
	const { comparison: words } = app.words.ui;
	const comparison = app.answers.comparison(state);
	const headOf = (id: string) => nodeLink(id, state, app);
	return html`${comparison.omitted > 0 ? html`<p class="weak">${words.omitted(comparison.omitted)}</p>` : nothing}
		${consortia.length > 1 ? html`<p class="weak">${words.legend}</p>` : nothing}
		<div class="comparison-scroll">${comparisonTable(comparison, headOf, state, app)}</div>`;
}

/** Where an institution is listed, in which post, on which source. */
function memberPart(id: string, state: State, app: App): TemplateResult {
	const detail = app.answers.node(state, id);
	if (!detail) return html``;
	const listings = detail.evidence.filter(({ tie }) => tie.kind === "membership" && isMembershipRole(tie.role));
	return html`<div class="chosen-member">
		<h4>${nodeItem(id, state, app)}</h4>
		${evidenceCards(listings, state, app)}
	</div>`;
}
