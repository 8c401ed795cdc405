// Every source in full, and what was taken from it.
import { html, nothing, type TemplateResult } from "lit-html";
import type { SourceUse } from "../../pipeline/detail-data.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { row } from "../inspector/parts.ts";
import { japanese, plainName } from "../naming.ts";
import { webAddress } from "./web-address.ts";

/** Consortia named before the rest is counted. */
const NAMED = 8;

export function dataSources(sources: readonly SourceUse[], state: State, app: App): TemplateResult {
	const { data: words } = app.words.ui;
	return html`<p>${words.sourcesText}</p>
		<ol class="data-sources">
			${sources.map((use) => html`<li class="card">${sourceItem(use, state, app)}</li>`)}
		</ol>`;
}

function sourceItem({ source, rows, consortia }: SourceUse, state: State, app: App): TemplateResult {
	const { inspector, data: words } = app.words.ui;
	const { terms } = app.words;
	const taken = rows.map(({ table, count }) => words.rows(words.table[table], count));
	const separator = app.language === "en" ? ", " : "、";
	const names = consortia.slice(0, NAMED).map((id) => plainName(state, app, id));
	const more = consortia.length > NAMED ? [words.more(consortia.length - NAMED)] : [];
	const date = source.date ? terms.formatDateInFull(source.date) : inspector.noPublisher;
	return html`<h4>${japanese(source.title, app)}</h4>
		<dl>
			${row(inspector.publisher, source.publisher ? japanese(source.publisher, app) : inspector.noPublisher)}
			${row(
				inspector.sourceDate,
				html`${date}${source.date_note ? html` <span class="weak">${japanese(source.date_note, app)}</span>` : nothing}`,
			)}
			${row(inspector.url, source.url ? webAddress(source.url) : null)}
			${row(inspector.licence, source.licence ? japanese(source.licence, app) : null)}
			${row(words.taken, taken.length > 0 ? taken.join(separator) : words.nothingTaken)}
			${row(words.consortia, names.length > 0 ? japanese([...names, ...more].join(separator), app) : null)}
			${row(inspector.note, source.note ? japanese(source.note, app) : null)}
		</dl>`;
}
