// Keeps the measures of the present network coming while a view asks for them: one job at a time.
import { selectMeasureRequest } from "../measures.ts";
import { keepMeasures, setResults } from "../result-actions.ts";
import { raiseFault } from "../session-actions.ts";
import type { AppStore } from "../store.ts";
import type { Environment, Stop } from "./environment.ts";
import { oncePerTask } from "./layout.ts";
import { createOnlyJob } from "./only-job.ts";

export interface MeasureEffect {
	readonly stop: Stop;
	/** Gives up the running measures at the user's wish; answers whether there were any. */
	readonly abandon: () => boolean;
}

export function keepMeasured(store: AppStore, environment: Environment): MeasureEffect {
	const job = createOnlyJob(store, environment, "measure", (key) => setResults(store, { stoppedMeasures: key }));
	let isOver = false;
	const look = () => {
		if (isOver) return;
		const state = store.getState();
		const request = selectMeasureRequest(state);
		if (request === null) return job.cancel();
		const { key } = request;
		const { measures, stoppedMeasures } = state.results;
		if (job.key() === key) return;
		job.cancel();
		if (measures.get(key)?.sampled === null || stoppedMeasures === key) return;
		job.start(
			key,
			({ signal, onProgress }) => {
				const onFirst = (known: Parameters<typeof keepMeasures>[2]) => {
					if (!signal.aborted) keepMeasures(store, key, known);
				};
				return environment.runner.measure(request, { onFirst, onProgress }, signal);
			},
			(answer) => keepMeasures(store, key, answer),
		);
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
			job.cancel();
		},
		abandon: job.abandon,
	};
}
