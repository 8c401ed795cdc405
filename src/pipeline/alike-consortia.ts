// Consortia that share members in families, and inside of a family in an order that puts side by side what is alike.
import { type Likeness, orderBySimilarityInSteps } from "../analysis/similarity-order.ts";
import { cutInto } from "../model/steps.ts";
import { joinInSteps } from "./families.ts";
import type { Overlaps } from "./overlaps.ts";

export interface AlikeFamilies {
	/** The one with the widest overlap first. */
	readonly linked: readonly (readonly string[])[];
	/** They share with none of the others. */
	readonly alone: readonly string[];
}

/** Pairs of one step. */
const A_STEP = 5000;

/** In steps of a few milliseconds. */
export function* listAlikeFamilies(
	ids: readonly string[],
	answer: Pick<Overlaps, "sets" | "overlaps">,
): Generator<void, AlikeFamilies> {
	const families = yield* joinInSteps(ids, answer.overlaps);
	const { likenessOf, rankOf } = yield* compareMembers(ids, answer);
	const first = (family: readonly string[]) =>
		family.reduce((least, id) => Math.min(least, rankOf(id)), Number.POSITIVE_INFINITY);
	const ranked = families
		.filter((family) => family.length > 1)
		.map((family) => ({ family, rank: first(family) }))
		.sort((one, other) => one.rank - other.rank);
	const linked: (readonly string[])[] = [];
	for (const { family } of ranked) {
		linked.push(startWithAlike(yield* orderBySimilarityInSteps(family, likenessOf), likenessOf));
		yield;
	}
	return { linked, alone: families.flatMap((family) => (family.length === 1 ? family : [])) };
}

/** A chain can be read from either end; the end where two are more alike comes first. */
function startWithAlike(chain: readonly string[], likenessOf: Likeness): readonly string[] {
	const [first = "", second = ""] = chain;
	const [last = "", beforeLast = ""] = [chain.at(-1), chain.at(-2)];
	return likenessOf(last)(beforeLast) > likenessOf(first)(second) ? chain.toReversed() : chain;
}

/**
 * Jaccard index of the members that are known, open lists or not: it orders, and is never told. With it for each the
 * place of its first overlap.
 */
function* compareMembers(
	ids: readonly string[],
	{ sets, overlaps }: Pick<Overlaps, "sets" | "overlaps">,
): Generator<void, { readonly likenessOf: Likeness; readonly rankOf: (id: string) => number }> {
	const sizeOf = (id: string) => sets.get(id)?.members.size ?? 0;
	const known = new Map(ids.map((id) => [id, { rank: overlaps.length, indices: new Map<string, number>() }]));
	let rank = 0;
	for (const some of cutInto(overlaps, A_STEP)) {
		for (const { a, b, shared } of some) {
			const [one, other] = [known.get(a), known.get(b)];
			if (one && other) {
				const index = shared.length / (sizeOf(a) + sizeOf(b) - shared.length);
				one.indices.set(b, index);
				other.indices.set(a, index);
			}
			for (const own of [one, other]) if (own) own.rank = Math.min(own.rank, rank);
			rank++;
		}
		yield;
	}
	const likenessOf = (one: string) => {
		const indices = known.get(one)?.indices;
		return (other: string) => indices?.get(other) ?? 0;
	};
	return { likenessOf, rankOf: (id) => known.get(id)?.rank ?? overlaps.length };
}
