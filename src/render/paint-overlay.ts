// States on top of the figure: pointed at, focused, selected. Nothing of the figure itself changes.
import { traceBracket } from "../scene/brackets.ts";
import { measureLabel } from "../scene/label-size.ts";
import { enlargement } from "../scene/obstacles.ts";
import { besideRectangle } from "../scene/place-labels.ts";
import {
	type BracketMark,
	edgeStyle,
	isBoxShape,
	type LabelCandidate,
	labelSides,
	markShape,
	type PlacedLabel,
	type Scene,
} from "../scene/scene.ts";
import { fontSize, ink } from "../scene/theme.ts";
import { framed } from "./mark-shapes.ts";
import { drawBoxContent, drawBoxFrame } from "./paint-boxes.ts";
import { piecesOf } from "./paint-edges.ts";
import { drawLabel } from "./paint-labels.ts";
import { drawNodes } from "./paint-nodes.ts";
import { paintTentative, type TentativeTies } from "./paint-tentative.ts";
import type { Look, Painter, Shape } from "./painter.ts";
import type { PaintView } from "./view.ts";

/** Node and edge indices. */
export interface OverlayState {
	readonly hover: number | null;
	readonly focus: number | null;
	readonly selected: readonly number[];
	/** Boxes within which something is selected: of their ties only those of `selectedEdges` are its own. */
	readonly holding: readonly number[];
	readonly selectedEdges: readonly number[];
	/** Lifted out of the rest with all ties among them: the ego network of a node. */
	readonly lifted: readonly number[];
	readonly tentative: TentativeTies;
}

export const emptyOverlay: OverlayState = {
	hover: null,
	focus: null,
	selected: [],
	holding: [],
	selectedEdges: [],
	lifted: [],
	tentative: { ends: [], word: "" },
};

const TIE_WIDTH = 2.25;

/** Whoever dims the figure below it gets the lifted node, its ties and the other ends back in full. */
export function paintOverlay(painter: Painter, scene: Scene, view: PaintView, state: OverlayState): void {
	paintTentative(painter, scene, view, state.tentative);
	const selected = new Set(state.selected);
	const hovered = state.hover === null ? new Set<number>() : new Set([state.hover]);
	const hoverEdges = [...tiesOf(scene, hovered), ...tiesAmong(scene, new Set(state.lifted))];
	const selectedEdges = [...tiesOf(scene, selected), ...state.selectedEdges];
	drawTies(painter, scene, view, hoverEdges, ink.text);
	drawTies(painter, scene, view, selectedEdges, ink.selection);
	const lifted = new Set([
		...endNodes(scene, [...hoverEdges, ...selectedEdges]),
		...bracketsOf(scene, [...hoverEdges, ...selectedEdges]).flatMap(({ hubs }) => hubs),
		...state.lifted,
		...hovered,
		...selected,
		...state.holding,
	]);
	const framedOnes = new Set([...selected, ...state.holding]);
	for (const node of framedOnes) drawSelectionPlate(painter, scene, view, node);
	drawNodes(
		painter,
		scene,
		view,
		[...lifted].sort((a, b) => a - b),
	);
	for (const node of endNodes(scene, selectedEdges)) if (!framedOnes.has(node)) markPartner(painter, scene, view, node);
	drawNames(painter, scene, view, lifted, selected, state.hover);
	if (state.hover !== null) ring(painter, scene, view, state.hover, 5, { stroke: ink.text, width: 1.5 });
	if (state.focus !== null) {
		ring(painter, scene, view, state.focus, 5, { stroke: ink.focusInner, width: 2 });
		ring(painter, scene, view, state.focus, 8, { stroke: ink.focusOuter, width: 4 });
	}
}

/** Edges that end at one of the nodes, without what is filtered out. */
function tiesOf({ appearance }: Scene, nodes: ReadonlySet<number>): number[] {
	const { edges } = appearance;
	const ties: number[] = [];
	if (nodes.size === 0) return ties;
	for (let edge = 0; edge < edges.count; edge++) {
		if (edges.faint[edge]) continue;
		if (nodes.has(edges.a[edge] ?? 0) || nodes.has(edges.b[edge] ?? 0)) ties.push(edge);
	}
	return ties;
}

/** Edges with both ends among the nodes. */
function tiesAmong({ appearance }: Scene, nodes: ReadonlySet<number>): number[] {
	const { edges } = appearance;
	const ties: number[] = [];
	if (nodes.size === 0) return ties;
	for (let edge = 0; edge < edges.count; edge++)
		if (!edges.faint[edge] && nodes.has(edges.a[edge] ?? 0) && nodes.has(edges.b[edge] ?? 0)) ties.push(edge);
	return ties;
}

function endNodes({ appearance }: Scene, edges: readonly number[]): Set<number> {
	return new Set(edges.flatMap((edge) => [appearance.edges.a[edge] ?? 0, appearance.edges.b[edge] ?? 0]));
}

function drawTies(painter: Painter, scene: Scene, view: PaintView, edges: readonly number[], colour: string): void {
	const solid: number[] = [];
	const dashed: number[] = [];
	for (const edge of edges) {
		const style = scene.appearance.edges.style[edge];
		if (style === edgeStyle.bracketed) continue;
		const batch = style === edgeStyle.inferred || style === edgeStyle.former ? dashed : solid;
		batch.push(...piecesOf(scene.appearance, scene.geometry, edge));
	}
	for (const bracket of bracketsOf(scene, edges))
		solid.push(...traceBracket(bracket, scene.appearance, scene.geometry));
	const width = Math.max(TIE_WIDTH, TIE_WIDTH / view.scale);
	if (solid.length > 0) painter.lines(solid, { stroke: colour, width });
	if (dashed.length > 0) painter.lines(dashed, { stroke: colour, width, dash: [4, 4] });
}

