// The figure on screen: takes scenes from the store, keeps the live viewpoint, and turns what pointer
// and keyboard mean into actions. Everything drawn comes from render/; everything decided goes to the store.
import {
	fitCamera,
	keepInView,
	labelScale,
	toScreen,
	toWorld,
	zoomAt,
} from "../../render/camera.ts";
import { hitEdge, hitNode } from "../../render/hit-test.ts";
import { paintScene } from "../../render/paint.ts";
import { type OverlayState, paintOverlay } from "../../render/paint-overlay.ts";
import { type PaintView, prepareView } from "../../render/view.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Camera, State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { createCanvasLayer } from "./canvas-layer.ts";
import { isOpenNode, runCommand, type StageHands } from "./commands.ts";
import { createFigureState } from "./figure-state.ts";
import { readKey } from "./keys.ts";
import { followMarks } from "./moving-view.ts";
import { attachPointer, type PointerIntents } from "./pointer.ts";
import { readSize, type StageSize } from "./view.ts";
import { reachWithin } from "./walk.ts";

/** Elements of the stage, as its template names them. */
export interface StageParts {
	readonly host: HTMLElement;
	readonly figure: HTMLCanvasElement;
	readonly overlay: HTMLCanvasElement;
}

export interface StageController {
	readonly update: (state: State) => void;
	readonly press: (event: KeyboardEvent) => void;
	readonly showDepth: (steps: number) => void;
	readonly detach: () => void;
}

export interface StageMenu {
	readonly open: (id: string, x: number, y: number) => void;
	readonly close: () => boolean;
}

/** The rest of the figure stays at 18 % while one node is lifted. */
const VEIL = 0.82;
const VEIL_DELAY = 80;
/** Stillness after which the figure is drawn crisply, ms. */
const REST_DELAY = 120;
/** Figures that draw within a frame are drawn anew while they move; larger ones are shifted. */
const LIVE_LIMIT = 700;
const SIGHT_MARGIN = 72;

