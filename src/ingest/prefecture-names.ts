// Prefectures as people write them (広島県, 広島, 34, Hiroshima; several by ; 、 or ・) to JIS codes.
import { prefectures } from "../model/prefecture.ts";
import { suggest } from "./suggest.ts";

export interface ReadPrefectures {
	/** Sorted, without duplicates. */
	readonly codes: readonly string[];
	/** Parts that name no prefecture. */
	readonly unknown: readonly string[];
}

const codeOf = new Map<string, string>();
for (const { code, name, name_en } of prefectures) {
	const short = name === "北海道" ? name : name.slice(0, -1);
	for (const word of [name, short, name_en, `${name_en} prefecture`, code, String(Number(code))]) {
		codeOf.set(word.toLowerCase(), code);
	}
}

function findCode(part: string): string | null {
	const word = part.normalize("NFKC").toLowerCase().replace(/[ōô]/g, "o").replace(/[-‐]/g, " ");
	return codeOf.get(word) ?? codeOf.get(word.replace(/ (?:ken|fu|to)$/, "")) ?? null;
}

export function readPrefectures(text: string): ReadPrefectures {
	const codes = new Set<string>();
	const unknown: string[] = [];
	for (const part of text.split(/[;；、,，・/／\n]/).map((piece) => piece.trim())) {
		if (part === "") continue;
		const code = findCode(part);
		if (code) codes.add(code);
		else unknown.push(part);
	}
	return { codes: [...codes].sort(), unknown };
}

/** The one prefecture an address or a name of a prefecture begins with; null when it names none or several. */
export function readSeat(text: string): string | null {
	const { codes, unknown } = readPrefectures(text);
	if (unknown.length === 0) return codes.length === 1 ? (codes[0] ?? null) : null;
	const plain = text.normalize("NFKC").replace(/^〒?\s*\d{3}-?\d{4}\s*/, "");
	return prefectures.find(({ name }) => plain.startsWith(name))?.code ?? null;
}

export function suggestPrefecture(found: string): string | null {
	return suggest(
		found,
		prefectures.map(({ name }) => name),
	);
}
