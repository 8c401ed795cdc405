// Finds how blocks, rows and dock share the format: the cut that can be shown at the largest scale wins.

import type { LayoutInput } from "../layout.ts";
import type { Lanes, Packing } from "../pack.ts";
import { listCuts, packLanes } from "../pack.ts";
import type { BlockVariant } from "./block.ts";
import type { DockOrder } from "./dock.ts";
import { dockTitleSize, measureDock } from "./dock.ts";
import { countRows, rowPitch } from "./rows.ts";

export interface World {
	readonly chosen: readonly BlockVariant[];
	readonly packing: Packing;
	/** Width of the whole, dock included. */
	readonly width: number;
}

export const gapAboveRows = 14;
const gapX = 24;
const gapY = 16;
/** Free width goes between the columns up to this much for each. */
const widestExtraGap = 90;
const tallestExtraGap = 26;
/** How much larger the picture must get before blocks leave their reading order. */
const worthOfDisorder = 1.05;

interface Plan {
	readonly chosen: readonly BlockVariant[];
	readonly cut: Lanes;
	readonly width: number;
	readonly height: number;
	readonly scale: number;
}

export function planWorld(
	input: LayoutInput,
	blocks: readonly (readonly BlockVariant[])[],
	loose: readonly number[],
	dock: DockOrder,
): World {
	let best = planOnce(
		input,
		blocks.map((variants) => variants[0]),
		loose,
		dock,
	);
	for (let changed = true; changed; ) {
		changed = false;
		blocks.forEach((variants, block) => {
			for (const variant of variants) {
				if (variant === best.chosen[block]) continue;
				const plan = planOnce(
					input,
					best.chosen.map((old, index) => (index === block ? variant : old)),
					loose,
					dock,
				);
				if (plan.scale <= best.scale + 1e-6) continue;
				best = plan;
				changed = true;
			}
		});
	}
	return spread(input, best);
}

function planOnce(
	input: LayoutInput,
	chosen: readonly BlockVariant[],
	loose: readonly number[],
	dock: DockOrder,
): Plan {
	const { format } = input;
	const cuts = chosen.length > 0 ? listCuts(chosen) : [{ direction: "columns", lanes: [], isPlain: true } as Lanes];
	const plans = cuts.flatMap((cut) => {
		const packing = packLanes(chosen, cut, gapX, gapY);
		return listWidths(input, packing.width, dock).map((width): Plan => {
			const height = packing.height + measureFoot(input, loose, dock, width);
			return { chosen, cut, width, height, scale: Math.min(format.width / width, format.height / height) };
		});
	});
	return plans.reduce((best, plan) => {
		const least = plan.cut.isPlain ? 1 + 1e-6 : worthOfDisorder;
		return plan.scale > best.scale * least ? plan : best;
	});
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

/** Uses the room the format leaves: wider gaps between columns, higher ones between rows of blocks. */
function spread(input: LayoutInput, plan: Plan): World {
	const { format } = input;
	const fullWidth = Math.max(plan.width, (plan.height * format.width) / format.height);
	const fullHeight = Math.max(plan.height, (plan.width * format.height) / format.width);
	const isColumns = plan.cut.direction === "columns";
	const longest = Math.max(1, ...plan.cut.lanes.map((lane) => lane.length));
	const [across, down] = isColumns ? [plan.cut.lanes.length, longest] : [longest, plan.cut.lanes.length];
	const tight = packLanes(plan.chosen, plan.cut, gapX, gapY);
	const extraX = across > 1 ? Math.min(widestExtraGap, (fullWidth - tight.width) / (across - 1)) : 0;
	const extraY = down > 1 ? Math.min(tallestExtraGap, (fullHeight - plan.height) / (down - 1)) : 0;
	const packing = packLanes(plan.chosen, plan.cut, gapX + extraX, gapY + extraY);
	return { chosen: plan.chosen, packing, width: Math.max(plan.width, packing.width) };
}
