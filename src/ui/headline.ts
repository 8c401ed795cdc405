// The one finding a view opens with, in plain words, scoped to what is shown.
import { html, nothing, type TemplateResult } from "lit-html";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";
import { plainName } from "./naming.ts";

export function headline(state: State, app: App): TemplateResult {
	const { title, detail } = app.words.findings.headline(app.answers.headline(state), (id) => plainName(state, app, id));
	return html`<div class="headline">
		<h2>${title}</h2>
		<p>
			${detail ? html`<span>${detail}</span>` : nothing}
			<button class="link" @click=${() => app.actions.setDialog("summary")}>${app.words.summary.open}</button>
		</p>
	</div>`;
}
