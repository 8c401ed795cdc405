// The 47 prefectures with the consortia active in each: the second face of the grid, and what it finds in words.
import type { CoverageRow, PlacedConsortium } from "../analysis/coverage.ts";
import type { Finding } from "../model/finding.ts";
import { prefectures } from "../model/prefecture.ts";
import { countSectors, coverPrefectures, listColumns, placeConsortia, type SectorCount } from "./coverage.ts";
import type { Network } from "./network.ts";
import { readCodes } from "./places.ts";
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
	const visible = placeConsortia(network, shown);
	const rows = coverPrefectures(network, visible);
	const byCode = new Map(rows.map((row) => [row.prefecture, row]));
	const known = [...network.consortia.values()];
	const tiles = prefectures.map(({ code }): CoverageTile => {
		const here = visible.filter((one) => one.prefectures.includes(code));
		return {
			code,
			consortia: here.map(({ id }) => id),
			hidden: known.filter((one) => one.prefectures.includes(code)).length - here.length,
			sectors: countSectors(network, new Set(here.flatMap(({ members }) => [...members]))),
			isFundedTwice: byCode.get(code)?.isFundedTwice ?? false,
		};
	});
	const unplaced = visible.filter(isUnplaced).map(({ id }) => id);
	return {
		tiles,
		unplaced: { consortia: unplaced, hidden: known.filter(isUnplaced).length - unplaced.length },
		finding: findCoverage(network, visible, rows),
	};
}

function isUnplaced({ prefectures: codes }: Pick<PlacedConsortium, "prefectures">): boolean {
	return readCodes(codes).length === 0;
}

/** Where consortia stand under most programmes, and where under two grants. */
function findCoverage(network: Network, visible: readonly PlacedConsortium[], rows: readonly CoverageRow[]): Finding {
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
		unplaced: visible.filter(isUnplaced).length,
	};
}
