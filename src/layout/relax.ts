// One fixed, short relaxation: who is still there starts at its place of before, and only what touches eases apart.

import { forceSimulation, forceX, forceY, randomLcg } from "d3";
import { finishLayout, isPinned } from "./finish.ts";
import { footprint } from "./footprint.ts";
import type { BoxDatum } from "./force/collide.ts";
import { collideBoxes } from "./force/collide.ts";
import type { Job, LayoutAnswer, LayoutInput } from "./layout.ts";
import { boxRole, labelSide } from "./layout.ts";
import type { Neighbour } from "./neighbours.ts";
import { listNeighbours } from "./neighbours.ts";

/**
 * Where the nodes of the input stood: an answer for the larger network, its arrays cut down to the nodes of
 * the input, captions to its groups. NaN where a node had no place.
 */
export type Base = Omit<LayoutAnswer, "bounds" | "routes">;

const ticks = 40;
const ticksPerSlice = 4;
const gap = 3;
/** How firmly a node is held at its old place. */
const hold = 0.3;

export function* relax(input: LayoutInput, base: Base): Job<LayoutAnswer> {
	const places = startPlaces(input, base);
	const sides = chooseSides(input, base);
	const items = Array.from({ length: input.count }, (_, node): BoxDatum => {
		const [x, y] = [places[2 * node], places[2 * node + 1]];
		const isHeld = isPinned(input, node) || input.docked[node] === 1;
		const extent = footprint(input, node, sides[node]);
		return isHeld ? { extent, x, y, fx: x, fy: y } : { extent, x, y };
	});
	const simulation = forceSimulation(items)
		.randomSource(randomLcg(input.seed))
		.force("x", forceX<BoxDatum>((_, node) => places[2 * node]).strength(hold))
		.force("y", forceY<BoxDatum>((_, node) => places[2 * node + 1]).strength(hold))
		.force("collide", collideBoxes<BoxDatum>(gap, 0.5))
		.alphaDecay(1 - 0.001 ** (1 / ticks))
		.stop();
	for (let tick = 0; tick < ticks; tick += ticksPerSlice) {
		simulation.tick(ticksPerSlice);
		yield { done: tick + ticksPerSlice, total: ticks };
	}
	items.forEach((item, node) => {
		places[2 * node] = item.x ?? 0;
		places[2 * node + 1] = item.y ?? 0;
	});
	const { captions, dock } = base;
	const dockTitle = dock === null ? null : (base.dockTitle ?? null);
	return yield* finishLayout(input, { positions: places, labelSide: sides, captions, dock, dockTitle });
}

/** Pins first, then old places, then the middle of the neighbours that have one. */
function startPlaces(input: LayoutInput, base: Base): Float64Array {
	const places = Float64Array.from(base.positions);
	for (let node = 0; node < input.count; node++) {
		if (!isPinned(input, node)) continue;
		places[2 * node] = input.start[2 * node];
		places[2 * node + 1] = input.start[2 * node + 1];
	}
	const isNew = (node: number) => !Number.isFinite(places[2 * node]) || !Number.isFinite(places[2 * node + 1]);
	const newcomers = Array.from({ length: input.count }, (_, node) => node).filter(isNew);
	if (newcomers.length === 0) return places;
	const neighbours = listNeighbours(input);
	const known = neighbours.map((_, node) => !isNew(node));
	const middle = meanPlace(
		places,
		known.flatMap((value, node) => (value ? [node] : [])),
	);
	for (const node of newcomers) {
		const around = neighbours[node].map((entry: Neighbour) => entry.node).filter((other) => known[other]);
		const [x, y] = around.length > 0 ? meanPlace(places, around) : middle;
		places[2 * node] = x;
		places[2 * node + 1] = y;
	}
	return places;
}

function meanPlace(places: Float64Array, nodes: readonly number[]): [number, number] {
	let [x, y] = [0, 0];
	for (const node of nodes) {
		x += places[2 * node] / nodes.length;
		y += places[2 * node + 1] / nodes.length;
	}
	return [x, y];
}

/** A leaf without a place of before has its label at the right. */
function chooseSides(input: LayoutInput, base: Base): Uint8Array {
	return Uint8Array.from(base.labelSide, (side, node) =>
		side === labelSide.auto && input.role[node] === boxRole.leaf ? labelSide.right : side,
	);
}
