// A block: the cores of one group side by side or below each other, riders in rows beneath, the caption on top.

import { measurePlaced } from "../arc.ts";
import { hubHull } from "../hull.ts";
import type { LayoutInput } from "../layout.ts";
import { boxRole } from "../layout.ts";
import { listNeighbours } from "../neighbours.ts";
import type { Lanes } from "../pack.ts";
import { cutByWidth, packLanes } from "../pack.ts";
import type { Profile } from "../profile.ts";
import { coverLine, coverRectangle, createProfile, widenBottom } from "../profile.ts";
import type { Extent, Piece, Placed } from "../sketch.ts";
import { heightOf, joinExtents, joinPieces, widthOf } from "../sketch.ts";
import type { BlockParts } from "./anatomy.ts";
import { splitCores } from "./core.ts";
import { recallCore } from "./core-memory.ts";
import { rowPitch, standInRows } from "./rows.ts";

/** One way a block may look; its upper left corner is the origin. */
export interface BlockVariant {
	readonly group: number;
	readonly width: number;
	readonly height: number;
	readonly placed: readonly Placed[];
	/** The same by node, as ties ask for them. */
	readonly places: ReadonlyMap<number, readonly [number, number]>;
	readonly caption: { readonly x: number; readonly y: number; readonly width: number } | null;
	readonly profile: Profile;
	readonly reach: Float64Array;
}

const gapBetweenCores = 16;
const gapUnderCaption = 3;
const gapAboveRiders = 5;
/** Room kept for a caption at most, where nothing else stands. */
const widestCaption = 260;
/** Combinations of the shapes of several cores, at most. */
const mostCombinations = 16;
/** Up to this many cores a row each of its own lengths is tried. */
const coresTriedFully = 6;

export function* composeBlock(input: LayoutInput, block: BlockParts): Generator<void, BlockVariant[], void> {
	const cores = orderCores(block);
	const shapes: (readonly Piece[])[] = [];
	for (const core of cores) shapes.push(yield* recallCore(input, core));
	return combineShapes(shapes).flatMap((pieces) => {
		const sizes = pieces.map(({ extent }) => ({ width: widthOf(extent), height: heightOf(extent) }));
		return listShelves(sizes).map((cut) => composeVariant(input, block, pieces, sizes, cut));
	});
}

/** Every combination of the cores' shapes where those are few, else all first ones, all second ones and so on. */
function combineShapes(shapes: readonly (readonly Piece[])[]): Piece[][] {
	const count = shapes.reduce((product, each) => product * each.length, 1);
	if (count > mostCombinations) {
		const most = Math.max(...shapes.map((each) => each.length));
		return Array.from({ length: most }, (_, turn) => shapes.map((each) => each[Math.min(turn, each.length - 1)]));
	}
	return shapes.reduce<Piece[][]>((rows, each) => rows.flatMap((row) => each.map((piece) => [...row, piece])), [[]]);
}

/** Cores whose hubs are tied to each other stand next to each other. */
function orderCores(block: BlockParts): ReturnType<typeof splitCores> {
	const cores = splitCores(block);
	const coreOf = (index: number) => cores.findIndex((core) => core.hubs.includes(block.hubs[index]));
	const links = block.links.map(([a, b]) => [coreOf(a), coreOf(b)] as const);
	const order: number[] = [];
	const follow = (core: number) => {
		if (order.includes(core)) return;
		order.push(core);
		for (const [a, b] of links) {
			if (a === core) follow(b);
			if (b === core) follow(a);
		}
	};
	for (let core = 0; core < cores.length; core++) follow(core);
	return order.map((core) => cores[core]);
}

function listShelves(sizes: readonly { width: number; height: number }[]): Lanes[] {
	const total = sizes.reduce((sum, { width }) => sum + width + gapBetweenCores, 0);
	const area = sizes.reduce(
		(sum, { width, height }) => sum + (width + gapBetweenCores) * (height + gapBetweenCores),
		0,
	);
	const widest = Math.max(...sizes.map(({ width }) => width));
	const limits =
		sizes.length <= coresTriedFully
			? sizes.map((_, count) => total / (count + 1) + widest / 2)
			: [0.7, 1, 1.4, 2].map((stretch) => Math.sqrt(area) * stretch);
	const cuts = [total, ...limits].map((limit) => cutByWidth(sizes, Math.max(limit, widest), gapBetweenCores));
	const known = new Set<string>();
	return cuts.filter((cut) => {
		const key = cut.lanes.map((lane) => lane.length).join();
		return known.has(key) ? false : known.add(key);
	});
}

