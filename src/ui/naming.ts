// Names and terms as a panel prints them: bodies stay as printed and are marked as Japanese in the
// English interface; kinds, roles and prefectures are translated.
import { html, nothing, type TemplateResult } from "lit-html";
import type { PartialDate } from "../model/partial-date.ts";
import { breakName } from "../scene/break-name.ts";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";
import { englishNameOf, findEntry, nameOf } from "./lookup.ts";
import { prose } from "./prose.ts";

/** Plain text of a name, for labels and titles. */
export function plainName(state: State, app: App, id: string): string {
	const { dataset } = state.project;
	return (app.language === "en" ? englishNameOf(dataset, id) : null) ?? nameOf(dataset, id);
}

/** The short name of a consortium, where it has one; printed names are Japanese. */
export function shortName(state: State, app: App, id: string): string {
	const { dataset } = state.project;
	const entry = findEntry(dataset, id);
	const label = entry?.kind === "consortium" ? entry.row.label : null;
	return (app.language === "en" ? englishNameOf(dataset, id) : null) ?? label ?? nameOf(dataset, id);
}

/** A name with its language, for text. */
export function nameText(state: State, app: App, id: string): TemplateResult {
	const { dataset } = state.project;
	const english = app.language === "en" ? englishNameOf(dataset, id) : null;
	return english ? html`${english}` : japanese(nameOf(dataset, id), app);
}

/** The same with its language, for text. */
export function shortText(state: State, app: App, id: string): TemplateResult | string {
	return prose(shortName(state, app, id), app);
}

/** A name that may break only where a reader of Japanese would pause, for narrow places; `width` in em. */
export function brokenName(state: State, app: App, id: string, width: number): TemplateResult {
	const { dataset } = state.project;
	if (app.language === "en" && englishNameOf(dataset, id)) return nameText(state, app, id);
	const lines = breakName(nameOf(dataset, id), { maximumLines: MOST_LINES, maximumWidth: width, bold: true });
	if (lines.at(-1)?.endsWith("…")) return nameText(state, app, id);
	return html`<span class="broken-name" lang=${app.language === "ja" ? nothing : "ja"}
		>${lines.map((line, at) => html`${at > 0 ? html`<wbr />` : nothing}${line}`)}</span
	>`;
}

/** Longer names break anywhere. */
const MOST_LINES = 5;

/** Text in the words of a source. */
export function japanese(text: string, app: App): TemplateResult {
	return app.language === "ja" ? html`${text}` : html`<span lang="ja">${text}</span>`;
}

/** Programme as it stands in a narrow row. */
export function programLabel(state: State, app: App, id: string): string {
	const program = state.project.dataset.programs.find((row) => row.id === id);
	if (!program) return id;
	return (app.language === "en" ? program.name_en : program.label) ?? program.name;
}

/** A place in a source as a person reads it. */
export function placeText(locator: string, app: App): string {
	const { sources } = app.getState().project.dataset;
	return app.words.terms.formatLocator(locator, (id) => sources.find((row) => row.id === id)?.title ?? null);
}

export function dateText(date: PartialDate, app: App): string {
	return app.words.terms.formatDate(date);
}

/** Joins names in a sentence. */
export function joinNames(names: readonly string[], app: App): string {
	return names.join(app.language === "en" ? ", " : "、");
}
