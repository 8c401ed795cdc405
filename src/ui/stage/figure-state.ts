// What the stage shows at a moment: the scene asked for, drifting there from where things were drawn
// last, with a node held by the pointer where the pointer has it.
import { keepRoutes } from "../../scene/routes.ts";
import type { Geometry, Scene } from "../../scene/scene.ts";
import { interpolate, isMoving, startTransition, type Transition } from "./transition.ts";

export interface FigureState {
	/** Takes a new scene; answers whether anything must be drawn. */
	readonly take: (scene: Scene | null, now: number, reducedMotion: boolean) => boolean;
	readonly hold: (id: string, x: number, y: number) => void;
	readonly release: () => void;
	/** The scene to draw at a time; `moving` asks for another frame. */
	readonly sceneAt: (now: number) => { readonly scene: Scene | null; readonly moving: boolean };
	/** The scene at rest, as hit tests and the keyboard see it. */
	readonly target: () => Scene | null;
}

export function createFigureState(): FigureState {
	let target: Scene | null = null;
	let drawn: Scene | null = null;
	let transition: Transition | null = null;
	let held: { readonly id: string; readonly x: number; readonly y: number } | null = null;

	return {
		take: (scene, now, reducedMotion) => {
			if (scene === target) return false;
			const last = drawn;
			target = scene;
			transition = null;
			if (!scene || !last || reducedMotion || last.geometry === scene.geometry) return true;
			const from = { ids: last.appearance.nodes.ids, positions: last.geometry.positions };
			const next = startTransition(from, scene.appearance.nodes.ids, scene.geometry, now);
			if (isMoving(next)) transition = next;
			return true;
		},
		hold: (id, x, y) => {
			held = { id, x, y };
		},
		release: () => {
			held = null;
		},
		sceneAt: (now) => {
			if (!target) return { scene: null, moving: false };
			let geometry: Geometry = target.geometry;
			let moving = false;
			if (transition) {
				const step = interpolate(transition, now);
				geometry = step.geometry;
				moving = !step.done;
				if (step.done) transition = null;
			}
			if (held) geometry = moveHeld(target, geometry, held);
			drawn = geometry === target.geometry ? target : { appearance: target.appearance, geometry };
			return { scene: drawn, moving };
		},
		target: () => target,
	};
}

function moveHeld(scene: Scene, geometry: Geometry, held: { id: string; x: number; y: number }): Geometry {
	const node = scene.appearance.nodes.ids.indexOf(held.id);
	if (node < 0) return geometry;
	const positions = geometry.positions.slice();
	positions[2 * node] = held.x;
	positions[2 * node + 1] = held.y;
	return { ...geometry, positions, routes: keepRoutes(geometry, positions) };
}
