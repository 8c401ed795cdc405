// Cuts notches into a convex contour so that foreign marks stay outside. The contour is seen from the
// middle of the consortium's box as a distance by angle; each foreign mark shortens the rays that meet it.
import type { Disc, Point } from "./hull-points.ts";
import type { Rectangle } from "./scene.ts";

const RAYS = 240;
/** Room between the contour and a foreign mark. */
const CLEARANCE = 3;
/** Room that every member keeps on all sides. */
const MEMBER_ROOM = 1.5;

/** A mark to keep out: everything within `radius` of a rectangle, which is a point for round marks. */
export interface Foreign {
	readonly x: number;
	readonly y: number;
	readonly halfWidth: number;
	readonly halfHeight: number;
	readonly radius: number;
}

/** Null when a member or the box would be cut as well. */
export function notchContour(
	convex: readonly Point[],
	box: Rectangle,
	members: readonly Disc[],
	foreign: readonly Foreign[],
): readonly Point[] | null {
	const x = box.x + box.width / 2;
	const y = box.y + box.height / 2;
	const reach = reachOfContour(convex, x, y);
	for (const mark of foreign) shortenRays(reach, mark, x, y);
	const holds = (distances: Float64Array) =>
		holdsBox(distances, box) && members.every((member) => holdsDisc(distances, x, y, member));
	const chosen = [soften(reach), reach].find(holds);
	return chosen ? traceRays(chosen, x, y) : null;
}

/** Whether a foreign mark stands between the middle of the box and the middle of a member: no notch helps then. */
export function isHidden(member: Disc, box: Rectangle, foreign: readonly Foreign[]): boolean {
	const x = box.x + box.width / 2;
	const y = box.y + box.height / 2;
	const distance = Math.hypot(member.x - x, member.y - y);
	if (distance === 0) return false;
	const [dx, dy] = [(member.x - x) / distance, (member.y - y) / distance];
	return foreign.some((mark) => rayToMark(mark, x, y, dx, dy) < distance);
}

/** Distance to a convex contour at every ray, edge by edge around it. */
function reachOfContour(contour: readonly Point[], x: number, y: number): Float64Array {
	const reach = new Float64Array(RAYS);
	let [ax, ay] = contour.at(-1) ?? [x, y];
	for (const [bx, by] of contour) {
		const from = Math.atan2(ay - y, ax - x);
		const turn = normaliseAngle(Math.atan2(by - y, bx - x) - from);
		eachRay(Math.min(from, from + turn), Math.max(from, from + turn), (ray, dx, dy) => {
			const cross = dx * (by - ay) - dy * (bx - ax);
			if (cross === 0) return;
			reach[ray] = Math.max(reach[ray] ?? 0, ((ax - x) * (by - ay) - (ay - y) * (bx - ax)) / cross);
		});
		[ax, ay] = [bx, by];
	}
	return reach;
}

function shortenRays(reach: Float64Array, mark: Foreign, x: number, y: number): void {
	const extent = Math.hypot(mark.halfWidth, mark.halfHeight) + mark.radius + CLEARANCE;
	const distance = Math.hypot(mark.x - x, mark.y - y);
	const middle = Math.atan2(mark.y - y, mark.x - x);
	const spread = distance <= extent ? Math.PI : Math.asin(extent / distance);
	eachRay(middle - spread, middle + spread, (ray, dx, dy) => {
		reach[ray] = Math.min(reach[ray] ?? 0, rayToMark(mark, x, y, dx, dy));
	});
}

const STEP = (2 * Math.PI) / RAYS;

/** Every ray from one angle to another, ends included. */
function eachRay(from: number, to: number, visit: (ray: number, dx: number, dy: number) => void): void {
	const first = Math.ceil(from / STEP - 1e-9);
	const last = Math.min(first + RAYS - 1, Math.floor(to / STEP + 1e-9));
	for (let number = first; number <= last; number++) {
		visit(((number % RAYS) + RAYS) % RAYS, Math.cos(number * STEP), Math.sin(number * STEP));
	}
}

/** Into -π … π. */
function normaliseAngle(angle: number): number {
	return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
}

function traceRays(reach: Float64Array, x: number, y: number): readonly Point[] {
	return Array.from(reach, (distance, ray) => {
		const angle = (2 * Math.PI * ray) / RAYS;
		return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
	});
}

/** Distance at which the ray meets the mark with its clearance; infinite when it passes by. */
function rayToMark(mark: Foreign, x: number, y: number, dx: number, dy: number): number {
	const radius = mark.radius + CLEARANCE;
	if (mark.halfWidth === 0 && mark.halfHeight === 0) return rayToDisc(mark.x - x, mark.y - y, radius, dx, dy);
	const halfWidth = mark.halfWidth + radius;
	const halfHeight = mark.halfHeight + radius;
	const across = crossRange(mark.x - x, halfWidth, dx);
	const down = crossRange(mark.y - y, halfHeight, dy);
	const enter = Math.max(across[0], down[0]);
	const leave = Math.min(across[1], down[1]);
	return enter > leave || leave < 0 ? Number.POSITIVE_INFINITY : Math.max(0, enter);
}

/** Along the ray: where one coordinate lies within `half` of `middle`. */
function crossRange(middle: number, half: number, step: number): readonly [number, number] {
	if (step === 0) {
		return Math.abs(middle) <= half
			? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
			: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	}
	const one = (middle - half) / step;
	const other = (middle + half) / step;
	return one < other ? [one, other] : [other, one];
}

function rayToDisc(x: number, y: number, radius: number, dx: number, dy: number): number {
	const along = x * dx + y * dy;
	const aside = Math.abs(x * dy - y * dx);
	if (along <= 0 || aside >= radius) return Number.POSITIVE_INFINITY;
	return Math.max(0, along - Math.sqrt(radius * radius - aside * aside));
}

/** The edge of the box at every ray lies within reach. */
function holdsBox(reach: Float64Array, box: Rectangle): boolean {
	return reach.every((distance, ray) => {
		const angle = (2 * Math.PI * ray) / RAYS;
		const toSide = box.width / 2 / Math.max(1e-9, Math.abs(Math.cos(angle)));
		const toTop = box.height / 2 / Math.max(1e-9, Math.abs(Math.sin(angle)));
		return distance >= Math.min(toSide, toTop) - 1e-6;
	});
}

function holdsDisc(reach: Float64Array, x: number, y: number, disc: Disc): boolean {
	const radius = disc.radius + MEMBER_ROOM;
	for (let step = 0; step < 16; step++) {
		const angle = (2 * Math.PI * step) / 16;
		const px = disc.x + radius * Math.cos(angle) - x;
		const py = disc.y + radius * Math.sin(angle) - y;
		const ray = (Math.atan2(py, px) / (2 * Math.PI)) * RAYS;
		const before = ((Math.floor(ray) % RAYS) + RAYS) % RAYS;
		const least = Math.min(reach[before] ?? 0, reach[(before + 1) % RAYS] ?? 0);
		if (Math.hypot(px, py) > least + 1e-6) return false;
	}
	return true;
}

/** Rounds what a notch leaves sharp, inwards only, so that nothing foreign gets back in. */
function soften(reach: Float64Array): Float64Array {
	return Float64Array.from(reach, (distance, ray) => {
		const before = reach[(ray + RAYS - 1) % RAYS] ?? distance;
		const after = reach[(ray + 1) % RAYS] ?? distance;
		return Math.min(distance, (before + 2 * distance + after) / 4);
	});
}
