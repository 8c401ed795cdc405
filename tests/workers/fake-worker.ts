// A worker in the same process: real messages (copied and transferred as a browser does), real code behind.
import type { WorkerPort } from "../../src/workers/port.ts";
import { type Order, type Reply, serveOrder } from "../../src/workers/serve.ts";

export interface FakeWorker extends WorkerPort {
	readonly replies: readonly Reply[];
	readonly isTerminated: () => boolean;
	readonly fire: (event: Event) => void;
}

export function createFakeWorker(serve: typeof serveOrder = serveOrder): FakeWorker {
	const target = new EventTarget();
	const replies: Reply[] = [];
	let terminated = false;
	return {
		replies,
		isTerminated: () => terminated,
		fire: (event) => target.dispatchEvent(event),
		addEventListener: target.addEventListener.bind(target),
		removeEventListener: target.removeEventListener.bind(target),
		terminate: () => {
			terminated = true;
		},
		postMessage: (message) => {
			// Files travel by reference between threads; everything else is copied.
			const order = cloneOrder(message as Order);
			setTimeout(() => {
				if (terminated) return;
				void serve(order, (reply, transfer) => {
					const data = structuredClone(reply, { transfer: [...transfer] });
					replies.push(data);
					if (!terminated) target.dispatchEvent(new MessageEvent("message", { data }));
				});
			});
		},
	};
}

function cloneOrder(order: Order): Order {
	return order.kind === "read" ? order : structuredClone(order);
}
