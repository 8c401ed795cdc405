// Contours of consortia. Convex where that holds only members; else notched so that foreign marks stay
// outside; where even that is impossible no contour is drawn, and the caller is told.
import { polygonContains, polygonHull } from "d3";
import { createContentHash } from "../graph/content-key.ts";
import { findForeign, MOST_FOREIGN, type SortedNodes, sortByX } from "./foreign-marks.ts";
import { boxOf, discOf, hullPoints, listPlates, type Point } from "./hull-points.ts";
import { type Foreign, isHidden, notchContour } from "./notch.ts";
import { type Appearance, type Geometry, type HullMark, markFlag, type Rectangle } from "./scene.ts";
import { finish } from "./steps.ts";
import { hull } from "./theme.ts";

export interface HullOutlines {
	/** By hull of the appearance: a closed contour, or null where none can be drawn. */
	readonly contours: readonly Contour[];
	/** Hulls without a contour, as indices. */
	readonly dropped: readonly number[];
}

/** Margins tried when a foreign mark has to be kept out, widest first. */
const MARGINS: readonly number[] = [hull.margin, 4];
/** Share of a foreign mark's radius that is kept out: all of it, or at least its centre. */
const SHARES: readonly number[] = [1, 0.3];

type Contour = readonly Point[] | null;

/** Contours hold for as long as places and sizes do; what is only faint changes none. */
const kept = new WeakMap<Geometry, { readonly key: string; readonly contours: Contour[] }>();

export function outlineHulls(appearance: Appearance, geometry: Geometry): HullOutlines {
	return finish(outlineInSteps(appearance, geometry));
}

/** The same, one contour a step; what is known already takes no step. */
export function* outlineInSteps(appearance: Appearance, geometry: Geometry): Generator<void, HullOutlines> {
	const contours = yield* traceHulls(appearance, geometry);
	return { contours, dropped: contours.flatMap((contour, index) => (contour ? [] : [index])) };
}

function* traceHulls(appearance: Appearance, geometry: Geometry): Generator<void, readonly Contour[]> {
	const key = shapesOf(appearance);
	const known = kept.get(geometry);
	const contours = known?.key === key ? known.contours : [];
	if (contours !== known?.contours) kept.set(geometry, { key, contours });
	if (contours.length === appearance.hulls.length) return contours;
	yield;
	const world: World = {
		appearance,
		geometry,
		plates: listPlates(appearance, geometry),
		order: sortByX(appearance, geometry),
	};
	yield;
	for (const mark of appearance.hulls.slice(contours.length)) {
		contours.push(traceHull(mark, world));
		yield;
	}
	return contours;
}

const shapes = new WeakMap<Appearance, string>();

/** Everything of an appearance that a contour depends on. */
function shapesOf(appearance: Appearance): string {
	const key = shapes.get(appearance) ?? hashShapes(appearance);
	shapes.set(appearance, key);
	return key;
}

function hashShapes({ nodes, hulls, plates }: Appearance): string {
	const hash = createContentHash();
	for (const numbers of [nodes.shape, nodes.radius, nodes.halfWidth, nodes.halfHeight]) hash.addNumbers(numbers);
	for (const { hub, members } of hulls) {
		hash.addNumber(hub);
		hash.addNumbers(members);
	}
	for (const { node, size, lines } of plates) {
		// The dashed frame of an inferred membership moves the plate.
		hash.addNumbers([node, size, (nodes.flags[node] ?? 0) & markFlag.inferredMembership]);
		for (const line of lines) hash.addText(line);
	}
	return hash.readKey();
}

interface World {
	readonly appearance: Appearance;
	readonly geometry: Geometry;
	readonly plates: ReadonlyMap<number, Rectangle>;
	readonly order: SortedNodes;
}

function traceHull(mark: HullMark, world: World): Contour {
	const { appearance, geometry, plates, order } = world;
	const convexOf = rememberConvex(mark, world);
	const wide = convexOf(plates, hull.margin);
	if (!wide) return null;
	const foreign = findForeign(mark, wide, order, appearance, geometry);
	if (foreign.length === 0) return wide;
	if (foreign.length > MOST_FOREIGN) return null;
	return tighten(mark, foreign, world, convexOf) ?? (foreign.some(isInside(wide)) ? null : wide);
}

type ConvexOf = (plates: ReadonlyMap<number, Rectangle>, margin: number) => Contour;

/** Convex contours of one hull by plates and margin; tightening asks for the same ones again. */
function rememberConvex(mark: HullMark, { appearance, geometry }: World): ConvexOf {
	const known = new Map<ReadonlyMap<number, Rectangle>, Map<number, Contour>>();
	return (plates, margin) => {
		const byMargin = known.get(plates) ?? new Map<number, Contour>();
		known.set(plates, byMargin);
		const found = byMargin.get(margin);
		if (found !== undefined) return found;
		const convex = polygonHull(hullPoints(mark, appearance, geometry, plates, margin) as [number, number][]);
		byMargin.set(margin, convex);
		return convex;
	};
}

const NO_PLATES: ReadonlyMap<number, Rectangle> = new Map();

function tighten(
	mark: HullMark,
	foreign: readonly Foreign[],
	{ appearance, geometry, plates }: World,
	convexOf: ConvexOf,
): Contour {
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
			for (const held of [plates, NO_PLATES]) {
				const convex = convexOf(held, margin);
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
