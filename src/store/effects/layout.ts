// Keeps the places of the present picture coming: one job at a time, for the request asked for last.
import { selectDrawn, selectFigure, selectScene } from "../derived.ts";
import { prepareFigure, workInSlices } from "../prepare.ts";
import { keepLayout, setResults } from "../result-actions.ts";
import { raiseFault } from "../session-actions.ts";
import type { AppStore } from "../store.ts";
import { clockOf, type Environment, type Stop } from "./environment.ts";
import { createOnlyJob } from "./only-job.ts";

export interface LayoutEffect {
	readonly stop: Stop;
	/** Gives up the running layout at the user's wish; answers whether there was one. */
	readonly abandon: () => boolean;
}

export function keepLayouts(store: AppStore, environment: Environment): LayoutEffect {
	const job = createOnlyJob(store, environment, "layout", (key) => setResults(store, { stopped: key }));
	let isOver = false;

	const look = () => {
		if (isOver) return;
		const state = store.getState();
		const { results } = state;
		const { request } = selectFigure(state);
		const { key } = request;
		if (results.layouts.has(key)) {
			job.cancel();
			rememberSettled(store);
		} else if (job.key() !== key && results.stopped !== key) {
			job.start(
				key,
				({ signal, onProgress }) => environment.runner.layout(request, onProgress, signal),
				(answer) => keepLayout(store, key, answer),
			);
		}
	};
	let giveUp: Stop = () => {};
	const schedule = oncePerTask(() => {
		giveUp();
		giveUp = workInSlices(prepareFigure(store.getState()), clockOf(environment), () => {
			try {
				look();
			} catch (error) {
				raiseFault(store, error);
			}
		});
	});
	schedule();
	const unsubscribe = store.subscribe(schedule);
	return {
		stop: () => {
			isOver = true;
			giveUp();
			unsubscribe();
			job.cancel();
		},
		abandon: job.abandon,
	};
}

/** Many changes in one task are looked at once, after it. */
export function oncePerTask(action: () => void): () => void {
	let isScheduled = false;
	return () => {
		if (isScheduled) return;
		isScheduled = true;
		queueMicrotask(() => {
			isScheduled = false;
			action();
		});
	};
}

/** What is on screen now is what a pending layout may start from. */
function rememberSettled(store: AppStore): void {
	const state = store.getState();
	const scene = selectScene(state);
	if (!scene || state.results.settled?.scene === scene) return;
	setResults(store, { settled: { dataset: state.project.dataset, graph: selectDrawn(state), scene } });
}
