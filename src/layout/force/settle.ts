// D3's simulation over boxes: ties pull, all push, boxes keep apart. Used plainly and for the core of the rosette.

import { forceLink, forceManyBody, forceSimulation, forceX, forceY, randomLcg } from "d3";
import { createBoxes } from "../box-grid.ts";
import { separateBoxes } from "../overlap.ts";
import type { Piece, PlacedPiece } from "../sketch.ts";
import { heightOf, widthOf } from "../sketch.ts";
import type { BoxDatum } from "./collide.ts";
import { collideBoxes } from "./collide.ts";

export interface Settling extends BoxDatum {
	piece: Piece;
	extent: Piece["extent"];
}

export interface SettleLink {
	readonly source: number;
	readonly target: number;
}

export interface SettleOptions {
	readonly ticks: number;
	readonly seed: number;
	/** Free room between any two boxes. */
	readonly gap: number;
	/** Repulsion by area: large boxes keep each other away, what they share may stand between them. */
	readonly charge: number;
	/** Height over width of the area to fill: flat areas pull down harder. */
	readonly flatness: number;
}

/** Ticks between two chances to stop, and ticks times nodes. */
const mostTicksPerSlice = 4;
const nodeTicksPerSlice = 400;
/** Ties are drawn shorter than the boxes allow: who is shared is then pressed in between, not swung to a side. */
const nearness = 0.5;
/** For this part of the time boxes may pass each other, so that what is shared comes to lie between. */
const passingShare = 0.4;
/** Of large networks most of the time, since boxes cost more than all the rest. */
const largeNetwork = 1500;
const passingShareOfLarge = 0.85;

export function createSettling(piece: Piece): Settling {
	return { piece, extent: piece.extent };
}

/** Items without a place start on D3's phyllotaxis in their order. */
export function* settleBoxes(
	items: Settling[],
	links: readonly SettleLink[],
	options: SettleOptions,
): Generator<void, void, void> {
	const reach = ({ extent }: Settling) => (widthOf(extent) + heightOf(extent)) / 4;
	const distances = links.map(({ source, target }) => nearness * (reach(items[source]) + reach(items[target])));
	const simulation = forceSimulation(items)
		.randomSource(randomLcg(options.seed))
		.force(
			"link",
			forceLink<Settling, { source: number; target: number }>(links.map((link) => ({ ...link }))).distance(
				(_, index) => distances[index],
			),
		)
		.force(
			"charge",
			forceManyBody<Settling>().strength(({ extent }) => options.charge * widthOf(extent) * heightOf(extent)),
		)
		.force("x", forceX<Settling>().strength(0.04))
		.force("y", forceY<Settling>().strength(0.04 / options.flatness))
		.alphaDecay(1 - 0.001 ** (1 / options.ticks))
		.stop();
	const collide = collideBoxes<Settling>(options.gap, 0.6);
	const passing = items.length > largeNetwork ? passingShareOfLarge : passingShare;
	const slice = Math.max(1, Math.min(mostTicksPerSlice, Math.floor(nodeTicksPerSlice / items.length)));
	for (let tick = 0; tick < options.ticks; tick += slice) {
		if (tick >= options.ticks * passing) simulation.force("collide", collide);
		simulation.tick(Math.min(slice, options.ticks - tick));
		yield;
	}
}

/** Takes away what overlap the simulation has left, and hands back the pieces in their places. */
export function* seatPieces(items: readonly Settling[], gap: number): Generator<void, PlacedPiece[], void> {
	const boxes = createBoxes(items.length);
	items.forEach(({ x, y, extent }, index) => {
		boxes.x[index] = x ?? 0;
		boxes.y[index] = y ?? 0;
		boxes.left[index] = extent.left;
		boxes.right[index] = extent.right;
		boxes.top[index] = extent.top;
		boxes.bottom[index] = extent.bottom;
	});
	yield* separateBoxes(boxes, gap);
	return items.map(({ piece }, index) => ({ piece, x: boxes.x[index], y: boxes.y[index] }));
}
