// Betweenness in parts, side by side: the same parts, joined in the same order, as on one thread. Every part is
// sent what it reads, so that a worker need not remember anything.
import { joinBlocks, listBlocks } from "../analysis/betweenness.ts";
import { type Core, leaveNodes } from "../analysis/core.ts";
import type { Cover } from "../analysis/cover.ts";
import { addPairs, createPairSums, flowBetween, joinSums, planCover, rowsOf } from "../analysis/cover-paths.ts";
import type { Progress } from "../analysis/job.ts";
import type { FlatGraph } from "../graph/graph.ts";
import type { JobKind, Jobs } from "./job-table.ts";
import { takeInOrder } from "./queue.ts";

/** Has one part worked out somewhere. */
export type Ask = <K extends JobKind>(kind: K, input: Jobs[K]["input"]) => Promise<Jobs[K]["answer"]>;

/** Who works, and who hears how far they are. */
export interface Hands {
	readonly ask: Ask;
	/** How many parts are worked on at a time. */
	readonly lanes: number;
	readonly onProgress: (progress: Progress) => void;
}

/** The part of all work that is dealt out in large shares. */
const LARGE_PART = 0.75;

export async function measureBetweennessInParts(
	graph: FlatGraph,
	core: Core,
	cover: Cover | null,
	hands: Hands,
): Promise<Float64Array> {
	const sum = cover && (await sumOverCover(core, cover, hands));
	return joinBlocks(graph, core, sum ? [sum] : await sumBlocks(core, hands));
}

/** As `sumPathsOverCover`. */
async function sumOverCover(core: Core, cover: Cover, { ask, lanes, onProgress }: Hands): Promise<Float64Array | null> {
	const places = leaveNodes(core);
	const plan = planCover(cover);
	const size = cover.hubs.length;
	const table = new Float64Array(size * size);
	const known = await Promise.all(
		deal(plan.hubs, lanes).map(async (blocks) => {
			const rows = await ask("hub-paths", { core: places, cover, blocks });
			for (const [at, block] of blocks.entries()) if (rows) table.set(rows[at] as Float64Array, block.from * size);
			return rows !== null;
		}),
	);
	if (known.includes(false)) return null;
	// Told only from here on: before it, all might still have to be done in another way.
	const shares = deal(plan.stars, lanes);
	const told = countDone(shares.length + deal(plan.hubs, lanes).length, onProgress);
	const pairs = createPairSums(cover);
	const sums = shares.map((blocks) => told(ask("pairs", { core: places, cover, table, blocks })));
	await takeInOrder(sums, (parts) => {
		for (const part of parts) addPairs(pairs, part);
	});
	const flow = flowBetween(table, pairs);
	const flows = deal(plan.hubs, lanes).map((blocks) => {
		// Copied, because a message takes along the whole table that a view is on.
		const between = blocks.map((block) => rowsOf(flow, block, size).slice());
		return told(ask("flows", { core: places, cover, blocks, between }));
	});
	return joinSums(cover, pairs, (await Promise.all(flows)).flat());
}

/** From all sources, where a search from hubs is not to be had. */
function sumBlocks(core: Core, { ask, onProgress }: Hands): Promise<Float64Array[]> {
	const places = leaveNodes(core);
	const blocks = listBlocks(core);
	const told = countDone(blocks.length, onProgress);
	return Promise.all(blocks.map((block) => told(ask("paths", { core: places, block }))));
}

/** In order: first a large share for each lane, then small ones, so that all lanes come to an end together. */
function deal<T>(items: readonly T[], lanes: number): readonly (readonly T[])[] {
	const large = Math.max(1, Math.floor((items.length * LARGE_PART) / lanes));
	const shares: (readonly T[])[] = [];
	for (let from = 0; from < items.length; ) {
		const end = from + (shares.length < lanes ? large : 1);
		shares.push(items.slice(from, end));
		from = end;
	}
	return shares;
}

function countDone(total: number, onProgress: (progress: Progress) => void) {
	let done = 0;
	return async <T>(part: Promise<T>): Promise<T> => {
		const answer = await part;
		onProgress({ done: ++done, total });
		return answer;
	};
}
