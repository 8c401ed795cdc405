// Names and terms as a panel prints them: bodies stay as printed and are marked as Japanese in the
// English interface; kinds, roles and prefectures are translated.
import { html, type TemplateResult } from "lit-html";
import type { Bilingual } from "../model/field.ts";
import type { PartialDate } from "../model/partial-date.ts";
import { findPrefecture } from "../model/prefecture.ts";
import { institutionKinds } from "../model/tables/actors.ts";
import { certainties, sectors } from "../model/tables/shared-fields.ts";
import { relationKinds, roles } from "../model/tables/ties.ts";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";
import { englishNameOf, nameOf } from "./lookup.ts";

type Terms = Readonly<Record<string, Bilingual>>;

function termOf(terms: Terms, key: string, app: App): string {
	return Object.hasOwn(terms, key) ? (terms[key]?.[app.language] ?? key) : key;
}

/** Plain text of a name, for labels and titles. */
export function plainName(state: State, app: App, id: string): string {
	const { dataset } = state.project;
	return (app.language === "en" ? englishNameOf(dataset, id) : null) ?? nameOf(dataset, id);
}

/** A name with its language, for text. */
export function nameText(state: State, app: App, id: string): TemplateResult {
	const { dataset } = state.project;
	const english = app.language === "en" ? englishNameOf(dataset, id) : null;
	return english ? html`${english}` : japanese(nameOf(dataset, id), app);
}

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

export function prefectureName(code: string, app: App): string {
	const prefecture = findPrefecture(code);
	if (!prefecture) return code;
	return app.language === "en" ? prefecture.name_en : prefecture.name;
}

export function roleName(role: string, app: App): string {
	return termOf({ ...roles, ...relationKinds }, role, app);
}

export function institutionKindName(kind: string, app: App): string {
	return termOf(institutionKinds, kind, app);
}

export function certaintyName(certainty: string, app: App): string {
	return termOf(certainties, certainty, app);
}

/** One character in Japanese, one word in English. */
export function sectorMark(sector: string, app: App): string {
	return termOf(sectors, sector, app);
}

export function dateText(date: PartialDate, app: App): string {
	return app.words.terms.formatDate(date);
}

/** Joins names in a sentence. */
export function joinNames(names: readonly string[], app: App): string {
	return names.join(app.language === "en" ? ", " : "、");
}
