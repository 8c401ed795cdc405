// Hubs in two columns that face each other, shared members in the lenses between them. D3's simulation finds
// the heights over boxes that hold arcs and names; an exact pass then leaves no overlap.

import { forceLink, forceSimulation, randomLcg } from "d3";
import type { BoxDatum } from "../force/collide.ts";
import { collideBoxes } from "../force/collide.ts";
import type { LayoutInput } from "../layout.ts";
import type { Extent, Piece } from "../sketch.ts";
import { heightOf, joinPieces, widthOf } from "../sketch.ts";
import { standInLine } from "../stack.ts";
import type { Core } from "./core.ts";
import { buildHubOf, buildLensOf, coreGap } from "./core.ts";

/** Which hubs stand right, and all hubs from top to bottom (each column reads its own out of it). */
export interface FacingPlan {
	readonly isRight: readonly boolean[];
	readonly order: readonly number[];
	/** Free room between two hubs in a column. */
	readonly gap: number;
	/** Arcs that would be longer go over and under their box. */
	readonly tallest: number;
	/** Hubs that have an arc towards the core as well. */
	readonly open: readonly number[];
}

type Column = "left" | "middle" | "right";

interface Item extends BoxDatum {
	readonly id: number;
	readonly piece: Piece;
	readonly column: Column;
	/** Place among the items of a side column; lenses of the middle find theirs. */
	readonly turn: number;
	/** Members that pull it, so that a long lens moves less than a short one. */
	readonly weight: number;
	readonly extent: Extent;
	x: number;
	y: number;
}

const ticks = 60;
const gapBetweenLenses = 7;

export function arrangeFacing(input: LayoutInput, core: Core, plan: FacingPlan, seed: number): Piece {
	const items = createItems(input, core, plan);
	placeColumns(input, core, items);
	settleHeights(core, items, plan, seed);
	for (const column of ["left", "middle", "right"] as const) standUp(items, column, plan);
	return joinPieces(items.map(({ piece, x, y }) => ({ piece, x, y })));
}

function createItems(input: LayoutInput, core: Core, plan: FacingPlan): Item[] {
	const hubs = core.hubs.map((_, index): Item => {
		const column = plan.isRight[index] ? "right" : "left";
		const inner = column === "left" ? 1 : -1;
		const piece = plan.open.includes(index)
			? buildHubOf(input, core, index, "both", plan.tallest, inner)
			: buildHubOf(input, core, index, column, plan.tallest);
		return { id: index, piece, column, turn: plan.order.indexOf(index), weight: 1, extent: piece.extent, x: 0, y: 0 };
	});
	const stretch = findStretch(input, core, plan, hubs);
	const lenses = core.lenses.map((lens, index): Item => {
		const column = columnOfLens(lens.hubs, plan);
		const piece = buildLensOf(input, core, index, stretch);
		const turns = lens.hubs.map((hub) => plan.order.indexOf(hub));
		const turn = turns.reduce((total, each) => total + each, 0) / turns.length;
		return {
			id: core.hubs.length + index,
			piece,
			column,
			turn,
			weight: lens.members.length,
			extent: piece.extent,
			x: 0,
			y: 0,
		};
	});
	return [...hubs, ...lenses];
}

/** One straight tie passes through an arc; of fewer members no arc is worth it. */
export function isOpenable(core: Core, hub: number): boolean {
	const shared = core.lenses.filter((lens) => lens.hubs.includes(hub)).flatMap((lens) => lens.members);
	return shared.length === 1 && core.exclusive[hub].length >= fewestInTwoArcs;
}

const fewestInTwoArcs = 6;

/** A lens stands between the columns, or within one where all its hubs are there. */
function columnOfLens(hubs: readonly number[], plan: FacingPlan): Column {
	const right = hubs.filter((hub) => plan.isRight[hub]).length;
	return right === 0 ? "left" : right === hubs.length ? "right" : "middle";
}

