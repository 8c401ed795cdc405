// The shapes of the tables that say what the stage says.
import type { Reach } from "../analysis/overlap.ts";
import type { Sector } from "../model/dataset.ts";
import type { Tie } from "../model/evidence.ts";
import type { MemberCount } from "./answers.ts";

export interface InstitutionRow {
	readonly id: string;
	readonly name: string;
	readonly sector: Sector | null;
	readonly prefecture: string | null;
	readonly consortia: readonly string[];
	readonly roles: readonly string[];
	readonly posts: readonly string[];
	readonly certainty: string;
}

export interface ConsortiumRow {
	readonly id: string;
	readonly name: string;
	readonly prefectures: readonly string[];
	readonly programs: readonly string[];
	readonly members: MemberCount;
	readonly shared: number | null;
}

export interface PersonRow {
	readonly id: string;
	readonly name: string;
	readonly institutions: readonly string[];
	readonly consortia: readonly string[];
	readonly posts: readonly string[];
	readonly certainty: string;
}

export interface TieRow {
	readonly a: string;
	readonly b: string;
	readonly tie: Tie;
	readonly sourceTitle: string;
}

/** An edge of a projection. */
export interface PairRow {
	readonly a: string;
	readonly b: string;
	/** How many neighbours they share: consortia of two institutions, institutions of two consortia. */
	readonly shared: number;
	/** How far the lists of two consortia let one say so. */
	readonly reach: Reach;
	readonly layer: number;
	/** The shared neighbours by id; asked for when they are read. */
	readonly listShared: () => readonly string[];
	/** Between consortia: relations, and the ties of persons in both. */
	readonly others: readonly Tie[];
}

/** The same set as the stage, as tables. */
export interface TableRows {
	readonly institutions: readonly InstitutionRow[];
	readonly consortia: readonly ConsortiumRow[];
	readonly persons: readonly PersonRow[];
	/** Of a projection only. */
	readonly pairs: readonly PairRow[];
	/** Ties that are on: edges of the two-mode network, or what a projection rests on. */
	readonly ties: readonly TieRow[];
}
