// Texts of any length, as much of them as a sentence can hold.

/** Characters of one text, and texts of one list. */
const LONGEST = 80;
const MOST = 8;

export function shorten(text: string): string {
	if (text.length <= LONGEST) return text;
	const characters = [...text.slice(0, 2 * LONGEST + 2)];
	return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : text;
}

/** The first of a list, and how many are left. */
export function shortenList(texts: readonly string[]): { readonly shown: readonly string[]; readonly left: number } {
	return { shown: texts.slice(0, MOST), left: Math.max(0, texts.length - MOST) };
}

/** The values of an object, texts and lists of texts with shortened texts in them. */
export function shortenValues<T extends object>(values: T): T {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shortenValue(value)])) as T;
}

function shortenValue(value: unknown): unknown {
	if (typeof value === "string") return shorten(value);
	return Array.isArray(value) ? value.map(shortenValue) : value;
}
