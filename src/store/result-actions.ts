// Answers of workers and what is said about the machine room.
import type { Measures } from "../analysis/measures.ts";
import type { LayoutAnswer } from "../layout/layout.ts";
import type { Results, Running } from "./state.ts";
import type { AppStore } from "./store.ts";

/** Answers kept, the oldest goes first. */
const KEPT_ANSWERS = 8;

export function setResults(store: AppStore, change: Partial<Results>): void {
	store.setState((state) => ({ results: { ...state.results, ...change } }));
}

/** Keeps an answer under the key of its whole input. */
export function keepLayout(store: AppStore, key: string, answer: LayoutAnswer): void {
	setResults(store, { layouts: keepLast(store.getState().results.layouts, key, answer), sketch: null });
}

/** Keeps what is to be seen until the answer is there. */
export function keepSketch(store: AppStore, key: string, answer: LayoutAnswer): void {
	setResults(store, { sketch: { key, answer } });
}

/** Keeps measures under the key of what they are read on, in place of an earlier estimate. */
export function keepMeasures(store: AppStore, key: string, answer: Measures): void {
	setResults(store, { measures: keepLast(store.getState().results.measures, key, answer) });
}

function keepLast<T>(known: ReadonlyMap<string, T>, key: string, answer: T): ReadonlyMap<string, T> {
	const kept = new Map(known);
	kept.delete(key);
	kept.set(key, answer);
	for (const oldest of kept.keys()) {
		if (kept.size <= KEPT_ANSWERS) break;
		kept.delete(oldest);
	}
	return kept;
}

export function setRunning(store: AppStore, running: Running): void {
	setResults(store, { running });
}

/** Ends the progress line of a kind of job; that of another kind stays. */
export function endRunning(store: AppStore, kind: Running["kind"]): void {
	if (store.getState().results.running?.kind === kind) setResults(store, { running: null });
}

export function setThread(store: AppStore, thread: Results["thread"]): void {
	setResults(store, { thread });
}

/** Lets a stopped layout start again. */
export function resumeLayout(store: AppStore): void {
	setResults(store, { stopped: null });
}

/** Lets stopped measures start again. */
export function resumeMeasures(store: AppStore): void {
	setResults(store, { stoppedMeasures: null });
}
