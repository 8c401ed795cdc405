// Consortia, programmes and their frames of a long-format file, written as rows.
import type { Consortium, Frame, MemberList, Program } from "../model/dataset.ts";
import {
	type ConsortiumColumn,
	type Mentioned,
	type MentionTables,
	type ProgramColumn,
	type Shared,
	type Unified,
	writeEach,
} from "./mention-tables.ts";
import type { ReadOptions } from "./raw.ts";

/** Null where the name does not tell. */
function readProgramKind(name: string): Program["kind"] | null {
	if (/調査|survey/i.test(name)) return "survey";
	if (/パッケージ|package/i.test(name)) return "package";
	if (/表彰|大賞|アワード|award|prize/i.test(name)) return "prize";
	return /交付金|補助金?|助成|委託費|grant|subsid/i.test(name) ? "grant" : null;
}

function consortiumKind(name: string): Consortium["kind"] {
	if (/宣言$|協定$|覚書$|agreement$|declaration$/i.test(name)) return "agreement";
	return /構想$|concept$/i.test(name) ? "concept" : "body";
}

export interface ListReading extends Pick<ReadOptions, "unsaidLists"> {
	/** Some row was rejected, so nobody knows whether a list is complete. */
	readonly hasLostRows: boolean;
}

/**
 * What a row says of the list wins over what is assumed: the weakest word counts. No list is complete when
 * rows of the file were rejected, since nobody knows whose members they were.
 */
function readMemberList(
	actor: Mentioned<ConsortiumColumn>,
	{ hasLostRows, unsaidLists }: ListReading,
): { list: MemberList; isAssumed: boolean } {
	if (!actor.rows.some((row) => actor.isSet(row, "hasMember"))) return { list: "none", isAssumed: false };
	const said = new Set(actor.tally("list").values());
	if (hasLostRows || said.has("open") || said.has("none")) return { list: "open", isAssumed: false };
	return said.has("complete") ? { list: "complete", isAssumed: false } : { list: unsaidLists, isAssumed: true };
}

export interface WrittenPrograms {
	readonly programs: Program[];
	/** Programmes taken as grants although their names do not say so. */
	readonly assumed: number;
	readonly unified: readonly Unified[];
}

export function* writePrograms(
	{ programs: table }: MentionTables,
	shared: Shared,
	ranks: Int32Array,
): Generator<void, WrittenPrograms> {
	const programs: Program[] = [];
	let assumed = 0;
	const unified = yield* writeEach(table, shared, ranks, (actor: Mentioned<ProgramColumn>) => {
		const { id, name } = actor;
		const kind = readProgramKind(name);
		if (kind === null) assumed++;
		const about = { label: null, name_en: null, kind: kind ?? ("grant" as const) };
		const ministry = actor.tally("ministry").mostFrequent();
		programs.push({ id, name, ...about, ministry, ...actor.evidence.write(), note: null });
	});
	return { programs, assumed, unified };
}

export interface WrittenConsortia {
	readonly consortia: Consortium[];
	readonly frames: Frame[];
	/** Consortia of whose list no row says whether it is complete. */
	readonly assumed: number;
	readonly unified: readonly Unified[];
}

export function* writeConsortia(
	{ consortia: table }: MentionTables,
	shared: Shared,
	ranks: Int32Array,
	programs: readonly Program[],
	reading: ListReading,
): Generator<void, WrittenConsortia> {
	const consortia: Consortium[] = [];
	const frames: Frame[] = [];
	let assumed = 0;
	const surveys = new Set(programs.flatMap(({ id, kind }) => (kind === "survey" ? id : [])));
	const unified = yield* writeEach(table, shared, ranks, (actor: Mentioned<ConsortiumColumn>) => {
		const { list, isAssumed } = readMemberList(actor, reading);
		if (isAssumed) assumed++;
		consortia.push(writeConsortium(actor, list));
		for (const frame of writeFrames(actor, surveys)) frames.push(frame);
	});
	return { consortia, frames, assumed, unified };
}

function writeConsortium(actor: Mentioned<ConsortiumColumn>, member_list: MemberList): Consortium {
	const { id, name } = actor;
	const areas = new Set(
		actor
			.tally("areas")
			.values()
			.flatMap((codes) => codes.split(" ")),
	);
	return {
		id,
		name,
		label: null,
		name_en: null,
		plan: null,
		kind: consortiumKind(name),
		prefectures: [...areas].sort(),
		member_list,
		theme: null,
		...actor.evidence.write(),
		note: null,
	};
}

/** A survey reports consortia, every other programme is taken to fund them. */
function writeFrames(actor: Mentioned<ConsortiumColumn>, surveys: ReadonlySet<string>): Frame[] {
	return [...actor.rowsBy("program", actor.shared.ids)]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([program, rows]) => ({
			consortium: actor.id,
			program,
			kind: surveys.has(program) ? ("reported_in" as const) : ("funded_by" as const),
			...actor.evidenceOf(rows).write(),
			note: null,
		}));
}
