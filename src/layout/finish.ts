// The last step of every layout: pins take their places, what they touch gives way, and the whole is measured.

import type { Boxes } from "./box-grid.ts";
import { createBoxes } from "./box-grid.ts";
import { widenCaptions } from "./caption-room.ts";
import { footprint } from "./footprint.ts";
import type { Job, LayoutAnswer, LayoutInput, PlacedCaption, Rectangle } from "./layout.ts";
import { labelSide } from "./layout.ts";
import { separateBoxes } from "./overlap.ts";
import { lineUnderBox } from "./rosette/dock.ts";
import { routeTies } from "./routes/routes.ts";

/** Places before pins are applied. */
export interface Draft {
	readonly positions: Float64Array;
	readonly labelSide: Uint8Array;
	readonly captions: readonly PlacedCaption[];
	readonly dock: Rectangle | null;
	readonly dockTitle: Rectangle | null;
}

/** Free room kept between any two marks or labels when something has to move. */
const leastGap = 1;

export function* finishLayout(input: LayoutInput, draft: Draft): Job<LayoutAnswer> {
	const areas = listAreas(input, draft);
	const boxes = boxUp(input, draft, areas);
	for (const work = separateBoxes(boxes, leastGap); !work.next().done; ) yield { done: 1, total: 1 };
	const positions = joinPlaces(boxes, input.count);
	const dock = coverDocked(input, draft, positions);
	const bounds = findBoundsAsShown(input, draft, boxes, dock);
	const { captions, dockTitle } = draft;
	const standing = { positions, labelSide: draft.labelSide, captions, dock, dockTitle, bounds };
	const routing = routeTies(input, standing);
	let step = routing.next();
	for (; !step.done; step = routing.next()) yield { done: 1, total: 1 };
	const routes = step.value;
	const wide = widenCaptions(input, { ...standing, routes });
	const answer = { positions, labelSide: draft.labelSide, captions: wide, dock, routes, bounds };
	return dockTitle === null ? answer : { ...answer, dockTitle };
}

/** The whole as it stands, for a first look: nothing gives way and every tie runs straight. */
export function sketchLayout(input: LayoutInput, draft: Draft): LayoutAnswer {
	const boxes = boxUp(input, draft, []);
	const { labelSide, captions, dock, dockTitle } = draft;
	const bounds = findBoundsAsShown(input, draft, boxes, dock);
	const answer = { positions: joinPlaces(boxes, input.count), labelSide, captions, dock, routes: [], bounds };
	return dockTitle === null ? answer : { ...answer, dockTitle };
}

function joinPlaces({ x, y }: Boxes, count: number): Float64Array {
	const positions = new Float64Array(2 * count);
	for (let node = 0; node < count; node++) {
		positions[2 * node] = x[node];
		positions[2 * node + 1] = y[node];
	}
	return positions;
}

export function isPinned(input: LayoutInput, node: number): boolean {
	return (
		input.pinned[node] === 1 && Number.isFinite(input.start[2 * node]) && Number.isFinite(input.start[2 * node + 1])
	);
}

/** Areas no mark may enter, though no node stands for them. */
function listAreas(input: LayoutInput, draft: Draft): Rectangle[] {
	const captions = draft.captions.map(({ group, x, y, width }) => {
		return { x, y, width, height: input.groups[group].captionHeight };
	});
	return draft.dockTitle === null ? captions : [...captions, draft.dockTitle];
}

function boxUp(input: LayoutInput, draft: Draft, areas: readonly Rectangle[]): Boxes {
	const boxes = createBoxes(input.count + areas.length);
	for (let node = 0; node < input.count; node++) {
		const room = footprint(input, node, draft.labelSide[node]);
		const source = isPinned(input, node) ? input.start : draft.positions;
		boxes.x[node] = source[2 * node];
		boxes.y[node] = source[2 * node + 1];
		boxes.left[node] = room.left;
		boxes.right[node] = room.right;
		boxes.top[node] = room.top;
		boxes.bottom[node] = room.bottom + (input.docked[node] ? lineUnderBox - 2 : 0);
		boxes.fixed[node] = isPinned(input, node) ? 1 : 0;
	}
	areas.forEach((area, index) => {
		const box = input.count + index;
		boxes.x[box] = area.x;
		boxes.y[box] = area.y;
		boxes.right[box] = area.width;
		boxes.bottom[box] = area.height;
		boxes.fixed[box] = 1;
	});
	return boxes;
}

/** Docked hubs of the lane that had to give way are still in it: the lane follows them. */
function coverDocked(input: LayoutInput, draft: Draft, positions: Float64Array): Rectangle | null {
	const { dock } = draft;
	if (dock === null) return null;
	let [left, top, right, bottom] = [dock.x, dock.y, dock.x + dock.width, dock.y + dock.height];
	const wasInLane = (node: number) => {
		const [x, y] = [draft.positions[2 * node], draft.positions[2 * node + 1]];
		return x > dock.x && x < dock.x + dock.width && y > dock.y && y < dock.y + dock.height;
	};
	for (let node = 0; node < input.count; node++) {
		if (!input.docked[node] || isPinned(input, node) || !wasInLane(node)) continue;
		left = Math.min(left, positions[2 * node] - input.halfWidth[node]);
		right = Math.max(right, positions[2 * node] + input.halfWidth[node]);
		top = Math.min(top, positions[2 * node + 1] - input.halfHeight[node]);
		bottom = Math.max(bottom, positions[2 * node + 1] + input.halfHeight[node] + lineUnderBox);
	}
	return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Names are never written smaller than can be read: where the whole is shown small they reach farther out. */
function findBoundsAsShown(input: LayoutInput, draft: Draft, boxes: Boxes, dock: Rectangle | null): Rectangle {
	const { width, height } = input.format;
	const plain = findBounds(boxes, dock);
	const growth = Math.min(mostGrowth, Math.max(plain.width / width, plain.height / height));
	if (growth <= 1) return plain;
	const shown = { ...boxes, left: boxes.left.slice(), right: boxes.right.slice() };
	for (let node = 0; node < input.count; node++) {
		const further = (growth - 1) * input.labelWidth[node];
		if (draft.labelSide[node] === labelSide.left) shown.left[node] += further;
		else if (draft.labelSide[node] === labelSide.right) shown.right[node] += further;
	}
	return findBounds(shown, dock);
}

/** Far smaller pictures drop their names. */
const mostGrowth = 1.4;

function findBounds(boxes: Boxes, dock: Rectangle | null): Rectangle {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let index = 0; index < boxes.count; index++) {
		left = Math.min(left, boxes.x[index] - boxes.left[index]);
		right = Math.max(right, boxes.x[index] + boxes.right[index]);
		top = Math.min(top, boxes.y[index] - boxes.top[index]);
		bottom = Math.max(bottom, boxes.y[index] + boxes.bottom[index]);
	}
	if (dock !== null) {
		left = Math.min(left, dock.x);
		right = Math.max(right, dock.x + dock.width);
		top = Math.min(top, dock.y);
		bottom = Math.max(bottom, dock.y + dock.height);
	}
	return left > right
		? { x: 0, y: 0, width: 0, height: 0 }
		: { x: left, y: top, width: right - left, height: bottom - top };
}
