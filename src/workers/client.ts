// Where jobs run: in workers as long as they work, else on the page's own thread in slices.
import type { MeasureRequest, Measures } from "../analysis/measures.ts";
import type { ReadOptions } from "../ingest/raw.ts";
import type { LayoutAnswer } from "../layout/layout.ts";
import type { LayoutRequest } from "../layout/request.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Outcome } from "../model/issue.ts";
import { createCrew } from "./crew.ts";
import { type JobKind, type Jobs, jobTable } from "./job-table.ts";
import type { NamedBlob } from "./load-files.ts";
import { type MeasureListener, measureSideBySide } from "./measure.ts";
import { askWorker, type OnProgress, type WorkerPort, WorkerUnavailable } from "./port.ts";
import { runInSlices } from "./run-job.ts";

export type Thread = { readonly kind: "worker" } | { readonly kind: "main"; readonly reason: string };

/** All reject with the signal's reason when it aborts, and with the job's error when it throws. */
export interface Runner {
	readonly layout: (request: LayoutRequest, onProgress: OnProgress, signal: AbortSignal) => Promise<LayoutAnswer>;
	readonly read: (
		files: readonly NamedBlob[],
		options: ReadOptions,
		onProgress: OnProgress,
		signal: AbortSignal,
	) => Promise<Outcome<Dataset>>;
	/** All measures; of a large network what is known earlier is told before. */
	readonly measure: (request: MeasureRequest, listener: MeasureListener, signal: AbortSignal) => Promise<Measures>;
	/** Tells where jobs run, now and when it changes. */
	readonly watchThread: (listener: (thread: Thread) => void) => void;
}

/**
 * `spawn` starts a worker or throws; the first one is started at once, so that it is awake when needed. `lanes` says
 * how many may work side by side on one question.
 */
export function createRunner(spawn: () => WorkerPort, lanes = 1): Runner {
	const listeners: ((thread: Thread) => void)[] = [];
	let thread: Thread = { kind: "worker" };
	const crew = createCrew(spawn, (reason) => {
		crew.dismissAll();
		if (thread.kind === "main") return;
		thread = { kind: "main", reason };
		for (const listener of listeners) listener(thread);
	});

	const runThere = async <K extends JobKind>(
		kind: K,
		input: Jobs[K]["input"],
		onProgress: OnProgress,
		signal: AbortSignal,
	) => {
		const port = await crew.take();
		try {
			signal.throwIfAborted();
			const answer = await askWorker(port, { kind, input }, onProgress, signal);
			if (thread.kind === "worker") crew.giveBack(port);
			else crew.dismiss(port);
			return answer;
		} catch (error) {
			if (error instanceof WorkerUnavailable) crew.giveUp(port, error.message);
			else crew.dismiss(port);
			throw error;
		}
	};
	const run = async <K extends JobKind>(
		kind: K,
		input: Jobs[K]["input"],
		onProgress: OnProgress,
		signal: AbortSignal,
	) => {
		signal.throwIfAborted();
		// What breaks one worker is asked of the others, while there are any.
		while (thread.kind === "worker") {
			try {
				return await runThere(kind, input, onProgress, signal);
			} catch (error) {
				if (!(error instanceof WorkerUnavailable)) throw error;
			}
		}
		return runInSlices(await jobTable[kind].start(input), onProgress, signal);
	};

	crew.wakeOne();
	return {
		layout: (request, onProgress, signal) => run("layout", request, onProgress, signal),
		read: (files, options, onProgress, signal) => run("read", { files, options }, onProgress, signal),
		measure: (request, listener, signal) => measureSideBySide(run, lanes, request, listener, signal),
		watchThread: (listener) => {
			listeners.push(listener);
			listener(thread);
		},
	};
}
