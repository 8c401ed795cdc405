// When the stage draws and what: the figure anew or shifted, the overlay on top, and the crisp picture
// once the view has come to rest.
import { labelScale } from "../../render/camera.ts";
import { paintScene } from "../../render/paint.ts";
import { type OverlayState, paintOverlay } from "../../render/paint-overlay.ts";
import { type PaintView, prepareView } from "../../render/view.ts";
import type { Scene } from "../../scene/scene.ts";
import type { CanvasLayer } from "./canvas-layer.ts";
import type { FigureState } from "./figure-state.ts";
import type { LiveCamera } from "./live-camera.ts";
import { followMarks } from "./moving-view.ts";
import { isLifting, isOverlayEmpty } from "./overlay-state.ts";
import type { StageSize } from "./view.ts";

/** The rest of the figure stays at 18 % while a node is lifted, after 80 ms. */
const VEIL = 0.82;
const VEIL_DELAY = 80;
/** Stillness after which the figure is drawn crisply, ms. */
const REST_DELAY = 120;
/** Marks up to which a figure is drawn anew while it moves; larger ones are shifted. */
const LIVE_LIMIT = 700;

export interface DrawLoop {
	readonly schedule: () => void;
	/** The figure itself changed. */
	readonly invalidate: () => void;
	/** The viewpoint moves; `onRest` is called once when it has stopped. */
	readonly moving: () => void;
	readonly isMoving: () => boolean;
	readonly stop: () => void;
}

export interface DrawSources {
	readonly layer: CanvasLayer;
	readonly figure: FigureState;
	readonly camera: LiveCamera;
	readonly size: () => StageSize;
	readonly overlay: (scene: Scene) => OverlayState;
	readonly onRest: () => void;
	/** A figure at rest is on the canvas. */
	readonly onDrawn: (scene: Scene) => void;
}

export function createDrawLoop({ layer, figure, camera, size, overlay, onRest, onDrawn }: DrawSources): DrawLoop {
	let frame = 0;
	let restTimer = 0;
	let isStale = true;
	let isGesturing = false;
	let liftedSince = Number.POSITIVE_INFINITY;

	const schedule = () => {
		if (frame === 0) frame = requestAnimationFrame(draw);
	};
	const prepare = (scene: Scene, target: Scene): PaintView => {
		const rest = prepareView(target, camera.now().scale, labelScale(camera.now(), camera.fitted()), null);
		return scene === target ? rest : followMarks(rest, target, scene);
	};

	function draw(now: number): void {
		frame = 0;
		const { scene, moving } = figure.sceneAt(now);
		const target = figure.target();
		if (!scene || !target || size().width === 0) return;
		const isLive = scene.appearance.nodes.count + scene.appearance.edges.count <= LIVE_LIMIT;
		const mustRedraw = isStale || moving || (isGesturing && isLive);
		if (mustRedraw || !layer.shift(camera.now(), size())) {
			const view = prepare(scene, target);
			layer.redraw(camera.now(), size(), (painter, visible) => paintScene(painter, scene, { ...view, visible }));
			if (!moving) onDrawn(scene);
		}
		isStale = moving;
		drawOverlay(scene, target, now);
		if (moving) schedule();
	}

	function drawOverlay(scene: Scene, target: Scene, now: number): void {
		const state = overlay(scene);
		const isLifted = isLifting(state);
		if (!isLifted) liftedSince = Number.POSITIVE_INFINITY;
		else if (liftedSince === Number.POSITIVE_INFINITY) liftedSince = now;
		const isVeiled = isLifted && now - liftedSince >= VEIL_DELAY;
		const view = isOverlayEmpty(state) ? null : prepare(scene, target);
		layer.drawOverlay(
			camera.now(),
			size(),
			isVeiled ? VEIL : 0,
			view && ((painter, visible) => paintOverlay(painter, scene, { ...view, visible }, state)),
		);
		if (isLifted && !isVeiled) schedule();
	}

	return {
		schedule,
		invalidate: () => {
			isStale = true;
			schedule();
		},
		moving: () => {
			isGesturing = true;
			clearTimeout(restTimer);
			restTimer = window.setTimeout(() => {
				isGesturing = false;
				isStale = true;
				onRest();
				schedule();
			}, REST_DELAY);
			schedule();
		},
		isMoving: () => isGesturing,
		stop: () => {
			cancelAnimationFrame(frame);
			clearTimeout(restTimer);
		},
	};
}
