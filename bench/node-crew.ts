// The page's crew of workers, in Node.
import { Worker } from "node:worker_threads";
import type { Ask } from "../src/workers/betweenness.ts";
import { createCrew } from "../src/workers/crew.ts";
import { askWorker, type WorkerPort } from "../src/workers/port.ts";
import { createQueue } from "../src/workers/queue.ts";

export interface NodeCrew {
	readonly ask: Ask;
	readonly stop: () => void;
}

/** `script` is the file of node-worker.ts. */
export function createNodeCrew(script: URL, lanes: number): NodeCrew {
	const crew = createCrew(
		() => openPort(script),
		(reason) => {
			throw new Error(reason);
		},
	);
	const queue = createQueue(lanes);
	const ask: Ask = (kind, input) =>
		queue(async () => {
			const port = await crew.take();
			const answer = await askWorker(port, { kind, input }, () => {}, new AbortController().signal);
			crew.giveBack(port);
			return answer;
		});
	return { ask, stop: crew.dismissAll };
}

function openPort(script: URL): WorkerPort {
	const worker = new Worker(script);
	const target = new EventTarget();
	worker.on("message", (data) => target.dispatchEvent(new MessageEvent("message", { data })));
	worker.on("error", ({ message }) => target.dispatchEvent(Object.assign(new Event("error"), { message })));
	return {
		postMessage: (message) => worker.postMessage(message),
		terminate: () => void worker.terminate(),
		addEventListener: target.addEventListener.bind(target),
		removeEventListener: target.removeEventListener.bind(target),
	};
}
