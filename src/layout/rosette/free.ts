// A core of many interlocking hubs, laid out freely by D3's simulation over boxes that hold arcs and names.

import { randomLcg } from "d3";
import type { Settling } from "../force/settle.ts";
import { createSettling, seatPieces, settleBoxes } from "../force/settle.ts";
import type { LayoutInput } from "../layout.ts";
import type { Piece } from "../sketch.ts";
import { joinPieces } from "../sketch.ts";
import type { Core } from "./core.ts";
import { buildHubOf, buildLensOf, coreGap } from "./core.ts";

const firstTicks = 100;
const secondTicks = 80;

/** First the plain boxes find their order; then the arcs turn outwards and the boxes make room for them. */
export function* arrangeFree(input: LayoutInput, core: Core, seed: number): Generator<void, Piece, void> {
	const hubs = core.hubs.length;
	const pieces = [
		...core.hubs.map((_, index) => buildHubOf(input, core, index, "both")),
		...core.lenses.map((_, index) => buildLensOf(input, core, index, 0)),
	];
	const random = randomLcg(seed);
	const items = pieces.map((piece): Settling => {
		const [angle, radius] = [2 * Math.PI * random(), 200 * Math.sqrt(pieces.length * random())];
		return { ...createSettling(piece), x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
	});
	const links = core.lenses.flatMap((lens, index) => lens.hubs.map((hub) => ({ source: hub, target: hubs + index })));
	const options = { seed, gap: coreGap, charge: -0.02, flatness: input.format.height / input.format.width };
	yield* settleBoxes(items, links, { ...options, ticks: firstTicks });
	const middle = items.reduce((total, item) => total + (item.x ?? 0), 0) / items.length;
	for (let index = 0; index < hubs; index++) {
		const item = items[index];
		item.piece = buildHubOf(input, core, index, (item.x ?? 0) < middle ? "left" : "right");
		item.extent = item.piece.extent;
	}
	yield* settleBoxes(items, links, { ...options, ticks: secondTicks });
	return joinPieces(yield* seatPieces(items, coreGap));
}
