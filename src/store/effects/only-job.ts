// One job of a kind at a time: its progress line, its giving up, its failing. Starting another ends the one before.
import { endRunning, setRunning } from "../result-actions.ts";
import { raiseFault } from "../session-actions.ts";
import type { Running } from "../state.ts";
import type { AppStore } from "../store.ts";
import type { Environment } from "./environment.ts";

export interface JobHands {
	readonly signal: AbortSignal;
	readonly onProgress: (progress: Pick<Running, "done" | "total" | "silence">) => void;
}

export interface OnlyJob {
	/** Key of the running job; null when there is none. */
	readonly key: () => string | null;
	/** Ends what is running and starts `work`; its answer is handed to `keep` unless it was given up meanwhile. */
	readonly start: <T>(key: string, work: (hands: JobHands) => Promise<T>, keep: (answer: T) => void) => void;
	readonly cancel: () => void;
	/** Gives up the running job at the user's wish; answers whether there was one. */
	readonly abandon: () => boolean;
}

/** `setStopped` remembers a key that was given up or failed: the same request would fail again. */
export function createOnlyJob(
	store: AppStore,
	{ now }: Environment,
	kind: "layout" | "measure",
	setStopped: (key: string) => void,
): OnlyJob {
	let running: { readonly key: string; readonly controller: AbortController } | null = null;
	const cancel = () => {
		if (!running) return;
		running.controller.abort();
		running = null;
		endRunning(store, kind);
	};
	const start: OnlyJob["start"] = async (key, work, keep) => {
		cancel();
		const job = { key, controller: new AbortController() };
		running = job;
		const { signal } = job.controller;
		const startedAt = now();
		setRunning(store, { kind, done: 0, total: 0, startedAt });
		try {
			const onProgress: JobHands["onProgress"] = (progress) => {
				if (!signal.aborted) setRunning(store, { kind, ...progress, startedAt });
			};
			const answer = await work({ signal, onProgress });
			if (signal.aborted) return;
			endRunning(store, kind);
			keep(answer);
		} catch (error) {
			if (signal.aborted) return;
			setStopped(key);
			endRunning(store, kind);
			raiseFault(store, error);
		} finally {
			if (running === job) running = null;
		}
	};
	return {
		key: () => running?.key ?? null,
		start,
		cancel,
		abandon: () => {
			if (!running) return false;
			setStopped(running.key);
			cancel();
			return true;
		},
	};
}
