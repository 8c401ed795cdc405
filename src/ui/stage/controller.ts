// The figure on screen: takes scenes from the store, keeps the live viewpoint, and turns what pointer
// and keyboard mean into actions. Everything drawn comes from render/; everything decided goes to the store.
import { toScreen, toWorld } from "../../render/camera.ts";
import { findMark } from "../../scene/find-mark.ts";
import type { Camera, State } from "../../store/state.ts";
import type { App, DrawnGraph } from "../app.ts";
import { createCanvasLayer } from "./canvas-layer.ts";
import { runCommand, type StageHands } from "./commands.ts";
import { DrawLoop } from "./draw-loop.ts";
import { createFigureState, type FigureState } from "./figure-state.ts";
import { findEdgeAt, findNodeAt } from "./find-at.ts";
import { readKey } from "./keys.ts";
import { createLiveCamera, type LiveCamera } from "./live-camera.ts";
import { openStack } from "./open-stack.ts";
import { type Reach, readOverlay, triedTies } from "./overlay-state.ts";
import { attachPointer, type PointerIntents } from "./pointer.ts";
import { showStates } from "./show-states.ts";
import { readSize, type StageSize } from "./view.ts";

/** Elements of the stage, as its template names them. */
export interface StageParts {
	readonly host: HTMLElement;
	readonly figure: HTMLCanvasElement;
	readonly overlay: HTMLCanvasElement;
}

export interface StageMenu {
	readonly open: (id: string, x: number, y: number) => void;
	/** True when one was open. */
	readonly close: () => boolean;
}

export interface StageController {
	readonly update: (state: State) => void;
	readonly press: (event: KeyboardEvent) => void;
	readonly showDepth: (steps: number) => void;
	readonly detach: () => void;
}

/** What the parts of a stage share. */
interface Stage {
	readonly parts: StageParts;
	readonly app: App;
	readonly menu: StageMenu;
	readonly figure: FigureState;
	readonly camera: LiveCamera;
	readonly loop: DrawLoop;
	/** Moves the viewpoint and tells everyone who keeps a copy. */
	readonly moveTo: (change: () => void) => void;
	reach: Reach | null;
	/**
	 * The graph the figure was made from. That of the present state may have to be worked out yet, and a frame
	 * must not wait for it.
	 */
	graph: DrawnGraph | null;
	size: StageSize;
	/** Selection and room for which the figure was last brought into sight. */
	inSight: string;
}

export function createStageController(parts: StageParts, app: App, menu: StageMenu): StageController {
	const stage = buildStage(parts, app, menu);
	const pointer = attachPointer(
		parts.host,
		readPointer(stage, () => pointer.setCamera(stage.camera.now())),
	);
	const tellPointer = () => pointer.setCamera(stage.camera.now());
	const moveTo = (change: () => void) => {
		stage.moveTo(change);
		tellPointer();
	};
	const hands = readHands(stage, moveTo);
	const follow = (state: State) => {
		const { figure, camera, loop } = stage;
		if (stage.size.width === 0) return;
		const scene = figure.target();
		if (scene && !loop.isMoving() && camera.follow(state.session.camera, scene.geometry.bounds, stage.size)) {
			tellPointer();
			loop.invalidate();
		}
		followSelection(stage, state, hands);
		loop.schedule();
	};
	const showing = showStates(stage, app, follow);
	app.stageCommands = { zoomBy: hands.zoomBy, fit: hands.fit, ...showing };
	// Told by the browser once it has laid out the page: asking for it would make it do so on the spot.
	const sizes = new ResizeObserver(() => {
		stage.size = readSize(parts.host);
		follow(app.getState());
	});
	sizes.observe(parts.host);
	return {
		update: (state) => showing.show(state, () => {}),
		press: (event) => {
			const command = readKey(event, app.getState().session.focus !== null);
			if (!command) return;
			event.preventDefault();
			event.stopPropagation();
			runCommand(command, app, hands);
		},
		showDepth: hands.showDepth,
		detach: () => {
			sizes.disconnect();
			stage.loop.stop();
			pointer.detach();
			app.stageCommands = null;
		},
	};
}

/** What was selected elsewhere, or is covered by a panel that opened, comes into sight. */
function followSelection(stage: Stage, { session }: State, hands: StageHands): void {
	const [selected] = session.selection;
	const question = `${selected ?? ""} ${stage.size.width} ${stage.size.height}`;
	if (question === stage.inSight || !stage.figure.target()) return;
	const isOpening = stage.inSight === "";
	stage.inSight = question;
	if (selected === undefined || session.selection.length > 1) return;
	if (isOpening) hands.comeNear(selected);
	hands.bringIntoView(selected);
}

