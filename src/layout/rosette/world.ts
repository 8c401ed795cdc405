// Finds how blocks, rows and dock share the format: the cut that can be shown at the largest scale wins.

import type { LayoutInput } from "../layout.ts";
import type { Neighbour } from "../neighbours.ts";
import type { Packing } from "../pack.ts";
import { measurePacking } from "../pack.ts";
import { listPackings } from "../pack-reading.ts";
import { countInversions, isClear, packUnderSkyline } from "../skyline.ts";
import type { BlockVariant } from "./block.ts";
import type { BlockTies } from "./block-ties.ts";
import { listBlockTies, measureBlockTies } from "./block-ties.ts";
import type { DockOrder } from "./dock.ts";
import { measureDock } from "./dock.ts";
import type { Nook } from "./nooks.ts";
import { findNooks } from "./nooks.ts";
import { countRows, rowPitch } from "./rows.ts";
import type { Trial } from "./search.ts";
import { climb } from "./search.ts";

export interface World {
	readonly chosen: readonly BlockVariant[];
	readonly packing: Packing;
	/** Width of the whole, dock included. */
	readonly width: number;
	/** Where those above the dock stand between the blocks; null when they have rows of their own. */
	readonly nooks: readonly Nook[] | null;
}

export const gapAboveRows = 9;
const gaps = { across: 14, down: 8 } as const;
/** Free room goes between the blocks, up to this stretch. */
const mostStretch = 1.14;
/** Up to this many blocks turns and shapes are searched. */
const blocksSearched = 14;
/** What a pair of blocks out of their reading order may gain in scale, and ties as long as the whole is wide. */
/** What less area is worth beside scale: it shows the search the way where the other side decides. */
const worthOfFilling = 0.2;
const priceOfDisorder = 0.0015;
const priceOfWay = 0.015;

interface Plan {
	readonly chosen: readonly BlockVariant[];
	readonly packing: Packing;
	readonly width: number;
	readonly height: number;
	readonly scale: number;
	readonly nooks: readonly Nook[] | null;
}

/** What stands at the foot, and who is tied to whom. */
export interface WorldSite {
	readonly loose: readonly number[];
	readonly dock: DockOrder;
	readonly neighbours: readonly (readonly Neighbour[])[];
}

export function planWorld(input: LayoutInput, blocks: readonly (readonly BlockVariant[])[], site: WorldSite): World {
	const first = blocks.map((variants) => variants[0]);
	const ties = listBlockTies(first, site.neighbours);
	const judge = (plan: Plan) => judgePlan(input, plan, ties);
	const plain = listPlainPlans(input, first, site);
	if (blocks.length === 0 || blocks.length > blocksSearched) return spread(input, pickBest(plain, judge), site);
	const build = ({ order, shapes, breadth }: Trial): Plan => {
		const chosen = blocks.map((variants, block) => variants[shapes[block]]);
		const limit = Math.max(...chosen.map(({ width }) => width), suggestWidth(input, chosen, site) * breadth);
		return measurePlan(input, chosen, packUnderSkyline(chosen, order, gaps.down, limit), site);
	};
	const found = climb(
		blocks.map((variants) => variants.length),
		input.seed,
		(trial) => judge(build(trial)),
	);
	return spread(input, pickBest([build(found), ...plain], judge), site);
}

/** Width of a rectangle of the format's shape that holds all blocks and the foot. */
function suggestWidth({ format }: LayoutInput, chosen: readonly BlockVariant[], { dock }: WorldSite): number {
	const area = chosen.reduce((sum, { width, height }) => sum + (width + gaps.across) * (height + gaps.down), 0);
	const aspect = format.width / format.height;
	return Math.sqrt(area * aspect) + (dock.length > 0 ? (footUntilKnown * aspect) / 2 : 0);
}

/** Height of rows and dock together, roughly. */
const footUntilKnown = 140;

function listPlainPlans(input: LayoutInput, chosen: readonly BlockVariant[], site: WorldSite): Plan[] {
	return listPackings(chosen, gaps).flatMap((packing) =>
		listWidths(input, packing.width, site.dock).map((width) => measurePlan(input, chosen, packing, site, width)),
	);
}

