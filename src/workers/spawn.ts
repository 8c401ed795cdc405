// Starts a worker whose code stands inside the page: a classic one, the only kind a local file may start.
import JobWorker from "./job.worker.ts?worker&inline";
import type { WorkerPort } from "./port.ts";

/** Throws where workers are missing or forbidden. */
export function spawnWorker(): WorkerPort {
	return new JobWorker();
}
