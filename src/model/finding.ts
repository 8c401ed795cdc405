// What analysis can say: a closed union with ids and numbers, no words. Worded in i18n/*/findings.ts.
import type { RegionId } from "./prefecture.ts";

/** A prefecture by its JIS code, or a region for consortia that span several prefectures of it. */
export type FindingPlace =
	| { readonly kind: "prefecture"; readonly code: string }
	| { readonly kind: "region"; readonly region: RegionId };

export type CountedPlace = FindingPlace & { readonly consortia: number };

export type Finding =
	/** Consortia that share members, with the prefectures they lie in (JIS codes) and shared institutions. */
	| {
			readonly kind: "overlap";
			readonly consortia: readonly string[];
			readonly prefectures: readonly string[];
			/** Where they are active, with how many of them: prefectures first, then regions. */
			readonly places: readonly CountedPlace[];
			readonly sharedInstitutions: number;
			/** Institutions listed in consortia of more than one prefecture. */
			readonly acrossPrefectures: number;
	  }
	/** How many of all pairs of consortia share members. */
	| {
			readonly kind: "pairs";
			readonly consortia: number;
			readonly pairs: number;
			readonly sharing: number;
			/** Of those sharing, pairs with no prefecture in common, both being known. */
			readonly across: number;
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
	/** Several selected: what all of them share. */
	| { readonly kind: "common"; readonly ids: readonly string[]; readonly shared: readonly string[] }
	| { readonly kind: "empty" };
