// Makes the open data searchable while nobody waits for it, so that the first letter typed finds it done.
import { listEntriesInSteps } from "../../pipeline/search.ts";
import { workInSlices } from "../prepare.ts";
import { selectNetworkInSteps } from "../selectors.ts";
import type { State } from "../state.ts";
import type { AppStore } from "../store.ts";
import { clockOf, delay, type Environment, type Stop } from "./environment.ts";

/** The picture comes first, ms. */
const QUIET = 1500;

export function prepareSearch(store: AppStore, environment: Environment): Stop {
	let giveUp: Stop = () => {};
	const work = delay(environment, QUIET, () => {
		giveUp = workInSlices(listInSteps(store.getState()), clockOf(environment), () => {});
	});
	work.schedule();
	const unsubscribe = store.subscribe(({ project }, before) => {
		const { dataset, decisions } = before.project;
		if (project.dataset === dataset && project.decisions === decisions) return;
		giveUp();
		work.schedule();
	});
	return () => {
		unsubscribe();
		giveUp();
		work.cancel();
	};
}

function* listInSteps(state: State): Generator<void, void> {
	yield* listEntriesInSteps(yield* selectNetworkInSteps(state));
}
