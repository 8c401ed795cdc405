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

/** The consortia that stand in one row, whatever the row is. */
export interface CoveredCells {
	/** In the order of the programmes asked for. */
	readonly cells: readonly CoverageCell[];
	/** Members listed in two or more consortia of the row. */
	readonly shared: readonly string[];
	/** Consortia of this prefecture are funded by two or more of the grants. */
	readonly isFundedTwice: boolean;
}

export interface CoverageRow extends CoveredCells {
	/** JIS code. */
	readonly prefecture: string;
}

export interface CoverageQuestion {
	/** Columns, in order. */
	readonly programs: readonly string[];
	/** Those of them that fund. */
	readonly grants: ReadonlySet<string>;
}

/** Rows by code; only prefectures in which a consortium is active. */
export function measureCoverage(
	consortia: readonly PlacedConsortium[],
	question: CoverageQuestion,
): readonly CoverageRow[] {
	const codes = [...new Set(consortia.flatMap((consortium) => consortium.prefectures))].sort(compareCodePoints);
	return codes.map((prefecture) => ({
		prefecture,
		...fillCells(
			consortia.filter((consortium) => consortium.prefectures.includes(prefecture)),
			question,
		),
	}));
}

export function fillCells(here: readonly PlacedConsortium[], { programs, grants }: CoverageQuestion): CoveredCells {
	const framed = here.filter((one) => one.frames.some((frame) => programs.includes(frame.program)));
	const funding = programs.filter((program) => grants.has(program) && isFunded(here, program));
	return {
		cells: programs.map((program) => fillCell(here, program)),
		shared: listShared(framed),
		isFundedTwice: funding.length > 1,
	};
}

function fillCell(here: readonly PlacedConsortium[], program: string): CoverageCell {
	const found = here.flatMap((consortium) => {
		const kinds = new Set(consortium.frames.filter((frame) => frame.program === program).map((frame) => frame.kind));
		// Funding says more than a report.
		const kind = kinds.has("funded_by") ? "funded_by" : [...kinds][0];
		return kind === undefined ? [] : [{ consortium, kind }];
	});
	found.sort((one, other) => compareCodePoints(one.consortium.id, other.consortium.id));
	return {
		program,
		consortia: found.map(({ consortium, kind }) => ({ id: consortium.id, kind })),
		members: [...new Set(found.flatMap(({ consortium }) => [...consortium.members]))].sort(compareCodePoints),
	};
}

function isFunded(here: readonly PlacedConsortium[], program: string): boolean {
	return here.some(({ frames }) => frames.some((frame) => frame.program === program && frame.kind === "funded_by"));
}

function listShared(consortia: readonly PlacedConsortium[]): readonly string[] {
	const times = new Map<string, number>();
	for (const { members } of consortia) for (const member of members) times.set(member, (times.get(member) ?? 0) + 1);
	return [...times]
		.filter(([, count]) => count > 1)
		.map(([member]) => member)
		.sort(compareCodePoints);
}
