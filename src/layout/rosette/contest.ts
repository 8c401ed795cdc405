// Finds the worlds to choose from: many plans are judged by their size and where their blocks stand, the best of them
// are put up and judged again by the marks that stand before their ties.

import type { LayoutInput } from "../layout.ts";
import { mostBlocksKept } from "../layout.ts";
import { countColumns, packUnderSkyline } from "../skyline.ts";
import type { BlockVariant } from "./block.ts";
import { listBlockTies } from "./block-ties.ts";
import { climb, refine } from "./search.ts";
import type { Trial } from "./trial.ts";
import { changeTrial, startTrial } from "./trial.ts";
import type { Plan, World, WorldSite } from "./world.ts";
import {
	boundPlan,
	describeFoot,
	gaps,
	judgePlan,
	listPlainPlans,
	measurePlan,
	pickBest,
	spread,
	suggestWidth,
} from "./world.ts";

/** Up to so many blocks turns and shapes are searched. */
const mostSearched = mostBlocksKept;
const climbs = 6;
/** Of so many nodes and more, where all climbs end at nearly the same height. */
const manyNodes = 180;
const climbsOfMany = 3;
const stepsPerBlock = 220;
/** Plans put up; of them so many are tried with small changes, so often; and worlds handed on. */
const mostFinalists = 12;
const refined = 2;
const stepsOfRefining = 60;
const mostWorlds = 4;
/** What a mark before a tie costs, as a share of the value. */
export const priceOfObstacle = 0.005;
/** What of the greatest value, and of the scale of that plan, a plan must reach. */
export const leastShare = 0.99;

/** What shows when everything stands: how high the whole is, and how many marks stand before ties. */
export interface Weight {
	readonly height: number;
	readonly obstacles: number;
}

/** The best worlds that differ at the foot, best first. */
export function* planWorlds(
	input: LayoutInput,
	blocks: readonly (readonly BlockVariant[])[],
	site: WorldSite,
	weigh: (world: World) => Weight,
): Generator<void, World[], void> {
	const first = blocks.map((variants) => variants[0]);
	const ties = listBlockTies(first, site.neighbours);
	const judge = (plan: Plan) => judgePlan(input, plan, ties);
	const plain = listPlainPlans(input, first, site);
	if (blocks.length === 0) return [pickClearest(input, plain, judge, weigh)];
	if (blocks.length > mostSearched) return [spread(input, pickBest(plain, judge), site)];
	const pack = ({ order, shapes, breadth }: Trial): Packed => {
		const chosen = blocks.map((variants, block) => variants[shapes[block]]);
		const limit = Math.max(...chosen.map(({ width }) => width), suggestWidth(input, chosen, site) * breadth);
		const key = [...order, ...shapes, countColumns(chosen, limit)].join();
		return remember(packed, key, () => ({ chosen, packing: packUnderSkyline(chosen, order, gaps.down, limit) }));
	};
	const packed = new Map<string, Packed>();
	const plans = new Map<Packed, Plan>();
	const values = new Map<Plan, number>();
	const measure = (own: Packed) => remember(plans, own, () => measurePlan(input, own.chosen, own.packing, site));
	const build = (trial: Trial) => measure(pack(trial));
	const bound = ({ packing }: Packed) => boundPlan(input, packing, site);
	const counts = blocks.map((variants) => variants.length);
	const field = yield* findFinalists(input, counts, {
		pack,
		measure,
		bound,
		judge: (plan) => remember(values, plan, () => judge(plan)),
	});
	const jury = callJury(input, site, field, judge, weigh);
	const assessed: { trial: Trial; worth: number }[] = [];
	for (const trial of field.trials) {
		yield;
		assessed.push({ trial, worth: jury.assess(build(trial)) });
	}
	for (const plan of plain) jury.assess(plan);
	assessed.sort((one, other) => other.worth - one.worth);
	for (const { trial } of assessed.slice(0, refined)) {
		yield* refine<Trial>({
			start: trial,
			seed: input.seed,
			steps: stepsOfRefining,
			change: (from, draw, random) => changeTrial(from, counts, draw, random),
			judge: (next) => jury.assess(build(next)),
		});
	}
	const worlds = jury.listBest();
	return worlds.length > 0 ? worlds : [spread(input, pickBest([build(field.trials[0]), ...plain], judge), site)];
}

