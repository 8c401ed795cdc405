// The grid of prefectures and programmes with names, for what is shown.
import type { CoverageCell } from "../analysis/coverage.ts";
import { finish } from "../model/steps.ts";
import { coverPrefectures, placeConsortia } from "../pipeline/coverage.ts";
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
	const name = (id: string) => nameActor(network, id);
	return finish(coverPrefectures(network, finish(placeConsortia(network, shown)))).map((row) => ({
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
