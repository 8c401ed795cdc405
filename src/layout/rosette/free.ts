// A core of many interlocking hubs, laid out freely by D3's simulation over boxes that hold arcs and names.

import { forceLink, forceManyBody, forceSimulation, forceX, forceY, randomLcg } from "d3";
import { createBoxes } from "../box-grid.ts";
import type { BoxDatum } from "../force/collide.ts";
import { collideBoxes } from "../force/collide.ts";
import type { LayoutInput } from "../layout.ts";
import { removeOverlaps } from "../overlap.ts";
import type { Extent, Piece } from "../sketch.ts";
import { heightOf, joinPieces, widthOf } from "../sketch.ts";
import type { Core } from "./core.ts";
import { buildHubOf, buildLensOf, coreGap } from "./core.ts";

interface Item extends BoxDatum {
	piece: Piece;
	extent: Extent;
}

const firstTicks = 150;
const secondTicks = 120;

/** First the plain boxes find their order; then the arcs turn outwards and the boxes make room for them. */
export function arrangeFree(input: LayoutInput, core: Core, seed: number): Piece {
	const hubs = core.hubs.length;
	const pieces = [
		...core.hubs.map((_, index) => buildHubOf(input, core, index, "both")),
		...core.lenses.map((_, index) => buildLensOf(input, core, index, 0)),
	];
	const random = randomLcg(seed);
	const items = pieces.map((piece): Item => {
		const [angle, radius] = [2 * Math.PI * random(), 200 * Math.sqrt(pieces.length * random())];
		return { piece, extent: piece.extent, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
	});
	simulate(core, items, seed, firstTicks);
	const middle = items.reduce((total, item) => total + item.x!, 0) / items.length;
	for (let index = 0; index < hubs; index++) {
		const item = items[index];
		item.piece = buildHubOf(input, core, index, item.x! < middle ? "left" : "right");
		item.extent = item.piece.extent;
	}
	simulate(core, items, seed, secondTicks);
	separate(items);
	return joinPieces(items.map(({ piece, x, y }) => ({ piece, x: x!, y: y! })));
}

function simulate(core: Core, items: Item[], seed: number, ticks: number): void {
	const links = core.lenses.flatMap((lens, index) =>
		lens.hubs.map((hub) => ({ source: hub, target: core.hubs.length + index })),
	);
	const reach = ({ extent }: Item) => Math.min(widthOf(extent), heightOf(extent)) / 2;
	forceSimulation(items)
		.randomSource(randomLcg(seed))
		.force(
			"link",
			forceLink<Item, (typeof links)[number]>(links).distance(
				({ source, target }) => reach(source as unknown as Item) + reach(target as unknown as Item),
			),
		)
		.force("charge", forceManyBody<Item>().strength(-300))
		.force("x", forceX<Item>().strength(0.05))
		.force("y", forceY<Item>().strength(0.08))
		.force("collide", collideBoxes<Item>(coreGap, 0.6))
		.alphaDecay(1 - 0.001 ** (1 / ticks))
		.stop()
		.tick(ticks);
}

function separate(items: readonly Item[]): void {
	const boxes = createBoxes(items.length);
	items.forEach(({ x, y, extent }, index) => {
		boxes.x[index] = x!;
		boxes.y[index] = y!;
		boxes.left[index] = extent.left;
		boxes.right[index] = extent.right;
		boxes.top[index] = extent.top;
		boxes.bottom[index] = extent.bottom;
	});
	removeOverlaps(boxes, coreGap);
	items.forEach((item, index) => {
		item.x = boxes.x[index];
		item.y = boxes.y[index];
	});
}
