// The rosette: cores by force, lenses between them, arcs around, blocks in reading order, the dock at the foot.

import { finishLayout } from "../finish.ts";
import type { Job, LayoutAnswer, LayoutInput, PlacedCaption } from "../layout.ts";
import type { Placed } from "../sketch.ts";
import { readAnatomy } from "./anatomy.ts";
import type { BlockVariant } from "./block.ts";
import { composeBlock } from "./block.ts";
import { groupDocked } from "./dock.ts";
import { draftFrom } from "./draft.ts";
import { placeFoot } from "./foot.ts";
import { planWorld } from "./world.ts";

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
	yield { done: blocks.length, total };
	const order = groupDocked(input, anatomy.docked);
	const world = planWorld(input, blocks, { ...anatomy, dock: order });
	const placed: Placed[] = [];
	const captions: PlacedCaption[] = [];
	world.chosen.forEach((block, index) => {
		const [left, top] = [world.packing.x[index], world.packing.y[index]];
		for (const entry of block.placed) placed.push({ ...entry, x: entry.x + left, y: entry.y + top });
		if (block.caption) captions.push({ group: block.group, x: block.caption.x + left, y: block.caption.y + top });
	});
	const foot = placeFoot(input, {
		...anatomy,
		placed,
		order,
		top: world.packing.height,
		width: world.width,
		nooks: world.nooks,
	});
	placed.push(...foot.placed);
	return yield* finishLayout(input, draftFrom(input, placed, captions, foot));
}
