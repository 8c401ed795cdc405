// Names cut to the width of a row must not look the same: what tells a name from its likes keeps its place at the end.
import { countCommon, countShared } from "../../pipeline/alike-names.ts";
import { textWidth } from "../../scene/text-width.ts";

export interface SplitName {
	/** May be cut at its end. */
	readonly head: string;
	/** Stands whole behind it; "" where the beginning tells enough. */
	readonly tail: string;
}

/** A row shows at least so much of the beginning of a name, em. */
const TELLING = 5.5;
/** Longest tail, em: the beginning must not vanish beside it. */
const LONGEST_TAIL = 4;

/** Each name by itself, split where the beginning alone is not enough to tell it from another one of these. */
export function tellApart(names: readonly string[]): ReadonlyMap<string, SplitName> {
	const shared = countShared(names);
	const sorted = [...shared.keys()].sort();
	const tails = new Map<string, number>();
	for (const [name, common] of shared) {
		const { tail } = split(name, common);
		tails.set(tail, (tails.get(tail) ?? 0) + 1);
	}
	const pairs = sorted.map((name, at): [string, SplitName] => {
		const apart = split(name, shared.get(name) ?? 0);
		if (apart.tail !== "" && tails.get(apart.tail) === 1) return [name, apart];
		// In this order nothing has more in common with a name than its neighbours.
		return [name, split(name, Math.max(countCommon(name, sorted[at - 1]), countCommon(name, sorted[at + 1])))];
	});
	return new Map(pairs);
}

function split(name: string, common: number): SplitName {
	if (common === name.length || textWidth(name.slice(0, common + 1), false) <= TELLING) return { head: name, tail: "" };
	const rest = name.slice(common);
	let length = rest.length;
	while (length > 1 && textWidth(rest.slice(0, length), false) > LONGEST_TAIL) length--;
	return { head: name.slice(0, common), tail: length < rest.length ? `${rest.slice(0, length)}…` : rest };
}
