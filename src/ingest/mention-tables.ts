// What a long-format file says of bodies, persons and frames, one row a mention: the number of the actor's id, then
// numbers of words.
import { Evidence, type Standings } from "./long-evidence.ts";
import { type Group, Mentions } from "./mentions.ts";
import { Tally } from "./tally.ts";
import { NO_TEXT, type Texts } from "./texts.ts";

/** Columns every mention ends with. */
type Common = "form" | "standing" | "row";

export type InstitutionColumn = "institution" | "printed" | "hasPost" | "sector" | "seat" | Common;
export type PersonColumn = "person" | "printed" | Common;
export type ConsortiumColumn = "consortium" | "program" | "areas" | "list" | "hasMember" | Common;
export type ProgramColumn = "program" | "ministry" | Common;

export class MentionTables {
	readonly institutions = new Mentions<InstitutionColumn>([
		"institution",
		"form",
		"printed",
		"hasPost",
		"sector",
		"seat",
		"standing",
		"row",
	]);
	readonly persons = new Mentions<PersonColumn>(["person", "form", "printed", "standing", "row"]);
	readonly consortia = new Mentions<ConsortiumColumn>([
		"consortium",
		"form",
		"program",
		"areas",
		"list",
		"hasMember",
		"standing",
		"row",
	]);
	readonly programs = new Mentions<ProgramColumn>(["program", "form", "ministry", "standing", "row"]);
}

/** What all tables of a reading share. */
export interface Shared {
	/** Ids of actors: these alone are ranked. */
	readonly ids: Texts;
	readonly words: Texts;
	readonly standings: Standings;
}

/** Actors that are printed in several forms, with these forms. */
export interface Unified {
	readonly name: string;
	readonly forms: readonly string[];
}

/** One actor, as its mentions tell of it. */
export class Mentioned<C extends string> {
	readonly id: string;
	readonly evidence: Evidence;
	readonly forms: Tally;

	constructor(
		private readonly table: Mentions<C | Common>,
		private readonly group: Group,
		readonly shared: Shared,
	) {
		this.id = shared.ids.textOf(group.key) ?? "";
		this.forms = this.tally("form");
		this.evidence = this.evidenceOf(group.rows);
	}

	get rows(): Uint32Array {
		return this.group.rows;
	}

	get name(): string {
		return this.forms.mostFrequent() ?? this.id;
	}

	isSet(row: number, column: C): boolean {
		return this.table.at(row, column) !== 0;
	}

	/** How often each text of a column was said. */
	tally(column: C | Common): Tally {
		const tally = new Tally();
		for (const row of this.group.rows) {
			const number = this.table.at(row, column);
			if (number !== NO_TEXT) tally.add(this.shared.words.textOf(number) as string);
		}
		return tally;
	}

	evidenceOf(rows: Iterable<number>): Evidence {
		const evidence = new Evidence();
		for (const row of rows) {
			const standing = this.shared.standings.all[this.table.at(row, "standing")];
			if (standing) evidence.add({ standing, row: this.table.at(row, "row") });
		}
		return evidence;
	}

	/** Rows by the text of a column, those that say nothing left out. */
	rowsBy(column: C | Common, texts = this.shared.words): Map<string, number[]> {
		const rows = new Map<string, number[]>();
		for (const row of this.group.rows) {
			const text = texts.textOf(this.table.at(row, column));
			if (text === null) continue;
			const known = rows.get(text);
			if (known) known.push(row);
			else rows.set(text, [row]);
		}
		return rows;
	}
}

/** Goes over all actors of a table in the order of their ids; step by step, so that a page can answer in between. */
export function* writeEach<C extends string>(
	table: Mentions<C | Common>,
	shared: Shared,
	ranks: Int32Array,
	write: (actor: Mentioned<C>) => void,
): Generator<void, Unified[]> {
	const unified: Unified[] = [];
	for (const group of table.inOrder(ranks)) {
		if (group === null) {
			yield;
			continue;
		}
		const actor = new Mentioned<C>(table, group, shared);
		if (actor.forms.isVaried()) unified.push({ name: actor.name, forms: actor.forms.values().sort() });
		write(actor);
	}
	return unified;
}
