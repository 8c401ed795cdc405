// All actors and all ties of a dataset in canonical order, with their ends as indices: what graphs are cut from.
import type { Dataset } from "../model/dataset.ts";
import type { Tie } from "../model/evidence.ts";
import { cutInto, finish, sortInSteps } from "../model/steps.ts";
import { nodeKindCodes } from "./graph.ts";
import { compareCodePoints } from "./order.ts";
import { readKinds, readTies } from "./read-ties.ts";

export interface TieIndex {
	/** Every consortium, institution and person, tied or not, by code point. */
	readonly ids: readonly string[];
	/** One code of `nodeKindCodes` per id. */
	readonly kind: Uint8Array;
	readonly indexOf: ReadonlyMap<string, number>;
	/** Sorted by their ends, then by content: ties of one pair stand together, whatever the order of rows was. */
	readonly ties: readonly Tie[];
	/** Smaller and larger end of every tie, as indices into `ids`. */
	readonly low: Uint32Array;
	readonly high: Uint32Array;
	readonly layer: Uint8Array;
	/** 1 = where a person works, which is no part in a consortium. */
	readonly isAffiliation: Uint8Array;
}

export function indexTies(dataset: Dataset): TieIndex {
	return finish(indexTiesInSteps(dataset));
}

/** Ties of one step. */
const TIES_A_STEP = 5000;

/** The same in steps of a few milliseconds. */
export function* indexTiesInSteps(dataset: Dataset): Generator<void, TieIndex> {
	const kinds = yield* readKinds(dataset);
	yield;
	const ids = yield* sortInSteps([...kinds.keys()], compareCodePoints);
	const indexOf = new Map<string, number>();
	for (const [index, id] of ids.entries()) {
		if (index % TIES_A_STEP === 0) yield;
		indexOf.set(id, index);
	}
	const found: { tie: Tie; low: number; high: number }[] = [];
	for (const ties of cutInto(yield* readTies(dataset, kinds), TIES_A_STEP)) {
		yield;
		for (const tie of ties) {
			const a = indexOf.get(tie.a) as number;
			const b = indexOf.get(tie.b) as number;
			found.push({ tie, low: Math.min(a, b), high: Math.max(a, b) });
		}
	}
	const rows = yield* sortInSteps(
		found,
		(one, other) => one.low - other.low || one.high - other.high || compareContent(one.tie, other.tie),
	);
	yield;
	const ends = { low: new Uint32Array(rows.length), high: new Uint32Array(rows.length) };
	const layer = new Uint8Array(rows.length);
	const isAffiliation = new Uint8Array(rows.length);
	const ties: Tie[] = [];
	for (const [at, { tie, low, high }] of rows.entries()) {
		if (at % TIES_A_STEP === 0) yield;
		ties.push(tie);
		ends.low[at] = low;
		ends.high[at] = high;
		layer[at] = tie.layer;
		isAffiliation[at] = tie.kind === "affiliation" ? 1 : 0;
	}
	const kind = Uint8Array.from(ids, (id) => nodeKindCodes[kinds.get(id) as keyof typeof nodeKindCodes]);
	return { ids, kind, indexOf, ties, ...ends, layer, isAffiliation };
}

/** The strongest layer first; the row number only parts rows that are equal in everything that is read. */
function compareContent(one: Tie, other: Tie): number {
	return (
		one.layer - other.layer ||
		compareTexts(one.kind, other.kind) ||
		compareTexts(one.role, other.role) ||
		compareTexts(one.certainty, other.certainty) ||
		compareTexts(one.source, other.source) ||
		compareTexts(one.locator, other.locator) ||
		compareTexts(one.word, other.word) ||
		compareTexts(one.post, other.post) ||
		compareTexts(one.event, other.event) ||
		compareTexts(one.throughProgram, other.throughProgram) ||
		compareTexts(one.asOf, other.asOf) ||
		compareTexts(one.from, other.from) ||
		compareTexts(one.to, other.to) ||
		compareTexts(one.a, other.a) ||
		one.row - other.row
	);
}

function compareTexts(one: string | null, other: string | null): number {
	if (one === other) return 0;
	if (one === null) return -1;
	return other === null ? 1 : compareCodePoints(one, other);
}
