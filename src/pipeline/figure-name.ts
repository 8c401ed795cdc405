// Names and words as the figure writes them: short, without what the inspector says in full.
import { hasCompanyForm, stripLegalForm, unifyLegalForms } from "../names/legal-forms.ts";

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

/** Of these there are several in a prefecture, and its name is their own: 北海道信用金庫, 北海道教育大学. */
const OWN_NAME =
	/(?:銀行|金庫|信用組合|大学|大学院|大学校|短期大学部|学校|学園|学院|病院|新聞社|放送|テレビ|電力|鉄道|農協|漁協|生協)$/u;

/**
 * A label without the prefecture it begins with, where what is left is still a name: bodies of which a
 * prefecture has one (経営者協会), never firms. `name` is the whole name, with its legal form.
 */
export function withoutPrefecture(label: string, prefecture: string | null, name: string): string {
	if (prefecture === null || !label.startsWith(prefecture) || hasCompanyForm(unifyLegalForms(name.normalize("NFKC"))))
		return label;
	const rest = label.slice(prefecture.length).trim();
	return [...rest].length < 3 || BOUND_TO_PREFECTURE.test(rest) || OWN_NAME.test(rest) ? label : rest;
}

const IN_BRACKETS = /[（(][^）)]*[）)]/g;

/** The last part of a post, without what stands in brackets: 副学長 for 副学長(産学官連携担当). */
export function wordOnLine(word: string): string {
	const parts = word.replace(IN_BRACKETS, " ").trim().split(/\s+/);
	return parts.at(-1) ?? "";
}
