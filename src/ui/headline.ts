// The one finding a view opens with, in plain words, scoped to what is shown.
import { html, type TemplateResult } from "lit-html";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";
import { plainName } from "./naming.ts";

export function headline(state: State, app: App): TemplateResult {
	const sentence = app.words.findings.sentence(app.answers.headline(state), (id) => plainName(state, app, id));
	return html`<div class="headline"><h2>${sentence}</h2></div>`;
}
