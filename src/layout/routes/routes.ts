// Ties that would run behind a foreign mark as straight lines take a way around it, one after the other, each beside
// those before.

import type { LayoutInput, Route } from "../layout.ts";
import { boxRole } from "../layout.ts";
import { listNeighbours } from "../neighbours.ts";
import { type End, findRoute } from "./find.ts";
import { drawOn, type Ground, layGround, type Standing } from "./ground.ts";
import { priceOfPiece, type Walker } from "./price.ts";

/** Pictures of more nodes are not read line by line. */
const mostNodes = 700;
const mostRoutes = 160;
/** Lines keep away from the corners of a box. */
const inset = 7;

export interface Routing {
	readonly routes: readonly Route[];
	/** What all ties outside the blocks cost together, in world units of way. */
	readonly price: number;
}

interface Tie {
	readonly a: number;
	readonly b: number;
	readonly kind: number;
	/** Lines of the same number may run together. */
	readonly line: number;
	readonly length: number;
}

export function* routeTies(input: LayoutInput, standing: Standing): Generator<void, Routing, void> {
	const routes: Route[] = [];
	let price = 0;
	if (input.count > mostNodes) return { routes, price };
	const ground = layGround(input, standing);
	const bent: Tie[] = [];
	for (const tie of listTies(input, standing)) {
		const straight = priceStraight(ground, standing, tie);
		if (straight === Number.POSITIVE_INFINITY) bent.push(tie);
		else if (tie.kind > 0) {
			price += straight;
			drawOn(ground, pointsOf(standing, tie), tie.line);
		}
	}
	for (const tie of bent.slice(0, mostRoutes)) {
		yield;
		const found = bend(input, ground, standing, tie);
		price += found.price;
		drawOn(ground, found.points, tie.line);
		if (found.points.length > 4) routes.push({ a: tie.a, b: tie.b, points: found.points });
	}
	return { routes: routes.sort((one, other) => one.a - other.a || one.b - other.b), price };
}

/** Every pair once, the shortest first. */
function listTies(input: LayoutInput, { positions }: Standing): Tie[] {
	const neighbours = listNeighbours(input);
	const lines = numberLines(input, neighbours);
	const ties = neighbours.flatMap((around, a) =>
		around.flatMap(({ node: b, kind }): Tie[] => {
			if (b < a) return [];
			const length = Math.hypot(positions[2 * a] - positions[2 * b], positions[2 * a + 1] - positions[2 * b + 1]);
			const free = input.role[a] === boxRole.hub ? b : a;
			return [{ a, b, kind, line: lines[free], length }];
		}),
	);
	return ties.sort((one, other) => one.length - other.length || one.a - other.a || one.b - other.b);
}

/** Lines of those who are tied to exactly the same two or more share a number, all others have their own. */
function numberLines(input: LayoutInput, neighbours: ReturnType<typeof listNeighbours>): number[] {
	const numbers = new Map<string, number>();
	return neighbours.map((around, node) => {
		const isShared = input.role[node] === boxRole.bridge && around.length > 1;
		const key = isShared ? around.map((each) => each.node).join() : `only ${node}`;
		const number = numbers.get(key) ?? numbers.size + 1;
		numbers.set(key, number);
		return number;
	});
}

function priceStraight(ground: Ground, standing: Standing, tie: Tie): number {
	const [x1, y1, x2, y2] = pointsOf(standing, tie);
	return priceOfPiece(ground, { ...tie, isBold: false }, x1, y1, x2, y2);
}

function pointsOf({ positions }: Standing, { a, b }: Tie): number[] {
	return [positions[2 * a], positions[2 * a + 1], positions[2 * b], positions[2 * b + 1]];
}

/** Around all marks where there is a way, else behind as few as possible. */
function bend(
	input: LayoutInput,
	ground: Ground,
	standing: Standing,
	tie: Tie,
): { points: readonly number[]; price: number } {
	const isSquare = input.role[tie.a] === boxRole.hub && input.role[tie.b] === boxRole.hub;
	const [from, to] = [endOf(input, standing, tie.a), endOf(input, standing, tie.b)];
	for (const isBold of [false, true]) {
		const walker: Walker = { a: tie.a, b: tie.b, line: tie.line, isBold };
		for (const square of isSquare ? [true, false] : [false]) {
			const found = findRoute(ground, walker, from, to, square);
			if (found) return found;
		}
	}
	const points = pointsOf(standing, tie);
	const [x1, y1, x2, y2] = points;
	return { points, price: priceOfPiece(ground, { ...tie, isBold: true }, x1, y1, x2, y2) };
}

function endOf(input: LayoutInput, { positions }: Standing, node: number): End {
	return {
		x: positions[2 * node],
		y: positions[2 * node + 1],
		acrossInside: Math.max(0, input.halfWidth[node] - inset),
		downInside: Math.max(0, input.halfHeight[node] - inset),
	};
}
