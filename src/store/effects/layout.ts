// Keeps the places of the present picture coming: one job at a time, for the request asked for last.
import type { Report } from "../../workers/port.ts";
import { isSettled, selectDrawn, selectFigure, selectScene, supplyFirst } from "../derived.ts";
import { type Clock, prepareFigure, workInSlices } from "../prepare.ts";
import { keepLayout, keepSketch, setResults } from "../result-actions.ts";
import type { State } from "../state.ts";
import type { AppStore } from "../store.ts";
import { clockOf, type Environment } from "./environment.ts";
import { type KeptUp, keepUp } from "./keep-up.ts";
import { createOnlyJob } from "./only-job.ts";

export function keepLayouts(store: AppStore, environment: Environment): KeptUp {
	const job = createOnlyJob(store, environment, "layout", (key) => setResults(store, { stopped: key }));
	const look = () => {
		const state = store.getState();
		const { request } = selectFigure(state);
		const { key } = request;
		if (isSettled(state)) {
			job.cancel();
			rememberSettled(store);
		} else if (state.results.stopped === key) {
			if (state.results.sketch?.key === key) rememberSettled(store);
		} else if (job.key() !== key) {
			job.start(
				key,
				({ signal, onProgress }) => {
					const listen = ({ sketch, ...progress }: Report) => {
						onProgress(progress);
						if (sketch && !signal.aborted && !selectScene(store.getState())) keepSketch(store, key, sketch);
					};
					return environment.runner.layout(supplyFirst(store.getState(), request), listen, signal);
				},
				(answer) => keepLayout(store, key, answer),
			);
		}
	};
	return keepUp(store, job, look, (then) => {
		const state = store.getState();
		return workInSlices(prepareFigure(state), clockFor(state, environment), then);
	});
}

/** Between two slices while a picture of these data is on screen, ms: what is painted first works on the same. */
const PATIENCE = 30;

function clockFor({ project, results }: State, environment: Environment): Clock {
	const clock = clockOf(environment);
	if (results.settled?.dataset !== project.dataset) return clock;
	return { ...clock, later: (action) => void environment.window.setTimeout(action, PATIENCE) };
}

/** What is on screen now, be it a sketch that was left so, is what a pending layout may start from. */
function rememberSettled(store: AppStore): void {
	const state = store.getState();
	const scene = selectScene(state);
	if (!scene || state.results.settled?.scene === scene) return;
	setResults(store, { settled: { dataset: state.project.dataset, graph: selectDrawn(state), scene } });
}
