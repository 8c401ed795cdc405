// Finds how blocks, rows and dock share the format: the cut that can be shown at the largest scale wins.

import type { LayoutInput } from "../layout.ts";
import type { Neighbour } from "../neighbours.ts";
import type { Packing } from "../pack.ts";
import { measurePacking } from "../pack.ts";
import type { ReadingPacking } from "../pack-reading.ts";
import { listPackings } from "../pack-reading.ts";
import type { BlockVariant } from "./block.ts";
import type { BlockTies } from "./block-ties.ts";
import { listBlockTies, measureBlockTies } from "./block-ties.ts";
import type { DockOrder } from "./dock.ts";
import { dockTitleSize, measureDock } from "./dock.ts";
import { countRows, rowPitch } from "./rows.ts";

export interface World {
	readonly chosen: readonly BlockVariant[];
	readonly packing: Packing;
	/** Width of the whole, dock included. */
	readonly width: number;
}

export const gapAboveRows = 12;
const gaps = { across: 24, down: 16 } as const;
/** Free room goes between the blocks, up to this stretch. */
const mostStretch = 1.14;
/** How much larger the picture must get before blocks leave their reading order. */
const worthOfDisorder = 1.05;
/** How much smaller it may get so that ties between blocks are shorter. */
const nearlyAsLarge = 0.985;

interface Plan {
	readonly chosen: readonly BlockVariant[];
	readonly packing: ReadingPacking;
	readonly width: number;
	readonly height: number;
	readonly scale: number;
}

/** What stands at the foot, and who is tied to whom. */
export interface WorldSite {
	readonly loose: readonly number[];
	readonly dock: DockOrder;
	readonly neighbours: readonly (readonly Neighbour[])[];
}

export function planWorld(input: LayoutInput, blocks: readonly (readonly BlockVariant[])[], site: WorldSite): World {
	const planFor = (chosen: readonly BlockVariant[]) => pickLargest(listPlans(input, chosen, site, false));
	let best = planFor(blocks.map((variants) => variants[0]));
	for (let changed = true; changed; ) {
		changed = false;
		blocks.forEach((variants, block) => {
			for (const variant of variants) {
				if (variant === best.chosen[block]) continue;
				const plan = planFor(best.chosen.map((old, index) => (index === block ? variant : old)));
				if (plan.scale <= best.scale + 1e-6) continue;
				best = plan;
				changed = true;
			}
		});
	}
	const { chosen } = best;
	return spread(input, pickShortest(listPlans(input, chosen, site, true), listBlockTies(chosen, site.neighbours)));
}

function listPlans(
	input: LayoutInput,
	chosen: readonly BlockVariant[],
	{ loose, dock }: WorldSite,
	isThorough: boolean,
): Plan[] {
	const { format } = input;
	return listPackings(chosen, gaps, format.width / format.height, isThorough).flatMap((packing) =>
		listWidths(input, packing.width, dock).map((width): Plan => {
			const height = packing.height + measureFoot(input, loose, dock, width);
			return { chosen, packing, width, height, scale: Math.min(format.width / width, format.height / height) };
		}),
	);
}

function pickLargest(plans: readonly Plan[]): Plan {
	return plans.reduce((best, plan) => {
		const least = best.packing.isPlain && !plan.packing.isPlain ? worthOfDisorder : 1 + 1e-6;
		return plan.scale > best.scale * least ? plan : best;
	});
}

/** Of the plans that can be shown nearly as large as the largest, the one whose ties between blocks are shortest. */
function pickShortest(plans: readonly Plan[], ties: BlockTies): Plan {
	const largest = pickLargest(plans);
	let [best, least] = [largest, measureBlockTies(largest.chosen, largest.packing, ties)];
	for (const plan of plans) {
		if (plan.scale < largest.scale * nearlyAsLarge || (largest.packing.isPlain && !plan.packing.isPlain)) continue;
		const way = measureBlockTies(plan.chosen, plan.packing, ties);
		if (way < least - 1e-6) [best, least] = [plan, way];
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
	const isTitled = dock.length > 0;
	const free = isTitled ? Math.max(width - dockTitleSize.width, width / 2) : width;
	const rows = countRows(input, loose, free) * rowPitch(input, loose);
	return gapAboveRows + Math.max(rows, isTitled ? dockTitleSize.height : 0) + measureDock(input, dock, width).height;
}

/** Uses the room the format leaves: corners move apart in proportion, so that columns and rows stay in line. */
function spread(input: LayoutInput, plan: Plan): World {
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
	return { chosen, packing: spreadOut, width: Math.max(plan.width, spreadOut.width) };
}

/** The largest stretch of the starts that keeps every end within a length. */
function findStretch(starts: readonly number[], lengths: readonly number[], full: number): number {
	const stretches = starts.flatMap((start, index) => (start > 0 ? [(full - lengths[index]) / start] : []));
	return Math.max(1, Math.min(mostStretch, ...stretches));
}
