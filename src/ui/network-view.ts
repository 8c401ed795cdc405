// The network: its finding in words, the figure that proves it, the table that says the same.
import { html, nothing, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";
import { emptyNotice } from "./empty-notice.ts";
import { headline } from "./headline.ts";
import { stagePanel } from "./stage/stage.ts";
import { tablePanel } from "./table/table.ts";

export function networkView(state: State, app: App): TemplateResult {
	const { ui } = app.words;
	const counts = app.answers.counts(state);
	const nothingLeft = counts.consortia + counts.institutions + counts.persons === 0;
	return html`<div class="network">
		${guard([state.project, app.language], () => headline(state, app))}
		<section class="stage-area" data-stage aria-label=${ui.shell.figure}>
			${stagePanel(app, state)} ${nothingLeft ? emptyNotice(state, app) : nothing} ${workingNotice(state, app)}
		</section>
		${tablePanel(state, app)}
	</div>`;
}

/** Shown only once a job has lasted a second; short ones would flicker. */
function workingNotice(state: State, app: App): TemplateResult | typeof nothing {
	const { running } = state.results;
	if (!running || running.kind === "export" || performance.now() - running.startedAt < 1000) return nothing;
	const { shell } = app.words.ui;
	return html`<div class="working" role="status">
		<strong>${shell.working[running.kind]}</strong>
		<progress max=${running.total || 1} value=${running.done} aria-label=${shell.working[running.kind]}></progress>
		<button class="button" @click=${app.actions.stopJob}>${shell.stop}</button>
	</div>`;
}
