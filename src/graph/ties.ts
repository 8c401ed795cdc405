// All actors and all ties of a dataset in canonical order, with their ends as indices: what graphs are cut from.
import type { Dataset } from "../model/dataset.ts";
import type { Tie } from "../model/evidence.ts";
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
	const kinds = readKinds(dataset);
	const ids = [...kinds.keys()].sort(compareCodePoints);
	const indexOf = new Map(ids.map((id, index) => [id, index]));
	const rows = readTies(dataset, kinds).map((tie) => {
		const a = indexOf.get(tie.a) as number;
		const b = indexOf.get(tie.b) as number;
		return { tie, low: Math.min(a, b), high: Math.max(a, b) };
	});
	rows.sort((one, other) => one.low - other.low || one.high - other.high || compareContent(one.tie, other.tie));
	return {
		ids,
		kind: Uint8Array.from(ids, (id) => nodeKindCodes[kinds.get(id) as keyof typeof nodeKindCodes]),
		indexOf,
		ties: rows.map((row) => row.tie),
		low: Uint32Array.from(rows, (row) => row.low),
		high: Uint32Array.from(rows, (row) => row.high),
		layer: Uint8Array.from(rows, (row) => row.tie.layer),
		isAffiliation: Uint8Array.from(rows, (row) => (row.tie.kind === "affiliation" ? 1 : 0)),
	};
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
