// Keeps boxes apart during a simulation: a force in D3's protocol for boxes whose extents differ by side.

import type { Force, SimulationNodeDatum } from "d3";
import type { Boxes } from "../box-grid.ts";
import { BoxGrid, createBoxes, isOverlapping, penetrationX, penetrationY } from "../box-grid.ts";
import type { Extent } from "../sketch.ts";

export interface BoxDatum extends SimulationNodeDatum {
	readonly extent: Extent;
}

/** A node once D3 has given it place and speed. */
interface Moving extends BoxDatum {
	x: number;
	y: number;
	vx: number;
	vy: number;
}

/** So few are compared with each other faster than they are found in a grid. */
const fewBoxes = 24;

/** Pushes overlapping boxes apart along the shorter way; a node held in x gives way in y only, and the reverse. */
export function collideBoxes<Datum extends BoxDatum>(gap: number, strength: number): Force<Datum, undefined> {
	let nodes: Moving[] = [];
	let boxes = createBoxes(0);
	const force: Force<Datum, undefined> = () => {
		readPlaces(nodes, boxes);
		if (boxes.count <= fewBoxes) {
			for (let index = 1; index < boxes.count; index++)
				for (let other = 0; other < index; other++)
					if (isOverlapping(boxes, index, other, gap)) pushApart(nodes, boxes, other, index, gap, strength);
			return;
		}
		const grid = new BoxGrid(boxes, gap);
		for (let index = 0; index < boxes.count; index++) {
			for (const other of grid.overlapping(index)) pushApart(nodes, boxes, other, index, gap, strength);
			grid.add(index);
		}
	};
	force.initialize = (given) => {
		nodes = given as (Datum & Moving)[];
		boxes = createBoxes(given.length);
		given.forEach(({ extent }, index) => {
			boxes.left[index] = extent.left;
			boxes.right[index] = extent.right;
			boxes.top[index] = extent.top;
			boxes.bottom[index] = extent.bottom;
		});
	};
	return force;
}

function readPlaces(nodes: readonly Moving[], boxes: Boxes): void {
	nodes.forEach((node, index) => {
		boxes.x[index] = node.fx ?? node.x + node.vx;
		boxes.y[index] = node.fy ?? node.y + node.vy;
	});
}

function pushApart(
	nodes: readonly Moving[],
	boxes: Boxes,
	first: number,
	second: number,
	gap: number,
	strength: number,
): void {
	const [a, b] = [nodes[first], nodes[second]];
	const across = penetrationX(boxes, first, second, gap);
	const down = penetrationY(boxes, first, second, gap);
	const isHeldAcross = typeof a.fx === "number" && typeof b.fx === "number";
	if (across < down && !isHeldAcross) {
		const middles = b.x + (b.extent.right - b.extent.left) / 2 - a.x - (a.extent.right - a.extent.left) / 2;
		const push = (Math.sign(middles) || 1) * across * strength * 0.5;
		a.vx -= push;
		b.vx += push;
	} else {
		const middles = b.y + (b.extent.bottom - b.extent.top) / 2 - a.y - (a.extent.bottom - a.extent.top) / 2;
		const push = (Math.sign(middles) || 1) * down * strength * 0.5;
		a.vy -= push;
		b.vy += push;
	}
}
