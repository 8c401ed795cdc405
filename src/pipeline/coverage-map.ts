// The 47 prefectures with the consortia active in each: the second face of the grid, and what it finds in words.
import type { CoverageRow, PlacedConsortium } from "../analysis/coverage.ts";
import type { Finding } from "../model/finding.ts";
import { prefectures } from "../model/prefecture.ts";
import { finish } from "../model/steps.ts";
import { UNKNOWN } from "../model/view.ts";
import { countSectors, coverPrefectures, listColumns, placeConsortia, type SectorCount } from "./coverage.ts";
import { groupByPlace } from "./coverage-places.ts";
import type { Network } from "./network.ts";
import type { Shown } from "./shown.ts";

export interface CoverageTile {
	/** JIS code. */
	readonly code: string;
	/** Shown consortia active here, those of a whole region among them. */
	readonly consortia: readonly string[];
	/** How many the filters leave out. With none shown and none left out, none is reported. */
	readonly hidden: number;
	/** Distinct listed members of these consortia; empty where none is named. */
	readonly sectors: readonly SectorCount[];
	readonly isFundedTwice: boolean;
}

export interface CoverageMap {
	/** All prefectures in code order. */
	readonly tiles: readonly CoverageTile[];
	/** Shown consortia without a prefecture, and how many of them the filters leave out. */
	readonly unplaced: { readonly consortia: readonly string[]; readonly hidden: number };
	readonly finding: Finding;
}

export function mapCoverage(network: Network, shown: Shown): CoverageMap {
	return finish(mapCoverageInSteps(network, shown));
}

/** The same in steps of a few milliseconds. */
export function* mapCoverageInSteps(network: Network, shown: Shown): Generator<void, CoverageMap> {
	const visible = yield* placeConsortia(network, shown);
	yield;
	const rows = yield* coverPrefectures(network, visible);
	yield;
	const byCode = new Map(rows.map((row) => [row.prefecture, row]));
	const [placed, known] = [groupByPlace(visible).at, groupByPlace([...network.consortia.values()]).at];
	const tiles: CoverageTile[] = [];
	for (const { code } of prefectures) {
		yield;
		const here = placed.get(code) ?? [];
		tiles.push({
			code,
			consortia: here.map(({ id }) => id),
			hidden: (known.get(code)?.length ?? 0) - here.length,
			sectors: countSectors(network, new Set(here.flatMap(({ members }) => [...members]))),
			isFundedTwice: byCode.get(code)?.isFundedTwice ?? false,
		});
	}
	yield;
	const unplaced = (placed.get(UNKNOWN) ?? []).map(({ id }) => id);
	return {
		tiles,
		unplaced: { consortia: unplaced, hidden: (known.get(UNKNOWN)?.length ?? 0) - unplaced.length },
		finding: findCoverage(network, visible, rows, unplaced.length),
	};
}

/** Where consortia stand under most programmes, and where under two grants. */
function findCoverage(
	network: Network,
	visible: readonly PlacedConsortium[],
	rows: readonly CoverageRow[],
	unplaced: number,
): Finding {
	if (visible.length === 0) return { kind: "empty" };
	const spread = rows.map(({ prefecture, cells }) => ({
		code: prefecture,
		programs: cells.filter(({ consortia }) => consortia.length > 0).length,
	}));
	const columns = listColumns(network, visible);
	const most = Math.max(0, ...spread.map(({ programs }) => programs));
	return {
		kind: "coverage",
		programs: most,
		columns: columns.length,
		onlyProgram: columns.length === 1 ? (columns[0]?.id ?? null) : null,
		prefectures: most === 0 ? [] : spread.filter(({ programs }) => programs === most).map(({ code }) => code),
		fundedTwice: rows.filter(({ isFundedTwice }) => isFundedTwice).map(({ prefecture }) => prefecture),
		consortia: visible.length,
		frameless: visible.filter(({ frames }) => frames.length === 0).length,
		unplaced,
	};
}
