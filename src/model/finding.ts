// What analysis can say: a closed union with ids and numbers, no words. Worded in i18n/*/findings.ts.
import type { RegionId } from "./prefecture.ts";

/** A prefecture by its JIS code, or a region for consortia that span several prefectures of it. */
export type FindingPlace =
	| { readonly kind: "prefecture"; readonly code: string }
	| { readonly kind: "region"; readonly region: RegionId };

export type CountedPlace = FindingPlace & { readonly consortia: number };

/** One station of a connection: a person, an institution, or a person as of the institution they belong to. */
export interface Passage {
	readonly person: string | null;
	readonly institution: string | null;
	/** The person was there once, or on secondment, and no source says that they still are. */
	readonly isFormer: boolean;
}

/** Groups of places that hang together through these stations alone, told from the first group on. */
export interface OnlyLink {
	readonly groups: readonly (readonly FindingPlace[])[];
	readonly through: readonly Passage[];
	/** Without what is only inferred or mentioned the groups would not hang together. */
	readonly isInferred: boolean;
}

export type Finding =
	/** Consortia that share members, with the prefectures they lie in (JIS codes) and shared institutions. */
	| {
			readonly kind: "overlap";
			readonly consortia: readonly string[];
			readonly prefectures: readonly string[];
			/** Where they are active, with how many of them: prefectures first, then regions. */
			readonly places: readonly CountedPlace[];
			readonly sharedInstitutions: number;
			/** Institutions listed in consortia of more than one prefecture; null where nobody can tell that there are none. */
			readonly acrossPrefectures: number | null;
			/** Places that one connection alone joins, in the layers shown. */
			readonly onlyLinks: readonly OnlyLink[];
	  }
	/** How many of all pairs of consortia share members. */
	| {
			readonly kind: "pairs";
			readonly consortia: number;
			readonly pairs: number;
			readonly sharing: number;
			/** Of those sharing, pairs with no prefecture in common, both being known; null where nobody can tell that there are none. */
			readonly across: number | null;
	  }
	/** No two consortia in view share a named member; `unknown` of them name no members. */
	| { readonly kind: "no-overlap"; readonly consortia: number; readonly unknown: number }
	/** Why a node matters: the consortia it joins and who else joins the same ones. */
	| {
			readonly kind: "shared-member";
			readonly id: string;
			readonly consortia: readonly string[];
			/** Where these consortia are active. */
			readonly places: readonly CountedPlace[];
			/** Others that belong to all of these consortia, the node itself not among them. */
			readonly others: readonly string[];
	  }
	| { readonly kind: "sole-member"; readonly id: string; readonly consortium: string }
	/** An institution tied only by roles that are not membership, or by persons. */
	| { readonly kind: "no-membership"; readonly id: string; readonly ties: number }
	| {
			readonly kind: "consortium-overlap";
			readonly id: string;
			readonly members: number;
			readonly shared: number;
			readonly sharesWith: readonly string[];
	  }
	| { readonly kind: "members-unknown"; readonly id: string }
	| {
			readonly kind: "person-links";
			readonly id: string;
			readonly consortia: readonly string[];
			readonly institutions: readonly string[];
			/** Programmes the person is an official of; their consortia are not the person's own. */
			readonly programs: readonly string[];
	  }
	/** Who joins consortia that are otherwise apart. */
	| {
			readonly kind: "connectors";
			readonly onlyLinks: readonly OnlyLink[];
			/** Institutions and persons that join two or more, hubs set aside among them or not. */
			readonly connectors: number;
			/** Of these, such that some pair of consortia depends on. */
			readonly cutting: number;
			readonly aside: number;
	  }
	/** Several selected: what all of them share. */
	| { readonly kind: "common"; readonly ids: readonly string[]; readonly shared: readonly string[] }
	/** Where consortia stand under most programmes at once, and where under two grants. */
	| {
			readonly kind: "coverage";
			/** The largest number of programmes in one prefecture; 0 where no consortium has both. */
			readonly programs: number;
			/** Programmes that any consortium in view runs under. */
			readonly columns: number;
			/** The programme, where any consortium in view runs under one only. */
			readonly onlyProgram: string | null;
			/** JIS codes of the prefectures that reach that number. */
			readonly prefectures: readonly string[];
			/** JIS codes of the prefectures with consortia funded by two or more grants. */
			readonly fundedTwice: readonly string[];
			readonly consortia: number;
			/** Of these, without a programme, and without a prefecture. */
			readonly frameless: number;
			readonly unplaced: number;
	  }
	| { readonly kind: "empty" };
