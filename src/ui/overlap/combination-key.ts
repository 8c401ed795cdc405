// How a combination is called on the page, whether it is the chosen one, and whether it is about the chosen pair.
import type { Combination, CombinationRule } from "../../pipeline/combinations.ts";
import type { Pair } from "./pair.ts";

export function keyOf({ consortia }: Combination): string {
	return consortia.join(" ");
}

export function isSameCombination({ consortia }: Combination, chosen: readonly string[] | null): boolean {
	return chosen?.length === consortia.length && consortia.every((id) => chosen.includes(id));
}

/** Whether the combination holds the pair; under "at least" it is the pair alone that counts its members. */
export function isAboutPair({ consortia }: Combination, pair: Pair | null, rule: CombinationRule): boolean {
	return pair?.every((id) => consortia.includes(id)) === true && (rule === "exactly" || consortia.length === 2);
}
