// Marks of others that a contour would touch or hold: found by place, measured against its edges.
import { discOf, type Point } from "./hull-points.ts";
import type { Foreign } from "./notch.ts";
import { type Appearance, type Geometry, type HullMark, isBoxShape } from "./scene.ts";

/** With more foreign marks inside, what is left of a contour says nothing. */
export const MOST_FOREIGN = 24;

/** Nodes from left to right. */
export interface SortedNodes {
	readonly nodes: Uint32Array;
	readonly x: Float64Array;
}

export function sortByX(appearance: Appearance, { positions }: Geometry): SortedNodes {
	const nodes = Uint32Array.from({ length: appearance.nodes.count }, (_, node) => node);
	nodes.sort((a, b) => (positions[2 * a] ?? 0) - (positions[2 * b] ?? 0) || a - b);
	return { nodes, x: Float64Array.from(nodes, (node) => positions[2 * node] ?? 0) };
}

/** Marks of others that touch the convex contour or lie in it; of more than are of use only the first. */
export function findForeign(
	mark: HullMark,
	contour: readonly Point[],
	order: SortedNodes,
	appearance: Appearance,
	geometry: Geometry,
): readonly Foreign[] {
	const own = new Set([mark.hub, ...mark.members]);
	const xs = contour.map(([x]) => x);
	const ys = contour.map(([, y]) => y);
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const distanceTo = measureOutside(contour);
	const found: Foreign[] = [];
	for (let at = firstFrom(order.x, left - REACH); at < order.nodes.length; at++) {
		if ((order.x[at] ?? 0) > right + REACH || found.length > MOST_FOREIGN) break;
		const node = order.nodes[at] ?? 0;
		const y = geometry.positions[2 * node + 1] ?? 0;
		if (y < top - REACH || y > bottom + REACH || own.has(node)) continue;
		const extent = Math.hypot(appearance.nodes.halfWidth[node] ?? 0, appearance.nodes.halfHeight[node] ?? 0);
		const distance = distanceTo(order.x[at] ?? 0, y, extent);
		if (distance >= extent) continue;
		const mark = foreignOf(appearance, geometry, node);
		if (distance <= 0 || isTouchingRim(contour, mark)) found.push(mark);
	}
	return found;
}

/** How far a point lies outside a convex contour at least, 0 or less within; not looked into beyond `enough`. */
function measureOutside(contour: readonly Point[]): (x: number, y: number, enough: number) => number {
	const sides = new Float64Array(3 * contour.length);
	const [cx, cy] = contour.reduce(([x, y], [px, py]) => [x + px / contour.length, y + py / contour.length], [0, 0]);
	contour.forEach(([ax, ay], at) => {
		const [bx, by] = contour[(at + 1) % contour.length] ?? [ax, ay];
		const length = Math.hypot(bx - ax, by - ay) || 1;
		const [nx, ny] = [(by - ay) / length, (ax - bx) / length];
		// The middle of the contour is on the inner side of every edge.
		const sign = (cx - ax) * nx + (cy - ay) * ny > 0 ? -1 : 1;
		sides.set([sign * nx, sign * ny, sign * (nx * ax + ny * ay)], 3 * at);
	});
	return (x, y, enough) => {
		let most = Number.NEGATIVE_INFINITY;
		for (let at = 0; at < sides.length; at += 3) {
			const outside = (sides[at] as number) * x + (sides[at + 1] as number) * y - (sides[at + 2] as number);
			if (outside > most) most = outside;
			if (most >= enough) break;
		}
		return most;
	};
}

/** Half the longest mark. */
const REACH = 120;

function foreignOf(appearance: Appearance, geometry: Geometry, node: number): Foreign {
	const disc = discOf(appearance, geometry, node);
	if (!isBoxShape(appearance.nodes.shape[node] ?? 0)) return { ...disc, halfWidth: 0, halfHeight: 0 };
	// A box is a rectangle with rounded corners: a smaller one, and a radius around it.
	const radius = 8;
	return {
		x: disc.x,
		y: disc.y,
		radius,
		halfWidth: (appearance.nodes.halfWidth[node] ?? 0) - radius,
		halfHeight: (appearance.nodes.halfHeight[node] ?? 0) - radius,
	};
}

function isTouchingRim(contour: readonly Point[], mark: Foreign): boolean {
	let [ax, ay] = contour.at(-1) ?? [0, 0];
	for (const [bx, by] of contour) {
		if (isSegmentNear(mark, ax, ay, bx, by)) return true;
		[ax, ay] = [bx, by];
	}
	return false;
}

/** From the middle of a mark to its farthest point. */
function reachOf(mark: Foreign): number {
	return mark.radius + Math.hypot(mark.halfWidth, mark.halfHeight);
}

/** Points along the segment are near enough to each other for any mark. */
function isSegmentNear(mark: Foreign, ax: number, ay: number, bx: number, by: number): boolean {
	if (distanceToSegment(mark.x, mark.y, ax, ay, bx, by) >= reachOf(mark)) return false;
	const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / SAMPLE));
	for (let step = 0; step <= steps; step++) {
		const x = ax + ((bx - ax) * step) / steps;
		const y = ay + ((by - ay) * step) / steps;
		const dx = Math.max(0, Math.abs(x - mark.x) - mark.halfWidth);
		const dy = Math.max(0, Math.abs(y - mark.y) - mark.halfHeight);
		if (Math.hypot(dx, dy) < mark.radius) return true;
	}
	return false;
}

const SAMPLE = 4;

export function distanceToSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
	const length = (bx - ax) ** 2 + (by - ay) ** 2;
	const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
	return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
}

function firstFrom(values: Float64Array, least: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[middle] ?? 0) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
