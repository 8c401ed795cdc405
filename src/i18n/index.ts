// The words of a language.
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import type { Widened } from "./widened.ts";

export type Words = Widened<typeof ja>;
export type SpeechWords = Words["speech"];

const languages: Readonly<Record<"ja" | "en", Words>> = { ja, en };

export function wordsOf(language: "ja" | "en"): Words {
	return languages[language];
}
