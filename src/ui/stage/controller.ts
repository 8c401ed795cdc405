// The figure on screen: takes scenes from the store, keeps the live viewpoint, and turns what pointer
// and keyboard mean into actions. Everything drawn comes from render/; everything decided goes to the store.
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { createCanvasLayer } from "./canvas-layer.ts";
import { runCommand, type StageHands } from "./commands.ts";
import { DrawLoop } from "./draw-loop.ts";
import { createFigureState } from "./figure-state.ts";
import { readHands, readPointer } from "./intents.ts";
import { readKey } from "./keys.ts";
import { createLiveCamera } from "./live-camera.ts";
import { readOverlay, triedTies } from "./overlay-state.ts";
import type { Stage, StageMenu, StageParts } from "./parts.ts";
import { attachPointer } from "./pointer.ts";
import { showStates } from "./show-states.ts";
import { readSize } from "./view.ts";

export interface StageController {
	readonly update: (state: State) => void;
	readonly press: (event: KeyboardEvent) => void;
	readonly showDepth: (steps: number) => void;
	readonly detach: () => void;
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
		camera.resize(stage.size);
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
	hands.bringEgoIntoView(selected);
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
