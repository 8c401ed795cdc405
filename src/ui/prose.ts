// Sentences of the English interface hold Japanese names and words of sources. Each is marked with its language
// where the sentence is drawn, so that a screen reader speaks it as Japanese.
import { html, nothing, type TemplateResult } from "lit-html";
import type { App } from "./app.ts";

/** What parts one word from the next in an English sentence, as inside of a class of characters. */
const gaps = String.raw`\s,.;:!?()\[\]“”"/|→–—`;
const word = String.raw`[^${gaps}]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^${gaps}]*`;

/** Latin letters of a name (SAWACHI共創拠点) belong to it, as does a space between two of its words. */
const japaneseWords = new RegExp(`${word}(?: ${word})*`, "gu");

/** A sentence as text. Attributes take the sentence itself: they cannot say which part is in which language. */
export function prose(text: string, app: Pick<App, "language">): TemplateResult | string {
	if (app.language === "ja") return text;
	const names = [...text.matchAll(japaneseWords)];
	if (names.length === 0) return text;
	const ends = names.map((found) => found.index + found[0].length);
	return html`${names.map((found, at) => html`${text.slice(ends[at - 1] ?? 0, found.index)}<span lang="ja">${found[0]}</span>`)}${text.slice(ends.at(-1))}`;
}

/** Language of an element that holds a name and nothing else, and cannot hold a mark: an option, a field. */
export function languageOf(name: string, app: Pick<App, "language">): "ja" | typeof nothing {
	return app.language === "en" && name.search(japaneseWords) >= 0 ? "ja" : nothing;
}
