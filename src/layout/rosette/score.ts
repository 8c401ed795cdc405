// Compares arrangements of one core: foreign marks in hulls first, then crossings, then the length of all ties.

import { countCrossings } from "../crossings.ts";
import { hubHull, isMarkInside } from "../hull.ts";
import type { LayoutInput } from "../layout.ts";
import { boxRole } from "../layout.ts";
import type { Piece } from "../sketch.ts";
import type { Core } from "./core.ts";

/** Smaller is better, compared from the first entry on. */
export type Score = readonly number[];

/** Null as soon as it shows that another is clearer: fewer foreign marks, or as many and fewer crossings. */
export function scoreCore(input: LayoutInput, core: Core, piece: Piece, clearest: Score | null): Score | null {
	const foreign = countForeignMarks(input, core, piece, clearest?.[0] ?? Number.POSITIVE_INFINITY);
	if (foreign === null) return null;
	const most = clearest !== null && foreign === clearest[0] ? (clearest[1] ?? 0) : Number.POSITIVE_INFINITY;
	const indexOf = new Map(piece.placed.map(({ node }, index) => [node, index]));
	const edges = listMemberships(core).map(
		(ends) => ends.map((node) => indexOf.get(node) as number) as [number, number],
	);
	const x = piece.placed.map((entry) => entry.x);
	const y = piece.placed.map((entry) => entry.y);
	const crossings = countCrossings(x, y, edges, most);
	if (crossings > most) return null;
	const length = edges.reduce((total, [a, b]) => total + Math.hypot(x[a] - x[b], y[a] - y[b]), 0);
	return [foreign, crossings, length];
}

export function isBetter(score: Score, than: Score): boolean {
	for (let index = 0; index < score.length; index++) {
		if (Math.abs(score[index] - than[index]) > 1e-6) return score[index] < than[index];
	}
	return false;
}

function listMemberships(core: Core): [number, number][] {
	return [
		...core.hubs.flatMap((hub, index) => core.exclusive[index].map((node): [number, number] => [hub, node])),
		...core.lenses.flatMap((lens) =>
			lens.members.flatMap((node) => lens.hubs.map((hub): [number, number] => [core.hubs[hub], node])),
		),
	];
}

/** Null as soon as there are more than `most`. */
function countForeignMarks(input: LayoutInput, core: Core, piece: Piece, most: number): number | null {
	const memberships = listMemberships(core);
	const shared = new Set(core.lenses.flatMap((lens) => lens.members));
	let foreign = 0;
	for (const hub of core.hubs) {
		const own = new Set([hub, ...memberships.flatMap(([owner, node]) => (owner === hub ? [node] : []))]);
		const inside = piece.placed.filter(({ node }) => own.has(node) && input.role[node] !== boxRole.bridge);
		const hull = hubHull(input, inside, (node) => shared.has(node));
		for (const mark of piece.placed) if (!own.has(mark.node) && isMarkInside(input, hull, mark)) foreign++;
		if (foreign > most) return null;
	}
	return foreign;
}
