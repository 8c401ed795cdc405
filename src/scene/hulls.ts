// Contours of consortia. Convex where that holds only members; else notched so that foreign marks stay
// outside; where even that is impossible no contour is drawn, and the caller is told.
import { polygonContains, polygonHull } from "d3";
import { boxOf, type Disc, discOf, hullPoints, listPlates, type Point } from "./hull-points.ts";
import { notchContour } from "./notch.ts";
import { type Appearance, type Geometry, type HullMark, isBoxShape } from "./scene.ts";
import { hull } from "./theme.ts";

export interface HullOutlines {
	/** By hull of the appearance: a closed contour, or null where none can be drawn. */
	readonly contours: readonly (readonly Point[] | null)[];
	/** Hulls without a contour, as indices. */
	readonly dropped: readonly number[];
}

/** Margins tried when a foreign mark has to be kept out, widest first. */
const MARGINS: readonly number[] = [hull.margin, 6, 3];
/** Share of a foreign mark's radius that is kept out: all of it, or at least its centre. */
const SHARES: readonly number[] = [1, 0.3];

export function outlineHulls(appearance: Appearance, geometry: Geometry): HullOutlines {
	const plates = listPlates(appearance);
	const order = sortByX(appearance, geometry);
	const contours = appearance.hulls.map((mark) => {
		const wide = polygonHull(hullPoints(mark, appearance, geometry, plates, hull.margin) as [number, number][]);
		if (!wide) return null;
		const foreign = findForeign(mark, wide, order, appearance, geometry);
		if (foreign.length === 0) return wide;
		return tighten(mark, foreign, appearance, geometry, plates) ?? (foreign.some(isInside(wide)) ? null : wide);
	});
	return { contours, dropped: contours.flatMap((contour, index) => (contour ? [] : [index])) };
}

function tighten(
	mark: HullMark,
	foreign: readonly Disc[],
	appearance: Appearance,
	geometry: Geometry,
	plates: ReturnType<typeof listPlates>,
): readonly Point[] | null {
	const box = boxOf(appearance, geometry, mark.hub);
	const members = mark.members.map((member) => discOf(appearance, geometry, member));
	for (const share of SHARES) {
		const kept = foreign.map((disc) => ({ ...disc, radius: disc.radius * share }));
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

function isInside(contour: readonly Point[]): (disc: Disc) => boolean {
	return (disc) => polygonContains(contour as [number, number][], [disc.x, disc.y]);
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
): readonly Disc[] {
	const own = new Set([mark.hub, ...mark.members]);
	const xs = contour.map(([x]) => x);
	const ys = contour.map(([, y]) => y);
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const found: Disc[] = [];
	for (let at = firstFrom(order.x, left - REACH); at < order.nodes.length; at++) {
		if ((order.x[at] ?? 0) > right + REACH) break;
		const node = order.nodes[at] ?? 0;
		const y = geometry.positions[2 * node + 1] ?? 0;
		if (y < top - REACH || y > bottom + REACH || own.has(node)) continue;
		for (const disc of coverWithDiscs(appearance, geometry, node)) {
			if (isTouching(contour, disc)) found.push(disc);
		}
	}
	return found;
}

/** Half the longest mark. */
const REACH = 120;

/** Boxes and pills are wide: a row of discs of their half height follows their shape. */
function coverWithDiscs(appearance: Appearance, geometry: Geometry, node: number): readonly Disc[] {
	const disc = discOf(appearance, geometry, node);
	if (!isBoxShape(appearance.nodes.shape[node] ?? 0)) return [disc];
	const { halfWidth, halfHeight } = appearance.nodes;
	const radius = halfHeight[node] ?? 0;
	const reach = Math.max(0, (halfWidth[node] ?? 0) - radius);
	const steps = Math.max(1, Math.ceil(reach / radius));
	return Array.from({ length: 2 * steps + 1 }, (_, step) => ({
		x: disc.x + (reach * (step - steps)) / steps,
		y: disc.y,
		radius,
	}));
}

function isTouching(contour: readonly Point[], disc: Disc): boolean {
	if (polygonContains(contour as [number, number][], [disc.x, disc.y])) return true;
	let [ax, ay] = contour.at(-1) ?? [0, 0];
	for (const [bx, by] of contour) {
		if (distanceToSegment(disc.x, disc.y, ax, ay, bx, by) < disc.radius) return true;
		[ax, ay] = [bx, by];
	}
	return false;
}

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
