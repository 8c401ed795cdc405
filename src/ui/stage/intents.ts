// What pointer and keyboard mean: what they do to the viewpoint and the figure, and what they ask of the store.
import { toScreen, toWorld } from "../../render/camera.ts";
import { findMark } from "../../scene/find-mark.ts";
import type { Camera } from "../../store/state.ts";
import type { StageHands } from "./commands.ts";
import { boundEgo } from "./ego.ts";
import { findEdgeAt, findNodeAt } from "./find-at.ts";
import { openStack } from "./open-stack.ts";
import type { Stage } from "./parts.ts";
import type { PointerIntents } from "./pointer.ts";

export function readPointer(stage: Stage, tellPointer: () => void): PointerIntents {
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

export function readHands(stage: Stage, moveTo: (change: () => void) => void): StageHands {
	const { app, camera, figure, loop, menu } = stage;
	const graph = () => stage.graph ?? app.answers.drawn(app.getState());
	const placeOf = (id: string) => {
		const scene = figure.target();
		const node = scene ? findMark(scene.appearance.nodes, id) : -1;
		if (!scene || node < 0) return null;
		const [x, y] = [scene.geometry.positions[2 * node], scene.geometry.positions[2 * node + 1]];
		return { x, y, boundEgo: () => boundEgo(scene, graph(), node) };
	};
	return {
		scene: figure.target,
		graph,
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
		bringEgoIntoView: (id) => {
			const at = placeOf(id);
			if (at && camera.bringIntoView(at.x, at.y, at.boundEgo())) moveTo(() => {});
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
