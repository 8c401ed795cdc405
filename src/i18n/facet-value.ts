// A value of a facet as people read it: ids of closed lists in words, names as they are.
import type { Sector } from "../model/dataset.ts";
import { type FacetId, type NodeKind, UNKNOWN } from "../model/view.ts";

interface ValueTerms {
	readonly unknown: string;
	readonly sectors: Readonly<Record<Sector, string>>;
	readonly nodeKinds: Readonly<Record<NodeKind, string>>;
	readonly prefecture: (code: string) => string;
	readonly fiscalYear: (year: string) => string;
}

/** Programmes and sources are named by the caller: their ids belong to the data. */
export function writeFacetValue(terms: ValueTerms, facet: FacetId, value: string): string {
	if (value === UNKNOWN) return terms.unknown;
	switch (facet) {
		case "sector":
			return terms.sectors[value as Sector] ?? value;
		case "seat":
		case "prefecture":
			return terms.prefecture(value);
		case "year":
			return terms.fiscalYear(value);
		case "kind":
			return terms.nodeKinds[value as NodeKind] ?? value;
		default:
			return value;
	}
}
