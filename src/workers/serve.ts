// What a worker does with a message, apart from being a worker.
import type { Progress } from "../layout/layout.ts";
import { type JobKind, type Jobs, jobTable } from "./job-table.ts";
import { drainJob } from "./run-job.ts";

/** From the page: one job; a worker takes the next one only after it answered. */
export interface Order<K extends JobKind = JobKind> {
	readonly kind: K;
	readonly input: Jobs[K]["input"];
}

/** To the page: that the order was heard, any number of progress reports and parts, then done or failed. */
export type Reply =
	| { readonly kind: "heard" }
	| { readonly kind: "progress"; readonly progress: Progress }
	| { readonly kind: "part"; readonly part: unknown }
	| { readonly kind: "done"; readonly rest: unknown }
	| { readonly kind: "failed"; readonly name: string; readonly message: string; readonly stack: string };

export type Post = (reply: Reply, transfer: readonly ArrayBuffer[]) => void;

/** Runs one job and posts its answer; an error in it is posted too, never thrown. */
export async function serveOrder<K extends JobKind>({ kind, input }: Order<K>, post: Post): Promise<void> {
	try {
		post({ kind: "heard" }, []);
		const { start, pack } = jobTable[kind];
		const answer = drainJob(await start(input), (progress) => post({ kind: "progress", progress }, []));
		const { parts, rest, transfer } = pack(answer);
		for (const part of parts) post({ kind: "part", part }, []);
		post({ kind: "done", rest }, transfer);
	} catch (thrown) {
		const error = thrown instanceof Error ? thrown : new Error(String(thrown));
		post({ kind: "failed", name: error.name, message: error.message, stack: error.stack ?? "" }, []);
	}
}
