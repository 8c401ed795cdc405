// The workers there are: who is idle, who has shown that it works, and whether there may be more.
import { describeBreakdown, type WorkerPort, WorkerUnavailable } from "./port.ts";

export interface Crew {
	/** Starts a first worker, so that it is awake when needed. */
	readonly wakeOne: () => void;
	/** One that is idle, a new one, or the next to be idle; rejects with `WorkerUnavailable` where none works. */
	readonly take: () => Promise<WorkerPort>;
	/** After its answer. */
	readonly giveBack: (port: WorkerPort) => void;
	/** One that is in the middle of an unwanted job hears nothing until it is through. */
	readonly dismiss: (port: WorkerPort) => void;
	/** One that does not work: no more are started while others do. */
	readonly giveUp: (port: WorkerPort, reason: string) => void;
	readonly dismissAll: () => void;
}

/** `spawn` starts a worker or throws. `onNone` hears why none works any more. */
export function createCrew(spawn: () => WorkerPort, onNone: (reason: string) => void): Crew {
	const idle: WorkerPort[] = [];
	/** Have answered and not broken since. */
	const proven = new Set<WorkerPort>();
	let waiting: (() => void)[] = [];
	let maySpawn = true;

	const wake = () => {
		const woken = waiting;
		waiting = [];
		for (const resume of woken) resume();
	};
	const leave = (port: WorkerPort) => {
		port.terminate();
		proven.delete(port);
		const at = idle.indexOf(port);
		if (at >= 0) idle.splice(at, 1);
		wake();
	};
	const giveUp = (port: WorkerPort, reason: string) => {
		leave(port);
		maySpawn = false;
		if (proven.size === 0) onNone(reason);
	};
	const start = (): WorkerPort | string => {
		try {
			const port = spawn();
			// A forbidden worker says so once, maybe before it has a job.
			port.addEventListener("error", (event) => giveUp(port, describeBreakdown(event)));
			return port;
		} catch (error) {
			maySpawn = false;
			return error instanceof Error ? error.message : String(error);
		}
	};
	const take = async (): Promise<WorkerPort> => {
		let reason = "";
		for (;;) {
			const ready = idle.pop();
			if (ready) return ready;
			const started = maySpawn ? start() : reason;
			if (typeof started !== "string") return started;
			reason = started;
			if (proven.size === 0) {
				onNone(reason);
				throw new WorkerUnavailable(reason);
			}
			await new Promise<void>((resume) => waiting.push(resume));
		}
	};
	return {
		wakeOne: () => {
			const started = start();
			if (typeof started === "string") onNone(started);
			else idle.push(started);
		},
		take,
		giveBack: (port) => {
			proven.add(port);
			idle.push(port);
			wake();
		},
		dismiss: (port) => {
			leave(port);
			maySpawn = true;
		},
		giveUp,
		dismissAll: () => {
			for (const port of [...idle]) leave(port);
		},
	};
}
