// The grid of coverage as people read it: rows of prefectures in code order, after those of a region a row of what
// spans it, at the end what no source places. What the filters leave out stays known, so that it is never taken for
// "none reported".
import { type Framing, fillCells, type PlacedConsortium } from "../analysis/coverage.ts";
import { compareCodePoints } from "../graph/order.ts";
import type { Program } from "../model/dataset.ts";
import { prefectures, type RegionId } from "../model/prefecture.ts";
import { UNKNOWN } from "../model/view.ts";
import type { MemberCount } from "./answers.ts";
import { askColumns, countSectors, listColumns, placeConsortia, type SectorCount } from "./coverage.ts";
import { countMembers } from "./member-count.ts";
import { type Network, nameOf } from "./network.ts";
import { findSpannedRegion, readCodes } from "./places.ts";
import type { Shown } from "./shown.ts";

export type CoveragePlace =
	| { readonly kind: "prefecture"; readonly code: string; readonly region: RegionId }
	/** Consortia that span several prefectures of a region. */
	| { readonly kind: "region"; readonly region: RegionId }
	| { readonly kind: "unknown" };

export interface CoverageColumn {
	/** Id of a programme, or UNKNOWN for consortia that no source ties to one. */
	readonly program: string;
	readonly kind: Program["kind"] | null;
	readonly ministry: string | null;
	/** Shown consortia of the column. */
	readonly consortia: number;
}

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

export interface SharedMember {
	readonly id: string;
	/** The consortia of the row that list it. */
	readonly consortia: readonly string[];
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

export function coverGrid(network: Network, shown: Shown, question: GridQuestion): CoverageGrid {
	const visible = placeConsortia(network, shown);
	const isShown = new Set(visible.map(({ id }) => id));
	const leftOut = listHidden(network, isShown);
	const [hidden, gone] = question.keepsHidden ? [leftOut, []] : [[], leftOut];
	const frameless = visible.filter(({ frames }) => frames.length === 0).length;
	const all = [...visible, ...hidden];
	const withFrameless = question.withFrameless || all.every(({ frames }) => frames.length === 0);
	const inGrid = all.filter(({ frames }) => withFrameless || frames.length > 0).map(frameUnknown);
	const programs = listColumns(network, all);
	const columns = listHeads(programs, inGrid, isShown);
	const asked = { ...askColumns(programs), programs: columns.map(({ program }) => program) };
	return {
		columns,
		rows: listPlaces(inGrid).map((place) =>
			fillRow(network, place, { consortia: inGrid, gone: gone.map(frameUnknown), isShown, asked }),
		),
		consortia: new Map(visible.map((one) => [one.id, describeOne(network, one)])),
		frameless,
	};
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

/** Prefectures with a consortium of their own, regions with one that spans them, and what is not placed. */
function listPlaces(consortia: readonly PlacedConsortium[]): readonly CoveragePlace[] {
	const spanned = new Set(consortia.map(spanOf));
	const own = new Set(consortia.filter((one) => spanOf(one) === null).flatMap(({ prefectures: codes }) => codes));
	const places = prefectures.flatMap(({ code, region }, at): CoveragePlace[] => {
		const isLast = prefectures[at + 1]?.region !== region;
		return [
			...(own.has(code) ? [{ kind: "prefecture", code, region } as const] : []),
			...(isLast && spanned.has(region) ? [{ kind: "region", region } as const] : []),
		];
	});
	return consortia.some(isUnplaced) ? [...places, { kind: "unknown" }] : places;
}

function spanOf({ prefectures: codes }: PlacedConsortium): RegionId | null {
	return findSpannedRegion(readCodes(codes));
}

function isUnplaced({ prefectures: codes }: PlacedConsortium): boolean {
	return readCodes(codes).length === 0;
}

interface Standing {
	readonly consortia: readonly PlacedConsortium[];
	readonly gone: readonly PlacedConsortium[];
	readonly isShown: ReadonlySet<string>;
	readonly asked: Parameters<typeof fillCells>[1];
}

function fillRow(network: Network, place: CoveragePlace, { consortia, gone, isShown, asked }: Standing): GridRow {
	const here = consortia.filter((one) => standsIn(one, place));
	const own = new Set(here.filter((one) => place.kind !== "prefecture" || spanOf(one) === null).map(({ id }) => id));
	const shownHere = here.filter(({ id }) => isShown.has(id));
	const { shared, isFundedTwice } = fillCells(shownHere, asked);
	const cells = fillCells(here, asked).cells.map(({ program, consortia: found }) => ({
		program,
		entries: orderEntries(
			network,
			found.filter(({ id }) => own.has(id)).map(({ id, kind }) => ({ id, framing: kind, isShown: isShown.has(id) })),
		),
		around: found.filter(({ id }) => !own.has(id) && isShown.has(id)).map(({ id }) => id),
		gone: gone.filter((one) => standsIn(one, place) && one.frames.some((frame) => frame.program === program)).length,
	}));
	return {
		key: keyOf(place),
		place,
		codes: listCodes(place, here),
		cells,
		shared: listShared(shared, shownHere),
		isFundedTwice,
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

function standsIn(one: PlacedConsortium, place: CoveragePlace): boolean {
	switch (place.kind) {
		case "prefecture":
			return one.prefectures.includes(place.code);
		case "region":
			return spanOf(one) === place.region;
		case "unknown":
			return isUnplaced(one);
	}
}

function keyOf(place: CoveragePlace): string {
	return place.kind === "prefecture" ? place.code : place.kind === "region" ? place.region : UNKNOWN;
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

function listShared(shared: readonly string[], here: readonly PlacedConsortium[]): readonly SharedMember[] {
	return shared
		.map((id) => ({ id, consortia: here.filter(({ members }) => members.has(id)).map((one) => one.id) }))
		.sort((one, other) => other.consortia.length - one.consortia.length);
}

function describeOne(network: Network, { id, members }: PlacedConsortium): GridConsortium {
	return { sectors: countSectors(network, members), shown: members.size, members: countMembers(network, id) };
}
