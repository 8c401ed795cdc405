// The key that says "one body": equal keys of one kind are the same institution, person or consortium.
// It folds ways of typing, never words: 商工会 and 商工会議所, or 県立○○大学 and ○○大学, stay apart.
import { foldKanji } from "./kanji-variants.ts";
import { unifyLegalForms } from "./legal-forms.ts";

/** Signs that choose a drawn form of a kanji, join signs or mark where a word may be parted: NFKC keeps them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Hyphens, dashes, minus signs, rules, and both wave dashes (two code pages disagree about them). */
const DASHES = /[‐‑‒–—―−﹘─━⁓〜~]/g;
const LONG_MARK_AFTER_KATAKANA = /(?<=[ァ-ヺー-])ー/g;

/** Never shown; two names with equal keys are one body of their kind. */
export function identityKey(name: string): string {
	return isPlain(name) ? unifyLegalForms(name) : fold(name);
}

function fold(name: string): string {
	const plain = name.replace(INVISIBLE, "").normalize("NFKC").toLowerCase();
	const folded = foldKanji(plain).replace(/ヶ/g, "ケ").replace(/ヵ/g, "カ");
	const dashed = folded.replace(DASHES, "-").replace(LONG_MARK_AFTER_KATAKANA, "-");
	return unifyLegalForms(dashed.replace(/\s+/gu, ""));
}

/** 1 = a code unit that folding leaves as it is, whatever stands beside it. */
const plainUnits = new Uint8Array(0x10000);
for (const [first, last] of ["09", "az", "ぁゖ", "ァヺ", "\u4E00\u9FFF"]) {
	for (let unit = (first as string).charCodeAt(0); unit <= (last as string).charCodeAt(0); unit++) {
		const character = String.fromCharCode(unit);
		plainUnits[unit] = fold(character) === character ? 1 : 0;
	}
}

/** Most names are: looking them over takes a tenth of the time folding does. */
function isPlain(name: string): boolean {
	for (let at = 0; at < name.length; at++) if (plainUnits[name.charCodeAt(at)] === 0) return false;
	return true;
}
