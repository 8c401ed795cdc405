// Both languages say the same things, each in its own words.
import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { ja } from "../../src/i18n/ja.ts";

interface Sentence {
	readonly path: string;
	readonly value: unknown;
}

/** Every leaf with its path. */
function listSentences(words: object, path = ""): readonly Sentence[] {
	return Object.entries(words).flatMap(([key, value]) =>
		typeof value === "object" && value !== null
			? listSentences(value, `${path}${key}.`)
			: [{ path: `${path}${key}`, value }],
	);
}

const japanese = listSentences(ja);
const english = listSentences(en);

describe("both languages", () => {
	test("have the same sentences of the same kind", () => {
		const shape = ({ path, value }: Sentence) => `${path}: ${typeof value}`;
		expect(japanese.length).toBeGreaterThan(50);
		expect(english.map(shape).sort()).toEqual(japanese.map(shape).sort());
	});

	test.each([["ja", japanese] as const, ["en", english] as const])("have no blank sentence (%s)", (_, sentences) => {
		const blank = sentences.filter(({ value }) => typeof value === "string" && value.trim() === "");
		expect(blank).toEqual([]);
	});

	test("give every question an equal number of values", () => {
		const counts = new Map(japanese.map(({ path, value }) => [path, typeof value === "function" ? value.length : -1]));
		const surplus = english.filter(
			({ path, value }) => typeof value === "function" && value.length > (counts.get(path) ?? -1),
		);
		expect(surplus.map(({ path }) => path)).toEqual([]);
	});
});

/** Written in Japanese on purpose: names, and the button that leads to the other language. */
const japaneseInEnglish = [/^ui\.shell\.otherLanguage/];

test("no Japanese is left in English sentences of the interface", () => {
	const left = listSentences({ ui: en.ui, speech: en.speech }).filter(
		({ path, value }) =>
			typeof value === "string" &&
			/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(value) &&
			!japaneseInEnglish.some((allowed) => allowed.test(path)),
	);
	expect(left).toEqual([]);
});
