// Keeps the measures of the present network coming while a view asks for them: one job at a time.
import { selectMeasureRequest, selectMeasureRequestInSteps } from "../measures.ts";
import { workInSlices } from "../prepare.ts";
import { keepMeasures, setResults } from "../result-actions.ts";
import type { AppStore } from "../store.ts";
import { clockOf, type Environment } from "./environment.ts";
import { type KeptUp, keepUp } from "./keep-up.ts";
import { createOnlyJob } from "./only-job.ts";

export function keepMeasured(store: AppStore, environment: Environment): KeptUp {
	const job = createOnlyJob(store, environment, "measure", (key) => setResults(store, { stoppedMeasures: key }));
	const look = () => {
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
	return keepUp(store, job, look, (then) =>
		workInSlices(selectMeasureRequestInSteps(store.getState()), clockOf(environment), then),
	);
}
