// Names and words as the figure writes them: short, without what the inspector says in full.
import { stripLegalForm, unifyLegalForms } from "../names/legal-forms.ts";

/** The name without its legal form; as printed where there is none. */
export function nameOnFigure(name: string): string {
	const plain = stripLegalForm(name).trim();
	if (plain !== name) return plain;
	const unified = unifyLegalForms(name.normalize("NFKC"));
	const stripped = stripLegalForm(unified).trim();
	return stripped === unified ? name : stripped;
}

/** 県立, 県庁 and the like are words of their own. */
const BOUND_TO_PREFECTURE = /^[立庁内外境民警議知]/u;

/** The name without the prefecture it begins with, where enough is left to tell it by. */
export function withoutPrefecture(name: string, prefecture: string | null): string {
	if (prefecture === null || !name.startsWith(prefecture)) return name;
	const rest = name.slice(prefecture.length).trim();
	return [...rest].length < 3 || BOUND_TO_PREFECTURE.test(rest) ? name : rest;
}

const IN_BRACKETS = /[（(][^）)]*[）)]/g;

/** The last part of a post, without what stands in brackets: 副学長 for 副学長(産学官連携担当). */
export function wordOnLine(word: string): string {
	const parts = word.replace(IN_BRACKETS, " ").trim().split(/\s+/);
	return parts.at(-1) ?? "";
}
