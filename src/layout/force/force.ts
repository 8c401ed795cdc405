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
import type { Piece, Placed } from "../sketch.ts";
import { heightOf, joinPieces, widthOf } from "../sketch.ts";
import type { ForceAnatomy, Network } from "./networks.ts";
import { readNetworks } from "./networks.ts";
import { createSettling, seatPieces, settleBoxes } from "./settle.ts";

const mostTicks = 300;
/** Small networks settle sooner. */
const ticksPerNode = 8;
const gapBetweenBoxes = 8;
const gapBetweenNetworks = 28;

export function* runForce(input: LayoutInput): Job<LayoutAnswer> {
	const anatomy = readNetworks(input);
	const total = anatomy.networks.length * mostTicks;
	const pieces: Piece[] = [];
	for (const network of anatomy.networks) {
		const work = settleNetwork(input, anatomy, network);
		let step = work.next();
		for (let slice = 0; !step.done; step = work.next()) {
			slice = Math.min(slice + 4, mostTicks);
			yield { done: pieces.length * mostTicks + slice, total };
		}
		pieces.push(step.value);
	}
	const packed = packNetworks(input, pieces);
	const order = groupDocked(input, anatomy.docked);
	const foot = placeFoot(input, { ...anatomy, placed: packed.placed, order, top: packed.height, width: packed.width });
	return finishLayout(input, draftFrom(input, [...packed.placed, ...foot.placed], [], foot));
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
		charge: -120,
		flatness: input.format.height / input.format.width,
	});
	return joinPieces(seatPieces(items, gapBetweenBoxes));
}

function buildPiece(input: LayoutInput, network: Network, node: number): Piece {
	if (input.role[node] === boxRole.hub) return buildHub(input, node, network.exclusive.get(node) ?? [], "both");
	const side = input.role[node] === boxRole.leaf ? labelSide.right : labelSide.auto;
	return { placed: [{ node, x: 0, y: 0, side }], extent: roomyFootprint(input, node, side) };
}

/** The largest first, in shelves about as wide as the format asks for. */
function packNetworks(input: LayoutInput, pieces: readonly Piece[]) {
	const sizes = pieces.map(({ extent }) => ({ width: widthOf(extent), height: heightOf(extent) }));
	const order = sizes.map((_, index) => index).sort((a, b) => sizes[b].height - sizes[a].height || a - b);
	const sorted = order.map((index) => sizes[index]);
	const area = sizes.reduce(
		(sum, { width, height }) => sum + (width + gapBetweenNetworks) * (height + gapBetweenNetworks),
		0,
	);
	const limit = Math.max(
		1,
		...sizes.map(({ width }) => width),
		Math.sqrt((area * input.format.width) / input.format.height),
	);
	const packing = packLanes(
		sorted,
		cutByWidth(sorted, limit, gapBetweenNetworks),
		gapBetweenNetworks,
		gapBetweenNetworks,
	);
	const placed: Placed[] = order.flatMap((index, turn) => {
		const { placed: own, extent } = pieces[index];
		const [left, top] = [packing.x[turn] + extent.left, packing.y[turn] + extent.top];
		return own.map((entry) => ({ ...entry, x: entry.x + left, y: entry.y + top }));
	});
	return { placed, width: Math.max(packing.width, input.format.width), height: packing.height };
}
