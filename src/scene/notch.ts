// Cuts notches into a convex contour so that foreign marks stay outside. The contour is seen from the
// middle of the consortium's box as a distance by angle; each foreign mark shortens the rays that meet it.
import type { Disc, Point } from "./hull-points.ts";
import type { Rectangle } from "./scene.ts";

const RAYS = 240;
/** Room between the contour and a foreign mark. */
const CLEARANCE = 3;
/** Room that every member keeps on all sides. */
const MEMBER_ROOM = 1.5;

/** Null when a member or the box would be cut as well. */
export function notchContour(
	convex: readonly Point[],
	box: Rectangle,
	members: readonly Disc[],
	foreign: readonly Disc[],
): readonly Point[] | null {
	const x = box.x + box.width / 2;
	const y = box.y + box.height / 2;
	const reach = new Float64Array(RAYS);
	for (let ray = 0; ray < RAYS; ray++) {
		const angle = (2 * Math.PI * ray) / RAYS;
		const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
		let limit = rayToContour(convex, x, y, dx, dy);
		for (const disc of foreign) limit = Math.min(limit, rayToDisc(disc, x, y, dx, dy));
		reach[ray] = limit;
	}
	const holds = (distances: Float64Array) =>
		holdsBox(distances, box) && members.every((member) => holdsDisc(distances, x, y, member));
	const chosen = [soften(reach), reach].find(holds);
	return chosen ? traceRays(chosen, x, y) : null;
}

function traceRays(reach: Float64Array, x: number, y: number): readonly Point[] {
	return Array.from(reach, (distance, ray) => {
		const angle = (2 * Math.PI * ray) / RAYS;
		return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
	});
}

/** Distance along the ray to the far side of a convex contour around its start. */
function rayToContour(contour: readonly Point[], x: number, y: number, dx: number, dy: number): number {
	let farthest = 0;
	let [ax, ay] = contour.at(-1) ?? [x, y];
	for (const [bx, by] of contour) {
		const [ex, ey] = [bx - ax, by - ay];
		const cross = dx * ey - dy * ex;
		if (cross !== 0) {
			const along = ((ax - x) * ey - (ay - y) * ex) / cross;
			const share = ((ax - x) * dy - (ay - y) * dx) / cross;
			if (share >= -1e-9 && share <= 1 + 1e-9) farthest = Math.max(farthest, along);
		}
		[ax, ay] = [bx, by];
	}
	return farthest;
}

/** Distance at which the ray meets the disc with its clearance; infinite when it passes by. */
function rayToDisc(disc: Disc, x: number, y: number, dx: number, dy: number): number {
	const radius = disc.radius + CLEARANCE;
	const along = (disc.x - x) * dx + (disc.y - y) * dy;
	const aside = Math.abs((disc.x - x) * dy - (disc.y - y) * dx);
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
