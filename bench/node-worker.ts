// The shell of a worker in Node, as src/workers/job.worker.ts is in a page.
import { parentPort } from "node:worker_threads";
import { type Order, serveOrder } from "../src/workers/serve.ts";

parentPort?.on("message", (order: Order) => {
	void serveOrder(order, (reply, transfer) => parentPort?.postMessage(reply, transfer));
});
