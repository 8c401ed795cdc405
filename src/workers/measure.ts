// Measures of a large network in several workers: an estimate first, then what is exact, side by side.
import type { Progress } from "../analysis/job.ts";
import { type MeasureRequest, type Measures, metricIds } from "../analysis/measures.ts";
import { type Ask, measureBetweennessInParts } from "./betweenness.ts";
import type { JobKind, Jobs } from "./job-table.ts";
import { createQueue } from "./queue.ts";

/**
 * Up to this many nodes one worker measures all at once: that takes some hundredths of a second, about as long as
 * starting further workers and sending the parts around.
 */
const LARGEST_AT_ONCE = 2000;

/** Each worker holds tables of its own; the work is cut into few more parts than this. */
const MOST_LANES = 8;

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
	const { estimate, core, cover } = await run("estimate", network, ignore, signal);
	const { values, searched, sources } = estimate;
	const sampled = { searched, sources };
	onFirst({ values: { betweenness: values }, sampled, isCut: null, brokerage: null });
	const ids = metricIds.filter((id) => id !== "betweenness");
	return stopTogether(signal, async (inner) => {
		const most = Math.min(lanes, MOST_LANES);
		const queue = createQueue(most);
		const ask: Ask = (kind, input) => queue(() => run(kind, input, ignore, inner));
		const measureOthers = async () => {
			const others = await ask("measure", { request, ids });
			onFirst({ ...others, values: { ...others.values, betweenness: values }, sampled });
			return others;
		};
		const [others, betweenness] = await Promise.all([
			measureOthers(),
			measureBetweennessInParts(network, core, cover, { ask, lanes: most, onProgress }),
		]);
		return { ...others, values: { ...others.values, betweenness } };
	});
}

/** When one part fails, or the whole is not wanted any more, no other is worth going on with. */
async function stopTogether<T>(signal: AbortSignal, work: (inner: AbortSignal) => Promise<T>): Promise<T> {
	const inner = new AbortController();
	const abort = () => inner.abort(signal.reason);
	signal.addEventListener("abort", abort);
	try {
		return await work(inner.signal);
	} catch (error) {
		inner.abort(error);
		throw error;
	} finally {
		signal.removeEventListener("abort", abort);
	}
}

function ignore(): void {}
