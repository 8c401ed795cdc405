// The line of a tie: straight from middle to middle, or along the bends the layout found for it.
import type { Route } from "../layout/layout.ts";
import type { Geometry } from "./scene.ts";

/** Radius of the curve at a bend, and into how many straight pieces it is cut. */
const CURVE = { radius: 7, pieces: 4 } as const;

const byGeometry = new WeakMap<Geometry, ReadonlyMap<string, readonly number[]>>();

/** Straight pieces x1, y1, x2, y2, x1 … that follow each other from node `a` to node `b`. */
export function traceTie(geometry: Geometry, a: number, b: number): readonly number[] {
	const bent = geometry.routes ? piecesOf(geometry, geometry.routes).get(keyOf(a, b)) : undefined;
	if (bent) return bent;
	const { positions } = geometry;
	return [positions[2 * a] ?? 0, positions[2 * a + 1] ?? 0, positions[2 * b] ?? 0, positions[2 * b + 1] ?? 0];
}

export function isBent({ routes }: Geometry, a: number, b: number): boolean {
	const key = keyOf(a, b);
	return routes?.some((route) => keyOf(route.a, route.b) === key) ?? false;
}

/** The routes that still hold when marks stand elsewhere: those of whom neither end has moved. */
export function keepRoutes({ routes, positions }: Geometry, moved: Float64Array): readonly Route[] {
	const isStill = (node: number) =>
		positions[2 * node] === moved[2 * node] && positions[2 * node + 1] === moved[2 * node + 1];
	return (routes ?? []).filter(({ a, b }) => isStill(a) && isStill(b));
}

function keyOf(a: number, b: number): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function piecesOf(geometry: Geometry, routes: readonly Route[]): ReadonlyMap<string, readonly number[]> {
	const known = byGeometry.get(geometry);
	if (known) return known;
	const pieces = new Map(routes.map(({ a, b, points }) => [keyOf(a, b), cutCorners(points)]));
	byGeometry.set(geometry, pieces);
	return pieces;
}

/** Every bend as a small curve, at most half as long as the shorter of the two lines that meet. */
function cutCorners(points: readonly number[]): readonly number[] {
	const at = (index: number) => [points[2 * index] ?? 0, points[2 * index + 1] ?? 0] as const;
	const last = points.length / 2 - 1;
	const smooth: (readonly [number, number])[] = [at(0)];
	for (let bend = 1; bend < last; bend++) {
		const [corner, before, behind] = [at(bend), at(bend - 1), at(bend + 1)];
		const [from, to] = [towards(corner, before), towards(corner, behind)];
		for (let piece = 0; piece <= CURVE.pieces; piece++) {
			const t = piece / CURVE.pieces;
			const weights = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2] as const;
			smooth.push([
				weights[0] * from[0] + weights[1] * corner[0] + weights[2] * to[0],
				weights[0] * from[1] + weights[1] * corner[1] + weights[2] * to[1],
			]);
		}
	}
	smooth.push(at(last));
	return smooth.slice(1).flatMap(([x, y], index) => [...(smooth[index] as readonly [number, number]), x, y]);
}

function towards([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): readonly [number, number] {
	const length = Math.hypot(toX - x, toY - y);
	const share = length > 0 ? Math.min(0.5, CURVE.radius / length) : 0;
	return [x + share * (toX - x), y + share * (toY - y)];
}