function composeVariant(
	input: LayoutInput,
	block: BlockParts,
	pieces: readonly Piece[],
	sizes: readonly { width: number; height: number }[],
	cut: Lanes,
): BlockVariant {
	const packing = packLanes(sizes, cut, { across: gapBetweenCores, down: gapBetweenCores });
	const shelfOf = (index: number) => cut.lanes.find((lane) => lane.includes(index)) ?? [];
	const parts = pieces.map((piece, index) => {
		const tallest = Math.max(...shelfOf(index).map((other) => sizes[other].height));
		return {
			piece,
			x: packing.x[index] + piece.extent.left,
			y: packing.y[index] + piece.extent.top + (tallest - sizes[index].height) / 2,
		};
	});
	const joined = joinPieces(parts);
	const placed = [...joined.placed, ...placeRiders(input, block, joined.placed, packing)];
	return addCaption(input, block.group, placed);
}

/** Who is tied to members only stands in rows under the block, near them. */
function placeRiders(
	input: LayoutInput,
	block: BlockParts,
	placed: readonly Placed[],
	packing: { width: number; height: number },
): Placed[] {
	if (block.riders.length === 0) return [];
	const places = new Map(placed.map((entry) => [entry.node, entry]));
	const neighbours = listNeighbours(input);
	const items = block.riders.map((node) => {
		const ends = neighbours[node].flatMap((entry) => places.get(entry.node) ?? []);
		const wish = ends.reduce((total, { x }) => total + x, 0) / Math.max(1, ends.length);
		return { node, wish, ends: ends.map(({ x, y }) => ({ x, y: y - packing.height })) };
	});
	const rows = standInRows(input, items, 0, packing.width);
	const first = packing.height + gapAboveRiders + rowPitch(input, block.riders) / 2;
	return rows.placed.map((entry) => ({ ...entry, y: first + entry.y + rows.height - rowPitch(input, block.riders) }));
}

/** The caption slips in at the upper left as low as what stands below it allows. */
function addCaption(input: LayoutInput, group: number, placed: readonly Placed[]): BlockVariant {
	const { captionWidth, captionHeight } = input.groups[group] ?? { captionWidth: 0, captionHeight: 0 };
	const rooms = placed.map((entry) => measurePlaced(input, [entry, entry]));
	const extent = joinExtents(rooms.map((room) => ({ extent: room, x: 0, y: 0 })));
	const below = rooms.filter(({ left }) => -left < -extent.left + captionWidth + gapUnderCaption);
	const captionY = Math.min(...below.map(({ top }) => -top)) - gapUnderCaption - captionHeight;
	const hasCaption = captionHeight > 0;
	const top = hasCaption ? Math.min(-extent.top, captionY) : -extent.top;
	const width = Math.max(widthOf(extent), hasCaption ? captionWidth : 0);
	const moved = placed.map((entry) => ({ ...entry, x: entry.x + extent.left, y: entry.y - top }));
	const free = freeRoomOf(rooms, extent, captionY, captionHeight, width);
	const room = Math.max(captionWidth, Math.min(widestCaption, free));
	const caption = hasCaption ? { x: 0, y: captionY - top, width: room } : null;
	const profile = outlineBlock(input, moved, width);
	if (caption) coverRectangle(profile, 0, room, caption.y, caption.y + captionHeight + gapUnderCaption);
	const height = extent.bottom - top;
	const places = new Map(moved.map(({ node, x, y }) => [node, [x, y] as const]));
	return { group, width, height, placed: moved, places, caption, profile, reach: widenBottom(profile) };
}

/** How far right of the block's left edge nothing stands beside the caption. */
function freeRoomOf(rooms: readonly Extent[], extent: Extent, y: number, height: number, width: number): number {
	const beside = rooms.filter(({ top, bottom }) => -top < y + height + gapUnderCaption - 1e-6 && bottom > y);
	return Math.min(width, ...beside.map(({ left }) => extent.left - left - gapUnderCaption));
}

/** Marks with their labels, and the contours around the members of every hub. */
function outlineBlock(input: LayoutInput, placed: readonly Placed[], width: number): Profile {
	const profile = createProfile(width);
	const places = new Map(placed.map((entry) => [entry.node, entry]));
	for (const entry of placed) {
		const room = measurePlaced(input, [entry, entry]);
		coverRectangle(profile, -room.left, room.right, -room.top, room.bottom);
	}
	const neighbours = listNeighbours(input);
	const isMember = (node: number) => input.role[node] === boxRole.leaf;
	const joined = (node: number) => neighbours[node].filter((each) => each.kind === 0 && places.has(each.node)).length;
	for (const hub of placed) {
		if (input.role[hub.node] !== boxRole.hub) continue;
		const members = neighbours[hub.node].flatMap(({ node, kind }) =>
			kind === 0 && isMember(node) ? (places.get(node) ?? []) : [],
		);
		const hull = hubHull(input, [hub, ...members], (node) => joined(node) > 1);
		for (const [index, corner] of hull.entries()) coverLine(profile, corner, hull[(index + 1) % hull.length]);
	}
	return profile;
}
