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
			${stagePanel(app, state)} ${nothingLeft ? emptyNotice(state, app) : nothing}
		</section>
		${tablePanel(state, app)}
	</div>`;
}
