// An order in which what is alike stands side by side: a chain grown at both ends, each time by what is most like an
// end of it (nearest-neighbour seriation, as surveyed by Hahsler, Hornik and Buchta 2008). Not the best order there
// is, but the same for the same input, whatever its order.
import { compareCodePoints } from "../graph/order.ts";

/** `likeness` must be symmetric; the more alike, the larger. */
export function orderBySimilarity(
	ids: readonly string[],
	likeness: (one: string, other: string) => number,
): readonly string[] {
	const left = new Set([...ids].sort(compareCodePoints));
	const chain = takeMostAlike([...left], likeness);
	for (const id of chain) left.delete(id);
	while (left.size > 0) {
		const [head, tail] = [chain[0] as string, chain.at(-1) as string];
		let best = { id: "", likeness: Number.NEGATIVE_INFINITY, isAtTail: true };
		for (const id of left) {
			const [atTail, atHead] = [likeness(tail, id), likeness(head, id)];
			if (atTail > best.likeness) best = { id, likeness: atTail, isAtTail: true };
			if (atHead > best.likeness) best = { id, likeness: atHead, isAtTail: false };
		}
		if (best.isAtTail) chain.push(best.id);
		else chain.unshift(best.id);
		left.delete(best.id);
	}
	return chain;
}

/** The two that are most alike, the first of equals. */
function takeMostAlike(ids: readonly string[], likeness: (one: string, other: string) => number): string[] {
	if (ids.length < 3) return [...ids];
	let best: string[] = [];
	let most = Number.NEGATIVE_INFINITY;
	for (const [at, one] of ids.entries()) {
		for (const other of ids.slice(at + 1)) {
			const own = likeness(one, other);
			if (own > most) {
				most = own;
				best = [one, other];
			}
		}
	}
	return best;
}
