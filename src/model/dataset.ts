// The dataset: the declared tables as typed rows. It holds what documents state, nothing derived.
import type { RowOf } from "./field.ts";
import type { TableName, tables } from "./tables.ts";

export type Source = RowOf<typeof tables.sources>;
export type Program = RowOf<typeof tables.programs>;
export type Consortium = RowOf<typeof tables.consortia>;
export type Frame = RowOf<typeof tables.frames>;
export type ConsortiumEvent = RowOf<typeof tables.events>;
export type Institution = RowOf<typeof tables.institutions>;
export type Alias = RowOf<typeof tables.aliases>;
export type Membership = RowOf<typeof tables.memberships>;
export type Person = RowOf<typeof tables.persons>;
export type Involvement = RowOf<typeof tables.involvements>;
export type Affiliation = RowOf<typeof tables.affiliations>;
export type Relation = RowOf<typeof tables.relations>;
export type StatedCount = RowOf<typeof tables.counts>;

/** Every table with its rows, in file order. A missing table is an empty array. */
export type Dataset = { readonly [N in TableName]: readonly RowOf<(typeof tables)[N]>[] };

export type Sector = NonNullable<Institution["sector"]>;
export type Certainty = Membership["certainty"];
export type Role = Membership["role"];
export type RelationKind = Relation["kind"];
export type MemberList = Consortium["member_list"];
export type InstitutionKind = NonNullable<Institution["kind"]>;

/** Sector order of headings: 産 学 官 金 他. */
export const sectorOrder: readonly Sector[] = ["industry", "academia", "government", "finance", "other"];

export const emptyDataset: Dataset = {
	sources: [],
	programs: [],
	consortia: [],
	frames: [],
	events: [],
	institutions: [],
	aliases: [],
	memberships: [],
	persons: [],
	involvements: [],
	affiliations: [],
	relations: [],
	counts: [],
};
