// Which values of every facet a row has, as bitmasks over flat arrays, so that filtering and counting
// are a few passes. A facet speaks of actors (sector, prefecture …) or of ties (year, source).

import { nodeKinds } from "../graph/graph.ts";
import { compareCodePoints } from "../graph/order.ts";
import type { TieIndex } from "../graph/ties.ts";
import { type Dataset, sectorOrder } from "../model/dataset.ts";
import type { Tie } from "../model/evidence.ts";
import { fiscalYear, type PartialDate } from "../model/partial-date.ts";
import { prefectures } from "../model/prefecture.ts";
import { type FacetId, facetIds, type NodeKind, UNKNOWN } from "../model/view.ts";

export const bitsPerWord = 32;
const EVERY = 0xffffffff;

/** One facet over all actors, or over all ties. */
export interface Condition {
	readonly of: "actor" | "tie";
	/** Values any row has, in the order of the panel. */
	readonly values: readonly string[];
	readonly place: ReadonlyMap<string, number>;
	/** Words of 32 values; bit v of row r: `masks[r * words + (v >> 5)] & (1 << (v & 31))`. */
	readonly words: number;
	/** Bit that only rows have of which the facet does not speak; they pass whatever is chosen. */
	readonly unspoken: number;
	readonly masks: Uint32Array;
}

export type Conditions = Readonly<Record<FacetId, Condition>>;

/** Values of one row; null where the facet does not speak of it, [] where the value is not stated. */
type ValuesOf = (row: number) => readonly string[] | null;

/** Step by step. */
export function* readConditions(dataset: Dataset, index: TieIndex): Generator<void, Conditions> {
	const readers = { ...readActorValues(dataset, index), ...readTieValues(dataset, index) };
	const orders = orderValues(dataset);
	const conditions: [FacetId, Condition][] = [];
	for (const facet of facetIds) {
		const of = facet === "year" || facet === "source" ? "tie" : "actor";
		const rows = of === "tie" ? index.ties.length : index.ids.length;
		conditions.push([facet, yield* makeCondition(of, rows, readers[facet], orders[facet])]);
	}
	return Object.fromEntries(conditions) as Conditions;
}

/** Rows of one step. */
const ROWS_A_STEP = 10_000;

function* makeCondition(
	of: Condition["of"],
	rows: number,
	valuesOf: ValuesOf,
	order: readonly string[],
): Generator<void, Condition> {
	const found: (readonly string[] | null)[] = [];
	const present = new Set<string>();
	for (let row = 0; row < rows; row++) {
		if (row % ROWS_A_STEP === 0) yield;
		const values = valuesOf(row);
		found.push(values?.length === 0 ? [UNKNOWN] : values);
		for (const value of found[row] ?? []) present.add(value);
	}
	const unknown = present.delete(UNKNOWN) ? [UNKNOWN] : [];
	const known = order.filter((value) => present.delete(value));
	const values = [...known, ...[...present].sort(compareCodePoints), ...unknown];
	const place = new Map(values.map((value, at) => [value, at]));
	const unspoken = values.length;
	const words = Math.ceil((unspoken + 1) / bitsPerWord);
	const masks = new Uint32Array(rows * words);
	for (const [row, own] of found.entries()) {
		if (row % ROWS_A_STEP === 0) yield;
		// With every bit set, masks of two ends can be joined by "and".
		if (own === null) masks.fill(EVERY, row * words, (row + 1) * words);
		for (const value of own ?? []) setBit(masks, row * words, place.get(value) as number);
	}
	return { of, values, place, words, unspoken, masks };
}

export function setBit(masks: Uint32Array, start: number, value: number): void {
	(masks[start + (value >> 5)] as number) |= 1 << (value & 31);
}

function readActorValues(dataset: Dataset, index: TieIndex): Record<Exclude<FacetId, "year" | "source">, ValuesOf> {
	const institutions = new Map(dataset.institutions.map((row) => [row.id, row]));
	const consortia = new Map(dataset.consortia.map((row) => [row.id, row]));
	const ministryOf = new Map(dataset.programs.map((row) => [row.id, row.ministry]));
	const programsOf = new Map<string, string[]>();
	for (const { consortium, program } of dataset.frames) {
		programsOf.set(consortium, [...(programsOf.get(consortium) ?? []), program]);
	}
	const kindAt = (actor: number) => nodeKinds[index.kind[actor] as number] as NodeKind;
	const idAt = (actor: number) => index.ids[actor] as string;
	const ofKind = (kind: NodeKind, valuesOf: (id: string) => readonly (string | null | undefined)[]): ValuesOf => {
		return (actor) => (kindAt(actor) === kind ? valuesOf(idAt(actor)).filter(isStated) : null);
	};
	return {
		sector: ofKind("institution", (id) => [institutions.get(id)?.sector]),
		seat: ofKind("institution", (id) => [institutions.get(id)?.prefecture]),
		prefecture: ofKind("consortium", (id) => consortia.get(id)?.prefectures ?? []),
		program: ofKind("consortium", (id) => programsOf.get(id) ?? []),
		ministry: ofKind("consortium", (id) => (programsOf.get(id) ?? []).map((program) => ministryOf.get(program))),
		kind: (actor) => [kindAt(actor)],
	};
}

function isStated(value: string | null | undefined): value is string {
	return value !== null && value !== undefined && value !== "";
}

function readTieValues(dataset: Dataset, index: TieIndex): Record<"year" | "source", ValuesOf> {
	const eventDates = new Map(dataset.events.map((event) => [event.id, event.date]));
	return {
		year: (tie) => readYears(index.ties[tie] as Tie, eventDates).map(String),
		source: (tie) => [(index.ties[tie] as Tie).source].filter(isStated),
	};
}

/** A range longer than this is a slip of the pen; it is read as its two ends. */
const LONGEST_RANGE_YEARS = 100;

/** Fiscal years a tie holds in: its range, else its as-of date, else the date of its event. */
export function readYears(tie: Tie, eventDates: ReadonlyMap<string, PartialDate | null>): number[] {
	const single = tie.asOf ?? (tie.event === null ? null : (eventDates.get(tie.event) ?? null));
	const first = tie.from ?? tie.to ?? single;
	const last = tie.to ?? (tie.from === null ? single : latest(tie.from, tie.asOf));
	if (first === null || last === null) return [];
	const start = fiscalYear(first);
	const end = fiscalYear(last);
	if (end - start > LONGEST_RANGE_YEARS || end < start) return start === end ? [start] : [start, end].sort();
	return Array.from({ length: end - start + 1 }, (_, step) => start + step);
}

/** A tie that began and has no stated end holds at least until its as-of date. */
function latest(from: PartialDate, asOf: PartialDate | null): PartialDate {
	return asOf !== null && fiscalYear(asOf) > fiscalYear(from) ? asOf : from;
}

function orderValues(dataset: Dataset): Record<FacetId, readonly string[]> {
	const codes = prefectures.map((prefecture) => prefecture.code);
	return {
		sector: sectorOrder,
		seat: codes,
		prefecture: codes,
		program: dataset.programs.map((program) => program.id),
		ministry: dataset.programs.map((program) => program.ministry).filter(isStated),
		year: [],
		source: dataset.sources.map((source) => source.id),
		kind: nodeKinds,
	};
}
