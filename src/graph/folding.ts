// Institutions known only as someone's affiliation: not nodes of their own at first, but written on the person.
import { nodeKindCodes } from "./graph.ts";
import type { TieIndex } from "./ties.ts";

export interface Folding {
	/** 1 = folded away, one entry an actor. */
	readonly folded: Uint8Array;
	/** Folded institutions by the person they are written on, both by id. */
	readonly byPerson: ReadonlyMap<string, readonly string[]>;
}

/**
 * Folds every institution whose ties are all affiliations. It stays a node where one of its persons is
 * opened by the user, or would otherwise be left without any line.
 */
export function foldAffiliations(index: TieIndex, ties: Uint8Array, unfolded: readonly string[]): Folding {
	const onlyAffiliated = findOnlyAffiliated(index, ties);
	const anchored = new Uint8Array(index.ids.length);
	eachTie(index, ties, (low, high) => {
		if (!onlyAffiliated[low] && !onlyAffiliated[high]) {
			anchored[low] = 1;
			anchored[high] = 1;
		}
	});
	const opened = new Set(unfolded);
	const folded = onlyAffiliated.slice();
	eachTie(index, ties, (low, high) => {
		const [person, institution] = onlyAffiliated[low] ? [high, low] : [low, high];
		if (!onlyAffiliated[institution]) return;
		if (!anchored[person] || opened.has(index.ids[person] as string)) folded[institution] = 0;
	});
	return { folded, byPerson: collectByPerson(index, ties, folded) };
}

function findOnlyAffiliated(index: TieIndex, ties: Uint8Array): Uint8Array {
	const affiliated = new Uint8Array(index.ids.length);
	const otherwise = new Uint8Array(index.ids.length);
	for (let tie = 0; tie < ties.length; tie++) {
		if (!ties[tie]) continue;
		const seen = index.isAffiliation[tie] ? affiliated : otherwise;
		seen[index.low[tie] as number] = 1;
		seen[index.high[tie] as number] = 1;
	}
	return index.kind.map((kind, actor) =>
		kind === nodeKindCodes.institution && affiliated[actor] && !otherwise[actor] ? 1 : 0,
	);
}

function eachTie(index: TieIndex, ties: Uint8Array, visit: (low: number, high: number) => void): void {
	for (let tie = 0; tie < ties.length; tie++) {
		if (ties[tie]) visit(index.low[tie] as number, index.high[tie] as number);
	}
}

function collectByPerson(
	index: TieIndex,
	ties: Uint8Array,
	folded: Uint8Array,
): ReadonlyMap<string, readonly string[]> {
	const sets = new Map<number, Set<number>>();
	eachTie(index, ties, (low, high) => {
		if (!folded[low] && !folded[high]) return;
		const [person, institution] = folded[low] ? [high, low] : [low, high];
		const own = sets.get(person) ?? new Set<number>();
		own.add(institution);
		sets.set(person, own);
	});
	const persons = [...sets].sort(([one], [other]) => one - other);
	return new Map(
		persons.map(([person, own]) => [
			index.ids[person] as string,
			[...own].sort((one, other) => one - other).map((institution) => index.ids[institution] as string),
		]),
	);
}
