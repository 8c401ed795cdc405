// Keeps the measures of the present network coming while a view asks for them: one job at a time.

import type { MeasureRequest } from "../../analysis/measures.ts";
import { selectMeasureRequest } from "../measures.ts";
import { endRunning, keepMeasures, setResults, setRunning } from "../result-actions.ts";
import { raiseFault } from "../session-actions.ts";
import type { AppStore } from "../store.ts";
import type { Environment, Stop } from "./environment.ts";
import { oncePerTask } from "./layout.ts";

export interface MeasureEffect {
	readonly stop: Stop;
	/** Gives up the running measures at the user's wish; answers whether there were any. */
	readonly abandon: () => boolean;
}

interface MeasureJob {
	readonly key: string;
	readonly controller: AbortController;
}

export function keepMeasured(store: AppStore, environment: Environment): MeasureEffect {
	let running: MeasureJob | null = null;
	let isOver = false;

	const cancel = () => {
		if (!running) return;
		running.controller.abort();
		running = null;
		endRunning(store, "measure");
	};
	const look = () => {
		if (isOver) return;
		const state = store.getState();
		const request = selectMeasureRequest(state);
		if (request === null) return cancel();
		const { key } = request;
		const { measures, stoppedMeasures } = state.results;
		const isKnown = measures.get(key)?.sampled === null;
		if (running?.key === key) return;
		cancel();
		if (isKnown || stoppedMeasures === key) return;
		const job: MeasureJob = { key, controller: new AbortController() };
		running = job;
		void measure(store, environment, request, job.controller.signal).then(() => {
			if (running === job) running = null;
		});
	};
	const schedule = oncePerTask(() => {
		try {
			look();
		} catch (error) {
			raiseFault(store, error);
		}
	});
	schedule();
	const unsubscribe = store.subscribe(schedule);
	return {
		stop: () => {
			isOver = true;
			unsubscribe();
			cancel();
		},
		abandon: () => {
			if (!running) return false;
			setResults(store, { stoppedMeasures: running.key });
			cancel();
			return true;
		},
	};
}

/** An answer nobody waits for any more is dropped: its job was aborted. */
async function measure(
	store: AppStore,
	{ runner, now }: Environment,
	request: MeasureRequest,
	signal: AbortSignal,
): Promise<void> {
	const { key } = request;
	const startedAt = now();
	setRunning(store, { kind: "measure", done: 0, total: 0, startedAt });
	try {
		const answer = await runner.measure(
			request,
			{
				onFirst: (known) => {
					if (!signal.aborted) keepMeasures(store, key, known);
				},
				onProgress: (progress) => {
					if (!signal.aborted) setRunning(store, { kind: "measure", ...progress, startedAt });
				},
			},
			signal,
		);
		if (signal.aborted) return;
		endRunning(store, "measure");
		keepMeasures(store, key, answer);
	} catch (error) {
		if (signal.aborted) return;
		// The same request would fail again.
		setResults(store, { stoppedMeasures: key });
		endRunning(store, "measure");
		raiseFault(store, error);
	}
}
