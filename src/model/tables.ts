// ONE declaration of every table and field. Reading, checking, the data package descriptor, the
// templates and the data dictionary are generated from it. Order: a table stands after those it refers to.
import type { Table } from "./field.ts";
import { aliases, institutions, persons } from "./tables/actors.ts";
import { counts, events } from "./tables/events.ts";
import { consortia, frames, programs } from "./tables/frames.ts";
import { sources } from "./tables/sources.ts";
import { affiliations, involvements, memberships, relations } from "./tables/ties.ts";

export const tables = {
	sources,
	programs,
	consortia,
	frames,
	events,
	institutions,
	aliases,
	memberships,
	persons,
	involvements,
	affiliations,
	relations,
	counts,
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

export const tableNames = Object.keys(tables) as readonly TableName[];
