// One job in one worker, seen from the page.
import type { Progress } from "../layout/layout.ts";
import { type JobKind, type Jobs, jobTable } from "./job-table.ts";
import type { Order, Reply } from "./serve.ts";

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

/** Resolves with the answer; rejects when the signal aborts, the job throws, or the worker breaks. */
export function askWorker<K extends JobKind>(
	port: WorkerPort,
	order: Order<K>,
	onProgress: (progress: Progress) => void,
	signal: AbortSignal,
): Promise<Jobs[K]["answer"]> {
	return new Promise((resolve, reject) => {
		const parts: Jobs[K]["part"][] = [];
		const finish = (settle: () => void) => {
			port.removeEventListener("message", receive);
			port.removeEventListener("error", breakDown);
			port.removeEventListener("messageerror", breakDown);
			signal.removeEventListener("abort", abort);
			settle();
		};
		const receive = (event: Event) => {
			const reply = (event as MessageEvent<Reply>).data;
			if (reply.kind === "progress") onProgress(reply.progress);
			else if (reply.kind === "part") parts.push(reply.part as Jobs[K]["part"]);
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
