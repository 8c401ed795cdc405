// Who stands behind an id: kind and names, indexed once per dataset.
import type { Consortium, Dataset, Institution, Person, Program, Sector, Source } from "../model/dataset.ts";

export type Entry =
	| { readonly kind: "institution"; readonly row: Institution }
	| { readonly kind: "person"; readonly row: Person }
	| { readonly kind: "consortium"; readonly row: Consortium }
	| { readonly kind: "program"; readonly row: Program }
	| { readonly kind: "source"; readonly row: Source };

const indexes = new WeakMap<Dataset, ReadonlyMap<string, Entry>>();

function indexDataset(dataset: Dataset): ReadonlyMap<string, Entry> {
	const index = new Map<string, Entry>();
	for (const row of dataset.sources) index.set(row.id, { kind: "source", row });
	for (const row of dataset.programs) index.set(row.id, { kind: "program", row });
	for (const row of dataset.persons) index.set(row.id, { kind: "person", row });
	for (const row of dataset.institutions) index.set(row.id, { kind: "institution", row });
	for (const row of dataset.consortia) index.set(row.id, { kind: "consortium", row });
	return index;
}

/** The row with this id, if the dataset has one. */
export function findEntry(dataset: Dataset, id: string): Entry | null {
	let index = indexes.get(dataset);
	if (!index) {
		index = indexDataset(dataset);
		indexes.set(dataset, index);
	}
	return index.get(id) ?? null;
}

/** Name as printed; the id itself where the data has no row for it. */
export function nameOf(dataset: Dataset, id: string): string {
	const entry = findEntry(dataset, id);
	if (!entry) return id;
	return entry.kind === "source" ? entry.row.title : entry.row.name;
}

/** English name where a source gives one, else null. */
export function englishNameOf(dataset: Dataset, id: string): string | null {
	const entry = findEntry(dataset, id);
	return entry && "name_en" in entry.row ? entry.row.name_en : null;
}

export function sectorOf(dataset: Dataset, id: string): Sector | null {
	const entry = findEntry(dataset, id);
	return entry?.kind === "institution" ? entry.row.sector : null;
}
