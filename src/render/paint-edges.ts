// Lines between marks, under them; all lines of one style are one batch.
import { traceBracket } from "../scene/brackets.ts";
import { traceTie } from "../scene/routes.ts";
import { type Appearance, edgeStyle, type Geometry, type Scene } from "../scene/scene.ts";
import { type EdgeLook, edgeLooks, faintOpacity, ink } from "../scene/theme.ts";
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

export function paintEdges(painter: Painter, scene: Scene, view: PaintView): void {
	const faint = collect(scene, view, 1);
	if (faint.size > 0) painter.group({ opacity: faintOpacity }, () => drawBatches(painter, faint, view));
	drawBatches(painter, collect(scene, view, 0), view);
	paintBrackets(painter, scene);
}

function collect({ appearance, geometry }: Scene, view: PaintView, faint: 0 | 1): Map<number, number[]> {
	const { edges } = appearance;
	const batches = new Map<number, number[]>();
	for (let edge = 0; edge < edges.count; edge++) {
		if (edges.faint[edge] !== faint) continue;
		const pieces = piecesOf(appearance, geometry, edge);
		if (!isAnyVisible(pieces, view)) continue;
		const style = edges.style[edge] ?? 0;
		const batch = batches.get(style);
		if (batch) batch.push(...pieces);
		else batches.set(style, [...pieces]);
	}
	return batches;
}

/** Straight pieces of the line of an edge, one after the other. */
export function piecesOf({ edges }: Appearance, geometry: Geometry, edge: number): readonly number[] {
	return traceTie(geometry, edges.a[edge] ?? 0, edges.b[edge] ?? 0);
}

function isAnyVisible(pieces: readonly number[], view: PaintView): boolean {
	for (let at = 0; at + 3 < pieces.length; at += 4) {
		const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = pieces.slice(at, at + 4);
		if (isVisible(view, (x1 + x2) / 2, (y1 + y2) / 2, Math.abs(x1 - x2) / 2 + 4, Math.abs(y1 - y2) / 2 + 4))
			return true;
	}
	return false;
}

function drawBatches(painter: Painter, batches: ReadonlyMap<number, readonly number[]>, view: PaintView): void {
	for (const style of ORDER) {
		const ends = batches.get(style);
		const look = edgeLooks[style];
		if (ends && look) drawLines(painter, ends, look, view.scale);
	}
}

/** A double line is a dark one with a light one inside. */
export function drawLines(painter: Painter, ends: readonly number[], look: EdgeLook, scale: number): void {
	const width = Math.max(look.width, THINNEST / scale);
	painter.lines(ends, { stroke: look.colour, width, dash: look.dash });
	if (look.inner > 0) painter.lines(ends, { stroke: ink.ground, width: look.inner });
}

function paintBrackets(painter: Painter, { appearance, geometry }: Scene): void {
	const look = edgeLooks[edgeStyle.person] as EdgeLook;
	for (const bracket of appearance.brackets) {
		painter.lines(traceBracket(bracket, appearance, geometry), { stroke: look.colour, width: look.width });
	}
}
