// The row over the figure: one tab a view, and the tools of the present one.
import { html, nothing, type TemplateResult } from "lit-html";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";
import { icon } from "./icons.ts";
import { tabStop } from "./tab-stop.ts";
import { views } from "./views.ts";

export function tabRow(state: State, app: App): TemplateResult {
	const { shell } = app.words.ui;
	const active = state.session.view;
	const { facetsOpen } = state.session;
	const facetsLabel = facetsOpen ? shell.hideFacets : shell.showFacets;
	return html`<div class="tab-row">
		<button
			class="icon-button facets-toggle"
			aria-expanded=${facetsOpen ? "true" : "false"}
			aria-controls="facets"
			aria-label=${facetsLabel}
			title=${facetsLabel}
			@click=${() => app.actions.setFacetsOpen(!facetsOpen)}
		>
			${icon("filter")}
		</button>
		<div class="tabs" role="tablist" aria-label=${shell.views} @keydown=${(event: KeyboardEvent) => moveTab(event, active, app)}>
			${views.map(
				(view) => html`<button
					role="tab"
					id="tab-${view.id}"
					class="tab"
					aria-selected=${view.id === active ? "true" : "false"}
					aria-controls="view"
					${tabStop(view.id === active)}
					@click=${() => app.actions.setView(view.id)}
				>
					${shell.view[view.id]}
				</button>`,
			)}
		</div>
		<div class="tab-tools">${views.find((view) => view.id === active)?.tools(state, app) ?? nothing}</div>
	</div>`;
}

function moveTab(event: KeyboardEvent, active: string, app: App): void {
	const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
	if (step === undefined) return;
	const index = views.findIndex((view) => view.id === active);
	const next = views[(index + step + views.length) % views.length];
	if (!next) return;
	event.preventDefault();
	app.actions.setView(next.id);
	document.getElementById(`tab-${next.id}`)?.focus();
}
