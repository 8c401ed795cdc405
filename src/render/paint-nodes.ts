// Marks of institutions, consortia and persons. On screen institutions are drawn in batches of one
// look; in a named medium each mark is its own titled group.
import { sectorStyleAt } from "../scene/encode.ts";
import { enlargement } from "../scene/obstacles.ts";
import { isGlyphReadable } from "../scene/place-labels.ts";
import { isBoxShape, markFlag, markShape, type Scene } from "../scene/scene.ts";
import { cutInto } from "../scene/steps.ts";
import { faintOpacity, fontSize, ink, markOnScreen } from "../scene/theme.ts";
import { framed, institutionShape } from "./mark-shapes.ts";
import { drawBox, drawPill } from "./paint-boxes.ts";
import { baselineShift, type Look, type Painter, type Shape } from "./painter.ts";
import { isVisible, type PaintView } from "./view.ts";

/** Marks of a step: boxes and pills carry text, which takes the most. */
const TEXTS_A_STEP = 60;
const SHAPES_A_STEP = 240;

export function* paintNodesInSteps(painter: Painter, scene: Scene, view: PaintView): Generator<void, void> {
	for (const nodes of partNodes(painter, scene, listVisible(scene, view, true))) {
		painter.group({ opacity: faintOpacity }, () => drawNodes(painter, scene, view, nodes));
		yield;
	}
	for (const nodes of partNodes(painter, scene, listVisible(scene, view, false))) {
		drawNodes(painter, scene, view, nodes);
		yield;
	}
}

/** In the order in which `drawNodes` draws them; a medium that names its marks gets them all in one. */
function* partNodes(painter: Painter, { appearance }: Scene, nodes: readonly number[]): Generator<readonly number[]> {
	if (painter.isNaming) {
		if (nodes.length > 0) yield nodes;
		return;
	}
	const { shape } = appearance.nodes;
	const isText = (node: number) => isBoxShape(shape[node] ?? 0);
	yield* cutInto(nodes.filter(isText), TEXTS_A_STEP);
	yield* cutInto(
		nodes.filter((node) => !isText(node)),
		SHAPES_A_STEP,
	);
}

function listVisible({ appearance, geometry }: Scene, view: PaintView, faint: boolean): number[] {
	const { nodes } = appearance;
	const list: number[] = [];
	for (let node = 0; node < nodes.count; node++) {
		if (((nodes.flags[node] ?? 0) & markFlag.faint) !== (faint ? markFlag.faint : 0)) continue;
		const x = geometry.positions[2 * node] ?? 0;
		const y = geometry.positions[2 * node + 1] ?? 0;
		// The smallest mark on screen and what hangs on a mark both stay within this room.
		const room = 24 + markOnScreen.smallest / view.scale;
		if (isVisible(view, x, y, (nodes.halfWidth[node] ?? 0) + room, (nodes.halfHeight[node] ?? 0) + room))
			list.push(node);
	}
	return list;
}

/** Any marks on any ground: the overlay lifts some of them over the rest with it. */
export function drawNodes(painter: Painter, scene: Scene, view: PaintView, nodes: readonly number[]): void {
	const { shape, description } = scene.appearance.nodes;
	const institutions = nodes.filter((node) => !isBoxShape(shape[node] ?? 0));
	if (painter.isNaming) {
		for (const node of nodes) {
			painter.group({ title: description[node] ?? "" }, () => {
				if (isBoxShape(shape[node] ?? 0)) drawTextMark(painter, scene, view, node);
				else drawInstitutions(painter, scene, view, [node]);
			});
		}
		return;
	}
	for (const node of nodes) if (isBoxShape(shape[node] ?? 0)) drawTextMark(painter, scene, view, node);
	drawInstitutions(painter, scene, view, institutions);
}

function drawTextMark(painter: Painter, scene: Scene, view: PaintView, node: number): void {
	const { appearance, geometry } = scene;
	const x = geometry.positions[2 * node] ?? 0;
	const y = geometry.positions[2 * node + 1] ?? 0;
	if (appearance.nodes.shape[node] === markShape.box) drawBox(painter, appearance, node, x, y, view.textScale);
	else drawPill(painter, appearance, node, x, y, view.textScale);
	if ((appearance.nodes.flags[node] ?? 0) & markFlag.pinned) drawPin(painter, appearance.nodes, node, x, y, 1);
}

