// What lies under the pointer. Small marks answer within 12 px on screen.
import { type Quadtree, quadtree } from "d3";
import { traceBracket } from "../scene/brackets.ts";
import { distanceToSegment } from "../scene/foreign-marks.ts";
import { enlargement } from "../scene/obstacles.ts";
import type { PlacedTexts } from "../scene/place-words.ts";
import { edgeStyle, type Geometry, isBoxShape, markFlag, type Scene } from "../scene/scene.ts";
import { markOnScreen } from "../scene/theme.ts";
import { piecesOf } from "./paint-edges.ts";

interface Targets {
	readonly appearance: Scene["appearance"];
	readonly tree: Quadtree<number>;
	/** Half extent of the largest mark. */
	readonly reach: number;
}

const targets = new WeakMap<Geometry, Targets>();

function targetsOf({ appearance, geometry }: Scene): Targets {
	const known = targets.get(geometry);
	if (known && known.appearance === appearance) return known;
	const { nodes } = appearance;
	const selectable = nodes.ids.map((_, node) => node).filter((node) => !((nodes.flags[node] ?? 0) & markFlag.faint));
	const tree = quadtree<number>()
		.x((node) => geometry.positions[2 * node] ?? 0)
		.y((node) => geometry.positions[2 * node + 1] ?? 0)
		.addAll(selectable);
	const reach = selectable.reduce(
		(most, node) => Math.max(most, nodes.halfWidth[node] ?? 0, nodes.halfHeight[node] ?? 0),
		0,
	);
	const made = { appearance, tree, reach };
	targets.set(geometry, made);
	return made;
}

/** Node at a world point, or null; of several the one whose rim is nearest. Faint marks do not answer. */
export function hitNode(scene: Scene, x: number, y: number, scale: number): number | null {
	const { tree, reach } = targetsOf(scene);
	const target = markOnScreen.target / scale;
	const most = Math.max(reach, target) + target;
	let best: number | null = null;
	let bestGap = 0;
	tree.visit((quad, left, top, right, bottom) => {
		if (left > x + most || right < x - most || top > y + most || bottom < y - most) return true;
		if (quad.length) return false;
		for (let leaf: typeof quad | undefined = quad; leaf; leaf = leaf.next) {
			const gap = gapTo(scene, leaf.data, x, y, scale);
			if (gap <= 0 && (best === null || gap < bestGap || (gap === bestGap && leaf.data < best))) {
				best = leaf.data;
				bestGap = gap;
			}
		}
		return false;
	});
	return best;
}

/** Distance to the rim of the area that answers for a node; negative inside. */
function gapTo({ appearance, geometry }: Scene, node: number, x: number, y: number, scale: number): number {
	const dx = Math.abs(x - (geometry.positions[2 * node] ?? 0));
	const dy = Math.abs(y - (geometry.positions[2 * node + 1] ?? 0));
	const { nodes } = appearance;
	const target = markOnScreen.target / scale;
	const halfWidth = nodes.halfWidth[node] ?? 0;
	const halfHeight = nodes.halfHeight[node] ?? 0;
	if (isBoxShape(nodes.shape[node] ?? 0))
		return Math.max(dx - Math.max(halfWidth, target), dy - Math.max(halfHeight, target));
	const radius = Math.max(halfWidth, halfHeight) * enlargement(appearance, node, scale);
	return Math.hypot(dx, dy) - Math.max(radius, target);
}

/** Node whose name stands at a world point, or null. */
export function hitLabel({ appearance }: Scene, texts: PlacedTexts, x: number, y: number): number | null {
	const found = texts.labels.find(
		(label) => x >= label.x && x <= label.x + label.width && y >= label.y && y <= label.y + label.height,
	);
	return found ? (appearance.labels[found.candidate]?.node ?? null) : null;
}

/** How near the pointer has to be to a line, in px. */
const EDGE_REACH = 5;

/** Edge at a world point, or null; the nearest wins. */
export function hitEdge(scene: Scene, x: number, y: number, scale: number): number | null {
	const { edges } = scene.appearance;
	let best: number | null = null;
	let nearest = EDGE_REACH / scale;
	for (let edge = 0; edge < edges.count; edge++) {
		if (edges.faint[edge] || edges.style[edge] === edgeStyle.bracketed) continue;
		const distance = distanceToPieces(piecesOf(scene.appearance, scene.geometry, edge), x, y);
		if (distance >= nearest) continue;
		best = edge;
		nearest = distance;
	}
	return best ?? hitBracket(scene, x, y, nearest);
}

/** A line that stands for the ties of an official to all hubs answers with the tie to the nearest of them. */
function hitBracket({ appearance, geometry }: Scene, x: number, y: number, reach: number): number | null {
	const { edges, brackets } = appearance;
	const isNear = (person: number) =>
		brackets
			.filter(({ persons }) => persons.includes(person))
			.some((one) => distanceToPieces(traceBracket({ ...one, persons: [person] }, appearance, geometry), x, y) < reach);
	const officials = new Set(brackets.flatMap(({ persons }) => persons).filter(isNear));
	let best: number | null = null;
	let nearest = Number.POSITIVE_INFINITY;
	for (let edge = 0; edge < edges.count && officials.size > 0; edge++) {
		if (edges.faint[edge] || edges.style[edge] !== edgeStyle.bracketed) continue;
		const ends = [edges.a[edge] ?? 0, edges.b[edge] ?? 0];
		if (!ends.some((end) => officials.has(end))) continue;
		const distance = ends.reduce(
			(sum, end) =>
				sum + Math.hypot(x - (geometry.positions[2 * end] ?? 0), y - (geometry.positions[2 * end + 1] ?? 0)),
			0,
		);
		if (distance >= nearest) continue;
		best = edge;
		nearest = distance;
	}
	return best;
}

/** To the nearest of straight lines, given as x1, y1, x2, y2, x1 … */
function distanceToPieces(pieces: readonly number[], x: number, y: number): number {
	let nearest = Number.POSITIVE_INFINITY;
	for (let at = 0; at + 3 < pieces.length; at += 4) {
		const [ax = 0, ay = 0, bx = 0, by = 0] = pieces.slice(at, at + 4);
		nearest = Math.min(nearest, distanceToSegment(x, y, ax, ay, bx, by));
	}
	return nearest;
}
