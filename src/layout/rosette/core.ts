// The core of a block: hubs that share members, with what the ways of arranging them have in common.

import type { ArcSides } from "../arc.ts";
import { buildHub } from "../arc.ts";
import type { LayoutInput } from "../layout.ts";
import type { Piece } from "../sketch.ts";
import type { BlockParts, Lens } from "./anatomy.ts";
import { buildLens } from "./lens.ts";

export interface Core {
	readonly hubs: readonly number[];
	readonly exclusive: readonly (readonly number[])[];
	/** `hubs` of a lens are indices into the `hubs` of the core. */
	readonly lenses: readonly Lens[];
}

/** Between a hub's box and the column of shared members beside it. */
export const coreGap = 14;

/** Splits a block into cores that share no member, in the order of their first hub. */
export function splitCores(block: BlockParts): Core[] {
	const coreOf = block.hubs.map((_, index) => index);
	for (let changed = true; changed; ) {
		changed = false;
		for (const { hubs } of block.lenses) {
			const lowest = Math.min(...hubs.map((hub) => coreOf[hub]));
			for (const hub of hubs) {
				changed ||= coreOf[hub] !== lowest;
				coreOf[hub] = lowest;
			}
		}
	}
	return [...new Set(coreOf)]
		.sort((a, b) => a - b)
		.map((core) => {
			const chosen = block.hubs.map((_, index) => index).filter((index) => coreOf[index] === core);
			const lenses = block.lenses
				.filter((lens) => coreOf[lens.hubs[0]] === core)
				.map((lens) => ({ hubs: lens.hubs.map((hub) => chosen.indexOf(hub)), members: lens.members }));
			return {
				hubs: chosen.map((index) => block.hubs[index]),
				exclusive: chosen.map((index) => block.exclusive[index]),
				lenses,
			};
		});
}

export function buildHubOf(
	input: LayoutInput,
	core: Core,
	index: number,
	sides: ArcSides,
	tallest?: number,
	openSide?: number,
): Piece {
	return buildHub(input, core.hubs[index], core.exclusive[index], sides, tallest, openSide);
}

export function buildLensOf(input: LayoutInput, core: Core, index: number, stretch: number): Piece {
	return buildLens(input, core.lenses[index].members, stretch);
}
