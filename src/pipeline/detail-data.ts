// What the open data rest on and what they leave open: sources with what was taken from them, how
// certain the ties are, and what nobody wrote down.
import { compareCodePoints } from "../graph/order.ts";
import type { Certainty, Dataset, Source } from "../model/dataset.ts";
import { readLocator } from "../model/locator.ts";
import { finish } from "../model/steps.ts";
import type { Network } from "./network.ts";

/** Tables whose rows cite a source. */
export const citingTables = [
	"programs",
	"consortia",
	"frames",
	"events",
	"institutions",
	"aliases",
	"memberships",
	"persons",
	"involvements",
	"affiliations",
	"relations",
	"counts",
] as const;
export type CitingTable = (typeof citingTables)[number];

const tieTables = ["memberships", "involvements", "affiliations", "relations"] as const;
export type TieTable = (typeof tieTables)[number];

export interface SourceUse {
	readonly source: Source;
	/** Tables with rows that cite it, and how many. */
	readonly rows: readonly { readonly table: CitingTable; readonly count: number }[];
	/** Consortia these rows speak of. */
	readonly consortia: readonly string[];
}

export interface DataDetail {
	readonly sources: readonly SourceUse[];
	/** Rows of ties by how certain they are. */
	readonly certainty: readonly { readonly table: TieTable; readonly counts: Readonly<Record<Certainty, number>> }[];
	readonly unknown: {
		/** Consortia of which no source names members. */
		readonly unnamed: readonly string[];
		/** Consortia whose list is known to go on. */
		readonly open: readonly string[];
		readonly withoutArea: readonly string[];
		readonly withoutSeat: readonly string[];
		readonly withoutSector: readonly string[];
		/** Rows of ties without any date. */
		readonly undatedTies: number;
		/** Rows of ties in all. */
		readonly ties: number;
		readonly undatedSources: readonly string[];
	};
	/** What we added to what is printed. */
	readonly ours: {
		readonly inferredSectors: number;
		/** Seats not stated in the sources: inferred there, or known from elsewhere. */
		readonly suppliedSeats: number;
		/** Names the sources do not print whole, or print with a mistake. */
		readonly inferredNames: number;
		/** Printed forms taken for a body without being sure. */
		readonly likelyForms: number;
		readonly institutions: number;
		readonly forms: number;
	};
}

const kept = new WeakMap<Network, DataDetail>();

export function describeData(network: Network): DataDetail {
	return finish(describeDataInSteps(network));
}

/** The same in steps of a few milliseconds. */
export function* describeDataInSteps(network: Network): Generator<void, DataDetail> {
	const known = kept.get(network);
	if (known) return known;
	const { dataset } = network;
	const { institutions, aliases } = dataset;
	const sources = yield* listUses(network);
	const unknown = listUnknown(dataset);
	yield;
	const detail: DataDetail = {
		sources,
		certainty: tieTables.map((table) => ({ table, counts: countCertainty(dataset[table]) })),
		unknown,
		ours: {
			inferredSectors: institutions.filter((row) => row.sector !== null && row.sector_basis === "inferred").length,
			suppliedSeats: institutions.filter((row) => row.prefecture !== null && row.prefecture_basis !== "stated").length,
			inferredNames: institutions.filter((row) => row.certainty === "inferred").length,
			likelyForms: aliases.filter((row) => row.sure === "likely").length,
			institutions: institutions.length,
			forms: aliases.length,
		},
	};
	kept.set(network, detail);
	return detail;
}

function countCertainty(rows: readonly { readonly certainty: Certainty }[]): Record<Certainty, number> {
	const counts = { stated: 0, inferred: 0, mentioned: 0 };
	for (const row of rows) counts[row.certainty]++;
	return counts;
}

function listUnknown(dataset: Dataset): DataDetail["unknown"] {
	const { consortia, institutions, sources } = dataset;
	const idsOf = <R extends { readonly id: string }>(rows: readonly R[], fits: (row: R) => boolean) =>
		rows.filter(fits).map((row) => row.id);
	const ties = tieTables.flatMap((table) => [...dataset[table]]);
	const eventDates = new Map(dataset.events.map((event) => [event.id, event.date]));
	const isDated = (row: (typeof ties)[number]) =>
		(row.from ?? row.to ?? row.as_of) !== null ||
		("event" in row && row.event !== null && (eventDates.get(row.event) ?? null) !== null);
	return {
		unnamed: idsOf(consortia, (row) => row.member_list === "none"),
		open: idsOf(consortia, (row) => row.member_list === "open"),
		withoutArea: idsOf(consortia, (row) => row.prefectures.length === 0),
		withoutSeat: idsOf(institutions, (row) => row.prefecture === null),
		withoutSector: idsOf(institutions, (row) => row.sector === null),
		undatedTies: ties.filter((row) => !isDated(row)).length,
		ties: ties.length,
		undatedSources: idsOf(sources, (row) => row.date === null),
	};
}

/** Every source a row cites: its own, and those its locator names. */
export function listCited(row: { readonly source: string | null; readonly locator: string | null }): readonly string[] {
	const elsewhere = readLocator(row.locator ?? "").flatMap((place) => place.elsewhere ?? []);
	return [...new Set([...(row.source === null ? [] : [row.source]), ...elsewhere])];
}

interface Use {
	readonly rows: Map<CitingTable, number>;
	readonly consortia: Set<string>;
}

/** Rows of one step. */
const ROWS_A_STEP = 300;

function* listUses({ dataset, events }: Network): Generator<void, readonly SourceUse[]> {
	const uses = new Map<string, Use>(dataset.sources.map(({ id }) => [id, { rows: new Map(), consortia: new Set() }]));
	const eventOf = (id: string) => events.get(id)?.consortium;
	for (const table of citingTables) {
		for (const [at, row] of dataset[table].entries()) {
			if (at % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
			for (const source of listCited(row)) {
				const use = uses.get(source);
				use?.rows.set(table, (use.rows.get(table) ?? 0) + 1);
				for (const consortium of listConsortia(table, row, eventOf)) use?.consortia.add(consortium);
			}
		}
	}
	yield;
	return dataset.sources.map((source) => {
		const { rows, consortia } = uses.get(source.id) as Use;
		return {
			source,
			rows: [...rows].map(([table, count]) => ({ table, count })),
			consortia: [...consortia].sort(compareCodePoints),
		};
	});
}

/** The consortia a row speaks of; an institution or a person by itself speaks of none. */
function listConsortia(
	table: CitingTable,
	row: object,
	consortiumOf: (event: string) => string | undefined,
): readonly string[] {
	if (table === "consortia" && "id" in row) return [row.id as string];
	const fields = row as { readonly consortium?: string | null; readonly event?: string | null };
	const own = fields.consortium ?? (fields.event ? consortiumOf(fields.event) : undefined);
	return own ? [own] : [];
}
