// The bracket of a programme over its hubs, to which its officials are tied, as straight lines.
import { isBent, traceTie } from "./routes.ts";
import type { Appearance, BracketMark, Geometry } from "./scene.ts";

/** Between a bracket and the boxes below it. */
const GAP = 7;

/** x1, y1, x2, y2, x1 …; the lines of the officials come first. */
export function traceBracket(bracket: BracketMark, appearance: Appearance, geometry: Geometry): readonly number[] {
	const { halfHeight } = appearance.nodes;
	const { positions } = geometry;
	const hubs = bracket.hubs.map((hub) => {
		const y = positions[2 * hub + 1] ?? 0;
		return { x: positions[2 * hub] ?? 0, y, top: y - (halfHeight[hub] ?? 0) };
	});
	const persons = bracket.persons.map((person) => ({
		x: positions[2 * person] ?? 0,
		y: positions[2 * person + 1] ?? 0,
	}));
	const tops = hubs.map((hub) => hub.top);
	const highest = Math.min(...tops);
	const isOneRow = Math.max(...tops) - highest <= (halfHeight[bracket.hubs[0] ?? 0] ?? 0);
	const ties = bracket.persons.flatMap((person) => bracket.hubs.map((hub) => [person, hub] as const));
	// Hubs that do not stand in one row, or that marks stand before, have no common bracket: everybody is tied to each.
	if (!isOneRow || ties.some(([person, hub]) => isBent(geometry, person, hub)))
		return ties.flatMap(([person, hub]) => traceTie(geometry, person, hub));
	const left = Math.min(...hubs.map((hub) => hub.x));
	const right = Math.max(...hubs.map((hub) => hub.x));
	const y = highest - GAP;
	return [
		...persons.flatMap((person) => [person.x, person.y, Math.max(left, Math.min(right, person.x)), y]),
		left,
		y,
		right,
		y,
		...hubs.flatMap((hub) => [hub.x, y, hub.x, hub.top]),
	];
}
