// Keeps one kind of answer up with the store: looks after every change whether a job is due, until it is stopped.
import { raiseFault } from "../session-actions.ts";
import type { AppStore } from "../store.ts";
import type { Stop } from "./environment.ts";
import type { OnlyJob } from "./only-job.ts";

export interface KeptUp {
	readonly stop: Stop;
	/** Gives up the running job at the user's wish; answers whether there was one. */
	readonly abandon: () => boolean;
}

/** Work that comes before a look; answers with what gives it up. */
type Approach = (look: () => void) => Stop;

const lookAtOnce: Approach = (look) => {
	look();
	return () => {};
};

export function keepUp(
	store: AppStore,
	job: Pick<OnlyJob, "cancel" | "abandon">,
	look: () => void,
	approach: Approach = lookAtOnce,
): KeptUp {
	let isOver = false;
	let giveUp: Stop = () => {};
	const tryLook = () => {
		if (isOver) return;
		try {
			look();
		} catch (error) {
			raiseFault(store, error);
		}
	};
	const schedule = oncePerTask(() => {
		giveUp();
		giveUp = approach(tryLook);
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
function oncePerTask(action: () => void): () => void {
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
