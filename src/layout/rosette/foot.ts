// The foot of the picture: the dock lane, and above it rows of those who are tied to docked hubs or to several blocks.

import type { LayoutInput, Rectangle } from "../layout.ts";
import { dockTitleWidth, labelSide } from "../layout.ts";
import type { Placed } from "../sketch.ts";
import type { Anatomy } from "./anatomy.ts";
import type { DockOrder } from "./dock.ts";
import { measureDock, orderDock, placeDock } from "./dock.ts";
import type { Nook } from "./nooks.ts";
import { standInNooks } from "./nooks.ts";
import type { RowItem, Rows } from "./rows.ts";
import { rowPitch, standInRows } from "./rows.ts";
import { gapAboveRows } from "./world.ts";

export interface FootSite extends Pick<Anatomy, "neighbours" | "loose"> {
	/** What stands above. */
	readonly placed: readonly Placed[];
	readonly order: DockOrder;
	readonly top: number;
	/** Where the loose ones stand between the blocks; null when they have rows of their own. */
	readonly nooks: readonly Nook[] | null;
	readonly width: number;
}

/** How high the rows grow is not known when ties are judged: two rows are taken. */
const heightUntilKnown = 90;

export interface Foot {
	readonly placed: readonly Placed[];
	readonly dock: Rectangle | null;
	readonly dockTitle: Rectangle | null;
}

export function placeFoot(input: LayoutInput, site: FootSite): Foot {
	const { loose, width } = site;
	const isDocked = site.order.length > 0;
	const { order, hubs, rows } = standTogether(input, site);
	const gap = loose.length === 0 && !isDocked ? 0 : gapAboveRows;
	const dockTop = site.top + gap + rows.height;
	const lowestRow = dockTop - rowPitch(input, loose) / 2 - 2;
	const dock = { x: 0, y: dockTop, width, height: measureDock(input, order, width).height };
	const placed = [
		...rows.placed.map((entry) => ({ ...entry, y: lowestRow + entry.y })),
		...hubs.map((entry) => ({ ...entry, y: dockTop + entry.y })),
	];
	if (!isDocked) return { placed, dock: null, dockTitle: null };
	const dockTitle = { x: 0, y: dockTop, width: dockTitleWidth - 6, height: dock.height };
	return { placed, dock, dockTitle };
}

interface Seated {
	readonly order: DockOrder;
	readonly hubs: readonly Placed[];
	readonly rows: Rows;
	/** How far all ties of the foot go from side to side. */
	readonly way: number;
}

/** The lane in the order that suits who stands above it, once it is known where. */
function standTogether(input: LayoutInput, site: FootSite): Seated {
	const { loose, neighbours, width } = site;
	if (site.order.length === 0) return standOver(input, site, []);
	const standing = new Map(site.placed.map(({ node, x }) => [node, x]));
	const first = standOver(input, site, orderDock(input, site.order, width, { neighbours, loose, standing }));
	if (loose.length === 0) return first;
	for (const { node, x } of first.rows.placed) standing.set(node, x);
	const again = standOver(input, site, orderDock(input, first.order, width, { neighbours, loose: [], standing }));
	return again.way < first.way - 1e-6 ? again : first;
}

/** The loose ones where the lane in this order leads them. */
function standOver(input: LayoutInput, site: FootSite, order: DockOrder): Seated {
	const { loose, width } = site;
	const hubs = placeDock(input, order, width);
	const ends = new Map(site.placed.map(({ node, x, y }) => [node, { x, y: y - site.top - heightUntilKnown }]));
	for (const { node, x, y } of hubs) ends.set(node, { x, y: y + rowPitch(input, loose) / 2 });
	const items = wishPlaces(input, site, ends);
	const rows = site.nooks ? seatInNooks(input, items, site.nooks) : standInRows(input, items, 0, width);
	return { order, hubs, rows, way: measureWay(site, [...hubs, ...rows.placed]) };
}

function measureWay({ neighbours, placed }: FootSite, foot: readonly Placed[]): number {
	const places = new Map([...placed, ...foot].map(({ node, x }) => [node, x]));
	let way = 0;
	for (const { node, x } of foot)
		for (const { node: other } of neighbours[node]) way += Math.abs(x - (places.get(other) ?? x));
	return way;
}

function seatInNooks(input: LayoutInput, items: readonly RowItem[], nooks: readonly Nook[]): Rows {
	const sorted = [...items].sort((a, b) => a.wish - b.wish || a.node - b.node);
	const places = standInNooks(input, sorted, nooks);
	const placed = sorted.map(({ node }, index) => ({ node, x: places[index], y: 0, side: labelSide.right }));
	return { placed, height: 0 };
}

type Ends = ReadonlyMap<number, { readonly x: number; readonly y: number }>;

/** The mean of the ends' places, docked ends counting double; who is tied to loose ones only follows them. */
function wishPlaces(input: LayoutInput, site: FootSite, standing: Ends): RowItem[] {
	const wishes = new Map<number, number>();
	for (let round = 0; round < 3; round++) {
		for (const node of site.loose) {
			let [sum, weight] = [0, 0];
			for (const { node: other } of site.neighbours[node]) {
				const x = standing.get(other)?.x ?? wishes.get(other);
				if (x === undefined) continue;
				const share = input.docked[other] ? 2 : 1;
				sum += share * x;
				weight += share;
			}
			if (weight > 0) wishes.set(node, sum / weight);
		}
	}
	return site.loose.map((node) => ({
		node,
		wish: wishes.get(node) ?? site.width / 2,
		ends: site.neighbours[node].flatMap((entry) => standing.get(entry.node) ?? []),
	}));
}
