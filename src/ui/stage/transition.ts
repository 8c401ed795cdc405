// Movement on screen: interpolation between two finished geometries. What stays glides, newcomers
// appear at their place; the truth is always the later geometry.
import { keepRoutes } from "../../scene/routes.ts";
import type { Geometry } from "../../scene/scene.ts";

/** Time a filter or relaxation takes to settle on screen, ms. */
export const TRANSITION_MS = 200;

export interface Transition {
	readonly from: Float64Array;
	readonly to: Geometry;
	readonly startedAt: number;
}

/** Starts from where nodes of the same id were drawn last; a newcomer starts at its place. */
export function startTransition(
	last: { readonly ids: readonly string[]; readonly positions: Float64Array },
	ids: readonly string[],
	to: Geometry,
	now: number,
): Transition {
	const index = new Map(last.ids.map((id, at) => [id, at]));
	const from = to.positions.slice();
	ids.forEach((id, at) => {
		const before = index.get(id);
		if (before === undefined) return;
		from[2 * at] = last.positions[2 * before];
		from[2 * at + 1] = last.positions[2 * before + 1];
	});
	return { from, to, startedAt: now };
}

export function isMoving(transition: Transition): boolean {
	return transition.from.some((value, at) => Math.abs(value - transition.to.positions[at]) > 0.5);
}

/** Geometry at a time, and whether it has arrived. Ease-out cubic. */
export function interpolate(transition: Transition, now: number): { geometry: Geometry; done: boolean } {
	const t = Math.min(1, (now - transition.startedAt) / TRANSITION_MS);
	if (t >= 1) return { geometry: transition.to, done: true };
	const eased = 1 - (1 - t) ** 3;
	const positions = transition.from.map((value, at) => value + (transition.to.positions[at] - value) * eased);
	return { geometry: { ...transition.to, positions, routes: keepRoutes(transition.to, positions) }, done: false };
}
