// A source in full: title, publisher, date, the place asked for, and how much rests on it.
import { html, nothing, type TemplateResult } from "lit-html";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { row } from "../inspector/parts.ts";
import type { Local } from "../local.ts";
import { findEntry } from "../lookup.ts";
import { dateText, japanese, placeText } from "../naming.ts";
import { dialogFrame } from "./frame.ts";
import { describeRow, listRowsAt, mistakeForm } from "./mistake.ts";
import { webAddress } from "./web-address.ts";

/** Rows listed before the rest is only counted. */
const LISTED = 12;

export function sourceDialog(asked: NonNullable<Local["source"]>, state: State, app: App): TemplateResult {
	const { inspector, data: words } = app.words.ui;
	const entry = findEntry(state.project.dataset, asked.id);
	const source = entry?.kind === "source" ? entry.row : null;
	const resting = app.answers.rows(state).ties.filter((each) => each.tie.source === asked.id).length;
	const rows = listRowsAt(state.project.dataset, asked.id, asked.locator);
	const body = html`<p class="source-title">${japanese(source?.title ?? asked.id, app)}</p>
		<dl>
			${row(inspector.locator, html`<b>${japanese(placeText(asked.locator, app), app)}</b>`)}
			${row(inspector.publisher, source?.publisher ? japanese(source.publisher, app) : inspector.noPublisher)}
			${row(inspector.sourceDate, source?.date ? dateText(source.date, app) : inspector.noPublisher)}
			${row("", source?.date_note ? japanese(source.date_note, app) : null)}
			${row(inspector.url, source?.url ? webAddress(source.url) : null)}
			${row(inspector.licence, source?.licence ? japanese(source.licence, app) : null)}
			${row(inspector.note, source?.note ? japanese(source.note, app) : null)}
		</dl>
		<p class="weak">${inspector.citedRows(resting)}</p>
		<details>
			<summary>${words.rowsHere(rows.length)}</summary>
			<ul class="data-list">
				${rows.slice(0, LISTED).map((each) => html`<li>${describeRow(each, state.project.bundled, app)}</li>`)}
				${rows.length > LISTED ? html`<li>${words.more(rows.length - LISTED)}</li>` : nothing}
			</ul>
		</details>
		<details>
			<summary>${words.mistake}</summary>
			<p>${state.project.bundled ? words.mistakeBundled : words.mistakeOwn}</p>
			${mistakeForm({ source, locator: asked.locator, rows: rows.slice(0, LISTED) }, state, app)}
		</details>`;
	return dialogFrame(
		{ id: "source", title: inspector.sourceTitle, body, onClose: () => app.setLocal({ source: null, said: "" }) },
		app,
	);
}
