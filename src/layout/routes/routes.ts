// Ties that would run behind a foreign mark as straight lines take a way around it, one after the other, each beside
// those before.

import type { LayoutInput, Route } from "../layout.ts";
import { boxRole } from "../layout.ts";
import type { Neighbour } from "../neighbours.ts";
import { listNeighbours } from "../neighbours.ts";
import { findRoute } from "./find.ts";
import { coarseCell, drawOn, fineCell, type Ground, layGround, type Standing } from "./ground.ts";
import type { End } from "./lattice.ts";
import { priceOfPiece, type Walker } from "./price.ts";

/**
 * Pictures of more nodes are not read line by line, nor are those of bodies that all know each other. Where blocks keep
 * marks in order bent lines stay clear longest.
 */
const mostNodes = { inBlocks: 500, free: 250 } as const;
const mostRoutes = 600;
/** Lines keep away from the corners of a box. */
const inset = 7;

type Around = readonly (readonly Neighbour[])[];

interface Tie {
	readonly a: number;
	readonly b: number;
	readonly kind: number;
	/** Lines of the same number may run together. */
	readonly line: number;
	readonly length: number;
	readonly hubs: readonly number[];
}

export function* routeTies(input: LayoutInput, standing: Standing): Generator<void, Route[], void> {
	const routes: Route[] = [];
	const most = standing.captions.length > 0 ? mostNodes.inBlocks : mostNodes.free;
	if (input.count > most || !input.role.includes(boxRole.hub)) return routes;
	const neighbours = listNeighbours(input);
	const ground = layGround(input, standing, neighbours, fineCell);
	const bent: Tie[] = [];
	for (const tie of listTies(input, standing, neighbours)) {
		if (priceStraight(ground, standing, tie, false) === Number.POSITIVE_INFINITY) bent.push(tie);
		else if (tie.kind > 0) drawOn(ground, pointsOf(standing, tie), tie.line);
	}
	for (const tie of bent.slice(0, mostRoutes)) {
		yield;
		const points = bend(input, ground, standing, tie);
		drawOn(ground, points ?? pointsOf(standing, tie), tie.line);
		if (points) routes.push({ a: tie.a, b: tie.b, points });
	}
	return routes.sort((one, other) => one.a - other.a || one.b - other.b);
}

/** Members of a block stand nearer than this to their hub. */
const lengthWithin = 240;
/** What it costs to run behind a mark of usual size; and the most that counts of one tie, which may be led around. */
const priceOfMark = 1200;
const mostOfTie = 3;

/** How many marks stand before the ties if they all run straight; names and foreign areas count a little. */
export function weighObstacles(input: LayoutInput, standing: Standing): number {
	if (input.count > mostNodes.inBlocks) return 0;
	const neighbours = listNeighbours(input);
	const ground = layGround(input, standing, neighbours, coarseCell);
	let weight = 0;
	for (const tie of listTies(input, standing, neighbours)) {
		if (tie.kind === 0 && tie.length < lengthWithin) continue;
		const detour = priceStraight(ground, standing, tie, true) - tie.length;
		weight += Math.min(mostOfTie, Math.max(0, detour / priceOfMark));
	}
	return weight;
}

/** Every pair once, the shortest first. */
function listTies(input: LayoutInput, { positions }: Standing, neighbours: Around): Tie[] {
	const lines = numberLines(input, neighbours);
	const hubs = listHubs(input, neighbours);
	const ties = neighbours.flatMap((around, a) =>
		around.flatMap(({ node: b, kind }): Tie[] => {
			if (b < a) return [];
			const length = Math.hypot(positions[2 * a] - positions[2 * b], positions[2 * a + 1] - positions[2 * b + 1]);
			const free = input.role[a] === boxRole.hub ? b : a;
			return [{ a, b, kind, line: lines[free], length, hubs: [...hubs[a], ...hubs[b]] }];
		}),
	);
	return ties.sort((one, other) => one.length - other.length || one.a - other.a || one.b - other.b);
}

/** By node the hub it is, or those it is tied to. */
function listHubs(input: LayoutInput, neighbours: Around): number[][] {
	const isHub = (node: number) => input.role[node] === boxRole.hub;
	return neighbours.map((around, node) => [node, ...around.map((entry) => entry.node)].filter(isHub));
}

/** Lines of those who are tied to exactly the same two or more share a number, all others have their own. */
function numberLines(input: LayoutInput, neighbours: Around): number[] {
	const numbers = new Map<string, number>();
	return neighbours.map((around, node) => {
		const isShared = input.role[node] === boxRole.bridge && around.length > 1;
		const key = isShared ? around.map((each) => each.node).join() : `only ${node}`;
		const number = numbers.get(key) ?? numbers.size + 1;
		numbers.set(key, number);
		return number;
	});
}

function priceStraight(ground: Ground, standing: Standing, tie: Tie, isBold: boolean): number {
	const [x1, y1, x2, y2] = pointsOf(standing, tie);
	return priceOfPiece(ground, { ...tie, isBold }, x1, y1, x2, y2);
}

function pointsOf({ positions }: Standing, { a, b }: Tie): number[] {
	return [positions[2 * a], positions[2 * a + 1], positions[2 * b], positions[2 * b + 1]];
}

/** Around all marks where there is a way, be it a straight one beside the middles, else behind as few as possible. */
function bend(input: LayoutInput, ground: Ground, standing: Standing, tie: Tie): readonly number[] | null {
	const isSquare = input.role[tie.a] === boxRole.hub && input.role[tie.b] === boxRole.hub;
	const [from, to] = [endOf(input, standing, tie.a), endOf(input, standing, tie.b)];
	for (const isBold of [false, true]) {
		const walker: Walker = { ...tie, isBold };
		for (const square of isSquare ? [true, false] : [false]) {
			const found = findRoute(ground, walker, from, to, square);
			if (found) return found;
		}
	}
	return null;
}

function endOf(input: LayoutInput, { positions }: Standing, node: number): End {
	return {
		x: positions[2 * node],
		y: positions[2 * node + 1],
		acrossInside: Math.max(0, input.halfWidth[node] - inset),
		downInside: Math.max(0, input.halfHeight[node] - inset),
	};
}
