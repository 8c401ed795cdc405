// The written summary of what is shown, in three levels: on its own, beside the figure, and as its text alternative.
import { html, type TemplateResult } from "lit-html";
import type { WrittenSummary } from "../i18n/ja/summary.ts";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";
import { dialogFrame } from "./dialogs/frame.ts";
import { icon } from "./icons.ts";
import { prose } from "./prose.ts";

const levels = ["shows", "findings", "reading"] as const satisfies readonly (keyof WrittenSummary)[];

/** What a screen reader is told of the figure. */
export function summaryAlternative(state: State, app: App): TemplateResult {
	const written = app.answers.summary(state);
	return html`${levels.map((level) => html`<p>${prose(written[level].join(" "), app)}</p>`)}`;
}

export function summaryText(state: State, app: App): TemplateResult {
	const { summary } = app.words;
	const written = app.answers.summary(state);
	return html`<div class="summary">
		${levels.map(
			(level) => html`<section>
				<h3>${summary.levels[level]}</h3>
				<ul>
					${written[level].map((sentence) => html`<li>${prose(sentence, app)}</li>`)}
				</ul>
			</section>`,
		)}
	</div>`;
}

/** Puts title and sentences on the clipboard as plain text, one a line. */
export function copySummary(state: State, app: App): TemplateResult {
	const { summary, ui } = app.words;
	const copy = async () => {
		const written = app.answers.summary(state);
		const lines = levels.flatMap((level) => [`\n${summary.levels[level]}`, ...written[level]]);
		try {
			await navigator.clipboard.writeText([app.answers.title(state), ...lines, ""].join("\n"));
			app.setLocal({ said: ui.data.copied });
		} catch {
			app.setLocal({ said: ui.data.notCopied });
		}
	};
	return html`<button class="button small" @click=${copy}>${icon("copy")}${summary.copy}</button>
		<span role="status">${app.local.said}</span>`;
}

export function summaryDialog(state: State, app: App): TemplateResult {
	const close = () => {
		app.setLocal({ said: "" });
		app.actions.setDialog(null);
	};
	return dialogFrame(
		{
			id: "summary",
			title: app.words.summary.title,
			body: summaryText(state, app),
			foot: copySummary(state, app),
			onClose: close,
		},
		app,
	);
}
