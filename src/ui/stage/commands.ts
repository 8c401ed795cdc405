// What a command of the keyboard or the node menu does: steps of the focus, selection, pins, viewpoint.
import type { Graph } from "../../graph/graph.ts";
import { markFlag, type Scene } from "../../scene/scene.ts";
import type { Camera } from "../../store/state.ts";
import type { App } from "../app.ts";
import type { StageCommand } from "./keys.ts";
import { compareReading, type Direction, listNeighbours, stepTowards } from "./walk.ts";

/** CSS px the view moves, and world units a node moves, at one press of an arrow. */
const PAN_STEP = 64;
const MOVE_STEP = 8;
export const ZOOM_STEP = 1.25;

const OFFSET: Readonly<Record<Direction, readonly [number, number]>> = {
	left: [-1, 0],
	right: [1, 0],
	up: [0, -1],
	down: [0, 1],
};

/** What a command may touch on the stage itself. */
export interface StageHands {
	readonly scene: () => Scene | null;
	readonly graph: () => Graph;
	readonly camera: () => Camera;
	readonly moveCamera: (camera: Camera) => void;
	readonly zoomBy: (factor: number) => void;
	readonly fit: () => void;
	readonly bringIntoView: (id: string) => void;
	readonly showDepth: (steps: number) => void;
	readonly openMenu: (id: string) => void;
	/** Closes a menu or a depth that is shown; true when there was one. */
	readonly closeExtras: () => boolean;
	readonly leave: () => void;
}

export function runCommand(command: StageCommand, app: App, hands: StageHands): void {
	const { session } = app.getState();
	const { actions } = app;
	switch (command.do) {
		case "enter":
			return enterFigure(app, hands);
		case "inspect":
			if (session.focus) {
				actions.select([session.focus]);
				actions.setInspectorOpen(true);
			}
			return;
		case "walk":
			return walk(command.direction, app, hands);
		case "along":
			return walkAlong(command.to, app, hands);
		case "pan": {
			const camera = hands.camera();
			const [x, y] = OFFSET[command.direction];
			return hands.moveCamera({ ...camera, x: camera.x - x * PAN_STEP, y: camera.y - y * PAN_STEP });
		}
		case "move":
			return moveNode(command.direction, app, hands);
		case "select":
			if (session.focus) (command.add ? actions.addToSelection(session.focus) : actions.select([session.focus]));
			return;
		case "depth":
			return hands.showDepth(command.steps);
		case "zoom":
			if (command.by === "fit") return hands.fit();
			return hands.zoomBy(command.by === "in" ? ZOOM_STEP : 1 / ZOOM_STEP);
		case "menu":
			if (session.focus) hands.openMenu(session.focus);
			return;
		case "keys":
			return actions.setDialog("keys");
		case "escape":
			return escape(app, hands);
	}
}

/** Nodes one may stand on: all that are not filtered out. */
export function isOpenNode(scene: Scene): (node: number) => boolean {
	return (node) => (scene.appearance.nodes.flags[node] & markFlag.faint) === 0;
}

function enterFigure(app: App, hands: StageHands): void {
	const scene = hands.scene();
	if (!scene) return;
	const isOpen = isOpenNode(scene);
	const { ids } = scene.appearance.nodes;
	const [selected] = app.getState().session.selection;
	const known = selected === undefined ? -1 : ids.indexOf(selected);
	const open = ids.map((_, node) => node).filter(isOpen);
	const first = open.sort((a, b) => compareReading(scene.geometry.positions, a, b))[0];
	focusOn(known >= 0 && isOpen(known) ? known : first, scene, app, hands);
}

function focusOn(node: number | null | undefined, scene: Scene, app: App, hands: StageHands): void {
	if (node === null || node === undefined) return;
	const id = scene.appearance.nodes.ids[node];
	app.actions.focusNode(id);
	hands.bringIntoView(id);
}

/** To the neighbour in that direction; where no tie leads there, to the nearest node that lies there. */
function walk(direction: Direction, app: App, hands: StageHands): void {
	const scene = hands.scene();
	const focus = app.getState().session.focus;
	if (!scene || focus === null) return;
	const { ids } = scene.appearance.nodes;
	const from = ids.indexOf(focus);
	if (from < 0) return;
	const isOpen = isOpenNode(scene);
	const { positions } = scene.geometry;
	const tied = stepTowards(positions, from, listNeighbours(hands.graph(), from, isOpen), direction);
	const all = () => ids.map((_, node) => node).filter(isOpen);
	focusOn(tied ?? stepTowards(positions, from, all(), direction), scene, app, hands);
}

function walkAlong(to: "first" | "last", app: App, hands: StageHands): void {
	const scene = hands.scene();
	const focus = app.getState().session.focus;
	if (!scene || focus === null) return;
	const from = scene.appearance.nodes.ids.indexOf(focus);
	if (from < 0) return;
	const tied = listNeighbours(hands.graph(), from, isOpenNode(scene));
	tied.sort((a, b) => compareReading(scene.geometry.positions, a, b));
	focusOn(to === "first" ? tied[0] : tied.at(-1), scene, app, hands);
}

function moveNode(direction: Direction, app: App, hands: StageHands): void {
	const scene = hands.scene();
	const focus = app.getState().session.focus;
	if (!scene || focus === null) return;
	const node = scene.appearance.nodes.ids.indexOf(focus);
	if (node < 0) return;
	const [x, y] = OFFSET[direction];
	const { positions } = scene.geometry;
	app.actions.pin(focus, positions[2 * node] + x * MOVE_STEP, positions[2 * node + 1] + y * MOVE_STEP);
}

/** In this order: close what popped up, clear the selection, step out of the node, leave the figure. */
function escape(app: App, hands: StageHands): void {
	const { session } = app.getState();
	if (hands.closeExtras()) return;
	if (session.selection.length > 0 || session.edge) return app.actions.clearSelection();
	if (session.focus !== null) return app.actions.focusNode(null);
	hands.leave();
}
