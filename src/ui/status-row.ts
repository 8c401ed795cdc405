// The line at the foot: what is shown, what is selected, what is folded away, and that nothing is sent.
import { html, nothing, type TemplateResult } from "lit-html";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";
import { icon } from "./icons.ts";

function counted(parts: readonly string[]): TemplateResult {
	const [before, number, after] = parts;
	return html`${before}<b>${number}</b>${after}`;
}

export function statusRow(state: State, app: App): TemplateResult {
	const { shell } = app.words.ui;
	const counts = app.answers.counts(state);
	const { mode } = state.project.view;
	const shown = {
		"two-mode": () => [
			shell.consortia(counts.consortia),
			shell.institutions(counts.institutions),
			shell.persons(counts.persons),
			shell.ties(counts.ties),
		],
		institutions: () => [shell.institutions(counts.institutions), shell.pairs(counts.pairs ?? 0)],
		consortia: () => [shell.consortia(counts.consortia), shell.pairs(counts.pairs ?? 0)],
	}[mode]();
	const stacked = app.answers.stacked(state);
	const foldedOnly = counts.folded > 0 ? html`<p class="status-detail">${shell.folded(counts.folded)}</p>` : nothing;
	const selected = state.session.selection.length;
	return html`<footer class="status" lang=${app.language} aria-label=${shell.status}>
		<p class="status-counts">
			${shell.shown}
			${shown.map((parts, index) => html`${index > 0 ? shell.listSeparator : ""}${counted(parts)}`)}
		</p>
		${selected > 0 ? html`<p>${counted(shell.selected(selected))}</p>` : nothing}
		${stacked.boxes > 0 ? html`<p class="status-detail">${shell.foldedAndStacked(counts.folded, stacked)}</p>` : foldedOnly}
		${state.results.thread.kind === "main" ? html`<p class="status-detail">${shell.onThisThread}</p>` : nothing}
		<p class="status-detail status-end">${shell.unknownBox}</p>
		<button class="link" @click=${() => app.actions.setDialog("data")}>${shell.data}</button>
		<p class="status-private">${icon("lock")}${shell.nothingSent}</p>
	</footer>`;
}
