// Ties that run behind a foreign mark or caption all the same: what the best of several pictures has fewest of.

import type { LayoutAnswer, LayoutInput } from "../layout.ts";
import { listNeighbours } from "../neighbours.ts";
import { fineCell, layGround } from "./ground.ts";
import { priceOfPiece } from "./price.ts";

/** Pairs of tied nodes whose line runs behind something; membership or not. */
export function listObstructed(input: LayoutInput, answer: LayoutAnswer): [number, number][] {
	const { positions, routes } = answer;
	const neighbours = listNeighbours(input);
	const ground = layGround(input, { ...answer, dockTitle: answer.dockTitle ?? null }, neighbours, fineCell);
	const bent = new Map(routes.map((route) => [`${route.a} ${route.b}`, route.points]));
	const found: [number, number][] = [];
	for (const [a, around] of neighbours.entries()) {
		for (const { node: b } of around) {
			if (b < a) continue;
			const straight = [positions[2 * a], positions[2 * a + 1], positions[2 * b], positions[2 * b + 1]];
			const points = bent.get(`${a} ${b}`) ?? straight;
			const walker = { a, b, line: 0, hubs: [], isBold: false };
			for (let at = 0; at + 3 < points.length; at += 2) {
				const [x1, y1, x2, y2] = points.slice(at, at + 4);
				if (priceOfPiece(ground, walker, x1, y1, x2, y2) < Number.POSITIVE_INFINITY) continue;
				found.push([a, b]);
				break;
			}
		}
	}
	return found;
}
