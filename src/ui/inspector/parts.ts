// Small pieces every inspector is made of: definition rows, links to nodes, links to sources.
import { html, nothing, type TemplateResult } from "lit-html";
import type { TieEvidence } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { findEntry, sectorOf } from "../lookup.ts";
import { nodeSample } from "../marks.ts";
import { dateText, japanese, nameText, placeText } from "../naming.ts";
import { prose } from "../prose.ts";

type Content = TemplateResult | string | typeof nothing;

/** A label with its value; nothing at all where there is no value. */
export function row(label: string, value: Content | null): TemplateResult | typeof nothing {
	if (value === null || value === "" || value === nothing) return nothing;
	return html`<div class="row"><dt>${label}</dt><dd>${value}</dd></div>`;
}

export function block(title: string, remark: Content, body: Content): TemplateResult {
	return html`<section class="block"><h3>${title} <span class="block-remark">${remark}</span></h3>${body}</section>`;
}

/** A name that selects what it names. */
export function nodeLink(id: string, state: State, app: App): TemplateResult {
	const entry = findEntry(state.project.dataset, id);
	const isNode = entry !== null && entry.kind !== "program" && entry.kind !== "source";
	if (!isNode) return nameText(state, app, id);
	return html`<button class="link node-link" @click=${() => app.actions.inspect(id)}>${nameText(state, app, id)}</button>`;
}

/** Mark and name of a node, as one line of a list. */
export function nodeItem(id: string, state: State, app: App): TemplateResult {
	const entry = findEntry(state.project.dataset, id);
	const kind = entry && entry.kind !== "source" ? entry.kind : "institution";
	return html`${nodeSample(kind, sectorOf(state.project.dataset, id))} ${nodeLink(id, state, app)}`;
}

export interface Citation {
	readonly id: string;
	readonly title: string;
	readonly publisher: string | null;
	readonly date: TieEvidence["source"]["date"];
	readonly locator: string;
}

/** Title and place as a link that opens the source; publisher and date below it. */
export function sourceLink(citation: Citation, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const { id, locator, title, publisher, date } = citation;
	const about = inspector.sourceAbout(publisher ?? "", date ? dateText(date, app) : "");
	return html`<button class="link source-link" @click=${() => app.setLocal({ source: { id, locator } })}>
			${japanese(inspector.sourcePlace(title, placeText(locator, app)), app)}
		</button>
		${about ? html`<span class="source-about">${prose(about, app)}</span>` : nothing}`;
}

/** A source as one short word, where the place it cites would fill the row; the place is its title text. */
export function sourceMark(name: string, source: string, locator: string, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	return html`<button
		class="link source-mark"
		aria-label=${inspector.sourceOf(name)}
		title=${placeText(locator, app)}
		@click=${() => app.setLocal({ source: { id: source, locator } })}
	>
		${inspector.source}
	</button>`;
}

/** The citation of a row that names its source by id. */
export function citeSource(source: string, locator: string, state: State): Citation {
	const entry = findEntry(state.project.dataset, source);
	if (entry?.kind !== "source") return { id: source, title: source, publisher: null, date: null, locator };
	const { id, title, publisher, date } = entry.row;
	return { id, title, publisher, date, locator };
}

export function citeEvidence({ source, tie }: TieEvidence): Citation {
	return { ...source, locator: tie.locator };
}

/** A tag for what is not plainly stated. */
export function tag(text: string): TemplateResult {
	return html`<span class="tag">${text}</span>`;
}
