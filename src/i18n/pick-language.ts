// One language of a declared closed list.
import type { Bilingual } from "../model/field.ts";

export function pickLanguage<K extends string>(
	list: Readonly<Record<K, Bilingual>>,
	language: keyof Bilingual,
): Readonly<Record<K, string>> {
	const entries = (Object.keys(list) as K[]).map((key) => [key, list[key][language]]);
	return Object.fromEntries(entries) as Record<K, string>;
}
