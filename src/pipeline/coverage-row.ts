// One row of the grid of coverage: what stands in its cells, and who is listed in several consortia of it.
import {
	type CoverageQuestion,
	type Framing,
	findInCell,
	isFundedTwice,
	type PlacedConsortium,
} from "../analysis/coverage.ts";
import { compareCodePoints } from "../graph/order.ts";
import { finish } from "../model/steps.ts";
import { UNKNOWN } from "../model/view.ts";
import { type CoveragePlace, keyOfPlace, type PlacedGroups } from "./coverage-places.ts";
import { type Network, nameOf } from "./network.ts";
import { readCodes } from "./places.ts";
import { listSharedInSteps, type SharedMember } from "./shared-members.ts";

export interface CoverageEntry {
	readonly id: string;
	readonly framing: Framing;
	/** False: the filters leave it out. */
	readonly isShown: boolean;
}

export interface GridCell {
	readonly program: string;
	/** Shown ones first, then by name. */
	readonly entries: readonly CoverageEntry[];
	/** Shown consortia of the whole region that are active here as well; they stand in its row. */
	readonly around: readonly string[];
	/** Consortia that the filters took out of this cell; 0 where they stay as entries. */
	readonly gone: number;
}

export interface GridRow {
	/** JIS code, region id or UNKNOWN. */
	readonly key: string;
	readonly place: CoveragePlace;
	/** The values of the facet of prefectures that stand for this row. */
	readonly codes: readonly string[];
	readonly cells: readonly GridCell[];
	/** In most consortia first. */
	readonly shared: readonly SharedMember[];
	readonly isFundedTwice: boolean;
	/** Shown consortia of the row, in the order of the columns. */
	readonly consortia: readonly string[];
}

export interface Standing {
	readonly groups: PlacedGroups<PlacedConsortium>;
	/** What the filters took out of the grid. */
	readonly gone: PlacedGroups<PlacedConsortium>;
	readonly isShown: ReadonlySet<string>;
	readonly asked: CoverageQuestion;
}

export function fillRow(network: Network, place: CoveragePlace, { groups, gone, isShown, asked }: Standing): GridRow {
	const key = keyOfPlace(place);
	const here = groups.at.get(key) ?? [];
	const shownHere = here.filter(({ id }) => isShown.has(id));
	const isOwn = (one: PlacedConsortium) => place.kind !== "prefecture" || groups.spans.get(one) === null;
	const own = new Set(here.filter(isOwn).map(({ id }) => id));
	const cells = asked.programs.map((program): GridCell => {
		const found = findInCell(here, program);
		return {
			program,
			entries: orderEntries(
				network,
				found.filter(({ id }) => own.has(id)).map(({ id, kind }) => ({ id, framing: kind, isShown: isShown.has(id) })),
			),
			around: found.filter(({ id }) => !own.has(id) && isShown.has(id)).map(({ id }) => id),
			gone: (gone.at.get(key) ?? []).filter((one) => one.frames.some((frame) => frame.program === program)).length,
		};
	});
	return {
		key,
		place,
		codes: listCodes(place, here),
		cells,
		shared: finish(listSharedInSteps(shownHere)),
		isFundedTwice: isFundedTwice(shownHere, asked),
		consortia: listShownIn(cells),
	};
}

/** In the order of the columns, each once. */
function listShownIn(cells: readonly GridCell[]): readonly string[] {
	const ids = cells.flatMap(({ entries, around }) => [
		...entries.filter(({ isShown }) => isShown).map(({ id }) => id),
		...around,
	]);
	return [...new Set(ids)];
}

function listCodes(place: CoveragePlace, here: readonly PlacedConsortium[]): readonly string[] {
	if (place.kind === "prefecture") return [place.code];
	if (place.kind === "unknown") return [UNKNOWN];
	return readCodes(here.flatMap(({ prefectures: codes }) => codes));
}

function orderEntries(network: Network, entries: readonly CoverageEntry[]): readonly CoverageEntry[] {
	return entries.toSorted(
		(one, other) =>
			Number(other.isShown) - Number(one.isShown) ||
			compareCodePoints(nameOf(network, one.id), nameOf(network, other.id)) ||
			compareCodePoints(one.id, other.id),
	);
}
