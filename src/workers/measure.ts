// Measures of a large network in several workers: an estimate first, then blocks of sources side by side. Blocks
// are joined in their order, so that the answer does not depend on the number of workers.
import { joinBlocks, listBlocks } from "../analysis/betweenness.ts";
import type { Core } from "../analysis/core.ts";
import type { Progress } from "../analysis/job.ts";
import { type MeasureRequest, type Measures, metricIds } from "../analysis/measures.ts";
import type { JobKind, Jobs } from "./job-table.ts";

/** Up to this many nodes all is measured at once: parting the work costs more than it saves. */
const LARGEST_AT_ONCE = 2000;

export type Run = <K extends JobKind>(
	kind: K,
	input: Jobs[K]["input"],
	onProgress: (progress: Progress) => void,
	signal: AbortSignal,
) => Promise<Jobs[K]["answer"]>;

export interface MeasureListener {
	/** What is known so far; betweenness is an estimate until the end. */
	readonly onFirst: (measures: Measures) => void;
	readonly onProgress: (progress: Progress) => void;
}

export async function measureSideBySide(
	run: Run,
	lanes: number,
	request: MeasureRequest,
	{ onFirst, onProgress }: MeasureListener,
	signal: AbortSignal,
): Promise<Measures> {
	const { network } = request;
	if (network.nodeCount <= LARGEST_AT_ONCE) return run("measure", { request, ids: metricIds }, onProgress, signal);
	const { estimate, core } = await run("estimate", network, ignore, signal);
	const { values, searched, sources } = estimate;
	const sampled = { searched, sources };
	onFirst({ values: { betweenness: values }, sampled, isCut: null, brokerage: null });
	const ids = metricIds.filter((id) => id !== "betweenness");
	const measureOthers = async (inner: AbortSignal) => {
		const others = await run("measure", { request, ids }, ignore, inner);
		onFirst({ ...others, values: { ...others.values, betweenness: values }, sampled });
		return others;
	};
	const { others, sums } = await runParts({ run, lanes, core, measureOthers, onProgress, signal });
	return { ...others, values: { ...others.values, betweenness: joinBlocks(network, core, sums) } };
}

interface Parts {
	readonly run: Run;
	readonly lanes: number;
	readonly core: Core;
	readonly measureOthers: (signal: AbortSignal) => Promise<Measures>;
	readonly onProgress: (progress: Progress) => void;
	readonly signal: AbortSignal;
}

/** Every lane takes the next part when it is through with one; the first failure ends all. */
async function runParts({ run, lanes, core, measureOthers, onProgress, signal }: Parts) {
	const blocks = listBlocks(core);
	const inner = new AbortController();
	const abort = () => inner.abort(signal.reason);
	signal.addEventListener("abort", abort);
	let done = 0;
	const count = async <T>(part: Promise<T>) => {
		const answer = await part;
		onProgress({ done: ++done, total: blocks.length + 1 });
		return answer;
	};
	const others: Measures[] = [];
	const sums: Float64Array[] = [];
	const parts = [
		async () => void others.push(await count(measureOthers(inner.signal))),
		...blocks.map((block, at) => async () => {
			sums[at] = await count(run("paths", { core, block }, ignore, inner.signal));
		}),
	].values();
	const work = async () => {
		for (const part of parts) await part();
	};
	try {
		await Promise.all(Array.from({ length: lanes }, work));
	} catch (error) {
		inner.abort(error);
		throw error;
	} finally {
		signal.removeEventListener("abort", abort);
	}
	return { others: others[0] as Measures, sums };
}

function ignore(): void {}
