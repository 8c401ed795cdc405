// What a painting is told beside the scene: the scale, what part of the world is visible, and what was
// prepared for both.
import { type HullOutlines, outlineHulls, traceHulls } from "../scene/hulls.ts";
import { type PlacedTexts, placeTexts } from "../scene/place-words.ts";
import type { Geometry, Rectangle, Scene } from "../scene/scene.ts";

export interface PaintView {
	/** Screen px per world unit. */
	readonly scale: number;
	/** World rectangle outside of which nothing needs to be drawn; null for everything. */
	readonly visible: Rectangle | null;
	readonly texts: PlacedTexts;
	readonly outlines: HullOutlines;
}

interface Prepared {
	readonly appearance: Scene["appearance"];
	readonly outlines: HullOutlines;
	readonly texts: Map<number, PlacedTexts>;
}

/** Kept for as long as the geometry itself is. */
const prepared = new WeakMap<Geometry, Prepared>();

/** A handful of label scales per scene is all that zooming back and forth asks for. */
const MOST_SCALES = 12;

/** The label scale asked for last: a figure of other colours is mostly looked at from where the last one was. */
let lastLabelScale = 1;

/** Works out step by step what `prepareView` will most likely be asked for. */
export function* prepareInSteps(scene: Scene): Generator<void, void> {
	if (scene.appearance.showHulls) yield* traceHulls(scene.appearance, scene.geometry);
	prepareView(scene, lastLabelScale, lastLabelScale, null);
}

/** Outlines once per scene, texts once per scene and label scale (see `snapLabelScale`). */
export function prepareView(scene: Scene, scale: number, labelScale: number, visible: Rectangle | null): PaintView {
	lastLabelScale = labelScale;
	let entry = prepared.get(scene.geometry);
	if (!entry || entry.appearance !== scene.appearance) {
		const { appearance } = scene;
		const outlines = appearance.showHulls ? outlineHulls(appearance, scene.geometry) : { contours: [], dropped: [] };
		entry = { appearance, outlines, texts: new Map() };
		prepared.set(scene.geometry, entry);
	}
	let texts = entry.texts.get(labelScale);
	if (!texts) {
		if (entry.texts.size >= MOST_SCALES) entry.texts.clear();
		texts = placeTexts(scene.appearance, scene.geometry, labelScale);
		entry.texts.set(labelScale, texts);
	}
	return { scale, visible, texts, outlines: entry.outlines };
}

export function isVisible(view: PaintView, x: number, y: number, reachX: number, reachY: number): boolean {
	const { visible } = view;
	return (
		visible === null ||
		(x + reachX >= visible.x &&
			x - reachX <= visible.x + visible.width &&
			y + reachY >= visible.y &&
			y - reachY <= visible.y + visible.height)
	);
}
