// What the stage shows at a moment: the scene asked for, drifting there from where things were drawn
// last, with a node held by the pointer where the pointer has it.
import { keepRoutes } from "../../scene/routes.ts";
import type { Scene } from "../../scene/scene.ts";
import { interpolate, isMoving, startTransition, type Transition } from "./transition.ts";

export interface FigureState {
	/** Takes a new scene; answers whether anything must be drawn. */
	readonly take: (scene: Scene | null, reducedMotion: boolean) => boolean;
	/** The scene at rest, as hit tests and the keyboard see it. */
	readonly target: () => Scene | null;
	/** Whether places differ from those drawn last. */
	readonly isDrifting: () => boolean;
	readonly startDrift: (now: number) => void;
	/** The scene on its way at a time. */
	readonly driftAt: (now: number) => { readonly scene: Scene; readonly isOver: boolean };
	/** The scene asked for is drawn where it is. */
	readonly endDrift: () => void;
	readonly hold: (id: string, x: number, y: number) => void;
	/** Id of the node the pointer holds. */
	readonly held: () => string | null;
	readonly release: () => void;
	/** A scene with the held node where the pointer has it. */
	readonly holdIn: (scene: Scene) => Scene;
}

export function createFigureState(): FigureState {
	let target: Scene | null = null;
	let drawn: Scene | null = null;
	let transition: Transition | null = null;
	let held: Held | null = null;
	const holdIn = (scene: Scene) => (held ? moveHeld(scene, held) : scene);

	return {
		take: (scene, reducedMotion) => {
			if (scene === target) return false;
			target = scene;
			transition = null;
			if (!scene || !drawn || reducedMotion || drawn.geometry === scene.geometry) return true;
			const from = { ids: drawn.appearance.nodes.ids, positions: drawn.geometry.positions };
			const next = startTransition(from, scene.appearance.nodes.ids, scene.geometry, 0);
			if (isMoving(next)) transition = next;
			return true;
		},
		target: () => target,
		isDrifting: () => transition !== null,
		startDrift: (now) => {
			if (transition) transition = { ...transition, startedAt: now };
		},
		driftAt: (now) => {
			if (!target) throw new Error("Nothing drifts where nothing is shown.");
			if (!transition) return { scene: target, isOver: true };
			const step = interpolate(transition, now);
			if (step.done) transition = null;
			drawn = { appearance: target.appearance, geometry: step.geometry };
			return { scene: drawn, isOver: step.done };
		},
		endDrift: () => {
			transition = null;
			drawn = target;
		},
		hold: (id, x, y) => {
			held = { id, x, y };
		},
		held: () => held?.id ?? null,
		release: () => {
			if (drawn) drawn = holdIn(drawn);
			held = null;
		},
		holdIn,
	};
}

interface Held {
	readonly id: string;
	readonly x: number;
	readonly y: number;
}

function moveHeld(scene: Scene, held: Held): Scene {
	const node = scene.appearance.nodes.ids.indexOf(held.id);
	if (node < 0) return scene;
	const { geometry } = scene;
	const positions = geometry.positions.slice();
	positions[2 * node] = held.x;
	positions[2 * node + 1] = held.y;
	return { ...scene, geometry: { ...geometry, positions, routes: keepRoutes(geometry, positions) } };
}
