// Betweenness in parts, side by side: the same parts, joined alike, as on one thread. Every part is sent what it reads,
// so that a worker need not remember anything.
import { joinBlocks, listBlocks } from "../analysis/betweenness.ts";
import { type Core, leaveNodes } from "../analysis/core.ts";
import type { Cover } from "../analysis/cover.ts";
import { createPairSums, flowBetween, joinSums, planCover, rowsOf } from "../analysis/cover-paths.ts";
import type { Progress } from "../analysis/job.ts";
import { dealTree, joinParts, type PartSum } from "../analysis/pair-tree.ts";
import type { FlatGraph } from "../graph/graph.ts";
import type { JobKind, Jobs } from "./job-table.ts";

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
	const hubShares = dealTree(plan.hubs.length, lanes).map(({ from, end }) => plan.hubs.slice(from, end));
	const known = await Promise.all(
		hubShares.map(async (blocks) => {
			const rows = await ask("hub-paths", { core: places, cover, blocks });
			for (const [at, block] of blocks.entries()) if (rows) table.set(rows[at] as Float64Array, block.from * size);
			return rows !== null;
		}),
	);
	if (known.includes(false)) return null;
	// Told only from here on: before it, all might still have to be done in another way.
	const shares = dealTree(plan.stars.length, lanes);
	const told = countDone(shares.length + hubShares.length, onProgress);
	const parts = shares.map(async (share): Promise<PartSum> => {
		const blocks = plan.stars.slice(share.from, share.end);
		return { ...share, sums: await told(ask("pairs", { core: places, cover, table, blocks })) };
	});
	const pairs = parts.length === 0 ? createPairSums(cover) : joinParts(await Promise.all(parts));
	const flow = flowBetween(table, pairs);
	const flows = hubShares.map((blocks) => {
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

function countDone(total: number, onProgress: (progress: Progress) => void) {
	let done = 0;
	return async <T>(part: Promise<T>): Promise<T> => {
		const answer = await part;
		onProgress({ done: ++done, total });
		return answer;
	};
}
