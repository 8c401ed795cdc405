// The grid of prefectures and programmes with names, for what is shown.
import { type CoverageCell, measureCoverage } from "../analysis/coverage.ts";
import { listShownSets } from "../pipeline/headline.ts";
import { type Named, nameActor } from "./citation.ts";
import type { Question } from "./question.ts";

export interface NamedRow {
	/** JIS code. */
	readonly prefecture: string;
	readonly isFundedTwice: boolean;
	/** Only programmes with a consortium here. */
	readonly cells: readonly {
		readonly program: Named;
		readonly consortia: readonly (Named & Pick<CoverageCell["consortia"][number], "kind">)[];
		readonly members: number;
	}[];
	readonly shared: readonly Named[];
}

export function listCoverage({ network, shown }: Question): readonly NamedRow[] {
	const placed = listShownSets(network, shown).map((set) => ({
		...set,
		prefectures: network.consortia.get(set.id)?.prefectures ?? [],
		frames: network.frames.get(set.id) ?? [],
	}));
	const named = new Set(placed.flatMap(({ frames }) => frames.map((frame) => frame.program)));
	const programs = [...network.programs.values()].filter(({ id }) => named.has(id));
	const grants = new Set(programs.filter(({ kind }) => kind === "grant").map(({ id }) => id));
	const columns = programs.map(({ id }) => id);
	const name = (id: string) => nameActor(network, id);
	return measureCoverage(placed, { programs: columns, grants }).map((row) => ({
		prefecture: row.prefecture,
		isFundedTwice: row.isFundedTwice,
		cells: row.cells
			.filter(({ consortia }) => consortia.length > 0)
			.map(({ program, consortia, members }) => ({
				program: name(program),
				consortia: consortia.map(({ id, kind }) => ({ ...name(id), kind })),
				members: members.length,
			})),
		shared: row.shared.map(name),
	}));
}
