// When the filters leave nothing: which one to release and what that brings back.
import { html, type TemplateResult } from "lit-html";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";
import { icon } from "./icons.ts";

export function emptyNotice(state: State, app: App): TemplateResult {
	const { terms } = app.words;
	const { shell } = app.words.ui;
	const relaxation = app.answers.relaxation(state);
	const { setFilter, clearFilters } = app.actions;
	return html`<div class="empty-notice" role="status">
		<h3>${icon("search")}${shell.emptyTitle}</h3>
		<p>${relaxation ? shell.emptyRelax(terms.facets[relaxation.facet], relaxation.nodes) : shell.emptyOther}</p>
		<p class="actions">
			${
				relaxation
					? html`<button class="button" @click=${() => setFilter(relaxation.facet, null)}>${shell.relax}</button>`
					: null
			}
			<button class="link" @click=${clearFilters}>${shell.clearAll}</button>
		</p>
	</div>`;
}
