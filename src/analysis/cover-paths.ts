// Betweenness of all pairs of places by way of a cover: searched from hubs only. A path from a place beside the hubs
// begins with a step onto a hub, so its share follows from the table of paths between hubs (Brandes' dependencies
// are linear in what paths lead to). In blocks, whose sums are joined in their order: the same bits whoever counts.
import { type Block, cutByCost, cutEvenly } from "./blocks.ts";
import type { Places } from "./core.ts";
import { type Cover, findCover } from "./cover.ts";
import { createHubSearch, createPairSearch } from "./cover-search.ts";
import { sumFlows } from "./hub-flows.ts";
import { tabulatePaths } from "./hub-paths.ts";
import { type Job, runStep } from "./job.ts";
import { addTo, sumPairsOfBlocks } from "./pair-tree.ts";
import type { PairSums } from "./star-pairs.ts";
import { SOURCES } from "./wave-paths.ts";

/** Blocks of a kind: as many may be worked off side by side, and each of stars costs a table of hubs by hubs. */
const BLOCKS = 8;

/** Stars that make a block worth its table. */
const FEWEST_STARS = 128;

/** What a place costs with each hub, where a pair with a later place costs 1. */
const COST_OF_HUB = 2.5;

/** Memory that tables of one call may take, bytes. */
const MOST_MEMORY = 128e6;

/** What the vanishing of longer paths may leave where nothing runs through; a real share is far larger. */
const NOISE = 1e-9;

/** Below so many places the tables cost more than they save. */
const FEWEST_PLACES = 300;

/** What is to be done, first for blocks of hubs (paths), then of stars (pairs), then of hubs again (flows). */
export interface CoverPlan {
	readonly hubs: readonly Block[];
	readonly stars: readonly Block[];
}

/** Null where a search from hubs is not worth it, or would take too much memory. */
export function coverCore(core: Places): Cover | null {
	if (core.count < FEWEST_PLACES) return null;
	const cover = findCover(core);
	const numbers = 3 * cover.hubs.length ** 2 + 2 * core.count * SOURCES;
	return numbers * Float64Array.BYTES_PER_ELEMENT > MOST_MEMORY ? null : cover;
}

export function planCover({ hubs, starStart }: Cover): CoverPlan {
	const stars = starStart.length - 1;
	const seats = starStart[stars] as number;
	const costs = new Float64Array(stars);
	for (let star = 0; star < stars; star++) {
		const end = starStart[star + 1] as number;
		costs[star] = (end - (starStart[star] as number)) * (seats - end + COST_OF_HUB * hubs.length);
	}
	const blocks = Math.min(BLOCKS, Math.max(1, Math.floor(stars / FEWEST_STARS)));
	return { hubs: cutEvenly(hubs.length, BLOCKS, SOURCES), stars: cutByCost(costs, blocks) };
}

/** The same sums as from all sources one by one, of both ends; null where ways are too long. */
export function* sumPathsOverCover(core: Places, cover: Cover): Job<Float64Array | null> {
	const plan = planCover(cover);
	const search = createHubSearch(core, cover);
	// Pairs take about as long as paths and flows together.
	const steps = 4 * plan.hubs.length;
	const size = cover.hubs.length;
	const table = new Float64Array(size * size);
	let step = 0;
	for (const block of plan.hubs) {
		const rows = yield* runStep(tabulatePaths(search, block), step++, steps);
		if (rows === null) return null;
		table.set(rows, block.from * size);
	}
	const pairs =
		plan.stars.length === 0
			? createPairSums(cover)
			: yield* runStep(sumPairsOfBlocks(createPairSearch(core, cover), table, plan.stars), 1, 4);
	step += 2 * plan.hubs.length;
	const between = flowBetween(table, pairs);
	const sums: Float64Array[] = [];
	for (const block of plan.hubs) {
		sums.push(yield* runStep(sumFlows(search, block, rowsOf(between, block, size)), step++, steps));
	}
	return joinSums(cover, pairs, sums);
}

/** Where there are no places beside the hubs. */
export function createPairSums({ hubs, places }: Cover): PairSums {
	return { behind: new Float64Array(hubs.length ** 2), through: new Float64Array(places.length) };
}

/** Row of hub u, entry v: what comes in by u and leaves by v. Takes the place of `behind`. */
export function flowBetween(table: Float64Array, { behind }: PairSums): Float64Array {
	for (let at = 0; at < table.length; at++) behind[at] = (behind[at] as number) * (table[at] as number);
	return behind;
}

export function rowsOf(table: Float64Array, { from, end }: Block, size: number): Float64Array {
	return table.subarray(from * size, end * size);
}

/** Each pair was met once; the sums speak of both ends. */
export function joinSums(cover: Cover, { through }: PairSums, flows: readonly Float64Array[]): Float64Array {
	const sum = new Float64Array(cover.hubOf.length);
	for (const part of flows) addTo(sum, part);
	for (const [seat, place] of cover.places.entries()) sum[place] = (sum[place] as number) + (through[seat] as number);
	return sum.map((own) => (own < NOISE ? 0 : 2 * own));
}