/** Shared members stand wider apart where the hubs beside them are higher anyway. */
function findStretch(input: LayoutInput, core: Core, plan: FacingPlan, hubs: readonly Item[]): number {
	const middle = core.lenses.flatMap((lens, index) => (columnOfLens(lens.hubs, plan) === "middle" ? [index] : []));
	const heightAt = (stretch: number) =>
		middle.reduce((total, index) => total + heightOf(buildLensOf(input, core, index, stretch).extent), 0);
	const sides = (["left", "right"] as const).map((column) =>
		hubs.filter((hub) => hub.column === column).reduce((total, hub) => total + heightOf(hub.extent), 0),
	);
	const [closest, widest] = [heightAt(0), heightAt(1)];
	const room = 0.8 * Math.max(...sides) - closest;
	return widest > closest ? Math.min(1, Math.max(0, room / (widest - closest))) : 0;
}

/** Boxes of the left column end at one line, those of the right begin at one; the lenses stand between. */
function placeColumns(input: LayoutInput, core: Core, items: readonly Item[]): void {
	const middle = items.filter((item) => item.column === "middle");
	const before = Math.max(0, ...middle.map((item) => item.extent.left));
	const behind = Math.max(0, ...middle.map((item) => item.extent.right));
	for (const item of items) {
		if (item.column === "middle") item.fx = 0;
		else if (item.id < core.hubs.length) {
			const half = input.halfWidth[core.hubs[item.id]];
			const isOpen = item.piece.placed.some(({ x }) => (item.column === "left" ? x > half : x < -half));
			const reach = !isOpen ? half : item.column === "left" ? item.extent.right : item.extent.left;
			item.fx = item.column === "left" ? -before - coreGap - reach : behind + coreGap + reach;
		} else {
			const width = widthOf(item.extent);
			const edge = item.column === "left" ? -before - coreGap - width : behind + coreGap;
			item.fx = edge + item.extent.left;
		}
		item.x = item.fx ?? 0;
	}
}

function settleHeights(core: Core, items: Item[], plan: FacingPlan, seed: number): void {
	for (const column of ["left", "right"] as const) startColumn(items, column, plan.gap);
	const hubs = core.hubs.length;
	for (const item of items) {
		if (item.column !== "middle") continue;
		const ends = core.lenses[item.id - hubs].hubs.map((hub) => items[hub].y);
		item.y = ends.reduce((total, y) => total + y, 0) / ends.length + item.id * 0.01;
	}
	const links = core.lenses.flatMap((lens, index) =>
		lens.hubs.map((hub) => ({ source: hub, target: hubs + index, weight: lens.members.length })),
	);
	forceSimulation(items)
		.randomSource(randomLcg(seed))
		.force(
			"link",
			forceLink<Item, (typeof links)[number]>(links)
				.distance(0)
				.strength((link) => 0.25 * Math.min(1, link.weight / 3)),
		)
		.force("collide", collideBoxes<Item>(gapBetweenLenses, 0.7))
		.alphaDecay(1 - 0.001 ** (1 / ticks))
		.stop()
		.tick(ticks);
}

function startColumn(items: readonly Item[], column: Column, gap: number): void {
	const inColumn = items.filter((item) => item.column === column).sort((a, b) => a.turn - b.turn || a.id - b.id);
	const total = inColumn.reduce((sum, item) => sum + heightOf(item.extent) + gap, -gap);
	let y = -total / 2;
	for (const item of inColumn) {
		item.y = y + item.extent.top;
		y += heightOf(item.extent) + gap;
	}
}

/** Leaves no overlap in a column and moves as little as possible. */
function standUp(items: readonly Item[], column: Column, plan: FacingPlan): void {
	const order = column === "middle" ? (item: Item) => item.y : (item: Item) => item.turn;
	const inColumn = items.filter((item) => item.column === column).sort((a, b) => order(a) - order(b) || a.id - b.id);
	const things = inColumn.map(({ y, extent, weight }) => ({
		wish: y,
		before: extent.top,
		behind: extent.bottom,
		weight,
	}));
	const places = standInLine(things, column === "middle" ? gapBetweenLenses : plan.gap);
	inColumn.forEach((item, index) => {
		item.y = places[index];
	});
}
