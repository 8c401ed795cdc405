// D3's simulation over boxes: ties pull, all push, boxes keep apart. Used plainly and for the core of the rosette.

import { forceLink, forceManyBody, forceSimulation, forceX, forceY, randomLcg } from "d3";
import { createBoxes } from "../box-grid.ts";
import { separateBoxes } from "../overlap.ts";
import type { Piece, PlacedPiece } from "../sketch.ts";
import { heightOf, widthOf } from "../sketch.ts";
import type { BoxDatum } from "./collide.ts";
import { collideBoxes } from "./collide.ts";
import { pullAndPush } from "./pull-and-push.ts";
import { unfold } from "./unfold.ts";

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
/** Above this many boxes a network is unfolded first, which saves half of the ticks. */
const largeNetwork = 1500;
const ticksOfLarge = 150;
/** Of large networks most of the time, since boxes cost more than all the rest. */
const passingShareOfLarge = 0.85;
/** Nodes unfolded onto one place are this far from it, as a part of the mean length of a tie. */
const scatter = 0.3;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

export function createSettling(piece: Piece): Settling {
	return { piece, extent: piece.extent };
}

export function isLarge(items: readonly Settling[]): boolean {
	return items.length > largeNetwork;
}

/** Items of large networks start near to where they will rest, others on D3's phyllotaxis in their order. */
export function* settleBoxes(
	items: Settling[],
	links: readonly SettleLink[],
	options: SettleOptions,
): Generator<void, void, void> {
	const reach = ({ extent }: Settling) => (widthOf(extent) + heightOf(extent)) / 4;
	const distances = links.map(({ source, target }) => nearness * (reach(items[source]) + reach(items[target])));
	const charges = items.map(({ extent }) => options.charge * widthOf(extent) * heightOf(extent));
	if (isLarge(items)) yield* scatterUnfolded(items, links, distances);
	const ticks = isLarge(items) ? ticksOfLarge : options.ticks;
	const simulation = forceSimulation(items).randomSource(randomLcg(options.seed));
	if (isLarge(items)) {
		const springs = links.map((link, index) => ({ ...link, distance: distances[index] }));
		simulation.force("pull and push", pullAndPush<Settling>(springs, Float64Array.from(charges)));
	} else {
		const copies = links.map((link) => ({ ...link }));
		simulation
			.force(
				"link",
				forceLink<Settling, SettleLink>(copies).distance((_, index) => distances[index]),
			)
			.force(
				"charge",
				forceManyBody<Settling>().strength((_, index) => charges[index]),
			);
	}
	simulation
		.force("x", forceX<Settling>().strength(0.04))
		.force("y", forceY<Settling>().strength(0.04 / options.flatness))
		.alphaDecay(1 - 0.001 ** (1 / ticks))
		.stop();
	const collide = collideBoxes<Settling>(options.gap, 0.6);
	const passing = isLarge(items) ? passingShareOfLarge : passingShare;
	const slice = Math.max(1, Math.min(mostTicksPerSlice, Math.floor(nodeTicksPerSlice / items.length)));
	for (let tick = 0; tick < ticks; tick += slice) {
		if (tick >= ticks * passing) simulation.force("collide", collide);
		simulation.tick(Math.min(slice, ticks - tick));
		yield;
	}
}

function* scatterUnfolded(
	items: Settling[],
	links: readonly SettleLink[],
	distances: readonly number[],
): Generator<void, void> {
	const length = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
	const places = yield* unfold(items.length, links, length);
	items.forEach((item, index) => {
		item.x = places[2 * index] + scatter * length * Math.cos(index * goldenAngle);
		item.y = places[2 * index + 1] + scatter * length * Math.sin(index * goldenAngle);
	});
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

/** The pieces in their places, overlaps and all. */
export function seatAsTheyStand(items: readonly Settling[]): PlacedPiece[] {
	return items.map(({ piece, x, y }) => ({ piece, x: x ?? 0, y: y ?? 0 }));
}
