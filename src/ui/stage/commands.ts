// What a command of the keyboard or the node menu does: steps of the focus, selection, pins, viewpoint.
import type { Graph } from "../../pipeline/answers.ts";
import { findMark } from "../../scene/find-mark.ts";
import { markFlag, type Scene } from "../../scene/scene.ts";
import type { Camera } from "../../store/state.ts";
import type { App } from "../app.ts";
import type { StageCommand } from "./keys.ts";
import { openStack } from "./open-stack.ts";
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
	/** With all it is tied to, where there is room. */
	readonly bringEgoIntoView: (id: string) => void;
	/** For a figure that opens with a selection: near enough to be read. */
	readonly comeNear: (id: string) => void;
	readonly showDepth: (steps: number) => void;
	readonly openMenu: (id: string) => void;
	/** Closes a menu or a depth that is shown; true when there was one. */
	readonly closeExtras: () => boolean;
	readonly leave: () => void;
}

type Command<K extends StageCommand["do"]> = Extract<StageCommand, { readonly do: K }>;

/** What each command does. */
const RUN: { readonly [K in StageCommand["do"]]: (command: Command<K>, app: App, hands: StageHands) => void } = {
	enter: (_, app, hands) => enterFigure(app, hands),
	inspect: (_, app, hands) => inspectFocus(app, hands),
	walk: ({ direction }, app, hands) => walk(direction, app, hands),
	along: ({ to }, app, hands) => walkAlong(to, app, hands),
	pan: ({ direction }, _, hands) => pan(direction, hands),
	move: ({ direction }, app, hands) => moveNode(direction, app, hands),
	select: ({ add }, app, hands) => selectFocus(add, app, hands),
	depth: ({ steps }, _, hands) => hands.showDepth(steps),
	zoom: ({ by }, _, hands) => (by === "fit" ? hands.fit() : hands.zoomBy(by === "in" ? ZOOM_STEP : 1 / ZOOM_STEP)),
	menu: (_, app, hands) => openFocusMenu(app, hands),
	keys: (_, app) => app.actions.setDialog("keys"),
	escape: (_, app, hands) => stepOut(app, hands),
};

export function runCommand<K extends StageCommand["do"]>(command: Command<K>, app: App, hands: StageHands): void {
	RUN[command.do as K](command, app, hands);
}

function inspectFocus(app: App, hands: StageHands): void {
	const { focus } = app.getState().session;
	if (focus === null || openStack(focus, hands.scene(), app)) return;
	app.actions.select([focus]);
	app.actions.setInspectorOpen(true);
}

function selectFocus(add: boolean, app: App, hands: StageHands): void {
	const { focus } = app.getState().session;
	if (focus === null || openStack(focus, hands.scene(), app)) return;
	if (add) app.actions.addToSelection(focus);
	else app.actions.select([focus]);
}

function openFocusMenu(app: App, hands: StageHands): void {
	const { focus } = app.getState().session;
	if (focus !== null) hands.openMenu(focus);
}

function pan(direction: Direction, hands: StageHands): void {
	const camera = hands.camera();
	const [x, y] = OFFSET[direction];
	hands.moveCamera({ ...camera, x: camera.x - x * PAN_STEP, y: camera.y - y * PAN_STEP });
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
	const known = selected === undefined ? -1 : findMark(scene.appearance.nodes, selected);
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
	const from = findMark(scene.appearance.nodes, focus);
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
	const from = findMark(scene.appearance.nodes, focus);
	if (from < 0) return;
	const tied = listNeighbours(hands.graph(), from, isOpenNode(scene));
	tied.sort((a, b) => compareReading(scene.geometry.positions, a, b));
	focusOn(to === "first" ? tied[0] : tied.at(-1), scene, app, hands);
}

function moveNode(direction: Direction, app: App, hands: StageHands): void {
	const scene = hands.scene();
	const focus = app.getState().session.focus;
	if (!scene || focus === null) return;
	const node = findMark(scene.appearance.nodes, focus);
	if (node < 0) return;
	const [x, y] = OFFSET[direction];
	const { positions } = scene.geometry;
	app.actions.pin(
		scene.appearance.nodes.ids[node],
		positions[2 * node] + x * MOVE_STEP,
		positions[2 * node + 1] + y * MOVE_STEP,
	);
}

/** In this order: close what popped up, clear the selection, step out of the node, leave the figure. */
function stepOut(app: App, hands: StageHands): void {
	const { session } = app.getState();
	if (hands.closeExtras()) return;
	if (session.selection.length > 0 || session.edge) app.actions.clearSelection();
	else if (session.focus !== null) app.actions.focusNode(null);
	else hands.leave();
}
