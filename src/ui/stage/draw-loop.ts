// When the stage draws and what. A figure is painted step by step beside the one on screen; until it is
// whole that one stays, shifted and scaled as the view moves. The overlay on top is drawn with every frame.
import { labelScale } from "../../render/camera.ts";
import { paintInSteps, paintScene } from "../../render/paint.ts";
import type { OverlayState } from "../../render/paint-overlay.ts";
import { prepareInSteps } from "../../render/view.ts";
import type { Scene } from "../../scene/scene.ts";
import { stepByStep } from "../later.ts";
import type { CanvasLayer } from "./canvas-layer.ts";
import type { FigureState } from "./figure-state.ts";
import type { LiveCamera } from "./live-camera.ts";
import { followMarks } from "./moving-view.ts";
import { createOverlay, type Drawn, type DrawOverlay } from "./overlay-draw.ts";
import type { StageSize } from "./view.ts";

/** Stillness after which the figure is drawn crisply, ms. */
const REST_DELAY = 120;
/** Marks and lines up to which a figure drifts from one state to the next. */
const DRIFT_LIMIT = 1500;

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

export class DrawLoop {
	private frame = 0;
	private restTimer = 0;
	private isStale = true;
	private isGesturing = false;
	/** On the canvas. */
	private shown: Drawn | null = null;
	/** Where the figure drifts to. */
	private drifting: Drawn | null = null;
	private stopWork: (() => void) | null = null;
	/** Who waits for what is asked for to be on the canvas. */
	private waiting: (() => void)[] = [];
	private readonly drawOverlay: DrawOverlay;

	constructor(private readonly sources: DrawSources) {
		this.drawOverlay = createOverlay(sources.layer, sources.overlay);
	}

	schedule(): void {
		if (this.frame === 0) this.frame = requestAnimationFrame((now) => this.draw(now));
	}

	/** The figure itself changed. */
	invalidate(): void {
		this.isStale = true;
		this.schedule();
	}

	/** The viewpoint moves; `onRest` is called once when it has stopped. */
	moving(): void {
		this.isGesturing = true;
		clearTimeout(this.restTimer);
		this.restTimer = window.setTimeout(() => {
			this.isGesturing = false;
			this.sources.onRest();
			this.invalidate();
		}, REST_DELAY);
		this.schedule();
	}

	isMoving(): boolean {
		return this.isGesturing;
	}

	/** What is on the canvas. */
	drawn(): Drawn | null {
		return this.shown;
	}

	/** Calls back once what is asked for is painted, or drifts there; at once where nothing is to be painted. */
	whenPainted(then: () => void): void {
		if ((this.isStale && this.frame !== 0) || this.stopWork) this.waiting.push(then);
		else then();
	}

	stop(): void {
		cancelAnimationFrame(this.frame);
		clearTimeout(this.restTimer);
		this.stopWork?.();
		this.tellWaiting();
	}

	private tellWaiting(): void {
		const waiting = this.waiting;
		this.waiting = [];
		for (const then of waiting) then();
	}

	private draw(now: number): void {
		this.frame = 0;
		const { figure, layer, camera, size } = this.sources;
		const target = figure.target();
		if (!target || size().width === 0) {
			this.tellWaiting();
			return;
		}
		if (this.drifting?.scene === target) {
			this.drift(this.drifting, now);
			return;
		}
		// A picture of other places would jump to the new viewpoint, so it waits for the new one.
		const isOther = this.shown?.scene.geometry !== target.geometry;
		const isCovering = (isOther && !this.isGesturing) || layer.shift(camera.now(), size());
		if (this.isStale || (!isCovering && !this.stopWork)) this.renew(target);
		if (!this.shown || isOther) return;
		const scene = figure.holdIn(this.shown.scene);
		if (this.drawOverlay(this.shown, scene, camera.now(), size(), now)) this.schedule();
	}

	private renew(target: Scene): void {
		const { figure, onDrawn } = this.sources;
		const { nodes, edges } = target.appearance;
		this.isStale = false;
		if (figure.isDrifting() && nodes.count + edges.count <= DRIFT_LIMIT) {
			this.work(this.prepare(target), (prepared) => {
				this.drifting = prepared;
				figure.startDrift(performance.now());
			});
			return;
		}
		figure.endDrift();
		this.work(this.paint(target), (painted) => {
			this.shown = painted;
			onDrawn(target);
		});
	}

	private work(steps: Generator<void, Drawn>, then: (answer: Drawn) => void): void {
		this.stopWork?.();
		this.stopWork = stepByStep(this.untilFailed(steps), (answer) => {
			this.stopWork = null;
			then(answer);
			this.schedule();
			this.tellWaiting();
		});
	}

	/** A figure that cannot be painted holds nobody up. */
	private *untilFailed(steps: Generator<void, Drawn>): Generator<void, Drawn> {
		try {
			return yield* steps;
		} catch (error) {
			this.stopWork = null;
			this.tellWaiting();
			throw error;
		}
	}

	private *prepare(scene: Scene): Generator<void, Drawn> {
		const { camera } = this.sources;
		const scale = labelScale(camera.now(), camera.fitted());
		return { scene, view: yield* prepareInSteps(scene, camera.now().scale, scale, null) };
	}

	private *paint(scene: Scene): Generator<void, Drawn> {
		const { layer, camera, size } = this.sources;
		const viewpoint = camera.now();
		const prepared = yield* this.prepare(scene);
		yield* layer.paint(viewpoint, size(), (painter, visible) =>
			paintInSteps(painter, scene, { ...prepared.view, visible }),
		);
		return prepared;
	}

	private drift({ scene: target, view }: Drawn, now: number): void {
		const { figure, layer, camera, size } = this.sources;
		const { scene, isOver } = figure.driftAt(now);
		const moved = { ...followMarks(view, target, scene), scale: camera.now().scale };
		layer.drawNow(camera.now(), size(), (painter, visible) => paintScene(painter, scene, { ...moved, visible }));
		if (isOver) {
			this.drifting = null;
			this.isStale = true;
		}
		this.schedule();
	}
}
