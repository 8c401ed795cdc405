// An order in which what is alike stands side by side: a chain grown at both ends, each time by what is most like an
// end of it (nearest-neighbour seriation, as surveyed by Hahsler, Hornik and Buchta 2008). Not the best order there
// is, but the same for the same input, whatever its order.
import { compareCodePoints } from "../graph/order.ts";

/** How alike something is to others; the larger, the more. The same from either side. */
export type Likeness = (one: string) => (other: string) => number;

/** Comparisons of one step. */
const A_STEP = 20_000;

/** In steps of a few milliseconds: everybody is compared with everybody. */
export function* orderBySimilarityInSteps(
	ids: readonly string[],
	likenessOf: Likeness,
): Generator<void, readonly string[]> {
	const left = new Set([...ids].sort(compareCodePoints));
	const [...tail] = yield* takeMostAlike([...left], likenessOf);
	for (const id of tail) left.delete(id);
	/** What was put before the first, the nearest first. */
	const head: string[] = [];
	let compared = 0;
	while (left.size > 0) {
		compared += left.size;
		if (compared > A_STEP) {
			compared = 0;
			yield;
		}
		const toTail = likenessOf(tail.at(-1) as string);
		const toHead = likenessOf(head.at(-1) ?? (tail[0] as string));
		let best = { id: "", likeness: Number.NEGATIVE_INFINITY, end: tail };
		for (const id of left) {
			const [atTail, atHead] = [toTail(id), toHead(id)];
			if (atTail > best.likeness) best = { id, likeness: atTail, end: tail };
			if (atHead > best.likeness) best = { id, likeness: atHead, end: head };
		}
		best.end.push(best.id);
		left.delete(best.id);
	}
	return [...head.reverse(), ...tail];
}

/** The two that are most alike, the first of equals. */
function* takeMostAlike(ids: readonly string[], likenessOf: Likeness): Generator<void, readonly string[]> {
	if (ids.length < 3) return ids;
	let best: readonly string[] = [];
	let most = Number.NEGATIVE_INFINITY;
	let compared = 0;
	for (const [at, one] of ids.entries()) {
		compared += ids.length - at;
		if (compared > A_STEP) {
			compared = 0;
			yield;
		}
		const likeness = likenessOf(one);
		for (let next = at + 1; next < ids.length; next++) {
			const other = ids[next] as string;
			const own = likeness(other);
			if (own > most) {
				most = own;
				best = [one, other];
			}
		}
	}
	return best;
}
