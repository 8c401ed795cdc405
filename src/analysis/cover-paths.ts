// Betweenness of all pairs of places by way of a cover: searched from hubs only. A path from a place beside the hubs
// begins with a step onto a hub, so its share follows from the table of paths between hubs (Brandes' dependencies
// are linear in what paths lead to). What remains are sums over flat rows in which no loop has to compare.
import type { Core } from "./core.ts";
import type { Cover } from "./cover.ts";
import type { Job } from "./job.ts";
import { addShares, createSearch, forget, type Search } from "./path-counts.ts";
import { createSweep, STEP, type Sweep, sweepOwnStar, sweepStars } from "./star-sweep.ts";
import { isKeepable, recall, searchAndKeep, type Trace } from "./traces.ts";

/** Longest way between hubs that can stand in a number; up to four steps more lead to the places beside them. */
const LONGEST = 12;

/** What the vanishing of longer paths may leave where nothing runs through; a real share is far larger. */
const NOISE = 1e-9;

/** Steps on end, by their number. */
const lengths = Float64Array.from({ length: LONGEST + 1 }, (_, steps) => STEP ** steps);

/** Memory for one call. */
interface Tables {
	readonly size: number;
	readonly core: Core;
	readonly cover: Cover;
	readonly sweep: Sweep;
	/** Row of hub u, entry v: paths from all twins of u to one of v; 1 where v is u. */
	readonly paths: Float64Array;
	/** Row of hub u, entry v: what paths from beyond u lead to behind v, for each path between them. */
	readonly behind: Float64Array;
	/** Twins of each hub. */
	readonly twins: Float64Array;
	/** What runs through one twin of a place, by place, by hub and by seat; parts of one sum. */
	readonly sum: Float64Array;
	readonly hubSum: Float64Array;
	readonly seatSum: Float64Array;
	/** Scratch. */
	readonly ways: Float64Array;
	readonly loads: Float64Array;
	readonly rows: Row[];
}

/** The same sums as from all sources one by one, of both ends; null where ways are too long or too many. */
export function* sumPathsOverCover(core: Core, cover: Cover): Job<Float64Array | null> {
	if (!isKeepable(core, cover)) return null;
	const tables = createTables(core, cover);
	const { size } = tables;
	const stars = cover.starStart.length - 1;
	const total = size * 2 + stars;
	const search = createSearch(core);
	const traces: Trace[] = [];
	for (const [hub, source] of cover.hubs.entries()) {
		yield { done: hub, total };
		traces.push(searchAndKeep(core, search, source));
		const isShort = fillPaths(tables, search, hub);
		forget(core, search, source);
		if (!isShort) return null;
	}
	for (let star = 0; star < stars; star++) {
		yield { done: size + star, total };
		countFromStar(tables, star);
	}
	for (const [hub, source] of cover.hubs.entries()) {
		yield { done: size + stars + hub, total };
		const trace = traces[hub] as Trace;
		recall(search, trace);
		addShares(core, search, { source, opened: trace.opened, loads: loadHubs(tables, hub), weight: 1 }, tables.sum);
	}
	return joinSums(tables);
}

function createTables(core: Core, cover: Cover): Tables {
	const size = cover.hubs.length;
	return {
		size,
		core,
		cover,
		sweep: createSweep(core, cover),
		paths: new Float64Array(size * size),
		behind: new Float64Array(size * size),
		twins: Float64Array.from(cover.hubs, (place) => core.twinCount[place] as number),
		sum: new Float64Array(core.count),
		hubSum: new Float64Array(size),
		seatSum: new Float64Array(cover.places.length),
		ways: new Float64Array(size),
		loads: new Float64Array(core.count),
		rows: [],
	};
}

function fillPaths({ size, core, cover, paths, twins }: Tables, search: Search, hub: number): boolean {
	const row = hub * size;
	const own = twins[hub] as number;
	const reached = core.reachable[cover.hubs[hub] as number] as number;
	const last = search.distance[search.queue[reached - 1] as number] as number;
	if (last > LONGEST) return false;
	for (let other = 0; other < size; other++) {
		const place = cover.hubs[other] as number;
		const distance = search.distance[place] as number;
		if (distance > 0) paths[row + other] = own * (search.paths[place] as number) * (lengths[distance] as number);
	}
	paths[row + hub] = 1;
	return true;
}

/** One place of a star as a source, by hub. */
interface Row {
	/** Paths to one twin of a hub, over the hubs next to the place alone, and over all. */
	readonly direct: Float64Array;
	readonly paths: Float64Array;
	/** What a step onto a hub leads to. */
	readonly gain: Float64Array;
}

/** Pairs of the places of a star with each other and with those of later stars. */
function countFromStar(tables: Tables, star: number): void {
	const { cover, sweep, seatSum } = tables;
	const centre = cover.starStart[star] as number;
	const end = cover.starStart[star + 1] as number;
	const rows = readRows(tables, centre, end);
	const [first, ...leaves] = rows as [Row, ...Row[]];
	for (const [at, row] of rows.entries()) sweepFrom(tables, row, { seat: centre + at, centre, end, star });
	for (const { gain } of leaves) {
		seatSum[centre] = (seatSum[centre] as number) + STEP * multiply(first.paths, gain);
		addScaled(first.gain, gain, STEP * (sweep.twins[centre] as number));
	}
	for (const [at, { direct, gain }] of leaves.entries()) {
		const leaf = centre + 1 + at;
		seatSum[leaf] = (seatSum[leaf] as number) + STEP * multiply(direct, first.gain);
		addScaled(gain, first.gain, STEP * (sweep.twins[leaf] as number));
	}
	for (const [at, row] of rows.entries()) passBack(tables, centre + at, row);
}

