// The filters of a view, applied: which conditions every actor and tie fails. Within a facet "or",
// between facets "and"; a tie passes when it and both its ends do. An affiliation alone brings nobody into
// a filtered picture: it passes only with another tie of one of its ends.
import type { FacetId, Filters } from "../model/view.ts";
import { type Condition, setBit } from "./conditions.ts";
import type { Network } from "./network.ts";

/** One bit a facet. The kind of node is no condition on ties: it only chooses what of the answer is drawn. */
export const failBit: Readonly<Record<FacetId, number>> = {
	sector: 1,
	seat: 2,
	prefecture: 4,
	program: 8,
	ministry: 16,
	year: 32,
	source: 64,
	kind: 128,
};

const bitOfLayer = 256;
/** An affiliation neither end of which has another tie that is on, in the layers down to its own. */
export const bitOfAnchor = 512;

export interface Verdict {
	/** Bits of the facets an actor fails itself; `kind` included. */
	readonly actors: Uint16Array;
	/** Bits of the facets a tie or one of its ends fails, without `kind`; the layer bit, the anchor bit. */
	readonly ties: Uint16Array;
}

/** Fails counted against the condition of layers; 0 means on. */
export function applyFilters(network: Network, filters: Filters, layer: number): Verdict {
	const { index, conditions } = network;
	const actors = new Uint16Array(index.ids.length);
	const ties = new Uint16Array(index.ties.length);
	for (const facet of Object.keys(failBit) as FacetId[]) {
		const chosen = filters[facet];
		if (chosen === undefined) continue;
		const condition = conditions[facet];
		markFailing(condition, chosen, failBit[facet], condition.of === "tie" ? ties : actors);
	}
	for (let tie = 0; tie < ties.length; tie++) {
		const ends = (actors[index.low[tie] as number] as number) | (actors[index.high[tie] as number] as number);
		(ties[tie] as number) |= ends & ~failBit.kind;
		if ((index.layer[tie] as number) > layer) (ties[tie] as number) |= bitOfLayer;
	}
	// Without filters nobody is left out, not even who is known by an affiliation only.
	if (Object.keys(filters).length > 0) markUnanchored(network, layer, ties);
	return { actors, ties };
}

/** Whether a tie fails nothing but its layer. */
export function passesButLayer(fails: number): boolean {
	return (fails & ~bitOfLayer) === 0;
}

/** Above every layer: no other tie is on. */
const NEVER = 7;

function markUnanchored({ index }: Network, layer: number, ties: Uint16Array): void {
	const lowest = new Uint8Array(index.ids.length).fill(NEVER);
	for (let tie = 0; tie < ties.length; tie++) {
		if (index.isAffiliation[tie] || !passesButLayer(ties[tie] as number)) continue;
		const own = index.layer[tie] as number;
		const low = index.low[tie] as number;
		const high = index.high[tie] as number;
		if (own < (lowest[low] as number)) lowest[low] = own;
		if (own < (lowest[high] as number)) lowest[high] = own;
	}
	for (let tie = 0; tie < ties.length; tie++) {
		if (!index.isAffiliation[tie]) continue;
		const anchor = Math.min(lowest[index.low[tie] as number] as number, lowest[index.high[tie] as number] as number);
		if (anchor > Math.max(layer, index.layer[tie] as number)) (ties[tie] as number) |= bitOfAnchor;
	}
}

function markFailing(condition: Condition, chosen: readonly string[], bit: number, rows: Uint16Array): void {
	const { words, masks, place, unspoken } = condition;
	const wanted = new Uint32Array(words);
	setBit(wanted, 0, unspoken);
	for (const value of chosen) {
		const at = place.get(value);
		if (at !== undefined) setBit(wanted, 0, at);
	}
	for (let row = 0; row < rows.length; row++) {
		let common = 0;
		for (let word = 0; word < words; word++) common |= (masks[row * words + word] as number) & (wanted[word] as number);
		if (common === 0) (rows[row] as number) |= bit;
	}
}
