// One job in one worker, seen from the page.
import type { Progress } from "../layout/layout.ts";
import { type JobKind, type Jobs, jobTable } from "./job-table.ts";
import type { Order, Reply } from "./serve.ts";
import { countSilence } from "./silence.ts";

/** What is used of a worker. */
export interface WorkerPort {
	postMessage(message: unknown): void;
	terminate(): void;
	addEventListener(type: "message" | "messageerror" | "error", listener: (event: Event) => void): void;
	removeEventListener(type: "message" | "messageerror" | "error", listener: (event: Event) => void): void;
}

/** The worker itself does not work, whatever the job: run it elsewhere. */
export class WorkerUnavailable extends Error {
	override readonly name = "WorkerUnavailable";
}

/** How far a job is, and for how many seconds, in tens, nothing has been heard of it where that is long. */
export interface Report extends Progress {
	readonly silence?: number;
}

export type OnProgress = (report: Report) => void;

/** Seconds in which a worker must say that it heard its order: even a slow machine starts one in a tenth of that. */
export const LONGEST_START = 30;
/** Seconds after which a silent job is worth a word; its longest steps take some seconds. */
const LONG_SILENCE = 20;

/**
 * Resolves with the answer; rejects when the signal aborts, the job throws, or the worker breaks or never begins.
 * In silence progress is told again each second, so that whoever waits sees that it is waited for.
 */
export function askWorker<K extends JobKind>(
	port: WorkerPort,
	order: Order<K>,
	onProgress: OnProgress,
	signal: AbortSignal,
): Promise<Jobs[K]["answer"]> {
	return new Promise((resolve, reject) => {
		const parts: Jobs[K]["part"][] = [];
		let progress: Progress = { done: 0, total: 0 };
		let isHeard = false;
		const silence = countSilence((seconds) => {
			if (!isHeard && seconds >= LONGEST_START) {
				finish(() => reject(new WorkerUnavailable(`no answer within ${LONGEST_START} s`)));
			} else onProgress(seconds < LONG_SILENCE ? progress : { ...progress, silence: seconds - (seconds % 10) });
		});
		const finish = (settle: () => void) => {
			silence.stopCounting();
			port.removeEventListener("message", receive);
			port.removeEventListener("error", breakDown);
			port.removeEventListener("messageerror", breakDown);
			signal.removeEventListener("abort", abort);
			settle();
		};
		const receive = (event: Event) => {
			const reply = (event as MessageEvent<Reply>).data;
			silence.end();
			isHeard = true;
			if (reply.kind === "heard") return;
			if (reply.kind === "progress") {
				progress = { done: reply.progress.done, total: reply.progress.total };
				onProgress(reply.progress);
			} else if (reply.kind === "part") parts.push(reply.part as Jobs[K]["part"]);
			else if (reply.kind === "failed") finish(() => reject(rebuildError(reply)));
			else finish(() => resolve(jobTable[order.kind].unpack(parts, reply.rest as Jobs[K]["answer"])));
		};
		const breakDown = (event: Event) => {
			event.preventDefault();
			finish(() => reject(new WorkerUnavailable(describeBreakdown(event))));
		};
		const abort = () => finish(() => reject(signal.reason));
		port.addEventListener("message", receive);
		port.addEventListener("error", breakDown);
		port.addEventListener("messageerror", breakDown);
		signal.addEventListener("abort", abort);
		try {
			port.postMessage(order);
		} catch (error) {
			finish(() => reject(new WorkerUnavailable(String(error))));
		}
	});
}

/** A blocked worker fires an event without any message. */
export function describeBreakdown(event: Event): string {
	return "message" in event && event.message ? String(event.message) : event.type;
}

function rebuildError({ name, message, stack }: Extract<Reply, { kind: "failed" }>): Error {
	const error = new Error(message);
	error.name = name;
	error.stack = stack;
	return error;
}