function drawInstitutions(painter: Painter, scene: Scene, view: PaintView, list: readonly number[]): void {
	const { nodes } = scene.appearance;
	const { positions } = scene.geometry;
	const batches = new Map<number, Shape[]>();
	for (const node of list) {
		const factor = enlargement(scene.appearance, node, view.scale);
		const shape = institutionShape(
			nodes.shape[node] ?? 0,
			positions[2 * node] ?? 0,
			positions[2 * node + 1] ?? 0,
			(nodes.halfWidth[node] ?? 0) * factor,
			(nodes.halfHeight[node] ?? 0) * factor,
		);
		const key = (nodes.sector[node] ?? 0) * 2 + ((nodes.radius[node] ?? 0) < SMALL_RADIUS ? 1 : 0);
		const batch = batches.get(key);
		if (batch) batch.push(shape);
		else batches.set(key, [shape]);
	}
	for (const [key, shapes] of batches) {
		painter.shapes(shapes, institutionLook(key >> 1, (key & 1) === 1, scene.appearance.palette, view.scale));
	}
	for (const node of list) drawDetails(painter, scene, view, node);
}

/** Below this radius a thick outline would close the kanji. */
const SMALL_RADIUS = 11.5;

export function institutionLook(sector: number, small: boolean, palette: "colour" | "grey", scale: number): Look {
	const style = sectorStyleAt(sector);
	const width = Math.min(small ? 1.4 : 1.75, 1.75 / scale);
	return { fill: palette === "grey" ? style.grey : style.fill, stroke: ink.outline, width };
}

function drawDetails(painter: Painter, { appearance, geometry }: Scene, view: PaintView, node: number): void {
	const { nodes } = appearance;
	const x = geometry.positions[2 * node] ?? 0;
	const y = geometry.positions[2 * node + 1] ?? 0;
	const radius = nodes.radius[node] ?? 0;
	const flags = nodes.flags[node] ?? 0;
	if (isGlyphReadable(radius, view.scale)) {
		drawGlyph(painter, nodes.sector[node] ?? 0, nodes.shape[node] ?? 0, x, y, radius, appearance.palette);
	}
	const factor = enlargement(appearance, node, view.scale);
	if (flags & markFlag.inferredMembership) {
		const halfWidth = (nodes.halfWidth[node] ?? 0) * factor + 5;
		const halfHeight = (nodes.halfHeight[node] ?? 0) * factor + 5;
		painter.shapes([framed(x, y, halfWidth, halfHeight, 4)], { stroke: ink.second, width: 1.2, dash: [4, 4] });
	}
	if (flags & markFlag.pinned) drawPin(painter, nodes, node, x, y, factor);
}

export function drawGlyph(
	painter: Painter,
	sector: number,
	shape: number,
	x: number,
	y: number,
	radius: number,
	palette: "colour" | "grey",
): void {
	const style = sectorStyleAt(sector);
	if (style.glyph === "") return;
	const size = (shape === markShape.diamond ? fontSize.glyphDiamond : fontSize.glyph) * radius;
	const colour = palette === "grey" ? style.glyphGrey : style.glyphColour;
	painter.text(style.glyph, x, y + baselineShift * size, { size, bold: true, colour, anchor: "middle" });
}

/** A ring with a dot at the upper right corner. */
function drawPin(
	painter: Painter,
	nodes: { readonly halfWidth: Float64Array; readonly halfHeight: Float64Array },
	node: number,
	x: number,
	y: number,
	factor: number,
): void {
	const px = x + (nodes.halfWidth[node] ?? 0) * factor + 1.5;
	const py = y - (nodes.halfHeight[node] ?? 0) * factor - 1.5;
	painter.shapes([{ kind: "circle", x: px, y: py, radius: 6 }], { fill: ink.ground, stroke: ink.outline, width: 1.2 });
	painter.shapes([{ kind: "circle", x: px, y: py, radius: 2.4 }], { fill: ink.text });
}
