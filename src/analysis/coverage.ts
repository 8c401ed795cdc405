// Coverage: which consortium stands in which cell of prefecture × programme, and which institutions are listed in
// several cells of a row. A consortium active in several prefectures stands in the row of each.
import { compareCodePoints } from "../graph/order.ts";
import type { Frame } from "../model/dataset.ts";
import type { MemberSet } from "./overlap.ts";

/** A consortium with what places it in the grid. */
export interface PlacedConsortium extends MemberSet {
	/** JIS codes; none where the source states none. */
	readonly prefectures: readonly string[];
	readonly frames: readonly { readonly program: string; readonly kind: Framing }[];
}

/** Funded by a programme, only reported in it, or null in a column of those that no source ties to a programme. */
export type Framing = Frame["kind"] | null;

export interface CoverageCell {
	readonly program: string;
	/** By id; a survey reports, a grant funds. Empty where none is reported. */
	readonly consortia: readonly { readonly id: string; readonly kind: Framing }[];
	/** Distinct listed members of the consortia of the cell. */
	readonly members: readonly string[];
}

export interface CoverageRow {
	/** JIS code. */
	readonly prefecture: string;
	/** In the order of the programmes asked for. */
	readonly cells: readonly CoverageCell[];
	/** Members listed in two or more consortia of the row. */
	readonly shared: readonly string[];
	/** Consortia of this prefecture are funded by two or more of the grants. */
	readonly isFundedTwice: boolean;
}

export interface CoverageQuestion {
	/** Columns, in order. */
	readonly programs: readonly string[];
	/** Those of them that fund. */
	readonly grants: ReadonlySet<string>;
}

/** Rows by code; only prefectures in which a consortium is active. A row a step. */
export function* measureCoverage(
	consortia: readonly PlacedConsortium[],
	question: CoverageQuestion,
): Generator<void, readonly CoverageRow[]> {
	const codes = [...new Set(consortia.flatMap((consortium) => consortium.prefectures))].sort(compareCodePoints);
	const rows: CoverageRow[] = [];
	for (const prefecture of codes) {
		yield;
		const here = consortia.filter((consortium) => consortium.prefectures.includes(prefecture));
		rows.push({
			prefecture,
			cells: question.programs.map((program) => fillCell(here, program)),
			shared: listShared(here, question),
			isFundedTwice: isFundedTwice(here, question),
		});
	}
	return rows;
}

function fillCell(here: readonly PlacedConsortium[], program: string): CoverageCell {
	const consortia = findInCell(here, program);
	const found = new Set(consortia.map(({ id }) => id));
	const members = here.filter(({ id }) => found.has(id)).flatMap((one) => [...one.members]);
	return { program, consortia, members: [...new Set(members)].sort(compareCodePoints) };
}

/** Consortia of a row that stand in the column of this programme, by id. */
export function findInCell(here: readonly PlacedConsortium[], program: string): CoverageCell["consortia"] {
	const found: { id: string; kind: Framing }[] = [];
	for (const { id, frames } of here) {
		const own = frames.filter((frame) => frame.program === program);
		const [first] = own;
		if (first === undefined) continue;
		// Funding says more than a report.
		found.push({ id, kind: own.some(({ kind }) => kind === "funded_by") ? "funded_by" : first.kind });
	}
	return found.sort((one, other) => compareCodePoints(one.id, other.id));
}

/** Whether two or more of the grants fund consortia of the row. */
export function isFundedTwice(here: readonly PlacedConsortium[], { programs, grants }: CoverageQuestion): boolean {
	return programs.filter((program) => grants.has(program) && isFunded(here, program)).length > 1;
}

function isFunded(here: readonly PlacedConsortium[], program: string): boolean {
	return here.some(({ frames }) => frames.some((frame) => frame.program === program && frame.kind === "funded_by"));
}

/** Members listed in two or more consortia of the row that stand in one of the columns. */
export function listShared(here: readonly PlacedConsortium[], { programs }: CoverageQuestion): readonly string[] {
	const times = new Map<string, number>();
	for (const { members, frames } of here) {
		if (!frames.some((frame) => programs.includes(frame.program))) continue;
		for (const member of members) times.set(member, (times.get(member) ?? 0) + 1);
	}
	return [...times]
		.filter(([, count]) => count > 1)
		.map(([member]) => member)
		.sort(compareCodePoints);
}
