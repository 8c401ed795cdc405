// Answers of workers and what is said about the machine room.
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
	const layouts = new Map(store.getState().results.layouts);
	layouts.delete(key);
	layouts.set(key, answer);
	for (const oldest of layouts.keys()) {
		if (layouts.size <= KEPT_ANSWERS) break;
		layouts.delete(oldest);
	}
	setResults(store, { layouts });
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