function measurePlan(
	input: LayoutInput,
	chosen: readonly BlockVariant[],
	packing: Packing,
	site: WorldSite,
	least = 0,
): Plan {
	const { format } = input;
	const width = Math.max(packing.width, least, 1);
	const nooks = findNooks(input, site.loose, chosen, packing, width, gapAboveRows);
	const height = Math.max(1, packing.height + measureFoot(input, nooks ? [] : site.loose, site.dock, width));
	return { chosen, packing, width, height, scale: Math.min(format.width / width, format.height / height), nooks };
}

/** The scale, less what disorder and long ties between blocks cost. */
function judgePlan({ format }: LayoutInput, plan: Plan, ties: BlockTies): number {
	const { chosen, packing, width, height, scale } = plan;
	const count = ties.between.length + ties.toFoot.reduce((sum, each) => sum + each, 0);
	const way = count === 0 ? 0 : measureBlockTies(chosen, packing, ties) / (count * width);
	const filled = Math.sqrt((format.width * format.height) / (width * height));
	return (
		((1 - worthOfFilling) * scale + worthOfFilling * filled) /
		(1 + priceOfDisorder * countInversions(chosen, packing) + priceOfWay * way)
	);
}

function pickBest(plans: readonly Plan[], judge: (plan: Plan) => number): Plan {
	let [best, most] = [plans[0], judge(plans[0])];
	for (const plan of plans) {
		const value = judge(plan);
		if (value > most + 1e-9) [best, most] = [plan, value];
	}
	return best;
}

/** The blocks' own width, and wider ones that spare the dock a row. */
function listWidths(input: LayoutInput, least: number, dock: DockOrder): number[] {
	const start = Math.max(least, 1);
	if (dock.length === 0) return [start];
	const total = measureDock(input, dock, Infinity).width;
	const parts = [1, 2, 3, 4, 6, 8].map((rows) => measureDock(input, dock, total / rows + 60).width);
	const narrowest = measureDock(input, dock, start).width;
	return [...new Set([start, narrowest, ...parts].map((width) => Math.max(width, start)))].sort((a, b) => a - b);
}

/** Height of rows and dock together under blocks of a given width. */
export function measureFoot(input: LayoutInput, loose: readonly number[], dock: DockOrder, width: number): number {
	if (loose.length === 0 && dock.length === 0) return 0;
	const rows = countRows(input, loose, width) * rowPitch(input, loose);
	return gapAboveRows + rows + measureDock(input, dock, width).height;
}

/** Uses the room the format leaves: corners move apart in proportion, so that columns and rows stay in line. */
function spread(input: LayoutInput, plan: Plan, { loose }: WorldSite): World {
	const { format } = input;
	const { chosen, packing } = plan;
	const fullWidth = Math.max(plan.width, (plan.height * format.width) / format.height);
	const fullHeight = (plan.width * format.height) / format.width - (plan.height - packing.height);
	const across = findStretch(
		packing.x,
		chosen.map(({ width }) => width),
		fullWidth,
	);
	const down = findStretch(
		packing.y,
		chosen.map(({ height }) => height),
		fullHeight,
	);
	const spreadOut = measurePacking(
		chosen,
		packing.x.map((x) => x * across),
		packing.y.map((y) => y * down),
	);
	const width = Math.max(plan.width, spreadOut.width);
	const nooks = plan.nooks && findNooks(input, loose, chosen, spreadOut, width, gapAboveRows);
	if (!isClear(chosen, spreadOut, gaps.down - 1) || (plan.nooks && !nooks)) return plan;
	return { chosen, packing: spreadOut, width, nooks };
}

/** The largest stretch of the starts that keeps every end within a length. */
function findStretch(starts: readonly number[], lengths: readonly number[], full: number): number {
	const stretches = starts.flatMap((start, index) => (start > 0 ? [(full - lengths[index]) / start] : []));
	return Math.max(1, Math.min(mostStretch, ...stretches));
}
