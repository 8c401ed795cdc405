// What is being computed, over how much, and how to stop it; or that it was stopped and how to go on.
import { html, nothing, type TemplateResult } from "lit-html";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";

/** In ms; shorter jobs would only flicker. */
const PATIENCE = 1000;

export function workingNotice(state: State, app: App): TemplateResult | typeof nothing {
	const { shell } = app.words.ui;
	const { running } = state.results;
	// Views without a figure do not wait for its layout.
	if (state.session.view !== "network" && running?.kind !== "read") return nothing;
	const about = (text: string) =>
		running?.kind !== "read" && app.answers.isSketched(state) ? shell.sketched(text) : text;
	if (!running && app.answers.isStopped(state)) {
		return html`<div class="working" role="status">
			<strong>${about(shell.stopped)}</strong>
			<button class="button" @click=${app.actions.resumeLayout}>${shell.resume}</button>
		</div>`;
	}
	// Writing shows its progress in its own dialog.
	if (!running || running.kind === "export" || performance.now() - running.startedAt < PATIENCE) return nothing;
	return html`<div class="working" role="status">
		<strong>${about(shell.working[running.kind])}</strong>
		${running.silence === undefined ? nothing : html`<span>${shell.silent(running.silence)}</span>`}
		<progress max=${running.total || 1} value=${running.done} aria-label=${shell.working[running.kind]}></progress>
		<button class="button" @click=${app.actions.stopJob}>${shell.stop}</button>
	</div>`;
}
