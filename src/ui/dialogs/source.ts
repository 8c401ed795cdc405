// A source in full: title, publisher, date, the place asked for, and how much rests on it.
import { html, type nothing, type TemplateResult } from "lit-html";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { row } from "../inspector/parts.ts";
import type { Local } from "../local.ts";
import { findEntry } from "../lookup.ts";
import { dateText, japanese } from "../naming.ts";
import { dialogFrame } from "./frame.ts";

export function sourceDialog(asked: NonNullable<Local["source"]>, state: State, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const entry = findEntry(state.project.dataset, asked.id);
	const source = entry?.kind === "source" ? entry.row : null;
	const resting = app.answers.rows(state).ties.filter((each) => each.tie.source === asked.id).length;
	const body = html`<p class="source-title">${japanese(source?.title ?? asked.id, app)}</p>
		<dl>
			${row(inspector.locator, html`<b>${japanese(asked.locator, app)}</b>`)}
			${row(inspector.publisher, source?.publisher ? japanese(source.publisher, app) : inspector.noPublisher)}
			${row(inspector.sourceDate, source?.date ? dateText(source.date, app) : inspector.noPublisher)}
			${row("", source?.date_note ? japanese(source.date_note, app) : null)}
			${row(inspector.url, source?.url ? webAddress(source.url) : null)}
			${row(inspector.licence, source?.licence ? japanese(source.licence, app) : null)}
			${row(inspector.note, source?.note ? japanese(source.note, app) : null)}
		</dl>
		<p class="weak">${inspector.citedRows(resting)}</p>`;
	return dialogFrame(
		{ id: "source", title: inspector.sourceTitle, body, onClose: () => app.setLocal({ source: null }) },
		app,
	);
}

/** Only web addresses become links; data may carry anything. */
function webAddress(url: string): TemplateResult | typeof nothing {
	return /^https?:\/\//i.test(url)
		? html`<a href=${url} target="_blank" rel="noreferrer noopener">${url}</a>`
		: html`${url}`;
}
