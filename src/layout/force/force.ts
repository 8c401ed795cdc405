// The plain simulation for everything: hubs carry the members only they have, the rest moves freely; networks
// without a tie between them are laid out apart and packed.

import { buildHub } from "../arc.ts";
import { type Draft, finishLayout, sketchLayout } from "../finish.ts";
import { roomyFootprint } from "../footprint.ts";
import type { Job, LayoutAnswer, LayoutInput } from "../layout.ts";
import { boxRole, labelSide } from "../layout.ts";
import { coverRectangle, createProfile, widenBottom } from "../profile.ts";
import { groupDocked } from "../rosette/dock.ts";
import { draftFrom } from "../rosette/draft.ts";
import { placeFoot } from "../rosette/foot.ts";
import { measureFoot } from "../rosette/world.ts";
import type { Piece, Placed } from "../sketch.ts";
import { heightOf, joinPieces, widthOf } from "../sketch.ts";
import { packUnderSkyline } from "../skyline.ts";
import type { ForceAnatomy, Network } from "./networks.ts";
import { readNetworks } from "./networks.ts";
import { createSettling, isLarge, type Settling, seatAsTheyStand, seatPieces, settleBoxes } from "./settle.ts";

const mostTicks = 300;
/** Small networks settle sooner. */
const ticksPerNode = 8;
/** Of a large network, before it is shown as it stands: unfolded, and a first few ticks. */
const stepsOfSketch = 80;
const gapBetweenBoxes = 12;
const gapBetweenNetworks = 28;
/** Widths tried, as parts of the width of a rectangle of the format's shape that holds all. */
const widths = [0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.55, 1.7, 2, 2.5] as const;
/** The dock's title and a box must fit. */
const leastWidth = 400;

export function* runForce(input: LayoutInput): Job<LayoutAnswer> {
	const anatomy = readNetworks(input);
	const works = anatomy.networks.map((network) => startWork(input, anatomy, network));
	const total = works.length * mostTicks;
	const tellStep = ({ steps }: Work) => Math.min(steps, mostTicks);
	const tell = () => ({ done: works.reduce((sum, work) => sum + (work.piece ? mostTicks : tellStep(work)), 0), total });
	if (works.some(({ items }) => isLarge(items))) {
		for (const work of works) {
			const steps = isLarge(work.items) ? stepsOfSketch : Number.POSITIVE_INFINITY;
			while (work.steps < steps && takeStep(work)) yield tell();
		}
		const pieces = works.map(({ items, piece }) => piece ?? joinPieces(seatAsTheyStand(items)));
		yield { ...tell(), sketch: sketchLayout(input, assemble(input, anatomy, pieces)) };
	}
	for (const work of works) while (takeStep(work)) yield tell();
	const pieces = works.flatMap(({ piece }) => piece ?? []);
	return yield* finishLayout(input, assemble(input, anatomy, pieces));
}

/** A network on its way to rest. */
interface Work {
	readonly items: readonly Settling[];
	readonly settling: Generator<void, Piece>;
	steps: number;
	/** Null until it has come to rest. */
	piece: Piece | null;
}

/** False where there is nothing left to do. */
function takeStep(work: Work): boolean {
	if (work.piece !== null) return false;
	const step = work.settling.next();
	work.steps++;
	if (step.done) work.piece = step.value;
	return true;
}

/** All networks and what belongs to none, in their places on one sheet. */
function assemble(input: LayoutInput, anatomy: ForceAnatomy, pieces: readonly Piece[]): Draft {
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
	return draftFrom(input, [...packed.placed, ...foot.placed], [], foot);
}

function startWork(input: LayoutInput, anatomy: ForceAnatomy, network: Network): Work {
	const items = network.core.map((node) => createSettling(buildPiece(input, network, node)));
	return { items, settling: settleNetwork(input, anatomy, network, items), steps: 0, piece: null };
}

function* settleNetwork(
	input: LayoutInput,
	anatomy: ForceAnatomy,
	network: Network,
	items: Settling[],
): Generator<void, Piece> {
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

/** The highest or the largest first, each as high up as it fits, in the width that lets the whole be shown largest. */
function packNetworks(input: LayoutInput, pieces: readonly Piece[], foot: (width: number) => number) {
	const sizes = pieces.map(({ extent }) => outline(widthOf(extent), heightOf(extent)));
	const area = sizes.reduce((sum, { width, height }) => sum + width * height, 0);
	const widest = Math.max(1, ...sizes.map(({ width }) => width));
	const ideal = Math.sqrt((area * input.format.width) / input.format.height);
	const indices = sizes.map((_, index) => index);
	const orders = [
		[...indices].sort((a, b) => sizes[b].height - sizes[a].height || a - b),
		[...indices].sort((a, b) => sizes[b].width * sizes[b].height - sizes[a].width * sizes[a].height || a - b),
	];
	const trials = orders.flatMap((order) =>
		widths.map((stretch) => {
			const packing = packUnderSkyline(sizes, order, 0, Math.max(widest, ideal * stretch));
			const height = packing.height + foot(packing.width);
			return { packing, scale: Math.min(input.format.width / packing.width, input.format.height / height) };
		}),
	);
	const { packing } = trials.reduce((best, trial) => (trial.scale > best.scale ? trial : best));
	const placed: Placed[] = pieces.flatMap(({ placed: own, extent }, index) => {
		const [left, top] = [packing.x[index] + extent.left, packing.y[index] + extent.top];
		return own.map((entry) => ({ ...entry, x: entry.x + left, y: entry.y + top }));
	});
	const width = sizes.length > 0 ? packing.width : input.format.width;
	return { placed, width: Math.max(width, leastWidth), height: packing.height };
}

/** A rectangle with free room at its right and below it. */
function outline(width: number, height: number) {
	const size = { width: width + gapBetweenNetworks, height: height + gapBetweenNetworks };
	const profile = createProfile(size.width);
	coverRectangle(profile, 0, size.width, 0, size.height);
	return { ...size, profile, reach: widenBottom(profile) };
}