export function createStageController(parts: StageParts, app: App, menu: StageMenu): StageController {
	const layer = createCanvasLayer(parts.figure, parts.overlay);
	const figure = createFigureState();
	const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
	let size: StageSize = readSize(parts.host);
	let camera: Camera = { x: 0, y: 0, scale: 1 };
	let frame = 0;
	let restTimer = 0;
	let isStale = true;
	let isGesturing = false;
	let veilSince = Number.POSITIVE_INFINITY;
	let reach: { readonly focus: string; readonly steps: number } | null = null;

	const schedule = () => {
		if (frame === 0) frame = requestAnimationFrame(draw);
	};
	const fitted = (scene: Scene) => fitCamera(scene.geometry.bounds, size);

	function prepare(scene: Scene, target: Scene): PaintView {
		const scale = labelScale(camera, fitted(target));
		const rest = prepareView(target, camera.scale, scale, null);
		return scene === target ? rest : followMarks(rest, target, scene);
	}

	function draw(now: number): void {
		frame = 0;
		const { scene, moving } = figure.sceneAt(now);
		const target = figure.target();
		if (!scene || !target || size.width === 0) return;
		const isLive = scene.appearance.nodes.count + scene.appearance.edges.count <= LIVE_LIMIT;
		const mustRedraw = isStale || moving || (isGesturing && isLive);
		if (mustRedraw || !layer.shift(camera, size)) {
			const view = prepare(scene, target);
			layer.redraw(camera, size, (painter, visible) => paintScene(painter, scene, { ...view, visible }));
		}
		isStale = moving;
		drawOverlay(scene, target, now);
		if (moving) schedule();
	}

	function drawOverlay(scene: Scene, target: Scene, now: number): void {
		const overlay = readOverlay(scene);
		const isLifting = overlay.hover !== null || overlay.lifted.length > 0;
		if (!isLifting) veilSince = Number.POSITIVE_INFINITY;
		else if (veilSince === Number.POSITIVE_INFINITY) veilSince = now;
		const isVeiled = isLifting && now - veilSince >= VEIL_DELAY;
		const isEmpty = !isLifting && overlay.focus === null && overlay.selected.length === 0 && overlay.selectedEdge === null;
		const view = isEmpty ? null : prepare(scene, target);
		layer.drawOverlay(
			camera,
			size,
			isVeiled ? VEIL : 0,
			view && ((painter, visible) => paintOverlay(painter, scene, { ...view, visible }, overlay)),
		);
		if (isLifting && !isVeiled) schedule();
	}

	function readOverlay(scene: Scene): OverlayState {
		const { session } = app.getState();
		const { ids } = scene.appearance.nodes;
		const isOpen = isOpenNode(scene);
		const find = (id: string | null) => {
			const node = id === null ? -1 : ids.indexOf(id);
			return node >= 0 && isOpen(node) ? node : null;
		};
		const focus = find(session.focus);
		return {
			hover: find(session.hover),
			focus,
			selected: session.selection.map(find).filter((node) => node !== null),
			selectedEdge: session.edge ? findEdge(scene, ...session.edge) : null,
			lifted:
				reach && focus !== null && reach.focus === session.focus
					? [...reachWithin(app.answers.drawn(app.getState()), [focus], reach.steps, isOpen)]
					: [],
		};
	}

	function moveCamera(next: Camera, fromGesture = false): void {
		const scene = figure.target();
		camera = scene ? keepInView(next, scene.geometry.bounds, size) : next;
		isGesturing = true;
		if (!fromGesture) pointer.setCamera(camera);
		clearTimeout(restTimer);
		restTimer = window.setTimeout(() => {
			isGesturing = false;
			isStale = true;
			app.actions.setCamera(camera);
			schedule();
		}, REST_DELAY);
		schedule();
	}

	const nodeIdAt = (x: number, y: number) => {
		const scene = figure.target();
		if (!scene) return null;
		const at = toWorld(camera, x, y);
		const node = hitNode(scene, at.x, at.y, camera.scale);
		return node === null ? null : (scene.appearance.nodes.ids[node] ?? null);
	};

	const intents: PointerIntents = {
		nodeAt: nodeIdAt,
		onHover: (id) => {
			if (app.getState().session.hover !== id) app.actions.hover(id);
			parts.host.classList.toggle("is-over-node", id !== null);
		},
		onClick: (id, add, x, y) => {
			menu.close();
			if (id !== null) return add ? app.actions.addToSelection(id) : app.actions.select([id]);
			const edge = edgeAt(x, y);
			if (edge) app.actions.selectEdge(...edge);
			else if (!add) app.actions.clearSelection();
		},
		onOpen: (id) => {
			app.actions.select([id]);
			app.actions.setInspectorOpen(true);
		},
		onDrag: (id, x, y) => {
			const at = toWorld(camera, x, y);
			figure.hold(id, at.x, at.y);
			isStale = true;
			schedule();
		},
		onDrop: (id, x, y) => {
			const at = toWorld(camera, x, y);
			figure.release();
			app.actions.pin(id, at.x, at.y);
		},
		onDragCancel: () => {
			figure.release();
			isStale = true;
			schedule();
		},
		onMenu: (id, x, y) => menu.open(id, x, y),
		onCamera: (next) => moveCamera(next, true),
		onCameraRest: () => pointer.setCamera(camera),
	};
	const pointer = attachPointer(parts.host, intents);

	function edgeAt(x: number, y: number): [string, string] | null {
		const scene = figure.target();
		if (!scene) return null;
		const at = toWorld(camera, x, y);
		const edge = hitEdge(scene, at.x, at.y, camera.scale);
		if (edge === null) return null;
		const { edges, nodes } = scene.appearance;
		return [nodes.ids[edges.a[edge]], nodes.ids[edges.b[edge]]];
	}

	const placeOf = (id: string) => {
		const scene = figure.target();
		const node = scene?.appearance.nodes.ids.indexOf(id) ?? -1;
		if (!scene || node < 0) return null;
		const { positions } = scene.geometry;
		return toScreen(camera, positions[2 * node], positions[2 * node + 1]);
	};

	const zoomBy = (factor: number) =>
		moveCamera(zoomAt(camera, factor, { x: size.width / 2, y: size.height / 2 }));
	const fit = () => {
		const scene = figure.target();
		if (scene) moveCamera(fitted(scene));
	};

	const hands: StageHands = {
		scene: figure.target,
		graph: () => app.answers.drawn(app.getState()),
		camera: () => camera,
		moveCamera: (next) => moveCamera(next),
		zoomBy,
		fit,
		bringIntoView: (id) => {
			const at = placeOf(id);
			if (!at) return;
			const marginX = Math.min(SIGHT_MARGIN, size.width / 3);
			const marginY = Math.min(SIGHT_MARGIN, size.height / 3);
			const dx = Math.min(size.width - marginX, Math.max(marginX, at.x)) - at.x;
			const dy = Math.min(size.height - marginY, Math.max(marginY, at.y)) - at.y;
			if (dx !== 0 || dy !== 0) moveCamera({ ...camera, x: camera.x + dx, y: camera.y + dy });
		},
		showDepth: (steps) => {
			const { focus } = app.getState().session;
			reach = focus === null ? null : { focus, steps };
			schedule();
		},
		openMenu: (id) => {
			const at = placeOf(id);
			if (at) menu.open(id, at.x + 16, at.y + 16);
		},
		closeExtras: () => {
			const hadReach = reach !== null;
			reach = null;
			schedule();
			return menu.close() || hadReach;
		},
		leave: () => parts.host.blur(),
	};
	app.stageCommands = { zoomBy, fit };

	return {
		update: (state) => {
			const nextSize = readSize(parts.host);
			if (nextSize.width !== size.width || nextSize.height !== size.height || nextSize.density !== size.density) {
				size = nextSize;
				isStale = true;
			}
			if (figure.take(app.answers.scene(state), performance.now(), reducedMotion.matches)) isStale = true;
			const scene = figure.target();
			if (scene && !isGesturing) {
				const wanted = state.session.camera ?? fitted(scene);
				if (wanted.x !== camera.x || wanted.y !== camera.y || wanted.scale !== camera.scale) {
					camera = wanted;
					pointer.setCamera(camera);
					isStale = true;
				}
			}
			schedule();
		},
		press: (event) => {
			const command = readKey(event, app.getState().session.focus !== null);
			if (!command) return;
			event.preventDefault();
			event.stopPropagation();
			runCommand(command, app, hands);
		},
		showDepth: hands.showDepth,
		detach: () => {
			cancelAnimationFrame(frame);
			clearTimeout(restTimer);
			pointer.detach();
			app.stageCommands = null;
		},
	};
}

function findEdge({ appearance }: Scene, a: string, b: string): number | null {
	const { edges, nodes } = appearance;
	for (let edge = 0; edge < edges.count; edge++) {
		const first = nodes.ids[edges.a[edge]];
		const second = nodes.ids[edges.b[edge]];
		if ((first === a && second === b) || (first === b && second === a)) return edge;
	}
	return null;
}
