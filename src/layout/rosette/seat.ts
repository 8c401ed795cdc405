// Blocks that go home: where they stood in the picture before, or as near to it as their relations allow.

import type { LayoutInput } from "../layout.ts";
import { measurePacking } from "../pack.ts";
import { isClear } from "../skyline.ts";
import type { BlockVariant } from "./block.ts";
import type { Frame, Homes } from "./home.ts";
import { frameOf } from "./home.ts";
import type { Relations } from "./relations.ts";
import { standAcross, standDown } from "./relations.ts";
import type { Plan, WorldSite } from "./world.ts";
import { gaps, measureFoot, measurePlan } from "./world.ts";

/** Everybody as far up and left as the relations allow; then the room that the format leaves goes to those away from home. */
export function seatBlocks(
	input: LayoutInput,
	chosen: readonly BlockVariant[],
	relations: Relations,
	site: WorldSite,
	homes: Homes,
): Plan {
	const measure = (x: readonly number[], y: readonly number[], least: number) =>
		measurePlan(input, chosen, measurePacking(chosen, x, y), site, least);
	const close = standAcross(chosen, relations, null);
	const { width } = frameOf(input, measure(close, standDown(chosen, relations, close, null), 0).scale);
	// How high the format is shows only once the width has been shared out, and how wide only before.
	const wide = { width, height: 0 };
	const x = standAcross(chosen, relations, {
		places: listCorners(chosen, homes, wide).map(([left]) => left),
		end: width,
	});
	const plan = measure(x, standDown(chosen, relations, x, null), width);
	const frame = frameOf(input, plan.scale);
	const end = frame.height - measureFoot(input, plan.nooks ? [] : site.loose, site.dock, plan.width);
	const places = listCorners(chosen, homes, frame).map(([, top]) => top);
	return measure(x, standDown(chosen, relations, x, { places, end }), width);
}

/** Every block where it stood, in the shape most like that of before; null where they touch each other so. */
export function standStill(
	input: LayoutInput,
	blocks: readonly (readonly BlockVariant[])[],
	site: WorldSite,
	homes: Homes,
	frame: Frame,
): Plan | null {
	const chosen = blocks.map((variants, block) => variants[findLikest(variants, block, homes, frame)]);
	if (homes.knownBlocks.length < blocks.length) return null;
	const corners = listCorners(chosen, homes, frame);
	const left = Math.min(...corners.map(([x]) => x));
	const top = Math.min(...corners.map(([, y]) => y));
	const packing = measurePacking(
		chosen,
		corners.map(([x]) => roundOff(x - left)),
		corners.map(([, y]) => roundOff(y - top)),
	);
	if (!isClear(chosen, packing, gaps.down - 1)) return null;
	return measurePlan(input, chosen, packing, site);
}

/** Places that went through shares of the format are off by a hair, and columns are counted from them. */
function roundOff(place: number): number {
	return Math.round(place * 1000) / 1000;
}

/** The shape in which the nodes of a block stand most as they did. */
export function findLikest(variants: readonly BlockVariant[], block: number, homes: Homes, frame: Frame): number {
	const shifts = variants.map((variant) =>
		homes.measureShift(block, variant, frame, homes.findCorner(block, variant, frame)),
	);
	return shifts.indexOf(Math.min(...shifts));
}

/** Newcomers would go where the block read before them is. */
export function listCorners(
	chosen: readonly BlockVariant[],
	homes: Homes,
	frame: Frame,
): (readonly [number, number])[] {
	const corners: (readonly [number, number])[] = [];
	for (const [block, variant] of chosen.entries()) {
		const isKnown = homes.knownBlocks.includes(block);
		corners.push(isKnown ? homes.findCorner(block, variant, frame) : (corners[block - 1] ?? [0, 0]));
	}
	return corners;
}
