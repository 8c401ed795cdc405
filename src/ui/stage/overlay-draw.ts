// The overlay of the stage: what is pointed at, focused or selected, and the veil over everything else.
import { type OverlayState, paintOverlay } from "../../render/paint-overlay.ts";
import type { PaintView } from "../../render/view.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Camera } from "../../store/state.ts";
import type { CanvasLayer } from "./canvas-layer.ts";
import { followMarks } from "./moving-view.ts";
import { isLifting, isOverlayEmpty } from "./overlay-state.ts";
import type { StageSize } from "./view.ts";

/** The rest of the figure stays at 18 % while a node is lifted, after 80 ms. */
const VEIL = 0.82;
const VEIL_DELAY = 80;

/** A scene with what was prepared for drawing it. */
export interface Drawn {
	readonly scene: Scene;
	readonly view: PaintView;
}

/** Draws what is on the canvas, moved to the places of `scene`; answers whether the veil is still to come. */
export type DrawOverlay = (drawn: Drawn, scene: Scene, camera: Camera, size: StageSize, now: number) => boolean;

export function createOverlay(layer: CanvasLayer, read: (scene: Scene) => OverlayState): DrawOverlay {
	let liftedSince = Number.POSITIVE_INFINITY;
	return (drawn, scene, camera, size, now) => {
		const state = read(scene);
		const isLifted = isLifting(state);
		if (!isLifted) liftedSince = Number.POSITIVE_INFINITY;
		else if (liftedSince === Number.POSITIVE_INFINITY) liftedSince = now;
		const isVeiled = isLifted && now - liftedSince >= VEIL_DELAY;
		if (isOverlayEmpty(state)) {
			layer.drawOverlay(camera, size, 0, null);
			return false;
		}
		const moved = scene === drawn.scene ? drawn.view : followMarks(drawn.view, drawn.scene, scene);
		layer.drawOverlay(camera, size, isVeiled ? VEIL : 0, (painter, visible) =>
			paintOverlay(painter, scene, { ...moved, scale: camera.scale, visible }, state),
		);
		return isLifted && !isVeiled;
	};
}
