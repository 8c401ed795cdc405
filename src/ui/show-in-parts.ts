// What has changed is shown part by part, the eye's first: marks that fade or come back, the whole figure, the page
// around it. Each is worked out in slices once the one before is on screen.
import { type Clock, workInSlices } from "../store/derived.ts";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";

/** `drawPage` draws what is around the figure. The answer gives it all up. */
export function showInParts(app: App, state: State, clock: Clock, drawPage: () => void): () => void {
	const { answers } = app;
	const parts = [
		{ prepare: answers.prepareShown, show: (then: () => void) => showOnStage(app, state, "preview", then) },
		{ prepare: answers.prepareFigure, show: (then: () => void) => showOnStage(app, state, "show", then) },
		{ prepare: answers.prepare, show: drawPage },
	];
	let isOver = false;
	let giveUp = () => {};
	const proceed = (at: number) => {
		const part = parts[at];
		if (isOver || !part) return;
		giveUp = workInSlices(part.prepare(state), clock, () => part.show(() => proceed(at + 1)));
	};
	proceed(0);
	return () => {
		isOver = true;
		giveUp();
	};
}

/** A stage that is not on screen has nothing to paint, and a state that is no longer present is not worth it. */
function showOnStage(app: App, state: State, command: "preview" | "show", then: () => void): void {
	const stage = app.getState() === state ? app.stageCommands : null;
	if (!stage) {
		then();
		return;
	}
	try {
		stage[command](state, then);
	} catch {
		// Left to drawing the page, which meets it again and says so.
		then();
	}
}
