// How many pairs a projection would have at most, found without making them: a body with n neighbours ties n(n - 1) / 2.
import { isProjectedTie } from "./projection.ts";
import type { TieIndex } from "./ties.ts";

export interface PairBound {
	/** Pairs that share several bodies are counted for each. */
	readonly pairs: number;
	/** Id of the body that ties most, "" where there is none, and how many it ties to each other. */
	readonly widest: string;
	readonly neighbours: number;
}

/** `side`: the kind of node that would stay. */
export function boundPairs(index: TieIndex, side: number): PairBound {
	const neighbours = new Uint32Array(index.ids.length);
	let before = -1;
	for (let tie = 0; tie < index.ties.length; tie++) {
		if (!isProjectedTie(index, tie)) continue;
		// Ties of a pair stand together and count once.
		const isSamePair = before >= 0 && index.low[tie] === index.low[before] && index.high[tie] === index.high[before];
		before = tie;
		if (isSamePair) continue;
		const low = index.low[tie] as number;
		const middle = index.kind[low] === side ? (index.high[tie] as number) : low;
		(neighbours[middle] as number)++;
	}
	let [pairs, widest] = [0, 0];
	for (const [actor, count] of neighbours.entries()) {
		pairs += (count * (count - 1)) / 2;
		if (count > (neighbours[widest] as number)) widest = actor;
	}
	return { pairs, widest: index.ids[widest] ?? "", neighbours: neighbours[widest] ?? 0 };
}
