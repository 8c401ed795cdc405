// A planned world with everything in its place: blocks, captions, and the foot below them.

import type { Draft } from "../finish.ts";
import type { LayoutInput, PlacedCaption } from "../layout.ts";
import type { Placed } from "../sketch.ts";
import type { Anatomy } from "./anatomy.ts";
import type { DockOrder } from "./dock.ts";
import { draftFrom } from "./draft.ts";
import { placeFoot } from "./foot.ts";
import type { World } from "./world.ts";

export function standWorld(input: LayoutInput, anatomy: Anatomy, order: DockOrder, world: World): Draft {
	const placed: Placed[] = [];
	const captions: PlacedCaption[] = [];
	world.chosen.forEach((block, index) => {
		const [left, top] = [world.packing.x[index], world.packing.y[index]];
		for (const entry of block.placed) placed.push({ ...entry, x: entry.x + left, y: entry.y + top });
		const { group, caption } = block;
		if (caption) captions.push({ group, x: caption.x + left, y: caption.y + top, width: caption.width });
	});
	const { neighbours, loose } = anatomy;
	const { packing, width, nooks } = world;
	const foot = placeFoot(input, { neighbours, loose, placed, order, top: packing.height, width, nooks });
	return draftFrom(input, [...placed, ...foot.placed], captions, foot);
}
