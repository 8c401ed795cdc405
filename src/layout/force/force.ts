// The plain simulation for everything: hubs carry the members only they have, the rest moves freely; networks
// without a tie between them are laid out apart and packed.

import { buildHub } from "../arc.ts";
import { finishLayout } from "../finish.ts";
import { roomyFootprint } from "../footprint.ts";
import type { Job, LayoutAnswer, LayoutInput } from "../layout.ts";
import { boxRole, labelSide } from "../layout.ts";
import { cutByWidth, packLanes } from "../pack.ts";
import { groupDocked } from "../rosette/dock.ts";
import { draftFrom } from "../rosette/draft.ts";
import { placeFoot } from "../rosette/foot.ts";
import { measureFoot } from "../rosette/world.ts";
import type { Piece, Placed } from "../sketch.ts";
import { heightOf, joinPieces, widthOf } from "../sketch.ts";
import type { ForceAnatomy, Network } from "./networks.ts";
import { readNetworks } from "./networks.ts";
import { createSettling, seatPieces, settleBoxes } from "./settle.ts";

const mostTicks = 300;
/** Small networks settle sooner. */
const ticksPerNode = 8;
const gapBetweenBoxes = 12;
const gapBetweenNetworks = 28;
/** Lengths of shelves tried, as parts of the side of a rectangle that holds all. */
const shelfStretches = [0.8, 1, 1.2, 1.4, 1.7, 2, 2.5, 3] as const;
/** The dock's title and a box must fit. */
const leastWidth = 400;

export function* runForce(input: LayoutInput): Job<LayoutAnswer> {
	const anatomy = readNetworks(input);
	const total = anatomy.networks.length * mostTicks;
	const pieces: Piece[] = [];
	for (const network of anatomy.networks) {
		const work = settleNetwork(input, anatomy, network);
		let step = work.next();
		for (let slice = 0; !step.done; step = work.next()) {
			slice = Math.min(slice + 1, mostTicks);
			yield { done: pieces.length * mostTicks + slice, total };
		}
		pieces.push(step.value);
	}
	const order = groupDocked(input, anatomy.docked);
	const packed = packNetworks(input, pieces, (width) => measureFoot(input, anatomy.loose, order, width));
	const foot = placeFoot(input, {
		...anatomy,
		placed: packed.placed,
		order,
		top: packed.height,
		width: packed.width,
		nooks: null,
	});
	return yield* finishLayout(input, draftFrom(input, [...packed.placed, ...foot.placed], [], foot));
}

function* settleNetwork(input: LayoutInput, anatomy: ForceAnatomy, network: Network): Generator<void, Piece, void> {
	const items = network.core.map((node) => createSettling(buildPiece(input, network, node)));
	const place = new Map(network.core.map((node, index) => [node, index]));
	const links = network.core.flatMap((node, source) =>
		anatomy.neighbours[node].flatMap((entry) => {
			const target = place.get(entry.node);
			return target !== undefined && target > source ? [{ source, target }] : [];
		}),
	);
	yield* settleBoxes(items, links, {
		ticks: Math.min(mostTicks, ticksPerNode * items.length),
		seed: input.seed,
		gap: gapBetweenBoxes,
		charge: -0.04,
		flatness: input.format.height / input.format.width,
	});
	return joinPieces(yield* seatPieces(items, gapBetweenBoxes));
}

function buildPiece(input: LayoutInput, network: Network, node: number): Piece {
	if (input.role[node] === boxRole.hub) return buildHub(input, node, network.exclusive.get(node) ?? [], "both");
	const side = input.role[node] === boxRole.leaf ? labelSide.right : labelSide.auto;
	return { placed: [{ node, x: 0, y: 0, side }], extent: roomyFootprint(input, node, side) };
}

/** The largest first, in shelves of the length that lets the whole be shown largest. */
function packNetworks(input: LayoutInput, pieces: readonly Piece[], foot: (width: number) => number) {
	const sizes = pieces.map(({ extent }) => ({ width: widthOf(extent), height: heightOf(extent) }));
	const order = sizes.map((_, index) => index).sort((a, b) => sizes[b].height - sizes[a].height || a - b);
	const sorted = order.map((index) => sizes[index]);
	const area = sizes.reduce(
		(sum, { width, height }) => sum + (width + gapBetweenNetworks) * (height + gapBetweenNetworks),
		0,
	);
	const widest = Math.max(1, ...sizes.map(({ width }) => width));
	const ideal = Math.sqrt((area * input.format.width) / input.format.height);
	const trials = shelfStretches.map((stretch) => {
		const limit = Math.max(widest, ideal * stretch);
		const cut = cutByWidth(sorted, limit, gapBetweenNetworks);
		const packing = packLanes(sorted, cut, { across: gapBetweenNetworks, down: gapBetweenNetworks });
		const height = packing.height + foot(packing.width);
		return { packing, scale: Math.min(input.format.width / packing.width, input.format.height / height) };
	});
	const { packing } = trials.reduce((best, trial) => (trial.scale > best.scale ? trial : best));
	const placed: Placed[] = order.flatMap((index, turn) => {
		const { placed: own, extent } = pieces[index];
		const [left, top] = [packing.x[turn] + extent.left, packing.y[turn] + extent.top];
		return own.map((entry) => ({ ...entry, x: entry.x + left, y: entry.y + top }));
	});
	const width = sizes.length > 0 ? packing.width : input.format.width;
	return { placed, width: Math.max(width, leastWidth), height: packing.height };
}
