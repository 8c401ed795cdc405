// Lines between marks, under them; all lines of one style are one batch.
import { traceBracket } from "../scene/brackets.ts";
import { traceTie } from "../scene/routes.ts";
import { type Appearance, edgeStyle, type Geometry, type Scene } from "../scene/scene.ts";
import { type EdgeLook, edgeLooks, ink } from "../scene/theme.ts";
import { paintParts } from "./paint-parts.ts";
import type { Painter } from "./painter.ts";
import { isVisible, type PaintView } from "./view.ts";

/** Weak lines first, so that roles and relations lie on top. */
const ORDER: readonly number[] = [
	edgeStyle.shared,
	edgeStyle.member,
	edgeStyle.core,
	edgeStyle.former,
	edgeStyle.inferred,
	edgeStyle.person,
	edgeStyle.bridging,
	edgeStyle.role,
	edgeStyle.concurrent,
	edgeStyle.relation,
];

/** No line gets thinner than this on screen. */
const THINNEST = 0.7;

/** Edges looked at in one step, and px of line drawn in one: strokes cost by their length. */
const EDGES_A_STEP = 1000;
const LENGTH_A_STEP = 12_000;

/** Lines of one style. */
interface Batch {
	/** Straight pieces, a part a step. */
	readonly parts: number[][];
	/** Length for which there is room in the last part, in world units. */
	room: number;
}

type Batches = ReadonlyMap<number, Batch>;

export function* paintEdgesInSteps(painter: Painter, scene: Scene, view: PaintView): Generator<void, void> {
	for (const faint of [1, 0] as const) {
		const batches = yield* collect(painter, scene, view, faint);
		yield* paintParts(painter, faint === 1, listStrokes(painter, batches, view));
	}
	paintBrackets(painter, scene);
}

function* collect(
	{ isNaming }: Painter,
	{ appearance, geometry }: Scene,
	view: PaintView,
	faint: 0 | 1,
): Generator<void, Batches> {
	const { edges } = appearance;
	// In a file the lines of one style stay one path.
	const most = isNaming ? Number.POSITIVE_INFINITY : LENGTH_A_STEP / view.scale;
	const batches = new Map<number, Batch>();
	for (let edge = 0; edge < edges.count; edge++) {
		if (edge % EDGES_A_STEP === EDGES_A_STEP - 1) yield;
		if (edges.faint[edge] !== faint) continue;
		const pieces = piecesOf(appearance, geometry, edge);
		if (!isAnyVisible(pieces, view)) continue;
		const style = edges.style[edge] ?? 0;
		const batch = batches.get(style) ?? { parts: [], room: 0 };
		batches.set(style, batch);
		if (batch.room <= 0) {
			batch.parts.push([]);
			batch.room = most;
		}
		batch.parts.at(-1)?.push(...pieces);
		batch.room -= lengthOf(pieces);
	}
	return batches;
}

/** Straight pieces of the line of an edge, one after the other. */
export function piecesOf({ edges }: Appearance, geometry: Geometry, edge: number): readonly number[] {
	return traceTie(geometry, edges.a[edge] ?? 0, edges.b[edge] ?? 0);
}

function lengthOf(pieces: readonly number[]): number {
	let length = 0;
	for (let at = 0; at + 3 < pieces.length; at += 4)
		length += Math.hypot((pieces[at + 2] ?? 0) - (pieces[at] ?? 0), (pieces[at + 3] ?? 0) - (pieces[at + 1] ?? 0));
	return length;
}

function isAnyVisible(pieces: readonly number[], view: PaintView): boolean {
	for (let at = 0; at + 3 < pieces.length; at += 4) {
		const [x1, y1] = [pieces[at] ?? 0, pieces[at + 1] ?? 0];
		const [x2, y2] = [pieces[at + 2] ?? 0, pieces[at + 3] ?? 0];
		if (isVisible(view, (x1 + x2) / 2, (y1 + y2) / 2, Math.abs(x1 - x2) / 2 + 4, Math.abs(y1 - y2) / 2 + 4))
			return true;
	}
	return false;
}

/** One stroke after the other; the light inside of double lines after all of their dark. */
function listStrokes(painter: Painter, batches: Batches, { scale }: PaintView): (() => void)[] {
	return ORDER.flatMap((style) => {
		const look = edgeLooks[style];
		const parts = batches.get(style)?.parts;
		if (!look || !parts) return [];
		return [
			...parts.map((ends) => () => traceOutside(painter, ends, look, scale)),
			...(look.inner > 0 ? parts.map((ends) => () => traceInside(painter, ends, look)) : []),
		];
	});
}

/** A double line is a dark one with a light one inside. */
export function drawLines(painter: Painter, ends: readonly number[], look: EdgeLook, scale: number): void {
	traceOutside(painter, ends, look, scale);
	if (look.inner > 0) traceInside(painter, ends, look);
}

function traceOutside(painter: Painter, ends: readonly number[], look: EdgeLook, scale: number): void {
	painter.lines(ends, { stroke: look.colour, width: Math.max(look.width, THINNEST / scale), dash: look.dash });
}

function traceInside(painter: Painter, ends: readonly number[], look: EdgeLook): void {
	painter.lines(ends, { stroke: ink.ground, width: look.inner });
}

function paintBrackets(painter: Painter, { appearance, geometry }: Scene): void {
	const look = edgeLooks[edgeStyle.person] as EdgeLook;
	for (const bracket of appearance.brackets) {
		painter.lines(traceBracket(bracket, appearance, geometry), { stroke: look.colour, width: look.width });
	}
}
