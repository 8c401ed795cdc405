// What a picture shows, finds and takes for granted, as numbers and ids. Worded in i18n/*/summary.ts.
import type { MemberList, Sector } from "./dataset.ts";
import type { Layer } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { PartialDate } from "./partial-date.ts";
import type { FacetId, Mode } from "./view.ts";

export interface Summary {
	readonly mode: Mode;
	readonly layer: Layer;
	/** Names where the value is an id, otherwise the value as the facet holds it. */
	readonly filters: readonly { readonly facet: FacetId; readonly values: readonly string[] }[];
	readonly dates: {
		readonly earliest: PartialDate | null;
		readonly latest: PartialDate | null;
		/** Ties without a date. */
		readonly undated: number;
	};
	readonly sources: number;
	/** Consortia shown, by how far their list of members goes within what is shown. */
	readonly consortia: Readonly<Record<MemberList, number>>;
	/** Institutions shown, by sector; null for those without one. */
	readonly sectors: readonly { readonly sector: Sector | null; readonly institutions: number }[];
	readonly persons: number;
	/** Ties that are on, by layer; layers without any are left out. */
	readonly ties: readonly { readonly layer: Layer; readonly ties: number }[];
	readonly finding: Finding;
	/** Pairs that share members, most shared first, cut after the first few. */
	readonly overlaps: readonly SharedPair[];
	/** All pairs that share members, those that share nobody as far as lists that are not whole say, and those of which nothing can be said. */
	readonly overlapping: number;
	readonly pairsWithNobodySoFar: number;
	readonly unknownPairs: number;
	/** Institutions listed in most consortia, cut after the first few; all of them that are in two or more. */
	readonly shared: readonly { readonly id: string; readonly consortia: number }[];
	readonly sharedInstitutions: number;
	/** Institutions and persons without whom consortia would lose every chain, most pairs first, cut likewise. */
	readonly cutPoints: readonly { readonly id: string; readonly pairs: number }[];
	/** Groups of two or more nodes that hang together. */
	readonly groups: number;
}

export interface SharedPair {
	readonly a: string;
	readonly b: string;
	readonly shared: readonly string[];
	/** n, at least n because a list is open, or unknown. */
	readonly reach: "exact" | "at-least" | "unknown";
}
