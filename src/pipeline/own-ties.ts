// The ties of one consortium, institution or person, without asking every tie of the network.
import type { Tie } from "../model/evidence.ts";
import type { Network } from "./network.ts";
import type { Shown } from "./shown.ts";

/** Ties of actor n: `tie[start[n] .. start[n + 1])`, ascending. */
interface TiesByActor {
	readonly start: Uint32Array;
	readonly tie: Uint32Array;
}

/** Kept per network, like all that follows from it alone. */
const kept = new WeakMap<Network, TiesByActor>();

/** Of all layers, in the order of the network. */
export function listOwnTies(network: Network, id: string): readonly Tie[] {
	return Array.from(placesOf(network, id), (at) => network.ties[at] as Tie);
}

/** Those that are on. */
export function listOwnTiesOn(network: Network, { tieOn }: Pick<Shown, "tieOn">, id: string): readonly Tie[] {
	return Array.from(
		placesOf(network, id).filter((at) => tieOn[at] === 1),
		(at) => network.ties[at] as Tie,
	);
}

function placesOf(network: Network, id: string): Uint32Array {
	const known = kept.get(network) ?? sortByActor(network);
	kept.set(network, known);
	const actor = network.index.indexOf.get(id);
	return actor === undefined ? new Uint32Array() : known.tie.subarray(known.start[actor], known.start[actor + 1]);
}

function sortByActor({ index: { ids, low, high } }: Network): TiesByActor {
	const start = new Uint32Array(ids.length + 1);
	const eachEnd = (visit: (actor: number, tie: number) => void) => {
		for (let tie = 0; tie < low.length; tie++) {
			visit(low[tie] as number, tie);
			if (low[tie] !== high[tie]) visit(high[tie] as number, tie);
		}
	};
	eachEnd((actor) => (start[actor + 1] as number)++);
	for (let actor = 0; actor < ids.length; actor++) (start[actor + 1] as number) += start[actor] as number;
	const tie = new Uint32Array(start[ids.length] as number);
	const next = start.slice();
	eachEnd((actor, at) => {
		tie[next[actor] as number] = at;
		(next[actor] as number)++;
	});
	return { start, tie };
}
