// Every kind of job: how it starts from plain data, and how its answer travels in messages small
// enough not to hold up the page.
import { type Estimate, estimateOnCore, sumPaths } from "../analysis/betweenness.ts";
import type { Block } from "../analysis/blocks.ts";
import { type Core, findCore, type Places } from "../analysis/core.ts";
import type { Cover } from "../analysis/cover.ts";
import { coverCore } from "../analysis/cover-paths.ts";
import { createCount, createCoverSearch } from "../analysis/cover-search.ts";
import { type HubRows, sumFlows } from "../analysis/hub-flows.ts";
import { tabulatePaths } from "../analysis/hub-paths.ts";
import { runStep } from "../analysis/job.ts";
import { type MeasureRequest, type Measures, measureAll } from "../analysis/measures.ts";
import type { MetricId } from "../analysis/metrics.ts";
import { createSweep } from "../analysis/seat-sweep.ts";
import { createSeats } from "../analysis/seats.ts";
import { type PairSums, sumPairs } from "../analysis/star-pairs.ts";
import type { FlatGraph } from "../graph/graph.ts";
import type { ReadOptions } from "../ingest/raw.ts";
import { readFilesJob } from "../ingest/read-file.ts";
import type { Job, LayoutAnswer } from "../layout/layout.ts";
import { type LayoutRequest, runLayoutRequest } from "../layout/request.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Outcome } from "../model/issue.ts";
import { type FilePart, joinReading, splitReading } from "./chunks.ts";
import { loadFiles, type NamedBlob } from "./load-files.ts";

export interface ReadInput {
	readonly files: readonly NamedBlob[];
	readonly options: ReadOptions;
}

export interface MeasureInput {
	readonly request: MeasureRequest;
	readonly ids: readonly MetricId[];
}

export interface FirstEstimate {
	readonly estimate: Estimate;
	readonly core: Core;
	/** Null where the exact answer is better searched from all sources. */
	readonly cover: Cover | null;
}

/** A block of a search. */
export interface PartInput {
	readonly core: Places;
	readonly block: Block;
}

export interface CoverPartInput extends PartInput {
	readonly cover: Cover;
}

/** Several blocks, because each copy of the table takes time. */
export interface PairsInput extends Omit<CoverPartInput, "block"> {
	readonly table: Float64Array;
	readonly blocks: readonly Block[];
}

/** Sources of the first estimate: within a tenth of a second on a network of ten thousand. */
const SAMPLES = 64;

/** What each kind of job takes and gives. */
export interface Jobs {
	readonly layout: { readonly input: LayoutRequest; readonly answer: LayoutAnswer; readonly part: never };
	readonly read: { readonly input: ReadInput; readonly answer: Outcome<Dataset>; readonly part: FilePart };
	readonly measure: { readonly input: MeasureInput; readonly answer: Measures; readonly part: never };
	/** A first estimate of betweenness, and what it and the exact answer are searched in. */
	readonly estimate: { readonly input: FlatGraph; readonly answer: FirstEstimate; readonly part: never };
	/** Parts of betweenness by way of hubs: paths from hubs, pairs of stars, flows between hubs. */
	readonly "hub-paths": { readonly input: CoverPartInput; readonly answer: Float64Array | null; readonly part: never };
	readonly pairs: {
		readonly input: PairsInput;
		readonly answer: readonly PairSums[];
		readonly part: never;
	};
	readonly flows: {
		readonly input: CoverPartInput & { readonly rows: HubRows };
		readonly answer: Float64Array;
		readonly part: never;
	};
	/** Paths from one block of all sources. */
	readonly paths: { readonly input: PartInput; readonly answer: Float64Array; readonly part: never };
}

export type JobKind = keyof Jobs;

/** An answer on its way: parts first, each a message of its own, then the rest. */
export interface Parcel<K extends JobKind> {
	readonly parts: Iterable<Jobs[K]["part"]>;
	readonly rest: Jobs[K]["answer"];
	readonly transfer: readonly ArrayBuffer[];
}

interface JobEntry<K extends JobKind> {
	/** Waits only for what cannot be had at once (bytes of a file); the work is in the job. */
	readonly start: (input: Jobs[K]["input"]) => Promise<Job<Jobs[K]["answer"]>>;
	readonly pack: (answer: Jobs[K]["answer"]) => Parcel<K>;
	readonly unpack: (parts: readonly Jobs[K]["part"][], rest: Jobs[K]["answer"]) => Jobs[K]["answer"];
}

/** Flat arrays of some hundred kilobytes: copying them takes a millisecond. */
const asOneMessage = {
	pack: <T>(answer: T) => ({ parts: [], rest: answer, transfer: [] }),
	unpack: <T>(_: unknown, answer: T) => answer,
};

export const jobTable: { readonly [K in JobKind]: JobEntry<K> } = {
	layout: {
		start: async (request) => runLayoutRequest(request),
		pack: (answer) => ({
			parts: [],
			rest: answer,
			// A set, because an array named twice may not be transferred.
			transfer: [...new Set([answer.positions.buffer, answer.labelSide.buffer])] as ArrayBuffer[],
		}),
		unpack: (_, answer) => answer,
	},
	read: {
		start: async ({ files, options }) => readLoaded(await loadFiles(files), options),
		pack: (outcome) => ({ ...splitReading(outcome), transfer: [] }),
		unpack: joinReading,
	},
	measure: { start: async ({ request, ids }) => measureAll(request, ids), ...asOneMessage },
	estimate: { start: async (graph) => estimateFirst(graph), ...asOneMessage },
	"hub-paths": {
		start: async ({ core, cover, block }) => tabulatePaths({ core, cover, countFrom: createCount(core, cover) }, block),
		...asOneMessage,
	},
	pairs: {
		start: async (input) => sumBlocksOfPairs(input),
		pack: (answer) => ({ parts: [], rest: answer, transfer: answer.map(({ behind }) => behind.buffer as ArrayBuffer) }),
		unpack: (_, answer) => answer,
	},
	flows: {
		start: async ({ core, cover, block, rows }) => sumFlows(createCoverSearch(core, cover), block, rows),
		...asOneMessage,
	},
	paths: { start: async ({ core, block }) => sumPaths(core, core.stands, block), ...asOneMessage },
};

function* estimateFirst(graph: FlatGraph): Job<FirstEstimate> {
	const core = findCore(graph);
	return { core, cover: coverCore(core), estimate: yield* estimateOnCore(graph, core, SAMPLES) };
}

function* sumBlocksOfPairs({ core, cover, table, blocks }: PairsInput): Job<readonly PairSums[]> {
	const seats = createSeats(core, cover);
	const search = { seats, sweep: createSweep(seats) };
	const sums: PairSums[] = [];
	for (const [at, block] of blocks.entries()) {
		sums.push(yield* runStep(sumPairs(search, table, block), at, blocks.length));
	}
	return sums;
}

/** Files that could not even be loaded are said together with what was read of the others. */
function* readLoaded(loaded: Awaited<ReturnType<typeof loadFiles>>, options: ReadOptions): Job<Outcome<Dataset>> {
	if (loaded.files.length === 0) return { value: null, issues: loaded.issues };
	const outcome = yield* readFilesJob(loaded.files, options);
	return { value: outcome.value, issues: [...loaded.issues, ...outcome.issues] };
}
