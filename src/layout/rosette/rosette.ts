// The rosette: cores by force, lenses between them, arcs around, blocks in reading order, the dock at the foot.

import type { Draft } from "../finish.ts";
import { finishLayout } from "../finish.ts";
import type { Job, LayoutAnswer, LayoutInput } from "../layout.ts";
import { mostBlocksKept } from "../layout.ts";
import { listObstructed } from "../routes/obstructed.ts";
import { weighObstacles } from "../routes/routes.ts";
import { readAnatomy } from "./anatomy.ts";
import { largeNetwork } from "./arrange.ts";
import type { BlockVariant } from "./block.ts";
import { composeBlock } from "./block.ts";
import { planWorlds } from "./contest.ts";
import { groupDocked } from "./dock.ts";
import type { Homes } from "./home.ts";
import { readHomes } from "./home.ts";
import { keepWorlds } from "./keep.ts";
import { standWorld } from "./stand.ts";
import type { World } from "./world.ts";

export function* runRosette(input: LayoutInput): Job<LayoutAnswer> {
	const anatomy = readAnatomy(input);
	const total = anatomy.blocks.length + 1;
	const blocks: BlockVariant[][] = [];
	for (const block of anatomy.blocks) {
		const work = composeBlock(input, block);
		let step = work.next();
		for (; !step.done; step = work.next()) yield { done: blocks.length, total };
		blocks.push(step.value);
	}
	const order = groupDocked(input, anatomy.docked);
	const stand = (world: World) => standWorld(input, anatomy, order, world);
	const weigh = (world: World) => {
		const draft = stand(world);
		const height = draft.dock === null ? world.height : draft.dock.y + draft.dock.height;
		const bounds = { x: 0, y: 0, width: world.width, height };
		return { height, obstacles: weighObstacles(input, { ...draft, bounds }) };
	};
	const site = { ...anatomy, dock: order };
	const homes = readHomes(input, blocks);
	const planning =
		homes.frame && isKept(homes, blocks.length)
			? keepWorlds(input, blocks, site, homes, homes.frame, weigh)
			: planWorlds(input, blocks, site, weigh);
	let step = planning.next();
	for (; !step.done; step = planning.next()) yield { done: blocks.length, total };
	const worlds = input.count > largeNetwork ? step.value.slice(0, 1) : step.value;
	return yield* finishClearest(input, worlds.map(stand));
}

/** Where most blocks are new there is nothing to keep; where there are many they stand in reading order anyway. */
function isKept({ knownBlocks }: Homes, blocks: number): boolean {
	return blocks <= mostBlocksKept && knownBlocks.length > blocks / 2;
}

/** The first draft that has no tie behind a foreign mark; of none such the one with the fewest. */
function* finishClearest(input: LayoutInput, drafts: readonly Draft[]): Job<LayoutAnswer> {
	let best = yield* finishLayout(input, drafts[0]);
	let fewest = listObstructed(input, best).length;
	for (const draft of drafts.slice(1)) {
		if (fewest === 0) break;
		const answer = yield* finishLayout(input, draft);
		const count = listObstructed(input, answer).length;
		if (count < fewest) [best, fewest] = [answer, count];
	}
	return best;
}
