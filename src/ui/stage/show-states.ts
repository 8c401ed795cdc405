// Takes states to the stage: first the marks that a filter fades or brings back, then the whole figure.
import type { Scene } from "../../scene/scene.ts";
import type { State } from "../../store/state.ts";
import type { App, DrawnGraph, StageCommands } from "../app.ts";
import type { DrawLoop } from "./draw-loop.ts";
import type { FigureState } from "./figure-state.ts";

interface Shown {
	readonly figure: FigureState;
	readonly loop: DrawLoop;
	graph: DrawnGraph | null;
}

/** `follow` takes the viewpoint along to a state that is shown. */
export function showStates(
	stage: Shown,
	app: App,
	follow: (state: State) => void,
): Pick<StageCommands, "preview" | "show"> {
	const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
	/** The project whose figure was last shown in full. */
	let project: State["project"] | null = null;
	const take = (state: State, scene: Scene | null, then: () => void) => {
		const isOther = stage.figure.take(scene, reducedMotion.matches);
		if (isOther) stage.loop.invalidate();
		follow(state);
		// Also what was taken before may still be on its way: going on would take its place before anybody saw it.
		stage.loop.whenPainted(then);
	};
	return {
		preview: (state, then) => {
			// What is shown in full already is not taken back.
			const scene = project === state.project ? null : app.answers.preview(state);
			if (scene) take(state, scene, then);
			else then();
		},
		show: (state, then) => {
			stage.graph = app.answers.drawn(state);
			project = state.project;
			take(state, app.answers.scene(state), then);
		},
	};
}
