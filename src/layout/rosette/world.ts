// How blocks, rows and dock share the format: what a plan measures, and what it is worth before anybody stands in it.

import type { LayoutInput } from "../layout.ts";
import type { Neighbour } from "../neighbours.ts";
import type { Packing } from "../pack.ts";
import { measurePacking } from "../pack.ts";
import { listPackings } from "../pack-reading.ts";
import { countInversions, isClear } from "../skyline.ts";
import type { BlockVariant } from "./block.ts";
import type { BlockTies } from "./block-ties.ts";
import { measureBlockTies } from "./block-ties.ts";
import type { DockOrder } from "./dock.ts";
import { measureDock } from "./dock.ts";
import type { Nook } from "./nooks.ts";
import { findNooks } from "./nooks.ts";
import { countRows, rowPitch } from "./rows.ts";

export interface World {
	readonly chosen: readonly BlockVariant[];
	readonly packing: Packing;
	/** Width of the whole, dock included. */
	readonly width: number;
	readonly height: number;
	/** Where those above the dock stand between the blocks; null when they have rows of their own. */
	readonly nooks: readonly Nook[] | null;
}

export const gapAboveRows = 9;
export const gaps = { across: 14, down: 8 } as const;
/** Free room goes between the blocks, up to this stretch. */
const mostStretch = 1.14;
/** What less area is worth beside scale: it shows the search the way where the other side decides. */
const worthOfFilling = 0.2;
/** What a pair of blocks out of their reading order may gain in scale, and ties that go as far as the whole is high. */
const priceOfDisorder = 0.0015;
const priceOfWay = 0.09;

export interface Plan extends World {
	readonly scale: number;
}

/** What stands at the foot, and who is tied to whom. */
export interface WorldSite {
	readonly loose: readonly number[];
	readonly dock: DockOrder;
	readonly neighbours: readonly (readonly Neighbour[])[];
}

/** The blocks at the lower edge from left to right: plans that differ there differ in their ties to the foot. */
export function describeFoot({ packing, chosen }: Plan): string {
	const low = chosen.flatMap(({ height }, block) =>
		packing.y[block] + height > packing.height - depthOfFoot ? [block] : [],
	);
	return low.sort((a, b) => packing.x[a] - packing.x[b] || a - b).join();
}

const depthOfFoot = 60;

/** Width of a rectangle of the format's shape that holds all blocks and the foot. */
export function suggestWidth({ format }: LayoutInput, chosen: readonly BlockVariant[], { dock }: WorldSite): number {
	const area = chosen.reduce((sum, { width, height }) => sum + (width + gaps.across) * (height + gaps.down), 0);
	const aspect = format.width / format.height;
	return Math.sqrt(area * aspect) + (dock.length > 0 ? (footUntilKnown * aspect) / 2 : 0);
}

/** Height of rows and dock together, roughly. */
const footUntilKnown = 140;

export function listPlainPlans(input: LayoutInput, chosen: readonly BlockVariant[], site: WorldSite): Plan[] {
	return listPackings(chosen, gaps).flatMap((packing) =>
		listWidths(input, packing.width, site.dock).map((width) => measurePlan(input, chosen, packing, site, width)),
	);
}

export function measurePlan(
	input: LayoutInput,
	chosen: readonly BlockVariant[],
	packing: Packing,
	site: WorldSite,
	least = 0,
	hasNooks = true,
): Plan {
	const { format } = input;
	const width = Math.max(packing.width, least, 1);
	const nooks = hasNooks ? findNooks(input, site.loose, chosen, packing, width, gapAboveRows) : null;
	const height = Math.max(1, packing.height + measureFoot(input, nooks ? [] : site.loose, site.dock, width));
	return { chosen, packing, width, height, scale: Math.min(format.width / width, format.height / height), nooks };
}

/** The scale, less what disorder and long ties between blocks cost. */
export function judgePlan({ format }: LayoutInput, plan: Plan, ties: BlockTies): number {
	const { chosen, packing, width, height, scale } = plan;
	const way = ties.count === 0 ? 0 : measureBlockTies(chosen, packing, ties) / (ties.count * height);
	const price = 1 + priceOfDisorder * countInversions(chosen, packing) + priceOfWay * way;
	return judgeSize(format, { width, height, scale }) / price;
}

/** What a plan of these blocks is worth at most: if nobody stands above the dock and order and ties cost nothing. */
export function boundPlan(input: LayoutInput, packing: Packing, { dock }: WorldSite): number {
	const width = Math.max(packing.width, 1);
	const height = Math.max(1, packing.height + measureFoot(input, [], dock, width));
	const scale = Math.min(input.format.width / width, input.format.height / height);
	return judgeSize(input.format, { width, height, scale });
}

function judgeSize(format: LayoutInput["format"], { width, height, scale }: Pick<Plan, "width" | "height" | "scale">) {
	const filled = Math.sqrt((format.width * format.height) / (width * height));
	return (1 - worthOfFilling) * scale + worthOfFilling * filled;
}

export function pickBest(plans: readonly Plan[], judge: (plan: Plan) => number): Plan {
	let [best, most] = [plans[0], judge(plans[0])];
	for (const plan of plans) {
		const value = judge(plan);
		if (value > most + 1e-9) [best, most] = [plan, value];
	}
	return best;
}

/** The blocks' own width, and wider ones that spare the dock a row. */
function listWidths(input: LayoutInput, least: number, dock: DockOrder): number[] {
	if (dock.length === 0) return [Math.max(least, 1)];
	const start = Math.max(least, measureDock(input, dock, least).width);
	const total = measureDock(input, dock, Infinity).width;
	const parts = [1, 2, 3, 4, 6, 8].map((rows) => measureDock(input, dock, total / rows + 60).width);
	return [...new Set([start, ...parts].map((width) => Math.max(width, start)))].sort((a, b) => a - b);
}

/** Height of rows and dock together under blocks of a given width. */
export function measureFoot(input: LayoutInput, loose: readonly number[], dock: DockOrder, width: number): number {
	if (loose.length === 0 && dock.length === 0) return 0;
	const rows = countRows(input, loose, width) * rowPitch(input, loose);
	return gapAboveRows + rows + measureDock(input, dock, width).height;
}

/** Uses the room the format leaves: corners move apart in proportion, so that columns and rows stay in line. */
export function spread(input: LayoutInput, plan: Plan, { loose }: WorldSite): World {
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
	return { chosen, packing: spreadOut, width, height: plan.height + spreadOut.height - packing.height, nooks };
}

/** The largest stretch of the starts that keeps every end within a length. */
function findStretch(starts: readonly number[], lengths: readonly number[], full: number): number {
	const stretches = starts.flatMap((start, index) => (start > 0 ? [(full - lengths[index]) / start] : []));
	return Math.max(1, Math.min(mostStretch, ...stretches));
}
