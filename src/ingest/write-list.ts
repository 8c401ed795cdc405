// Everything a long-format file said, written as the rows of all tables, table by table.
import { type Dataset, emptyDataset, type Source } from "../model/dataset.ts";
import { type ListReading, writeConsortia, writePrograms } from "./long-frames.ts";
import type { Ties } from "./long-ties.ts";
import type { MentionTables, Shared, Unified } from "./mention-tables.ts";
import type { Reading } from "./raw.ts";
import { type Differing, writeInstitutions, writePersons } from "./write-actors.ts";

/** What was written, and what the report tells of it. */
export interface WrittenList {
	readonly dataset: Dataset;
	readonly unified: Readonly<Record<"institution" | "person" | "consortium" | "program", readonly Unified[]>>;
	readonly differing: readonly Differing[];
	/** Consortia whose list is taken as complete or open, and programmes taken as grants, although nothing says so. */
	readonly assumed: { readonly lists: number; readonly grants: number };
}

interface Said {
	readonly mentions: MentionTables;
	readonly ties: Ties;
	readonly shared: Shared;
	readonly sources: Source[];
}

/** Parts of the writing, for its progress. */
const PARTS = 8;

export function* writeList(said: Said, reading: ListReading): Reading<WrittenList> {
	const { mentions, ties, shared, sources } = said;
	const ranks = yield* inSteps(shared.ids.rank(), 0);
	const { programs, assumed: grants, unified: ofPrograms } = yield* inSteps(writePrograms(mentions, shared, ranks), 1);
	const framed = yield* inSteps(writeConsortia(mentions, shared, ranks, programs, reading), 2);
	const bodies = yield* inSteps(writeInstitutions(mentions, shared, ranks), 3);
	const memberships = yield* inSteps(ties.writeMemberships(ranks), 4);
	const { persons, unified: ofPersons } = yield* inSteps(writePersons(mentions, shared, ranks), 5);
	const involvements = yield* inSteps(ties.writeInvolvements(ranks), 6);
	const affiliations = yield* inSteps(ties.writeAffiliations(ranks), 7);
	const { consortia, frames, assumed: lists } = framed;
	const { institutions, aliases } = bodies;
	const frame = { ...emptyDataset, sources, programs, consortia, frames };
	return {
		dataset: { ...frame, institutions, aliases, memberships, persons, involvements, affiliations },
		unified: { institution: bodies.unified, person: ofPersons, consortium: framed.unified, program: ofPrograms },
		differing: bodies.differing,
		assumed: { lists, grants },
	};
}

function* inSteps<T>(work: Iterator<void, T>, done: number): Reading<T> {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
		yield { done, total: PARTS };
	}
}
