// Names that begin alike: how much of each is shared with its likes, and a label that begins where they differ.

/** Names with so many first letters in common are likes. */
const ALIKE = 4;

/** Length of what each name shares with all of its likes; 0 where none begins like it. */
export function countShared(names: readonly string[]): ReadonlyMap<string, number> {
	const sorted = [...new Set(names)].sort();
	const shared = new Map<string, number>();
	for (let first = 0, end = 1; first < sorted.length; first = end, end++) {
		const name = sorted[first] as string;
		while (countCommon(name, sorted[end]) >= ALIKE) end++;
		// Sorted, the first and the last of a family have the least in common.
		const common = end - first > 1 ? countCommon(name, sorted[end - 1]) : 0;
		for (const like of sorted.slice(first, end)) shared.set(like, common);
	}
	return shared;
}

export function countCommon(name: string, other: string | undefined): number {
	if (other === undefined) return 0;
	let count = 0;
	while (count < name.length && name[count] === other[count]) count++;
	return count;
}

/** A beginning that can stand by itself ends after a place, a space or a dot: 青森県地域, not 青森県地域産学. */
const BEGINNING = /^.*(?:[都道府県市区町村圏の・\s]|地域|地方|広域|エリア)/u;
/** A rest shorter than this is no name. */
const SHORTEST_REST = 3;

/** By name: what differs, with the beginning behind it where others differ in the same. Names without likes stay. */
export function labelAlike(names: readonly string[]): ReadonlyMap<string, string> {
	const parts = [...countShared(names)].map(([name, common]) => {
		const beginning = BEGINNING.exec(name.slice(0, common))?.[0] ?? "";
		const rest = name.slice(beginning.length);
		return { name, beginning, rest, isCut: beginning.length >= ALIKE && rest.length >= SHORTEST_REST };
	});
	const seen = new Map<string, number>();
	for (const { isCut, rest } of parts) if (isCut) seen.set(rest, (seen.get(rest) ?? 0) + 1);
	return new Map(
		parts.map(({ name, beginning, rest, isCut }) => {
			if (!isCut) return [name, name];
			return [name, seen.get(rest) === 1 ? rest : `${rest}（${beginning.trim()}）`];
		}),
	);
}
