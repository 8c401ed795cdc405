// The shell of a worker: messages in, messages out.
import { type Order, serveOrder } from "./serve.ts";

addEventListener("message", ({ data }: MessageEvent<Order>) => {
	void serveOrder(data, (reply, transfer) => postMessage(reply, { transfer: [...transfer] }));
});
