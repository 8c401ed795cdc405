// Betweenness in parts, side by side: the same parts, joined in the same order, as on one thread. Every part is
// sent what it reads, so that a worker need not remember anything.
import { joinBlocks, listBlocks } from "../analysis/betweenness.ts";
import { cutEvenly } from "../analysis/blocks.ts";
import { type Core, leaveNodes } from "../analysis/core.ts";
import type { Cover } from "../analysis/cover.ts";
import { addPairs, createPairSums, joinSums, planCover, rowsOf } from "../analysis/cover-paths.ts";
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
		plan.hubs.map(async (block) => {
			const rows = await ask("hub-paths", { core: places, cover, block });
			if (rows) table.set(rows, block.from * size);
			return rows !== null;
		}),
	);
	if (known.includes(false)) return null;
	// Told only from here on: before it, all might still have to be done in another way.
	const shares = deal(plan.stars, 2 * lanes);
	const told = countDone(shares.length + plan.hubs.length, onProgress);
	const pairs = createPairSums(cover);
	const sums = shares.map((blocks) => told(ask("pairs", { core: places, cover, table, blocks })));
	await takeInOrder(sums, (parts) => {
		for (const part of parts) addPairs(pairs, part);
	});
	// Copied, because a message takes along the whole table that a view is on.
	const cut = (values: Float64Array, block: (typeof plan.hubs)[number]) => rowsOf(values, block, size).slice();
	const flows = plan.hubs.map((block) => {
		const rows = { table: cut(table, block), behind: cut(pairs.behind, block) };
		return told(ask("flows", { core: places, cover, block, rows }));
	});
	return joinSums(cover, pairs, await Promise.all(flows));
}

/** From all sources, where a search from hubs is not to be had. */
function sumBlocks(core: Core, { ask, onProgress }: Hands): Promise<Float64Array[]> {
	const places = leaveNodes(core);
	const blocks = listBlocks(core);
	const told = countDone(blocks.length, onProgress);
	return Promise.all(blocks.map((block) => told(ask("paths", { core: places, block }))));
}

/** At most so many shares, in order. */
function deal<T>(items: readonly T[], shares: number): readonly (readonly T[])[] {
	return cutEvenly(items.length, shares).map(({ from, end }) => items.slice(from, end));
}

function countDone(total: number, onProgress: (progress: Progress) => void) {
	let done = 0;
	return async <T>(part: Promise<T>): Promise<T> => {
		const answer = await part;
		onProgress({ done: ++done, total });
		return answer;
	};
}
