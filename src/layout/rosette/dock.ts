// The dock lane: a strip along the lower edge for hubs without named members, in groups, ties kept short.

import type { LayoutInput } from "../layout.ts";
import { dockTitleWidth, labelSide } from "../layout.ts";
import type { Neighbour } from "../neighbours.ts";
import type { Placed } from "../sketch.ts";

/** Below each box one line of 14 px says what is known. */
export const lineUnderBox = 19;
export const paddingInDock = 6;
const gapInGroup = 7;
const gapBetweenGroups = 14;

/** Groups of hubs in the order they stand. */
export type DockOrder = readonly (readonly number[])[];

export function groupDocked(input: LayoutInput, docked: readonly number[]): number[][] {
	const groups = new Map<number, number[]>();
	for (const hub of docked) {
		const group = groups.get(input.dockGroup[hub]);
		if (group) group.push(hub);
		else groups.set(input.dockGroup[hub], [hub]);
	}
	return [...groups].sort((a, b) => a[0] - b[0]).map(([, hubs]) => hubs);
}

interface DockRow {
	readonly hubs: readonly { readonly hub: number; readonly x: number }[];
	readonly width: number;
	readonly height: number;
}

/** Rows of boxes to the right of the title, no longer than a width; positions are centres, from the strip's left edge. */
function breakRows(input: LayoutInput, order: DockOrder, width: number): DockRow[] {
	const rows: { hubs: { hub: number; x: number }[]; width: number; height: number }[] = [];
	let x = dockTitleWidth;
	for (const group of order) {
		group.forEach((hub, index) => {
			const box = 2 * input.halfWidth[hub];
			x += index > 0 ? gapInGroup : x > dockTitleWidth ? gapBetweenGroups : 0;
			if (rows.length === 0 || x + box + paddingInDock > width) {
				rows.push({ hubs: [], width: 0, height: 0 });
				x = dockTitleWidth;
			}
			const row = rows[rows.length - 1];
			row.hubs.push({ hub, x: x + box / 2 });
			x += box;
			row.width = x + paddingInDock;
			row.height = Math.max(row.height, 2 * input.halfHeight[hub] + lineUnderBox);
		});
	}
	return rows;
}

/** Size of the strip when it may be as wide as given; it never gets narrower than its widest box. */
export function measureDock(input: LayoutInput, order: DockOrder, width: number): { width: number; height: number } {
	const rows = breakRows(input, order, width);
	if (rows.length === 0) return { width: 0, height: 0 };
	return {
		width: Math.max(...rows.map((row) => row.width)),
		height: rows.reduce((total, row) => total + row.height + paddingInDock, paddingInDock),
	};
}

/** The strip's upper left corner is the origin; free width goes between the groups. */
export function placeDock(input: LayoutInput, order: DockOrder, width: number): Placed[] {
	let top = paddingInDock;
	return breakRows(input, order, width).flatMap((row) => {
		const slack = Math.max(0, width - row.width);
		const groups = [...new Set(row.hubs.map(({ hub }) => input.dockGroup[hub]))];
		const share = slack / (groups.length + 1);
		const y = top + (row.height - lineUnderBox) / 2;
		top += row.height + paddingInDock;
		return row.hubs.map(({ hub, x }) => {
			const shift = share * (groups.indexOf(input.dockGroup[hub]) + 1);
			return { node: hub, x: x + shift, y, side: labelSide.auto };
		});
	});
}

/** How long the ties of the lane are when it stands like this; loose nodes stand at the mean of their ends. */
export interface DockTies {
	readonly neighbours: readonly (readonly Neighbour[])[];
	readonly loose: readonly number[];
	/** x of what stands already, measured from the strip's left edge. */
	readonly standing: ReadonlyMap<number, number>;
}

/** Moves groups, and hubs within their group, as long as that shortens the ties. */
export function orderDock(input: LayoutInput, start: DockOrder, width: number, ties: DockTies): DockOrder {
	let order = start.map((group) => [...group]);
	let best = measureTies(input, order, width, ties);
	const attempt = (next: number[][]) => {
		const length = measureTies(input, next, width, ties);
		if (length > best - 1e-6) return;
		order = next;
		best = length;
	};
	attempt(sortByEnds(order, ties));
	for (let round = 0, before = Infinity; round < mostRounds && best < before; round++) {
		before = best;
		for (let from = 0; from < order.length; from++) {
			for (let to = 0; to < order.length; to++) if (from !== to) attempt(moveItem(order, from, to));
		}
		for (let group = 0; group < order.length; group++) {
			for (let from = 0; from < order[group].length; from++) {
				for (let to = 0; to < order[group].length; to++) {
					if (from !== to) attempt(order.map((hubs, index) => (index === group ? moveItem(hubs, from, to) : hubs)));
				}
			}
		}
	}
	return order;
}

/** By where the ties of each lead: a start from which few moves remain. */
function sortByEnds(order: readonly number[][], { neighbours, standing }: DockTies): number[][] {
	const wishOf = (hub: number) => {
		const around = neighbours[hub].flatMap(({ node }) => {
			const own = standing.get(node);
			return own !== undefined ? [own] : neighbours[node].flatMap((entry) => standing.get(entry.node) ?? []);
		});
		return around.length === 0 ? null : around.reduce((total, x) => total + x, 0) / around.length;
	};
	const mean = (hubs: readonly number[]) => {
		const wishes = hubs.flatMap((hub) => wishOf(hub) ?? []);
		return wishes.length === 0 ? Number.POSITIVE_INFINITY : wishes.reduce((a, b) => a + b, 0) / wishes.length;
	};
	const compare = (one: number, other: number) => (one === other ? 0 : one - other);
	return order
		.map((hubs) => [...hubs].sort((a, b) => compare(mean([a]), mean([b])) || hubs.indexOf(a) - hubs.indexOf(b)))
		.sort((one, other) => compare(mean(one), mean(other)));
}

const mostRounds = 3;

function moveItem<Item>(items: readonly Item[], from: number, to: number): Item[] {
	const moved = [...items];
	moved.splice(to, 0, ...moved.splice(from, 1));
	return moved;
}

function measureTies(input: LayoutInput, order: DockOrder, width: number, ties: DockTies): number {
	const places = new Map(placeDock(input, order, width).map(({ node, x }) => [node, x]));
	const placeOf = (node: number) => places.get(node) ?? ties.standing.get(node);
	let length = 0;
	for (const node of ties.loose) {
		const ends = ties.neighbours[node].flatMap((entry) => placeOf(entry.node) ?? []);
		const mean = ends.reduce((total, x) => total + x, 0) / Math.max(1, ends.length);
		for (const x of ends) length += Math.abs(x - mean);
	}
	for (const [hub, x] of places) {
		for (const { node } of ties.neighbours[hub]) {
			const other = placeOf(node);
			if (other !== undefined) length += Math.abs(x - other) * (places.has(node) ? 0.5 : 1);
		}
	}
	return length;
}
