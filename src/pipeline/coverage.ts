// Coverage of what is shown: which consortia stand in which prefecture under which programme, and who is listed in
// several of them.
import {
	type CoverageQuestion,
	type CoverageRow,
	measureCoverage,
	type PlacedConsortium,
} from "../analysis/coverage.ts";
import { type Program, type Sector, sectorOrder } from "../model/dataset.ts";
import type { Network } from "./network.ts";
import type { Shown } from "./shown.ts";
import { listShownSetsInSteps } from "./shown-sets.ts";

/** Shown consortia with their listed members that are shown, their prefectures and programmes. */
export function* placeConsortia(network: Network, shown: Shown): Generator<void, readonly PlacedConsortium[]> {
	const sets = yield* listShownSetsInSteps(network, shown);
	yield;
	return sets.map((set) => ({
		...set,
		prefectures: network.consortia.get(set.id)?.prefectures ?? [],
		frames: network.frames.get(set.id) ?? [],
	}));
}

/** One column a programme that any of these consortia runs under, in the order of the table of programmes. */
export function listColumns(
	network: Network,
	consortia: readonly Pick<PlacedConsortium, "frames">[],
): readonly Program[] {
	const named = new Set(consortia.flatMap(({ frames }) => frames.map((frame) => frame.program)));
	return [...network.programs.values()].filter(({ id }) => named.has(id));
}

/** The columns asked for, and which of them fund. */
export function askColumns(programs: readonly Program[]): CoverageQuestion {
	const grants = new Set(programs.filter(({ kind }) => kind === "grant").map(({ id }) => id));
	return { programs: programs.map(({ id }) => id), grants };
}

/** Rows of the prefectures in which a shown consortium is active; one that spans several stands in each. */
export function coverPrefectures(
	network: Network,
	consortia: readonly PlacedConsortium[],
): Generator<void, readonly CoverageRow[]> {
	return measureCoverage(consortia, askColumns(listColumns(network, consortia)));
}

export interface SectorCount {
	/** Null where no source states one. */
	readonly sector: Sector | null;
	readonly count: number;
}

/** In the order of headings; sectors without anybody are left out. */
export function countSectors(network: Network, members: Iterable<string>): readonly SectorCount[] {
	const counts = new Map<Sector | null, number>();
	for (const id of members) {
		const sector = network.institutions.get(id)?.sector ?? null;
		counts.set(sector, (counts.get(sector) ?? 0) + 1);
	}
	return [...sectorOrder, null].flatMap((sector) => {
		const count = counts.get(sector);
		return count === undefined ? [] : [{ sector, count }];
	});
}