function buildStage(parts: StageParts, app: App, menu: StageMenu): Stage {
	const figure = createFigureState();
	const camera = createLiveCamera();
	const loop = new DrawLoop({
		layer: createCanvasLayer(parts.figure, parts.overlay),
		figure,
		camera,
		size: () => stage.size,
		overlay: (scene) => {
			const state = app.getState();
			const session = { ...state.session, hover: figure.held() ?? state.session.hover };
			return readOverlay(scene, stage.graph ?? app.answers.drawn(state), session, stage.reach, triedTies(state, app));
		},
		onDrawn: (scene) => {
			parts.host.dataset.drawn = scene.appearance.key;
			parts.host.dataset.scale = camera.now().scale.toFixed(3);
		},
		onRest: () => app.actions.setCamera(camera.isFitted() ? null : camera.now()),
	});
	const moveTo = (change: () => void) => {
		change();
		loop.moving();
	};
	const stage: Stage = {
		parts,
		app,
		menu,
		figure,
		camera,
		loop,
		moveTo,
		reach: null,
		graph: null,
		size: { width: 0, height: 0, density: 1 },
		inSight: "",
	};
	return stage;
}

function readPointer(stage: Stage, tellPointer: () => void): PointerIntents {
	const { app, menu, figure, camera, loop, parts } = stage;
	const hold = (id: string, x: number, y: number) => {
		const at = toWorld(camera.now(), x, y);
		figure.hold(id, at.x, at.y);
		loop.schedule();
	};
	return {
		nodeAt: (x, y) => findNodeAt(loop.drawn(), camera.now(), x, y),
		onHover: (id) => {
			if (app.getState().session.hover !== id) app.actions.hover(id);
			parts.host.classList.toggle("is-over-node", id !== null);
		},
		onClick: (id, add, x, y) => {
			menu.close();
			if (id !== null && openStack(id, figure.target(), app)) return;
			const edge = id === null ? findEdgeAt(loop.drawn(), camera.now(), x, y, app.getState().session.edge) : null;
			if (id !== null && add) app.actions.addToSelection(id);
			else if (id !== null) app.actions.select([id]);
			else if (edge) app.actions.selectEdge(...edge);
			else if (!add) app.actions.clearSelection();
		},
		onOpen: (id) => {
			if (openStack(id, figure.target(), app)) return;
			app.actions.select([id]);
			app.actions.setInspectorOpen(true);
		},
		onDrag: hold,
		onDrop: (id, x, y) => {
			const at = toWorld(camera.now(), x, y);
			figure.release();
			app.actions.pin(id, at.x, at.y);
		},
		onDragCancel: () => {
			figure.release();
			loop.schedule();
		},
		onMenu: (id, x, y) => menu.open(id, x, y),
		onCamera: (next: Camera) => stage.moveTo(() => camera.move(next)),
		onCameraRest: tellPointer,
	};
}

function readHands(stage: Stage, moveTo: (change: () => void) => void): StageHands {
	const { app, camera, figure, loop, menu } = stage;
	const placeOf = (id: string) => {
		const scene = figure.target();
		const node = scene ? findMark(scene.appearance.nodes, id) : -1;
		if (!scene || node < 0) return null;
		return { x: scene.geometry.positions[2 * node], y: scene.geometry.positions[2 * node + 1] };
	};
	return {
		scene: figure.target,
		graph: () => stage.graph ?? app.answers.drawn(app.getState()),
		camera: camera.now,
		moveCamera: (next) => moveTo(() => camera.move(next)),
		zoomBy: (factor) => moveTo(() => camera.zoomBy(factor)),
		fit: () => moveTo(() => camera.fit()),
		comeNear: (id) => {
			const at = placeOf(id);
			if (at && camera.comeNear(at.x, at.y)) moveTo(() => {});
		},
		bringIntoView: (id) => {
			const at = placeOf(id);
			if (at && camera.bringIntoView(at.x, at.y)) moveTo(() => {});
		},
		showDepth: (steps) => {
			const { focus } = app.getState().session;
			stage.reach = focus === null ? null : { focus, steps };
			loop.schedule();
		},
		openMenu: (id) => {
			const at = placeOf(id);
			if (!at) return;
			const point = toScreen(camera.now(), at.x, at.y);
			menu.open(id, point.x + 16, point.y + 16);
		},
		closeExtras: () => {
			const hadReach = stage.reach !== null;
			stage.reach = null;
			loop.schedule();
			return menu.close() || hadReach;
		},
		leave: () => stage.parts.host.blur(),
	};
}
