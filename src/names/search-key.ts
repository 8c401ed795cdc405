// Keys for the search box: what people type finds a name whatever its width, kana or legal form.
import { enlargeSmallKana } from "./candidate-key.ts";
import { identityKey } from "./identity-key.ts";
import { stripLegalForm } from "./legal-forms.ts";

const HIRAGANA = /[ぁ-ゖ]/g;
/** From U+3041 ぁ to U+30A1 ァ. */
const KANA_DISTANCE = 0x60;
/** `J-NEXUS` is typed `jnexus`; beside kana the same sign may be a long mark and stays. */
const HYPHEN_IN_LATIN = /(?<=[a-z0-9])-(?=[a-z0-9])/g;
const PUNCTUATION = /[・･.,。、!?"'“”‘’«»()[\]【】「」『』/\\:;]/g;

function foldForSearch(text: string): string {
	const katakana = text
		.normalize("NFKC")
		.replace(HIRAGANA, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + KANA_DISTANCE));
	return enlargeSmallKana(identityKey(katakana)).replace(HYPHEN_IN_LATIN, "");
}

/** Key of what is typed: found where it stands inside a key of `makeSearchKeys`. Empty when nothing can be searched for. */
export function searchKey(typed: string): string {
	return stripLegalForm(foldForSearch(typed)).replace(PUNCTUATION, "");
}

/** Keys of the words of what is typed, without those that are nothing but a legal form. */
export function searchWords(typed: string): readonly string[] {
	return typed
		.normalize("NFKC")
		.split(/\s+/u)
		.map(searchKey)
		.filter((key) => key !== "");
}

/** The keys a name is found by: without its legal form, and in full. No duplicates. */
export function makeSearchKeys(name: string): string[] {
	const full = foldForSearch(name);
	const keys = [stripLegalForm(full), full].map((key) => key.replace(PUNCTUATION, ""));
	return [...new Set(keys)].filter((key) => key !== "");
}
