// Keeps the places of the present picture coming: one job at a time, for the request asked for last.
import { selectDrawn, selectFigure, selectScene } from "../derived.ts";
import { prepareFigure, workInSlices } from "../prepare.ts";
import { endRunning, keepLayout, setResults, setRunning } from "../result-actions.ts";
import { raiseFault } from "../session-actions.ts";
import type { AppStore } from "../store.ts";
import type { Environment, Stop } from "./environment.ts";

export interface LayoutEffect {
	readonly stop: Stop;
	/** Gives up the running layout at the user's wish; answers whether there was one. */
	readonly abandon: () => boolean;
}

export function keepLayouts(store: AppStore, environment: Environment): LayoutEffect {
	let running: LayoutJob | null = null;
	let isOver = false;

	const cancel = () => {
		if (!running) return;
		running.controller.abort();
		running = null;
		endRunning(store, "layout");
	};
	const look = () => {
		if (isOver) return;
		const state = store.getState();
		const { results } = state;
		const { key } = selectFigure(state).request;
		if (results.layouts.has(key)) {
			cancel();
			rememberSettled(store);
		} else if (running?.key !== key && results.stopped !== key) {
			cancel();
			const job: LayoutJob = { key, controller: new AbortController() };
			running = job;
			void runLayout(store, environment, job).then(() => {
				if (running === job) running = null;
			});
		}
	};
	const clock = {
		now: environment.now,
		later: (action: () => void) => {
			environment.window.setTimeout(action);
		},
	};
	let giveUp: Stop = () => {};
	const schedule = oncePerTask(() => {
		giveUp();
		giveUp = workInSlices(prepareFigure(store.getState()), clock, () => {
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
			cancel();
		},
		abandon: () => {
			if (!running) return false;
			setResults(store, { stopped: running.key });
			cancel();
			return true;
		},
	};
}

interface LayoutJob {
	readonly key: string;
	readonly controller: AbortController;
}

/** An answer nobody waits for any more is dropped: its job was aborted. */
async function runLayout(store: AppStore, { runner, now }: Environment, { key, controller }: LayoutJob): Promise<void> {
	const { signal } = controller;
	const startedAt = now();
	setRunning(store, { kind: "layout", done: 0, total: 0, startedAt });
	try {
		const { request } = selectFigure(store.getState());
		const answer = await runner.layout(
			request,
			(progress) => {
				if (!signal.aborted) setRunning(store, { kind: "layout", ...progress, startedAt });
			},
			signal,
		);
		if (signal.aborted) return;
		endRunning(store, "layout");
		keepLayout(store, key, answer);
	} catch (error) {
		if (signal.aborted) return;
		// The same request would fail again.
		setResults(store, { stopped: key });
		endRunning(store, "layout");
		raiseFault(store, error);
	}
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
