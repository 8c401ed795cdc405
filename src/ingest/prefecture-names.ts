// Prefectures as people write them (広島県, 広島, 34, Hiroshima; several by ; 、 or ・) to JIS codes.
import { prefectures } from "../model/prefecture.ts";
import { suggest } from "./suggest.ts";

export interface ReadPrefectures {
	/** Sorted, without duplicates. */
	readonly codes: readonly string[];
	/** Parts that name no prefecture. */
	readonly unknown: readonly string[];
}

/** Regions by the prefectures they are counted to have: nobody means others by 四国4県. */
const REGIONS: Readonly<Record<string, string>> = {
	東北6県: "02 03 04 05 06 07",
	北東北3県: "02 03 05",
	南東北3県: "04 06 07",
	北陸3県: "16 17 18",
	中国5県: "31 32 33 34 35",
	四国4県: "36 37 38 39",
	九州7県: "40 41 42 43 44 45 46",
};
const BETWEEN =
	/[;；、,，・･/／\n&＆]|及び|および|並びに|ならびに|と(?=.)|(?<=[都道府県])\s+|(?<=\p{Script=Han})[\s　]+(?=\p{Script=Han})/u;

const codeOf = new Map<string, string>();
for (const { code, name, name_en } of prefectures) {
	const short = name === "北海道" ? name : name.slice(0, -1);
	for (const word of [name, short, name_en, `${name_en} prefecture`, code, String(Number(code))]) {
		codeOf.set(word.toLowerCase(), code);
	}
}

function findCode(part: string): string | null {
	const word = part
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[ōô]/g, "o")
		.replace(/[-‐]/g, " ")
		.replace(/ ?pref\.?$/, "");
	return codeOf.get(word) ?? codeOf.get(word.replace(/ (?:ken|fu|to)$/, "")) ?? null;
}

function findRegion(part: string): readonly string[] | null {
	const digits = "一二三四五六七";
	const region = part
		.normalize("NFKC")
		.replace(/[一二三四五六七](?=県$)/u, (kanji) => String(digits.indexOf(kanji) + 1));
	return Object.hasOwn(REGIONS, region) ? (REGIONS[region] ?? "").split(" ") : null;
}

export function readPrefectures(text: string): ReadPrefectures {
	const codes = new Set<string>();
	const unknown: string[] = [];
	for (const part of text.split(BETWEEN).map((piece) => piece.trim())) {
		if (part === "") continue;
		const [, listed = part, others] = /^(.{2,}?)(ほか|など|等)$/u.exec(part) ?? [];
		const found = findRegion(listed) ?? [findCode(listed) ?? []].flat();
		for (const code of found) codes.add(code);
		if (found.length === 0) unknown.push(part);
		else if (others !== undefined) unknown.push(others);
	}
	return { codes: [...codes].sort(), unknown };
}

/** The one prefecture an address or a name of a prefecture begins with; null when it names none or several. */
export function readSeat(text: string): string | null {
	const { codes, unknown } = readPrefectures(text);
	if (unknown.length === 0) return codes.length === 1 ? (codes[0] ?? null) : null;
	const plain = text.normalize("NFKC").replace(/^〒?\s*\d{3}-?\d{4}\s*/, "");
	// A city that bears the name of a prefecture lies in it.
	const isIn = (name: string) => plain.startsWith(name) || plain.startsWith(`${name.slice(0, -1)}市`);
	return prefectures.find(({ name }) => isIn(name))?.code ?? null;
}

export function suggestPrefecture(found: string): string | null {
	return suggest(
		found,
		prefectures.map(({ name }) => name),
	);
}