/** Where the lane is the whole picture: a lane of several rows may be larger, but ties pass behind its upper boxes. */
function pickClearest(
	{ format }: LayoutInput,
	plans: readonly Plan[],
	judge: (plan: Plan) => number,
	weigh: (world: World) => Weight,
): Plan {
	return pickBest(plans, (plan) => {
		const { height, obstacles } = weigh(plan);
		const scale = Math.min(format.width / plan.width, format.height / height);
		return judge({ ...plan, height, scale }) / (1 + priceOfObstacle * obstacles);
	});
}

/** A climb comes by the same places again and again. */
function remember<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
	const before = known.get(key);
	if (before !== undefined) return before;
	const value = find();
	known.set(key, value);
	return value;
}

interface Field {
	/** The best of those with the same blocks at the foot, best first. */
	readonly trials: readonly Trial[];
	/** The greatest value, and the scale of that plan. */
	readonly mostValue: number;
	readonly scale: number;
}

type Packed = Pick<Plan, "chosen" | "packing">;

interface Steps {
	readonly pack: (trial: Trial) => Packed;
	/** What the plan is worth at most. */
	readonly bound: (packed: Packed) => number;
	readonly measure: (packed: Packed) => Plan;
	readonly judge: (plan: Plan) => number;
}

function* findFinalists(
	input: LayoutInput,
	counts: readonly number[],
	{ pack, bound, measure, judge }: Steps,
): Generator<void, Field, void> {
	const finalists = new Map<string, { trial: Trial; value: number }>();
	let [mostValue, scale] = [0, 0];
	const enter = (trial: Trial, isGoodEnough: (bound: number) => boolean) => {
		const packed = pack(trial);
		const most = bound(packed);
		if (most < leastShare * mostValue && !isGoodEnough(most)) return most;
		const plan = measure(packed);
		const value = judge(plan);
		if (value > mostValue) [mostValue, scale] = [value, plan.scale];
		if (value < leastShare * mostValue) return value;
		const key = describeFoot(plan);
		if (value > (finalists.get(key)?.value ?? 0) + 1e-9) finalists.set(key, { trial, value });
		return value;
	};
	yield* climb<Trial>(
		{
			start: startTrial(counts.length),
			seed: input.seed,
			steps: counts.length * stepsPerBlock,
			change: (from, draw, random) => changeTrial(from, counts, draw, random),
			judge: enter,
		},
		input.count >= manyNodes ? climbsOfMany : climbs,
	);
	const ranked = [...finalists].sort(([a, one], [b, other]) => other.value - one.value || (a < b ? -1 : 1));
	return { trials: ranked.slice(0, mostFinalists).map(([, { trial }]) => trial), mostValue, scale };
}

/** Judges plans as they would stand, with and without room between the blocks for who stands above the dock. */
function callJury(
	input: LayoutInput,
	site: WorldSite,
	{ mostValue, scale: scaleOfBest }: Field,
	judge: (plan: Plan) => number,
	weigh: (world: World) => Weight,
) {
	const best = new Map<string, { world: World; worth: number }>();
	const known = new Map<string, number>();
	const putUp = (plan: Plan): number => {
		const world = spread(input, plan, site);
		const { obstacles, height } = weigh(world);
		const scale = Math.min(input.format.width / world.width, input.format.height / height);
		if (scale < leastShare * scaleOfBest) return 0;
		const worth = judge({ ...world, height, scale }) / (1 + priceOfObstacle * obstacles);
		const key = describeFoot(plan);
		if (worth > (best.get(key)?.worth ?? 0) + 1e-9) best.set(key, { world, worth });
		return worth;
	};
	return {
		assess(plan: Plan): number {
			const places = [...plan.packing.x, ...plan.packing.y, plan.width].map(Math.round).join();
			const worth = known.get(places);
			if (worth !== undefined) return worth;
			if (judge(plan) < leastShare * mostValue) return 0;
			const withRows = plan.nooks ? putUp(measurePlan(input, plan.chosen, plan.packing, site, plan.width, false)) : 0;
			const most = Math.max(withRows, putUp(plan));
			known.set(places, most);
			return most;
		},
		listBest(): World[] {
			const order = [...best].sort(([a, one], [b, other]) => other.worth - one.worth || (a < b ? -1 : 1));
			return order.slice(0, mostWorlds).map(([, { world }]) => world);
		},
	};
}