/** Paths from each place of a star to all hubs. */
function readRows({ size, cover, paths, sweep, rows: known }: Tables, centre: number, end: number): readonly Row[] {
	while (known.length < end - centre) {
		known.push({ direct: new Float64Array(size), paths: new Float64Array(size), gain: new Float64Array(size) });
	}
	const rows = known.slice(0, end - centre);
	for (const [at, { direct, paths: all, gain }] of rows.entries()) {
		direct.fill(0);
		gain.fill(0);
		const seat = centre + at;
		for (let near = cover.hubStart[seat] as number; near < (cover.hubStart[seat + 1] as number); near++) {
			addRow(direct, paths, (cover.hub[near] as number) * size);
		}
		all.set(direct);
	}
	const [first, ...leaves] = rows as [Row, ...Row[]];
	for (const [at, leaf] of leaves.entries()) {
		addScaled(first.paths, leaf.direct, STEP * (sweep.twins[centre + 1 + at] as number));
	}
	for (const leaf of leaves) addScaled(leaf.paths, first.paths, STEP * (sweep.twins[centre] as number));
	return rows;
}

/** One step from a row of the table. */
function addRow(sum: Float64Array, table: Float64Array, begin: number): void {
	for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + STEP * (table[begin + at] as number);
}

function addScaled(sum: Float64Array, row: Float64Array, factor: number): void {
	for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + factor * (row[at] as number);
}

function multiply(one: Float64Array, other: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
	return sum;
}

interface Seat {
	readonly seat: number;
	readonly centre: number;
	readonly end: number;
	readonly star: number;
}

/** To all later stars and leaves; afterwards `gain` of a hub is that of all its twins. */
function sweepFrom(
	{ size, sweep, twins, hubSum, seatSum, ways }: Tables,
	row: Row,
	{ seat, centre, end, star }: Seat,
): void {
	const { paths, gain } = row;
	for (let hub = 0; hub < size; hub++) ways[hub] = (paths[hub] as number) * (twins[hub] as number);
	const source = { weight: sweep.stands[seat] as number, ways, from: star + 1 };
	sweepStars(sweep, source, gain, seatSum);
	if (seat > centre) sweepOwnStar(sweep, source, seat, { centre, end }, gain, seatSum);
	for (let hub = 0; hub < size; hub++) {
		const own = gain[hub] as number;
		hubSum[hub] = (hubSum[hub] as number) + (paths[hub] as number) * own;
		gain[hub] = own * (twins[hub] as number);
	}
}

/** What a place leads to is what the hubs next to it lead to. */
function passBack({ size, cover, behind, twins }: Tables, seat: number, { gain }: Row): void {
	for (let at = cover.hubStart[seat] as number; at < (cover.hubStart[seat + 1] as number); at++) {
		const near = cover.hub[at] as number;
		const begin = near * size;
		const factor = STEP * (twins[near] as number);
		for (let hub = 0; hub < size; hub++)
			behind[begin + hub] = (behind[begin + hub] as number) + factor * (gain[hub] as number);
	}
}

/** All that flows between a hub and others: from beyond it, or from itself to what lies behind them or to later ones. */
function loadHubs(
	{ size, core, cover, sweep, behind, twins, hubSum, seatSum, ways, loads, ...tables }: Tables,
	hub: number,
) {
	const row = hub * size;
	const own = twins[hub] as number;
	const weight = core.stands[cover.hubs[hub] as number] as number;
	for (let other = 0; other < size; other++) {
		ways[other] = ((tables.paths[row + other] as number) / own) * (twins[other] as number);
	}
	ways[hub] = 1;
	const gain = new Float64Array(size);
	sweepStars(sweep, { weight, ways, from: 0 }, gain, seatSum);
	let through = 0;
	for (let other = 0; other < size; other++) {
		const place = cover.hubs[other] as number;
		const paths = (tables.paths[row + other] as number) / own;
		loads[place] = 0;
		if (other === hub || paths === 0) continue;
		const fromHere = paths * (gain[other] as number);
		const fromBeyond = paths * (behind[row + other] as number);
		hubSum[other] = (hubSum[other] as number) + fromHere;
		through += fromBeyond;
		const toIt = other > hub ? weight * (core.stands[place] as number) : 0;
		loads[place] = fromHere * (twins[other] as number) + fromBeyond + toIt;
	}
	hubSum[hub] = (hubSum[hub] as number) + through / own;
	return loads;
}

/** Each pair was met once; the sums speak of both ends. */
function joinSums({ cover, sum, hubSum, seatSum }: Tables): Float64Array {
	for (const [hub, place] of cover.hubs.entries()) sum[place] = (sum[place] as number) + (hubSum[hub] as number);
	for (const [seat, place] of cover.places.entries()) sum[place] = (sum[place] as number) + (seatSum[seat] as number);
	return sum.map((own) => (own < NOISE ? 0 : 2 * own));
}
