// Betweenness of all pairs of places by way of a cover: searched from hubs only. A path from a place beside the hubs
// begins with a step onto a hub, so its share follows from the table of paths between hubs (Brandes' dependencies
// are linear in what paths lead to). What remains are sums over flat rows in which no loop has to compare.
import type { Core } from "./core.ts";
import type { Cover } from "./cover.ts";
import { countFromStar } from "./cover-stars.ts";
import { createTables, fillPaths, joinSums, type Tables } from "./cover-tables.ts";
import type { Job } from "./job.ts";
import { addShares, createSearch, forget } from "./path-counts.ts";
import { sweepStars } from "./star-sweep.ts";
import { isKeepable, recall, searchAndKeep, type Trace } from "./traces.ts";

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
