// The date the shown ties hold for: one where all agree, else earliest to latest, and how many carry none.
import { html, nothing, type TemplateResult } from "lit-html";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";

/** The sentence in full and, where the window is narrow, a shorter one with the other as its title. */
export function dataDate(state: State, app: App): TemplateResult | typeof nothing {
	const { shell } = app.words.ui;
	const { earliest, latest, undated } = app.answers.dates(state);
	if (!earliest || !latest) return nothing;
	const full = shell.asOf(app.words.terms.dateRange(earliest, latest), undated);
	return html`<span class="data-date" title=${full}>${full}</span>
		<span class="data-date is-short" title=${full}>${shell.asOfShort(earliest, latest)}</span>`;
}
