// Pairs of places beside the hubs of a cover, star by star: rows of paths to all hubs, and what these lead to.
import type { Row, Tables } from "./cover-tables.ts";
import { STEP, sweepOwnStar, sweepStars } from "./star-sweep.ts";

/** Pairs of the places of a star with each other and with those of later stars. */
export function countFromStar(tables: Tables, star: number): void {
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
	// Without leaves all paths are direct.
	if (end - centre === 1) {
		const { direct, gain } = known[0] as Row;
		readDirect({ size, cover, paths }, centre, direct);
		gain.fill(0);
		return [{ direct, paths: direct, gain }];
	}
	const rows = known.slice(0, end - centre);
	for (const [at, { direct, paths: all, gain }] of rows.entries()) {
		readDirect({ size, cover, paths }, centre + at, direct);
		gain.fill(0);
		all.set(direct);
	}
	const [first, ...leaves] = rows as [Row, ...Row[]];
	for (const [at, leaf] of leaves.entries()) {
		addScaled(first.paths, leaf.direct, STEP * (sweep.twins[centre + 1 + at] as number));
	}
	for (const leaf of leaves) addScaled(leaf.paths, first.paths, STEP * (sweep.twins[centre] as number));
	return rows;
}

/** Over the hubs next to a place alone: one step from their rows of the table. */
function readDirect(
	{ size, cover, paths }: Pick<Tables, "size" | "cover" | "paths">,
	seat: number,
	direct: Float64Array,
): void {
	const { hubStart, hub } = cover;
	direct.fill(0);
	for (let at = hubStart[seat] as number; at < (hubStart[seat + 1] as number); at++) {
		addScaledRow(direct, paths, (hub[at] as number) * size);
	}
}

function addScaledRow(sum: Float64Array, table: Float64Array, begin: number): void {
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
