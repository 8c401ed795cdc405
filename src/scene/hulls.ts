// Contours of consortia. Convex where that holds only members; else notched so that foreign marks stay
// outside; where even that is impossible no contour is drawn, and the caller is told.
import { polygonContains, polygonHull } from "d3";
import { boxOf, discOf, hullPoints, listPlates, type Point } from "./hull-points.ts";
import { type Foreign, isHidden, notchContour } from "./notch.ts";
import { type Appearance, type Geometry, type HullMark, isBoxShape } from "./scene.ts";
import { hull } from "./theme.ts";

export interface HullOutlines {
	/** By hull of the appearance: a closed contour, or null where none can be drawn. */
	readonly contours: readonly (readonly Point[] | null)[];
	/** Hulls without a contour, as indices. */
	readonly dropped: readonly number[];
}

/** Margins tried when a foreign mark has to be kept out, widest first. */
const MARGINS: readonly number[] = [hull.margin, 4];
/** Share of a foreign mark's radius that is kept out: all of it, or at least its centre. */
const SHARES: readonly number[] = [1, 0.3];

/** With more foreign marks inside, what is left of a contour says nothing. */
const MOST_FOREIGN = 24;

export function outlineHulls(appearance: Appearance, geometry: Geometry): HullOutlines {
	const plates = listPlates(appearance, geometry);
	const order = sortByX(appearance, geometry);
	const contours = appearance.hulls.map((mark) => {
		const wide = polygonHull(hullPoints(mark, appearance, geometry, plates, hull.margin) as [number, number][]);
		if (!wide) return null;
		const foreign = findForeign(mark, wide, order, appearance, geometry);
		if (foreign.length === 0) return wide;
		if (foreign.length > MOST_FOREIGN) return null;
		return tighten(mark, foreign, appearance, geometry, plates) ?? (foreign.some(isInside(wide)) ? null : wide);
	});
	return { contours, dropped: contours.flatMap((contour, index) => (contour ? [] : [index])) };
}

function tighten(
	mark: HullMark,
	foreign: readonly Foreign[],
	appearance: Appearance,
	geometry: Geometry,
	plates: ReturnType<typeof listPlates>,
): readonly Point[] | null {
	const box = boxOf(appearance, geometry, mark.hub);
	const members = mark.members.map((member) => discOf(appearance, geometry, member));
	for (const share of SHARES) {
		const kept = foreign.map((mark) => ({
			...mark,
			radius: mark.radius * share,
			halfWidth: mark.halfWidth * share,
			halfHeight: mark.halfHeight * share,
		}));
		if (members.some((member) => isHidden(member, box, kept))) continue;
		for (const margin of MARGINS) {
			// Plates give way before marks do.
			for (const held of [plates, new Map()]) {
				const points = hullPoints(mark, appearance, geometry, held, margin);
				const convex = polygonHull(points as [number, number][]);
				const contour = convex && notchContour(convex, box, members, kept);
				if (contour) return contour;
			}
		}
	}
	return null;
}

function isInside(contour: readonly Point[]): (mark: Foreign) => boolean {
	return (mark) => polygonContains(contour as [number, number][], [mark.x, mark.y]);
}

interface SortedNodes {
	readonly nodes: Uint32Array;
	readonly x: Float64Array;
}

function sortByX(appearance: Appearance, { positions }: Geometry): SortedNodes {
	const nodes = Uint32Array.from({ length: appearance.nodes.count }, (_, node) => node);
	nodes.sort((a, b) => (positions[2 * a] ?? 0) - (positions[2 * b] ?? 0) || a - b);
	return { nodes, x: Float64Array.from(nodes, (node) => positions[2 * node] ?? 0) };
}

/** Marks of others that touch the contour or lie in it. */
function findForeign(
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
	const found: Foreign[] = [];
	for (let at = firstFrom(order.x, left - REACH); at < order.nodes.length; at++) {
		if ((order.x[at] ?? 0) > right + REACH) break;
		const node = order.nodes[at] ?? 0;
		const y = geometry.positions[2 * node + 1] ?? 0;
		if (y < top - REACH || y > bottom + REACH || own.has(node)) continue;
		const mark = foreignOf(appearance, geometry, node);
		if (isTouching(contour, mark)) found.push(mark);
	}
	return found;
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

function isTouching(contour: readonly Point[], mark: Foreign): boolean {
	if (polygonContains(contour as [number, number][], [mark.x, mark.y])) return true;
	let [ax, ay] = contour.at(-1) ?? [0, 0];
	for (const [bx, by] of contour) {
		if (isSegmentNear(mark, ax, ay, bx, by)) return true;
		[ax, ay] = [bx, by];
	}
	return false;
}

/** Points along the segment are near enough to each other for any mark. */
function isSegmentNear(mark: Foreign, ax: number, ay: number, bx: number, by: number): boolean {
	const extent = mark.radius + Math.hypot(mark.halfWidth, mark.halfHeight);
	if (distanceToSegment(mark.x, mark.y, ax, ay, bx, by) >= extent) return false;
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