/** The brackets that stand for these edges, with the officials at their ends: their lines run on to every hub. */
function bracketsOf(scene: Scene, edges: readonly number[]): readonly BracketMark[] {
	const { brackets, edges: marks } = scene.appearance;
	const bracketed = edges.filter((edge) => marks.style[edge] === edgeStyle.bracketed);
	if (bracketed.length === 0) return [];
	const nodes = endNodes(scene, bracketed);
	return brackets
		.map((bracket) => ({ ...bracket, persons: bracket.persons.filter((person) => nodes.has(person)) }))
		.filter(({ persons }) => persons.length > 0);
}

function drawSelectionPlate(painter: Painter, scene: Scene, view: PaintView, node: number): void {
	const look: Look = { fill: ink.ground, stroke: ink.selection, width: 2.5 / Math.min(1, view.scale) };
	painter.shapes([frameAround(scene, view, node, 5.5, 5)], look);
}

/** The other end of a tie of the selection: a blue border for boxes, nothing more for small marks. */
function markPartner(painter: Painter, { appearance, geometry }: Scene, view: PaintView, node: number): void {
	const { nodes } = appearance;
	if (nodes.shape[node] !== markShape.box) return;
	const x = geometry.positions[2 * node] ?? 0;
	const y = geometry.positions[2 * node + 1] ?? 0;
	drawBoxFrame(painter, appearance, node, x, y, ink.selection);
	drawBoxContent(painter, appearance, node, x, y, view.textScale);
}

/** A mark's own outline moved out by `gap` px on screen. */
function ring(painter: Painter, scene: Scene, view: PaintView, node: number, gap: number, look: Look): void {
	const unit = 1 / view.scale;
	const { nodes } = scene.appearance;
	const scaled = { ...look, width: (look.width ?? 1) * unit };
	if (isBoxShape(nodes.shape[node] ?? 0)) {
		painter.shapes([frameAround(scene, view, node, gap, 10 + gap)], scaled);
		return;
	}
	const factor = enlargement(scene.appearance, node, view.scale);
	const radius = Math.max(nodes.halfWidth[node] ?? 0, nodes.radius[node] ?? 0) * factor + gap * unit;
	const x = scene.geometry.positions[2 * node] ?? 0;
	const y = scene.geometry.positions[2 * node + 1] ?? 0;
	painter.shapes([{ kind: "circle", x, y, radius }], scaled);
}

function frameAround(scene: Scene, view: PaintView, node: number, gap: number, corner: number): Shape {
	const unit = 1 / view.scale;
	const { nodes } = scene.appearance;
	const factor = enlargement(scene.appearance, node, view.scale);
	const halfWidth = (nodes.halfWidth[node] ?? 0) * factor + gap * unit;
	const halfHeight = (nodes.halfHeight[node] ?? 0) * factor + gap * unit;
	const x = scene.geometry.positions[2 * node] ?? 0;
	const y = scene.geometry.positions[2 * node + 1] ?? 0;
	const isPill = nodes.shape[node] === markShape.pill;
	return framed(x, y, halfWidth, halfHeight, isPill ? halfHeight : corner * unit);
}

/** Names of lifted marks where they stand; the selected and the hovered are named in any case. */
function drawNames(
	painter: Painter,
	scene: Scene,
	view: PaintView,
	lifted: ReadonlySet<number>,
	selected: ReadonlySet<number>,
	hover: number | null,
): void {
	const placed = new Map<number, PlacedLabel>();
	for (const label of view.texts.labels) {
		const candidate = scene.appearance.labels[label.candidate];
		if (candidate && lifted.has(candidate.node)) placed.set(candidate.node, label);
	}
	scene.appearance.labels.forEach((candidate, number) => {
		const { node } = candidate;
		if (!lifted.has(node)) return;
		const found = placed.get(node);
		const isNamed = selected.has(node) || node === hover;
		const label = found ?? (isNamed && !candidate.inside ? placeAnyway(scene, view, candidate, number) : null);
		if (!label) return;
		if (selected.has(node) && !candidate.inside) drawSelectedName(painter, view, candidate, label);
		else drawLabel(painter, candidate, label);
	});
}

/** White on blue, bold, clear of the frame around the mark. */
function drawSelectedName(painter: Painter, view: PaintView, candidate: LabelCandidate, label: PlacedLabel): void {
	const strong = { ...candidate, bold: true, plate: true };
	const { width, height } = measureLabel(strong, label.size);
	const shift = FRAME_REACH / view.scale;
	const x =
		label.align === "left"
			? label.x + shift
			: label.align === "right"
				? label.x + label.width - width - shift
				: label.x + (label.width - width) / 2;
	const y = label.y + (label.height - height) / 2;
	drawLabel(painter, strong, { ...label, x, y, width, height }, ink.selection);
}

/** How far the frame of the selection reaches into the room between mark and name, in px. */
const FRAME_REACH = 3;

function placeAnyway(scene: Scene, view: PaintView, candidate: LabelCandidate, number: number): PlacedLabel {
	const size = Math.max(candidate.size, fontSize.minimum / view.textScale);
	const side = scene.geometry.labelSide[candidate.node] || labelSides.right;
	const rectangle = besideRectangle(candidate, size, side, scene.appearance, scene.geometry, view.scale);
	const align = side === labelSides.right ? "left" : side === labelSides.left ? "right" : "center";
	return { candidate: number, lines: candidate.lines, ...rectangle, size, align, plate: true };
}
