// Finds the worlds in which blocks stay where they stood in the picture before: nobody changes sides with another, and
// what a block moves has to be worth it.

import type { LayoutInput } from "../layout.ts";
import type { BlockVariant } from "./block.ts";
import { listBlockTies } from "./block-ties.ts";
import type { Weight } from "./contest.ts";
import { leastShare, priceOfObstacle } from "./contest.ts";
import type { Frame, Homes } from "./home.ts";
import { frameOf } from "./home.ts";
import type { Relations } from "./relations.ts";
import { readRelations } from "./relations.ts";
import type { Draw } from "./search.ts";
import { climb } from "./search.ts";
import { findLikest, listCorners, seatBlocks, standStill } from "./seat.ts";
import type { Plan, World, WorldSite } from "./world.ts";
import { judgePlan } from "./world.ts";

const stepsPerBlock = 300;
/** What it costs that everybody moves by the whole format, as a share of the value. */
const priceOfShift = 0.5;
/** Plans put up, and worlds handed on. */
const mostFinalists = 8;
const mostWorlds = 3;

interface Trial extends Relations {
	/** Index of the shape of every block. */
	readonly shapes: readonly number[];
}

/** The best worlds, best first. */
export function* keepWorlds(
	input: LayoutInput,
	blocks: readonly (readonly BlockVariant[])[],
	site: WorldSite,
	homes: Homes,
	frame: Frame,
	weigh: (world: World) => Weight,
): Generator<void, World[], void> {
	const ties = listBlockTies(
		blocks.map((variants) => variants[0]),
		site.neighbours,
	);
	const judge = (plan: Plan) => judgePlan(input, plan, ties) / (1 + priceOfShift * measureShift(input, plan, homes));
	const found = new Map<string, { plan: Plan; value: number }>();
	const enter = (plan: Plan) => {
		const value = judge(plan);
		found.set([...plan.packing.x, ...plan.packing.y].map(Math.round).join(), { plan, value });
		return value;
	};
	const still = standStill(input, blocks, site, homes, frame);
	if (still) enter(still);
	yield* climb<Trial>(
		{
			start: startTrial(blocks, homes, frame),
			seed: input.seed,
			steps: stepsPerBlock * blocks.length,
			change: (trial, draw) => change(trial, blocks, draw),
			judge: ({ shapes, ...relations }) => {
				const chosen = blocks.map((variants, block) => variants[shapes[block]]);
				return enter(seatBlocks(input, chosen, relations, site, homes));
			},
		},
		1,
	);
	const ranked = [...found.values()].sort((one, other) => other.value - one.value);
	const least = leastShare * (ranked[0]?.value ?? 0);
	const worlds: { world: World; worth: number }[] = [];
	for (const { plan, value } of ranked.slice(0, mostFinalists)) {
		if (value < least) break;
		yield;
		const { obstacles, height } = weigh(plan);
		const scale = Math.min(input.format.width / plan.width, input.format.height / height);
		worlds.push({ world: plan, worth: judge({ ...plan, height, scale }) / (1 + priceOfObstacle * obstacles) });
	}
	worlds.sort((one, other) => other.worth - one.worth);
	return worlds.slice(0, mostWorlds).map(({ world }) => world);
}

function startTrial(blocks: readonly (readonly BlockVariant[])[], homes: Homes, frame: Frame): Trial {
	const shapes = blocks.map((variants, block) => findLikest(variants, block, homes, frame));
	const chosen = blocks.map((variants, block) => variants[shapes[block]]);
	return { shapes, ...readRelations(chosen, listCorners(chosen, homes, frame)) };
}

/** A block takes another shape, or two that stood beside each other stand below, or the reverse. */
function change(trial: Trial, blocks: readonly (readonly BlockVariant[])[], draw: Draw): Trial {
	const { shapes, isBeside } = trial;
	const block = draw(blocks.length);
	if (isBeside.length === 0 || draw(2) === 0) {
		return { ...trial, shapes: shapes.with(block, draw(blocks[block].length)) };
	}
	const pair = draw(isBeside.length);
	return { ...trial, isBeside: isBeside.with(pair, !isBeside[pair]) };
}

/** How far those who stood there before stand from there, as shares of the format, in the mean. */
function measureShift(input: LayoutInput, { chosen, packing, scale }: Plan, homes: Homes): number {
	const frame = frameOf(input, scale);
	const shifts = chosen.map((variant, block) =>
		homes.measureShift(block, variant, frame, [packing.x[block], packing.y[block]]),
	);
	return shifts.reduce((sum, shift) => sum + shift, 0) / Math.max(1, homes.count);
}
