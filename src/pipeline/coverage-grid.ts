// The grid of coverage as people read it: rows of prefectures in code order, after those of a region a row of what
// spans it, at the end what no source places. What the filters leave out stays known, so that it is never taken for
// "none reported".
import type { PlacedConsortium } from "../analysis/coverage.ts";
import type { Program } from "../model/dataset.ts";
import { finish } from "../model/steps.ts";
import { UNKNOWN } from "../model/view.ts";
import type { MemberCount } from "./answers.ts";
import { askColumns, countSectors, listColumns, placeConsortia, type SectorCount } from "./coverage.ts";
import { groupByPlace } from "./coverage-places.ts";
import { fillRow, type GridRow } from "./coverage-row.ts";
import { countMembers } from "./member-count.ts";
import type { Network } from "./network.ts";
import type { Shown } from "./shown.ts";

export type { CoveragePlace } from "./coverage-places.ts";
export type { CoverageEntry, GridCell, GridRow } from "./coverage-row.ts";

export interface CoverageColumn {
	/** Id of a programme, or UNKNOWN for consortia that no source ties to one. */
	readonly program: string;
	readonly kind: Program["kind"] | null;
	readonly ministry: string | null;
	/** Shown consortia of the column. */
	readonly consortia: number;
}

/** What is said of a shown consortium wherever it stands. */
export interface GridConsortium {
	/** Of its listed members that are shown. */
	readonly sectors: readonly SectorCount[];
	readonly shown: number;
	readonly members: MemberCount;
}

export interface CoverageGrid {
	readonly columns: readonly CoverageColumn[];
	readonly rows: readonly GridRow[];
	readonly consortia: ReadonlyMap<string, GridConsortium>;
	/** Shown consortia without a programme. */
	readonly frameless: number;
}

export interface GridQuestion {
	/** With a column of consortia that no source ties to a programme; it stands anyway where there is no other. */
	readonly withFrameless: boolean;
	/** What is filtered out stays in the grid, marked as such. */
	readonly keepsHidden: boolean;
}

/** Consortia of one step. */
const A_STEP = 100;

export function coverGrid(network: Network, shown: Shown, question: GridQuestion): CoverageGrid {
	return finish(coverGridInSteps(network, shown, question));
}

/** The same in steps of a few milliseconds. */
export function* coverGridInSteps(
	network: Network,
	shown: Shown,
	question: GridQuestion,
): Generator<void, CoverageGrid> {
	const visible = yield* placeConsortia(network, shown);
	yield;
	const isShown = new Set(visible.map(({ id }) => id));
	const leftOut = listHidden(network, isShown);
	const [hidden, gone] = question.keepsHidden ? [leftOut, []] : [[], leftOut];
	const frameless = visible.filter(({ frames }) => frames.length === 0).length;
	const all = [...visible, ...hidden];
	const withFrameless = question.withFrameless || all.every(({ frames }) => frames.length === 0);
	const inGrid = all.filter(({ frames }) => withFrameless || frames.length > 0).map(frameUnknown);
	yield;
	const groups = groupByPlace(inGrid);
	yield;
	const programs = listColumns(network, all);
	const columns = listHeads(programs, inGrid, isShown);
	const asked = { ...askColumns(programs), programs: columns.map(({ program }) => program) };
	const standing = { groups, gone: groupByPlace(gone.map(frameUnknown)), isShown, asked };
	const rows: GridRow[] = [];
	for (const place of groups.places) {
		yield;
		rows.push(fillRow(network, place, standing));
	}
	const consortia = new Map<string, GridConsortium>();
	for (const [at, one] of visible.entries()) {
		if (at % A_STEP === 0) yield;
		consortia.set(one.id, describeOne(network, one));
	}
	return { columns, rows, consortia, frameless };
}

/** What the filters leave out is placed, but nothing is said of its members. */
function listHidden(network: Network, isShown: ReadonlySet<string>): readonly PlacedConsortium[] {
	return [...network.consortia.values()]
		.filter(({ id }) => !isShown.has(id))
		.map(({ id, prefectures: codes, member_list }) => ({
			id,
			list: member_list,
			members: new Set<string>(),
			prefectures: codes,
			frames: network.frames.get(id) ?? [],
		}));
}

function frameUnknown(one: PlacedConsortium): PlacedConsortium {
	return one.frames.length > 0 ? one : { ...one, frames: [{ program: UNKNOWN, kind: null }] };
}

function listHeads(
	programs: readonly Program[],
	consortia: readonly PlacedConsortium[],
	isShown: ReadonlySet<string>,
): readonly CoverageColumn[] {
	const count = (program: string) =>
		consortia.filter(({ id, frames }) => isShown.has(id) && frames.some((frame) => frame.program === program)).length;
	const heads = programs.map(({ id, kind, ministry }) => ({ program: id, kind, ministry, consortia: count(id) }));
	const isNeeded = consortia.some(({ frames }) => frames.some((frame) => frame.program === UNKNOWN));
	return isNeeded ? [...heads, { program: UNKNOWN, kind: null, ministry: null, consortia: count(UNKNOWN) }] : heads;
}

function describeOne(network: Network, { id, members }: PlacedConsortium): GridConsortium {
	return { sectors: countSectors(network, members), shown: members.size, members: countMembers(network, id) };
}
