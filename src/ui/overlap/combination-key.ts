// How a combination is called in the state of the view, and whether it is about the chosen pair.
import type { Combination, CombinationRule } from "../../pipeline/combinations.ts";
import type { Pair } from "./pair.ts";

export function keyOf({ consortia }: Combination): string {
	return consortia.join(" ");
}

/** Whether the combination holds the pair; under "at least" it is the pair alone that counts its members. */
export function isAboutPair({ consortia }: Combination, pair: Pair | null, rule: CombinationRule): boolean {
	return pair?.every((id) => consortia.includes(id)) === true && (rule === "exactly" || consortia.length === 2);
}
