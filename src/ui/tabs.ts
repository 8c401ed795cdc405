// The row over the figure: one tab a view, and what the figure shows.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { type Mode, modes } from "../model/view.ts";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";
import { type IconName, icon } from "./icons.ts";
import { views } from "./views.ts";

export function tabRow(state: State, app: App): TemplateResult {
	const { shell } = app.words.ui;
	const active = state.session.view;
	const hasFigure = views.find((view) => view.id === active)?.hasFigure ?? false;
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
					tabindex=${view.id === active ? 0 : -1}
					@click=${() => app.actions.setView(view.id)}
				>
					${shell.view[view.id]}
				</button>`,
			)}
		</div>
		<div class="tab-tools">${modeChoice(state, app)} ${hasFigure ? zoomButtons(app) : nothing}</div>
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

function modeChoice(state: State, app: App): TemplateResult {
	const { shell } = app.words.ui;
	const choose = (event: Event) => app.actions.setMode((event.target as HTMLSelectElement).value as Mode);
	return html`<label class="choice"
		><span>${shell.mode}</span>
		<select .value=${live(state.project.view.mode)} @change=${choose}>
			${modes.map(
				(mode) =>
					html`<option value=${mode} ?selected=${mode === state.project.view.mode}>${app.words.terms.modes[mode]}</option>`,
			)}
		</select>
	</label>`;
}

function zoomButtons(app: App): TemplateResult {
	const { shell } = app.words.ui;
	const button = (name: IconName, label: string, act: () => void) =>
		html`<button class="icon-button" aria-label=${label} title=${label} @click=${act}>${icon(name)}</button>`;
	return html`<div class="button-group">
		${button("minus", shell.zoomOut, () => app.stageCommands?.zoomBy(1 / Math.SQRT2))}
		${button("plus", shell.zoomIn, () => app.stageCommands?.zoomBy(Math.SQRT2))}
		${button("fit", shell.fit, () => app.stageCommands?.fit())}
	</div>`;
}
