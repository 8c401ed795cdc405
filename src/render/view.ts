// What a painting is told beside the scene: the scale, what part of the world is visible, and what was
// prepared for both.
import { type HullOutlines, outlineInSteps } from "../scene/hulls.ts";
import { type PlacedTexts, placeTextsInSteps } from "../scene/place-words.ts";
import type { Geometry, Rectangle, Scene } from "../scene/scene.ts";
import { finish } from "../scene/steps.ts";

export interface PaintView {
	/** Screen px per world unit. */
	readonly scale: number;
	/** The scale all text was placed for: what stands inside a frame and what stands beside it must agree. */
	readonly textScale: number;
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

/** Outlines once per scene, texts once per scene and label scale (see `snapLabelScale`). */
export function prepareView(scene: Scene, scale: number, labelScale: number, visible: Rectangle | null): PaintView {
	return finish(prepareInSteps(scene, scale, labelScale, visible));
}

/** The same in steps of a few milliseconds; what is known already takes no step. */
export function* prepareInSteps(
	{ appearance, geometry }: Scene,
	scale: number,
	labelScale: number,
	visible: Rectangle | null,
): Generator<void, PaintView> {
	let entry = prepared.get(geometry);
	if (!entry || entry.appearance !== appearance) {
		const outlines = appearance.showHulls ? yield* outlineInSteps(appearance, geometry) : { contours: [], dropped: [] };
		entry = { appearance, outlines, texts: new Map() };
		prepared.set(geometry, entry);
	}
	let texts = entry.texts.get(labelScale);
	if (!texts) {
		texts = yield* placeTextsInSteps(appearance, geometry, labelScale);
		if (entry.texts.size >= MOST_SCALES) entry.texts.clear();
		entry.texts.set(labelScale, texts);
	}
	return { scale, textScale: labelScale, visible, texts, outlines: entry.outlines };
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
