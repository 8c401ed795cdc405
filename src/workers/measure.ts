// Measures of a large network in several workers: an estimate first, then what is exact, side by side. Blocks of
// sources are joined in their order, so that the answer does not depend on the number of workers.
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

/** Other measures beside the paths from hubs; where these are not to be had, blocks of sources after both. */
async function runParts({ run, lanes, core, measureOthers, onProgress, signal }: Parts) {
	const inner = new AbortController();
	const abort = () => inner.abort(signal.reason);
	signal.addEventListener("abort", abort);
	try {
		const first = [() => measureOthers(inner.signal), () => run("hubs", core, onProgress, inner.signal)] as const;
		const [others, sum] =
			lanes > 1 ? await Promise.all([first[0](), first[1]()]) : [await first[0](), await first[1]()];
		return { others, sums: sum ? [sum] : await runBlocks({ run, lanes, core, onProgress, signal: inner.signal }) };
	} catch (error) {
		inner.abort(error);
		throw error;
	} finally {
		signal.removeEventListener("abort", abort);
	}
}

/** Every lane takes the next block when it is through with one. */
async function runBlocks({ run, lanes, core, onProgress, signal }: Omit<Parts, "measureOthers">) {
	const blocks = listBlocks(core);
	const sums: Float64Array[] = [];
	let done = 0;
	const open = blocks.entries();
	const work = async () => {
		for (const [at, block] of open) {
			sums[at] = await run("paths", { core, block }, ignore, signal);
			onProgress({ done: ++done, total: blocks.length });
		}
	};
	await Promise.all(Array.from({ length: lanes }, work));
	return sums;
}

function ignore(): void {}
